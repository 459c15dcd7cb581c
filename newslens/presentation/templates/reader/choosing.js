// Choosing the report of a column: a list up to twelve reports, above that a field that searches them.

const LONGEST_LIST = 12;

/** A field for the report at one side: `set(number, other)` shows the choice, `chosen` is called with a number. */
function reportChoice(side, context, chosen) {
  return context.data.reports.length <= LONGEST_LIST ? reportList(side, context.data, chosen) : reportCombobox(side, context, chosen);
}

function reportList(side, data, chosen) {
  const select = element('select', { on: { change: () => chosen(Number(select.value)) } });
  const sign = element('span.sign');
  const label = element(`label.pick.${side}`, {}, hidden(`Report at the ${side}`), sign, select);
  const set = (number, other) => {
    select.replaceChildren(...data.reports.map((report) => element('option', { value: report.number }, choiceWords(data, report, other))));
    select.value = String(number);
    sign.replaceChildren(shape(data.report(number).hue));
  };
  return { root: label, set };
}

function choiceWords(data, report, other) {
  const count = data.sharedBy(report.number, other);
  return `${report.number} ${report.name}, ${report.when}${count ? `, ${count} shared` : ''}`;
}

function reportCombobox(side, { data, prefix }, chosen) {
  const id = `${prefix}-${side}-reports`;
  const list = element('ul.options', { role: 'listbox', id, 'aria-label': 'Reports', hidden: true });
  const field = element('input', { type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list', placeholder: 'Number, name or voice', autocomplete: 'off', spellcheck: 'false' });
  const sign = element('span.sign');
  const label = element('label', {}, hidden(`Report at the ${side}: type a number, a name or a voice`), field);
  const box = { side, id, list, field, current: 0, other: 0, active: -1, shown: [], open: new Set() };
  const close = () => { list.hidden = true; field.setAttribute('aria-expanded', 'false'); field.removeAttribute('aria-activedescendant'); };
  const rest = () => { close(); field.value = choiceWords(data, data.report(box.current), box.other); };
  const take = (option) => {
    if (option?.group) { box.open.add(option.group); offer(box, data, take); return; }
    if (option) { box.current = option.number; rest(); chosen(option.number); }
  };
  field.addEventListener('focus', () => field.select());
  field.addEventListener('input', () => offer(box, data, take));
  field.addEventListener('click', () => { if (list.hidden) { field.value = ''; offer(box, data, take); } });
  field.addEventListener('blur', () => rest());
  field.addEventListener('keydown', (event) => comboboxKey(event, box, data, take, rest));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  return {
    root: element(`div.pick.${side}`, {}, sign, label, list),
    set(number, other) {
      Object.assign(box, { current: number, other });
      sign.replaceChildren(shape(data.report(number).hue));
      if (list.hidden) { field.value = choiceWords(data, data.report(number), other); }
    },
  };
}

/** Offers the reports that fit what was typed: what shares most with the other side first, copies folded behind their source. */
function offer(box, data, take) {
  const words = box.field.value.trim().toLowerCase();
  box.shown = reportOptions(data, words, box);
  box.active = box.shown.length ? 0 : -1;
  box.list.replaceChildren(...box.shown.map((option, place) => element('li', {
    role: 'option', id: `${box.id}-${place}`, 'aria-selected': String(place === box.active), on: { click: () => take(option) },
  }, shape(option.hue), option.words)));
  if (!box.shown.length) { box.list.replaceChildren(element('li.none', { role: 'option', 'aria-selected': 'false', 'aria-disabled': 'true' }, 'No report matches.')); }
  box.list.hidden = false;
  box.field.setAttribute('aria-expanded', 'true');
  point(box);
}

function reportOptions(data, words, { other, open }) {
  const fitting = data.reports.filter((report) => !words || `${report.number} ${report.name} ${report.lineage}`.toLowerCase().includes(words));
  const groups = new Map();
  for (const report of fitting) { groups.set(report.lineage || report.number, [...(groups.get(report.lineage || report.number) || []), report]); }
  const share = (report) => data.sharedBy(report.number, other);
  const sorted = [...groups.entries()].map(([letter, reports]) => [letter, [...reports].sort((a, b) => (a.source !== null) - (b.source !== null) || share(b) - share(a))]);
  sorted.sort(([, a], [, b]) => share(b[0]) - share(a[0]) || a[0].number - b[0].number);
  return sorted.flatMap(([letter, reports]) => {
    const whole = words || reports.length <= 3 || open.has(letter);
    const rows = (whole ? reports : reports.slice(0, 1)).map((report) => ({ number: report.number, hue: report.hue, words: choiceWords(data, report, other) }));
    return whole ? rows : [...rows, { group: letter, hue: reports[0].hue, words: `and ${besideInVoice(reports.slice(1), false)}` }];
  });
}

function point(box) {
  [...box.list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === box.active)));
  const option = box.list.children[box.active];
  if (option) { box.field.setAttribute('aria-activedescendant', option.id); option.scrollIntoView({ block: 'nearest' }); }
}

function comboboxKey(event, box, data, take, rest) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    if (box.list.hidden) { box.field.value = ''; offer(box, data, take); } else { box.active = Math.max(0, Math.min(box.shown.length - 1, box.active + step)); point(box); }
  } else if (event.key === 'Enter') {
    if (!box.list.hidden) { take(box.shown[box.active]); }
  } else if (event.key === 'Escape') {
    rest();
  } else { return; }
  event.preventDefault();
  event.stopPropagation();
}
