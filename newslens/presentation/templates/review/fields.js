// The fields of a proposal: what it says now, what it said before it was changed, and what that is in cells of its table.

const QUOTATION_KINDS = ['direct', 'partial', 'indirect', 'attributed'];
const QUESTION_VERDICTS = ['single', 'agree', 'compatible', 'update', 'conflict'];
/** Name, label, and what it can be chosen from; `which` is what the proposal belongs to, `amount` its two bounds. */
const REVIEW_FIELDS = {
  figures: [['amount', 'Value'], ['comparator', 'Comparator', COMPARATORS], ['counted', 'What is counted'], ['attributed_to', 'Speaker or source'], ['which', 'Question', 'f']],
  quotations: [['speaker', 'Speaker'], ['cue', 'Cue'], ['kind', 'Kind', QUOTATION_KINDS], ['channel', 'Channel'], ['which', 'Utterance', 'q']],
  questions: [['label', 'Label'], ['counted', 'What is counted'], ['unit', 'Unit'], ['verdict', 'Verdict', QUESTION_VERDICTS]],
};

/** What the fields of a proposal say by themselves: as the machine read it, or as a person has corrected it. */
function fieldValues(line, cells) {
  const values = { ...cells, which: line.place < 0 ? '' : String(line.place) };
  if (line.table === 'figures') { values.amount = typedAmount(cells.low, cells.high); }
  return values;
}

/** Values that the machine read, values that stand now, and values that a person is typing. */
function valuesOf(review, number) {
  const line = review.queue[number];
  const detail = review.details.get(number);
  const machine = fieldValues(line, detail.fields);
  const now = fieldValues(line, { ...detail.fields, ...detail.corrected });
  return { machine, now, typed: { ...now, ...review.typed.get(number) } };
}

/**
 * What a person has changed in the fields: cells by column, null where one is cleared, and what the proposal shall belong to.
 * @returns {{edits: object, which: string, fault: string}}
 */
function changesOf(review, number) {
  if (!review.details.has(number)) { return { edits: {}, which: '', fault: '' }; }
  const { now, typed } = valuesOf(review, number);
  const edits = {};
  let fault = '';
  for (const [name] of REVIEW_FIELDS[review.queue[number].table]) {
    if (name !== 'which' && name !== 'amount' && typed[name] !== now[name]) { edits[name] = typed[name] || null; }
  }
  if (typed.amount !== now.amount || typed.comparator !== now.comparator) {
    const bounds = boundsOf(typed.amount || '', typed.comparator);
    if (!bounds) { fault = `“${typed.amount}” is no amount: write 3, or 24 to 99.`; }
    for (const [name, cell] of Object.entries(bounds || {})) {
      if (cell !== now[name]) { edits[name] = cell || null; }
    }
  }
  const which = typed.which !== now.which ? subjectKey(review.data, Number(typed.which)) : '';
  return { edits: fault ? {} : edits, which, fault };
}

/** The id of a question or utterance; a key that two kinds share has its table in front. */
function subjectKey(data, place) { return data.subjects[place].key.replace(/^(figures|quotations): /, ''); }

function reviewFields(review, number, changed) {
  const line = review.queue[number];
  const detail = review.details.get(number);
  if (!Object.keys(detail.fields).length) { return null; }
  const values = valuesOf(review, number);
  return element('fieldset.fields', {}, element('legend.vh', {}, 'Corrections'),
    REVIEW_FIELDS[line.table].map((field) => reviewField(review, detail, field, values, changed)));
}

function reviewField(review, detail, [name, label, from], { machine, typed }, changed) {
  const unit = name === 'amount' && detail.unit ? ` (${detail.unit})` : '';
  const words = element('span', {});
  const input = from
    ? element('select', { name }, fieldOptions(review, from, machine[name], typed[name]))
    : element('input', { name, type: 'text', autocomplete: 'off', spellcheck: 'false' });
  input.value = typed[name] || '';
  const field = element(`label${name === 'which' || name === 'label' ? '.wide' : ''}`, {}, words, input);
  const show = () => {
    const was = machine[name] || '';
    const isChanged = input.value !== was;
    field.classList.toggle('diff', isChanged);
    words.textContent = label + unit + (isChanged ? `, was ${shownValue(review, name, was) || 'empty'}` : '');
  };
  input.addEventListener(from ? 'change' : 'input', () => { show(); changed(name, input.value); });
  show();
  return field;
}

function fieldOptions(review, from, was, now) {
  if (typeof from !== 'string') {
    return [...new Set([...from, was, now])].filter(Boolean).map((value) => element('option', { value }, value.replaceAll('_', ' ')));
  }
  const options = [...review.data.subjects.keys()].filter((place) => review.data.subjects[place].kind === from);
  const none = was === '' ? [element('option', { value: '' }, 'none')] : [];
  return [...none, ...options.map((place) => element('option', { value: String(place) }, subjectWords(review.data.subjects[place])))];
}

function subjectWords(subject) { return subject.short ? `${subjectName(subject)} (${subject.short})` : subjectName(subject); }

function shownValue(review, name, value) {
  return name === 'which' && value !== '' ? subjectName(review.data.subjects[Number(value)]) : value.replaceAll('_', ' ');
}
