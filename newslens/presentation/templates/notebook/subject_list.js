// A list of subjects and, beside it, the one that was chosen: searched, filtered and gone through by keyboard.

const PAGE_OF_LINES = 10;
const REST = 150; // milliseconds without another choice until Python is told, so that a held key does not flood it
let listsMade = 0;

const ALL_KINDS = { figures: true, quotations: true, verdict: '', lineage: '', speaker: '', search: '' };

/** The model's values as places and numbers. */
function listState(list) {
  const { model, data } = list;
  const [id, start, end] = model.get('mark') || [];
  const report = data.numberOf(id);
  return { place: data.placeOf(model.get('question')), mark: report ? { report, start, end } : null, filters: { ...ALL_KINDS, ...model.get('filters') } };
}

/**
 * @param {object} model the widget's model
 * @param {object} about `name` of the list, `one` of what it lists, `choices` (fields of the form), `line` (what a line shows),
 *   `groupOf` (heading of a line, or null), `panel` (nodes for what was chosen), `nothing` (what an empty list says),
 *   `arrived` (takes a chart that Python drew)
 */
function createList(model, about) {
  listsMade += 1;
  const list = { model, about, prefix: `nll${listsMade}`, waiting: 0, lines: new Map() };
  list.data = eventData(JSON.parse(model.get('_island')), (want, id) => model.send({ want, id }));
  list.state = listState(list);
  list.context = {
    data: list.data,
    python: (place) => pythonOf(list, place),
    sideOf: () => '',
    linkWords: (report) => `select ${report}`,
    open: (report, start) => chooseMark(list, report, start),
    say: (text) => { list.live.textContent = text; },
  };
  buildList(list);
  listenToList(list);
  fillList(list);
  showChosen(list);
  return list;
}

function pythonOf(list, place) {
  const subject = list.data.subjects[place];
  return { code: `${list.about.name.toLowerCase()}.selection`, gives: `→ ${counted(subject.rows, 'row')} of ${TABLES[subject.kind]}` };
}

function buildList(list) {
  const { about, prefix, data } = list;
  list.find = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', 'aria-controls': `${prefix}-list` });
  list.count = element('p.count', { role: 'status' });
  list.form = element('form.filters', {},
    element('label.find', {}, `Search ${about.name.toLowerCase()} `, list.find), about.choices(data, placesOf(list)));
  list.box = element('div.choices', { id: `${prefix}-list`, role: 'listbox', tabindex: 0, 'aria-label': about.name });
  list.panel = element('div.panel', { role: 'group', 'aria-label': `The ${about.one} chosen` });
  list.live = element('p.vh', { 'aria-live': 'polite' });
  list.root = element('div.nl-widget.nl-list.mathjax_ignore', { role: 'group', 'aria-label': about.name },
    element('div.top', {}, list.form, list.count), list.live, element('div.pair', {}, list.box, list.panel));
}

function placesOf(list) { return list.model.get('_places'); }

function listenToList(list) {
  const filtered = () => {
    list.state.filters = readFilters(list.form, list.find, list.state.filters);
    const known = Object.keys(list.model.get('filters')); // the form has more: which kinds of mark are shown
    list.model.set('filters', Object.fromEntries(known.map((name) => [name, list.state.filters[name]])));
    list.model.save_changes();
    fillList(list);
  };
  list.form.addEventListener('submit', (event) => event.preventDefault());
  list.form.addEventListener('input', filtered);
  list.find.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') { event.preventDefault(); list.box.focus(); }
    if (event.key === 'Escape' && list.find.value) { list.find.value = ''; filtered(); event.stopPropagation(); }
  });
  list.box.addEventListener('keydown', (event) => { if (stepped(list, event)) { event.preventDefault(); } });
  keepKeys(list.root);
  list.changed = onceAFrame(() => {
    if (list.waiting) { return; } // what is chosen here has still to be told
    const before = JSON.stringify(list.state);
    list.state = listState(list);
    if (JSON.stringify(list.state) === before) { return; }
    fillList(list);
    showChosen(list);
  });
  ['question', 'mark', 'filters'].forEach((name) => list.model.on(`change:${name}`, list.changed));
  list.received = (message) => {
    if (message.part === undefined) { return; }
    if (message.want === 'charts') { list.about.arrived(list, Number(message.id), JSON.parse(message.part)); return; }
    list.data.arrived(message.want, message.id, JSON.parse(message.part));
    if (message.want === 'searches') { fillList(list); } else { showChosen(list); }
  };
  list.model.on('msg:custom', list.received);
}

