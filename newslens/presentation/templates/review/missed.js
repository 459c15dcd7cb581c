// What the machine missed in a sentence: its words are selected there, or typed, and become a row of a table.

const MISSED_KINDS = [['figures', 'a figure'], ['quotations', 'a quotation'], ['names', 'a name'], ['dates', 'a date']];

/**
 * A folded form below a sentence.
 * @param {object} review
 * @param {Element} sentence whose text is the stretch that Python knows
 */
function missedForm(review, sentence) {
  const words = element('input', { type: 'text', name: 'missed', autocomplete: 'off', spellcheck: 'false' });
  const kind = element('select', { name: 'kind' }, MISSED_KINDS.map(([value, name]) => element('option', { value }, name)));
  const fault = element('p.fault', { role: 'alert' });
  let chosen = null; // where the selected words stand, as they may stand twice
  const add = (event) => {
    event.preventDefault();
    const place = chosen && sentence.textContent.slice(...chosen) === words.value ? chosen : placeOf(sentence.textContent, words.value);
    fault.textContent = place ? '' : 'These words do not stand in the sentence.';
    if (place) { addMissed(review, kind.value, place); words.value = ''; form.open = false; review.proposal.focus({ preventScroll: true }); }
  };
  words.addEventListener('keydown', (event) => { if (event.key === 'Enter') { add(event); } });
  const form = element('details.miss', {}, element('summary', {}, 'Something missed here?'),
    element('div', {}, element('label', {}, 'Words of the sentence', words), element('label', {}, 'are', kind), button('button.link', add, {}, 'Add'), fault));
  sentence.addEventListener('pointerup', () => {
    chosen = selectedPlace(sentence);
    if (chosen) { words.value = sentence.textContent.slice(...chosen); form.open = true; }
  });
  return form;
}

function placeOf(text, words) {
  const start = words ? text.indexOf(words) : -1;
  return start < 0 ? null : [start, start + words.length];
}

/** Where the selected words stand in an element, without space around them; null where nothing in it is selected. */
function selectedPlace(root) {
  const range = root.ownerDocument.getSelection()?.rangeCount ? root.ownerDocument.getSelection().getRangeAt(0) : null;
  if (!range || range.collapsed || !root.contains(range.commonAncestorContainer)) { return null; }
  const before = range.cloneRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = before.toString().length + words.length - words.trimStart().length;
  return words.trim() ? [start, start + words.trim().length] : null;
}
