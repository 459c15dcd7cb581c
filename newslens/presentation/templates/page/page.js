// Comforts only; every link and every word of the page works without.
(function () {
  'use strict';
  var root = document.documentElement;
  var button = document.getElementById('theme');
  var contents = document.querySelector('.contents');
  var prefersDark = matchMedia('(prefers-color-scheme: dark)');

  // A button for light and dark.
  function dark() { return root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches; }
  function label() { button.textContent = dark() ? 'Light page' : 'Dark page'; }
  button.hidden = false;
  label();
  prefersDark.addEventListener('change', label);
  button.addEventListener('click', function () { root.dataset.theme = dark() ? 'light' : 'dark'; label(); });

  // Contents fold on narrow screens and show the current section.
  if (matchMedia('(max-width: 63rem)').matches) { contents.open = false; }
  var entries = {};
  contents.querySelectorAll('a').forEach(function (entry) { entries[entry.hash.slice(1)] = entry; });
  var observer = new IntersectionObserver(function (seen) {
    seen.forEach(function (each) {
      if (!each.isIntersecting) { return; }
      Object.values(entries).forEach(function (entry) { entry.removeAttribute('aria-current'); });
      entries[each.target.id].setAttribute('aria-current', 'true');
    });
  }, { rootMargin: '-20% 0px -70% 0px' });
  document.querySelectorAll('section[id]').forEach(function (section) {
    if (entries[section.id]) { observer.observe(section); }
  });

  // Pointing at a mark outlines all marks of its question.
  function light(event) {
    document.querySelectorAll('.lit').forEach(function (each) { each.classList.remove('lit'); });
    var mark = event.target.closest && event.target.closest('[data-k]');
    if (mark && event.type !== 'mouseout' && event.type !== 'focusout') {
      document.querySelectorAll('[data-k="' + mark.dataset.k + '"]').forEach(function (each) { each.classList.add('lit'); });
    }
  }
  ['mouseover', 'mouseout', 'focusin', 'focusout'].forEach(function (name) { document.addEventListener(name, light); });

  // What is folded opens when a link leads into it, and for print; lists of words that stand in the reports stay shut there.
  function unfold() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var opened = false;
    if (target && target.firstElementChild && target.firstElementChild.tagName === 'DETAILS') {
      target.firstElementChild.open = true;
    }
    for (var each = target; each; each = each.parentElement) {
      if (each.tagName === 'DETAILS' && !each.open && !each.classList.contains('contents')) { each.open = true; opened = true; }
    }
    if (opened) { target.scrollIntoView(); }
  }
  addEventListener('hashchange', unfold);
  unfold();
  var reopened = [];
  addEventListener('beforeprint', function () {
    reopened = Array.from(document.querySelectorAll('details:not([open]):not(.contents):not(.inventory):not(.pair)'));
    reopened.forEach(function (each) { each.open = true; });
  });
  addEventListener('afterprint', function () { reopened.forEach(function (each) { each.open = false; }); });
})();
