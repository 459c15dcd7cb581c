// Reports of a very large event are plain text until they are opened; then their marks are put in.
//
// The codes stand in the JSON of #inert. `reports`, by number of the report, row by row: [codes of its paragraphs, places of
// its notes in `notes`].
// A paragraph's code is a list. A number: so many characters of its text. A list: an element, by its first letter
//   s sentence    [s, id]
//   l dateline    [l, children]
//   q, i quotation, indirect   [q, children, id, address, number, label]
//   d date        [d, children, id]
//   m mark        [m, children, id, address, tone]
// A note: [sign, tone, pieces]; a piece is a text, or [text, address].
(function () {
  'use strict';
  var island = document.getElementById('inert');
  if (!island) { return; }
  var codes;
  var classes = { s: 's0', l: 'dateline', q: 'quotation', i: 'indirect', d: 'date', m: 'mark' };

  /** An element with a class, an id and an address, as far as they are given. */
  function element(name, look, id, address) {
    var made = document.createElement(address ? 'a' : name);
    if (look) { made.className = look; }
    if (id) { made.id = id; }
    if (address) { made.setAttribute('href', '#' + address); }
    return made;
  }

  /** Put marks around a text: `rest.text` is what is not used yet. */
  function fill(parent, code, rest) {
    code.forEach(function (each) {
      if (typeof each === 'number') {
        parent.append(rest.text.slice(0, each));
        rest.text = rest.text.slice(each);
        return;
      }
      var kind = each[0];
      if (kind === 's') { parent.append(element('span', classes.s, each[1])); return; }
      var linked = kind === 'm' && each[3];
      var look = classes[kind] + (kind === 'm' ? ' ' + (each[4] || '') : '');
      var made = element('span', look, each[2], linked);
      if (linked) { made.dataset.k = linked; }
      fill(made, each[1], rest);
      parent.append(made);
      if (each[4] && (kind === 'q' || kind === 'i')) { parent.append(number(each)); }
    });
  }

  /** The number of an utterance, which leads to it. */
  function number(code) {
    var made = element('a', 'utterance-number', null, code[3]);
    made.dataset.k = code[3];
    made.setAttribute('aria-label', code[5]);
    made.textContent = code[4];
    return made;
  }

  function notes(list) {
    var box = element('div', 'notes');
    list.forEach(function (place) {
      var note = codes.notes[place];
      var line = element('p');
      var sign = element('b', note[1]);
      sign.setAttribute('aria-hidden', 'true');
      sign.textContent = note[0];
      line.append(sign);
      note[2].forEach(function (piece) {
        if (typeof piece === 'string') { line.append(piece); return; }
        var link = element('a', null, null, piece[1]);
        link.textContent = piece[0];
        line.append(link);
      });
      box.append(line);
    });
    return box;
  }

  /** Length of the text that a code stands for. */
  function length(code) {
    return code.reduce(function (sum, each) {
      return sum + (typeof each === 'number' ? each : each[0] === 's' ? 0 : length(each[1]));
    }, 0);
  }

  /** Put the marks into a report, once. */
  function wake(report) {
    if (!report || !report.dataset.inert) { return; }
    codes = codes || JSON.parse(island.textContent);
    var rows = report.querySelectorAll('.row');
    codes.reports[report.dataset.inert].forEach(function (code, place) {
      var paragraphs = rows[place].querySelectorAll('p');
      code[0].forEach(function (marks, at) {
        var text = paragraphs[at].lastChild;
        // A text that a browser read otherwise than it was written stays plain.
        if (!text || text.nodeType !== 3 || text.length !== length(marks)) { return; }
        var piece = document.createDocumentFragment();
        fill(piece, marks, { text: text.data });
        text.replaceWith(piece);
      });
      if (code[1].length) { paragraphs[0].after(notes(code[1])); }
    });
    delete report.dataset.inert;
  }

  /** Wake the report that an id stands in: "a12-f3", "s12-4" and "r12" are in report 12. */
  function wakeFor(id) {
    var found = /^[ars](\d+)(-|$)/.exec(id || '');
    wake(found && document.getElementById('r' + found[1]));
  }

  document.addEventListener('toggle', function (event) {
    if (event.target.open) { wake(event.target.closest('[data-inert]')); }
  }, true);
  // Whoever needs the sentences of a report asks for them.
  document.addEventListener('wake', function (event) { wake(event.target); }, true);
  // Before a link is followed what it leads to has to be there.
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link) { wakeFor(link.getAttribute('href').slice(1)); }
  }, true);
  function arrive() {
    var id = location.hash.slice(1);
    if (!id || document.getElementById(id)) { return; }
    wakeFor(id);
    // Once more to the same place, so that the browser finds and shows it.
    if (document.getElementById(id)) { location.replace(location.hash); }
  }
  addEventListener('hashchange', arrive);
  arrive();
  addEventListener('beforeprint', function () {
    document.querySelectorAll('[data-inert]').forEach(wake);
  });
})();