/** Lines that the filters and the search let through, under their headings. */
function fillList(list) {
  const { data, state, about } = list;
  writeFilters(list.form, list.find, state.filters);
  const places = placesOf(list).filter((place) => fits(data.subjects[place], state.filters) && found(data, place, state.filters.search));
  list.lines = new Map(places.map((place) => [place, lineOf(list, place)]));
  const groups = new Map();
  for (const [place, line] of list.lines) {
    const heading = about.groupOf(data.subjects[place]);
    if (!groups.has(heading)) { groups.set(heading, []); }
    groups.get(heading).push(line);
  }
  list.lines = new Map([...groups.values()].flat().map((line) => [Number(line.dataset.place), line])); // in the order in which they are seen
  const parts = [...groups].map(([heading, lines], number) => (heading === null ? lines : grouped(list, heading, lines, number)));
  list.box.replaceChildren(...parts.flat());
  if (!places.length) { list.box.append(element('p.none', { role: 'option', 'aria-disabled': 'true' }, 'Nothing matches.')); }
  const all = placesOf(list).length;
  list.count.replaceChildren(element('b', {}, places.length), ` of ${all}`);
  markLine(list);
}

function grouped(list, heading, lines, number) {
  const id = `${list.prefix}-group${number}`;
  return element('div', { role: 'group', 'aria-labelledby': id }, element('p.speaker', { id, role: 'presentation' }, heading), lines);
}

function lineOf(list, place) {
  const line = element('div.line', { role: 'option', id: `${list.prefix}-${place}`, 'data-place': place, 'aria-selected': 'false' }, list.about.line(list.data, place));
  line.addEventListener('click', () => { list.box.focus({ preventScroll: true }); choose(list, place); });
  return line;
}

/** The chosen line, marked and in sight. */
function markLine(list) {
  for (const [place, line] of list.lines) { line.setAttribute('aria-selected', String(place === list.state.place)); }
  const line = list.lines.get(list.state.place);
  if (!line) { list.box.removeAttribute('aria-activedescendant'); return; }
  list.box.setAttribute('aria-activedescendant', line.id);
  const [top, height] = [line.offsetTop - list.box.offsetTop, list.box.clientHeight];
  if (top < list.box.scrollTop) { list.box.scrollTop = top - line.offsetHeight; }
  if (top + line.offsetHeight > list.box.scrollTop + height) { list.box.scrollTop = top + line.offsetHeight * 2 - height; }
}

/** Arrow keys, Home, End and pages go through the lines. */
function stepped(list, event) {
  const places = [...list.lines.keys()];
  const at = places.indexOf(list.state.place);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE_OF_LINES, PageUp: at - PAGE_OF_LINES, Home: 0, End: places.length - 1 }[event.key];
  if (to === undefined || !places.length || withModifier(event)) { return false; }
  choose(list, places[Math.max(0, Math.min(to, places.length - 1))]);
  return true;
}

function choose(list, place) {
  if (place === list.state.place) { return; }
  list.state.place = place;
  list.state.mark = null;
  showChosen(list);
  const subject = list.data.subjects[place];
  list.context.say(`${subject.label}: ${told(list.data, subject.verdict).word}, ${counted(subject.rows, 'row')} selected.`);
  clearTimeout(list.waiting);
  list.waiting = setTimeout(() => tell(list), REST);
}

/** One answer as the selected mark, by its report and where it begins. */
function chooseMark(list, report, start) {
  const end = endOf(list.data.detail(list.state.place), report, start);
  if (end === null) { return; }
  list.state.mark = { report, start, end };
  showChosen(list);
  list.context.say(`Report ${report} selected.`);
  tell(list);
}

function endOf(detail, report, start) {
  const rows = [...detail.answers.flatMap((answer) => answer.reports), ...detail.witnesses.map((row) => [row.report, row.start, row.end]),
    ...shapesOf(detail).map((each) => [each.report, each.start, each.end])];
  return rows.find((row) => row[0] === report && row[1] === start)?.[2] ?? null;
}

function tell(list) {
  clearTimeout(list.waiting);
  list.waiting = 0;
  const { model, data, state } = list;
  model.set('question', state.place < 0 ? '' : data.subjects[state.place].key);
  model.set('mark', state.mark ? [data.report(state.mark.report).id, state.mark.start, state.mark.end] : []);
  model.save_changes();
}

/** What was chosen; the focus stays on the button that had it. */
function showChosen(list) {
  const { panel, state, context } = list;
  markLine(list);
  const key = panel.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const nodes = state.place < 0 ? [element('p.none', {}, list.about.nothing)] : list.about.panel(list, context, state.place, state.mark);
  panel.replaceChildren(...nodes.filter(Boolean));
  if (key) { [...panel.querySelectorAll('[data-key]')].find((each) => each.dataset.key === key)?.focus({ preventScroll: true }); }
}

function closeList(list) {
  ['question', 'mark', 'filters'].forEach((name) => list.model.off(`change:${name}`, list.changed));
  list.model.off('msg:custom', list.received);
  clearTimeout(list.waiting);
  list.root.remove();
}

function upperFirst(text) { return text[0].toUpperCase() + text.slice(1); }

/** A choice among the verdicts that occur in a list; `words` may give some of them other names. */
function verdictChoice(data, places, any = 'any verdict', words = {}) {
  const there = new Set(places.map((place) => data.subjects[place].verdict));
  const named = Object.keys(data.verdicts).filter((name) => there.has(name)).map((name) => [name, `${told(data, name).sign} ${words[name] || told(data, name).word}`]);
  return named.length > 1 ? choice('verdict', upperFirst(any.replace('any ', '')), any, named) : null;
}
