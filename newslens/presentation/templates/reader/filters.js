// Filters: kinds of mark, verdict, speaker, lineage and the search, joined by "and".

const KIND_BOXES = [['figures', 'f', 'm', 'figures'], ['quotations', 'q', 'q', 'quotations'], ['statements', 'e', 'm', 'statements'], ['dates', 'd', 'dt', 'dates'], ['names', 'n', 'nm', 'names']];

/** The form of the filters. `changed` is called after each change. */
function filterForm(data, changed) {
  const kinds = new Set(data.subjects.map((subject) => subject.kind));
  const boxes = KIND_BOXES.filter(([, kind]) => kinds.has(kind)).map(([name, , look, words]) => box(name, look, words));
  const verdicts = [...new Set(data.subjects.map((subject) => subject.verdict))];
  const order = Object.keys(data.verdicts);
  verdicts.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const form = element('form.filters', { 'aria-label': 'Filter the marks' },
    element('fieldset', {}, element('legend.vh', {}, 'Kinds of mark'), boxes, box('asides', 'nb', 'not body')),
    choice('verdict', 'Verdict', 'any verdict', verdicts.map((name) => [name, `${told(data, name).sign} ${told(data, name).word}`])),
    data.speakers.length ? choice('speaker', 'Speaker', 'any speaker', data.speakers.map((name) => [name, name])) : null,
    data.lineages.length > 1 ? choice('lineage', 'Voice', 'any voice', data.lineages.map(([letter]) => [letter, `voice ${letter}`])) : null);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  return form;
}

function box(name, look, words) {
  return element('label', {}, element('input', { type: 'checkbox', name }), element(`span.${look}`, {}, words));
}

function choice(name, label, any, options) {
  const list = [['', any], ...options].map(([value, words]) => element('option', { value }, words));
  return element('label.sel', {}, hidden(label), element('select', { name }, list));
}

/** Puts filters into their form. */
function writeFilters(form, find, filters) {
  for (const field of form.elements) {
    if (field.type === 'checkbox') { field.checked = Boolean(filters[field.name]); } else if (field.name) { field.value = filters[field.name]; }
  }
  if (find.value.trim() !== filters.search) { find.value = filters.search; }
}

/** Reads filters out of their form; a field that the event does not need keeps its value. */
function readFilters(form, find, filters) {
  const read = { ...filters, search: find.value.trim() };
  for (const field of form.elements) {
    if (field.type === 'checkbox') { read[field.name] = field.checked; } else if (field.name) { read[field.name] = field.value; }
  }
  return read;
}

/** Whether the filters, the search left aside, let a subject through. */
function fits(subject, filters) {
  return filters[FILTER_OF_KIND[subject.kind]]
    && (!filters.verdict || subject.verdict === filters.verdict)
    && (!filters.speaker || subject.speakers.includes(filters.speaker))
    && (!filters.lineage || subject.lineages.includes(filters.lineage));
}

/** Whether the search finds a subject by its label or in its sentences. */
function found(data, place, words) {
  if (!words) { return true; }
  const places = data.search(words.toLowerCase());
  return data.sentences(place).includes(words.toLowerCase()) || Boolean(places?.includes(place));
}

/** Switches marks of a column off that the filters hold back; gives how many are shown, and of how many. */
function filterMarks(column, context, filters) {
  let shown = 0;
  let all = 0;
  for (const mark of column.marks) {
    const pieces = column.pieces[mark.index];
    if (!pieces.length) { continue; }
    const on = fits(context.data.subjects[mark.subject], filters) && !(pieces[0].closest('.out') && !filters.asides);
    pieces.forEach((piece) => piece.classList.toggle('off', !on));
    const link = column.links[mark.index];
    if (!link) { continue; }
    link.classList.toggle('off', !on);
    if (on) { link.setAttribute('href', `#${context.prefix}-panel`); } else { link.removeAttribute('href'); }
    all += 1;
    shown += on;
  }
  return [shown, all];
}
