(function () {
  "use strict";
  var page = document, root = page.documentElement, button = page.getElementById("theme");
  var prefersDark = matchMedia("(prefers-color-scheme: dark)");
  function dark() { return root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches; }
  function name() { button.textContent = dark() ? "Light page" : "Dark page"; }
  button.hidden = false;
  name();
  prefersDark.addEventListener("change", name);
  button.addEventListener("click", function () { root.dataset.theme = dark() ? "light" : "dark"; name(); });

  var contents = page.querySelector(".contents");
  if (matchMedia("(max-width:63rem)").matches) { contents.open = false; }

  var unfolded = [];
  addEventListener("beforeprint", function () {
    unfolded = Array.from(page.querySelectorAll("main details:not([open])"));
    unfolded.forEach(function (part) { part.open = true; });
  });
  addEventListener("afterprint", function () {
    unfolded.forEach(function (part) { part.open = false; });
  });

  var options = { mode: "vega-lite", renderer: "svg", ast: true, actions: false, defaultStyle: false,
    tooltip: { disableDefaultStyle: true } };
  page.querySelectorAll("figure > .chart").forEach(function (place) {
    window.vegaEmbed(place, JSON.parse(place.nextElementSibling.textContent), options)
      .catch(function (error) { place.textContent = "This chart could not be drawn: " + error.message; });
  });
})();
