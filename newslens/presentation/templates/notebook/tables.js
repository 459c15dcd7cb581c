// Tables in a notebook: tabs, a search, columns that sort, pages. What is shown comes from Python, a page at a time.

const TYPING = 180; // milliseconds without a key until what was typed is looked for

/** What is set on the model is sent at once. */
function send(model, values) {
  for (const [name, value] of Object.entries(values)) { model.set(name, value); }
  model.save_changes();
}

/** "12 of 85 rows" and which of them are seen. */
function statusText(shown) {
  const of = shown.found === shown.total ? counted(shown.total, 'row') : `${shown.found} of ${counted(shown.total, 'row')}`;
  if (!shown.found || shown.found === shown.rows.length) { return of; }
  return `${of}, ${shown.first + 1} to ${shown.first + shown.rows.length} shown`;
}

/** The way a column is sorted next: upwards, downwards, not at all. */
function nextSort(sort, column) {
  if (sort[0] !== column) { return [column, 'ascending']; }
  return sort[1] === 'ascending' ? [column, 'descending'] : [];
}

/** Buttons of the tables; arrow keys go from one to the next, as in any list of tabs. */
function tabList(model) {
  const names = model.get('_names');
  const tabs = names.map(({ name, rows }) => button('button', () => send(model, { table: name }),
    { role: 'tab', 'data-name': name }, name, ' ', element('span.silent', {}, rows)));
  const list = element('div.tabs', { role: 'tablist', 'aria-label': 'Tables' }, tabs);
  list.addEventListener('keydown', (event) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1 };
    const at = tabs.indexOf(event.target);
    let to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : null;
    if (event.key in steps) { to = (at + steps[event.key] + tabs.length) % tabs.length; }
    if (to === null || at < 0) { return; }
    event.preventDefault();
    tabs[to].focus();
    tabs[to].click();
  });
  const mark = () => tabs.forEach((tab) => {
    const open = tab.dataset.name === model.get('table');
    tab.setAttribute('aria-selected', open);
    tab.tabIndex = open ? 0 : -1;
  });
  return { list, mark };
}

function searchField(model) {
  let waiting = 0;
  const field = element('input', { type: 'search', autocomplete: 'off' });
  const name = element('span');
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => send(model, { search: field.value }), TYPING);
  });
  const mark = () => {
    name.textContent = `Search in ${model.get('table')} `;
    if (field.value.trim() !== model.get('search').trim()) { field.value = model.get('search'); }
  };
  return { label: element('label', {}, name, field), field, mark };
}

function headRow(model, shown) {
  const heads = shown.columns.map((column, place) => element('th', {
    scope: 'col', class: shown.numeric[place] ? 'number' : null,
  }, button('button', () => send(model, { sort: nextSort(model.get('sort'), column) }), {}, column, element('i', { 'aria-hidden': 'true' }))));
  return element('tr', {}, heads);
}

function markSort(head, sort, columns) {
  [...head.cells].forEach((cell, place) => {
    const way = sort[0] === columns[place] ? sort[1] : null;
    if (way) { cell.setAttribute('aria-sort', way); } else { cell.removeAttribute('aria-sort'); }
    cell.querySelector('i').textContent = { ascending: ' ↑', descending: ' ↓' }[way] ?? '';
  });
}

function bodyRow(cells, numeric) {
  return element('tr', {}, cells.map((cell, place) => element('td', { class: numeric[place] ? 'number' : null, dir: 'auto' }, cell)));
}

/** Two buttons; at an end a button stays where it is, so that the focus does. */
function pager(model, shown) {
  const turn = (step) => () => {
    const to = model.get('page') + step;
    if (to >= 0 && to <= shown().last_page) { send(model, { page: to }); }
  };
  const earlier = button('button.link', turn(-1), {}, 'Rows before');
  const later = button('button.link', turn(1), {}, 'Rows after');
  const mark = () => {
    earlier.setAttribute('aria-disabled', model.get('page') === 0);
    later.setAttribute('aria-disabled', model.get('page') === shown().last_page);
  };
  return { place: element('p.pager', {}, earlier, ' ', later), mark };
}

function render({ model, el }) {
  let shown = JSON.parse(model.get('_shown'));
  const tabs = tabList(model);
  const search = searchField(model);
  const status = element('span', { role: 'status' });
  const head = element('thead');
  const body = element('tbody');
  const region = element('div.scroll', { role: 'region', tabindex: 0 }, element('table.listing', {}, head, body));
  const pages = pager(model, () => shown);
  const several = model.get('_names').length > 1;
  const root = element('div.newslens.nl-tables.mathjax_ignore', {}, several && tabs.list,
    element('div.sought', {}, search.label, status), region, pages.place);
  let drawn = null;
  const draw = () => {
    shown = JSON.parse(model.get('_shown'));
    if (drawn !== shown.table) { head.replaceChildren(headRow(model, shown)); region.scrollLeft = 0; }
    drawn = shown.table;
    markSort(head.rows[0], model.get('sort'), shown.columns);
    body.replaceChildren(...shown.rows.map((cells) => bodyRow(cells, shown.numeric)));
    region.setAttribute('aria-label', `Table ${shown.table}`);
    status.textContent = statusText(shown);
    pages.place.hidden = shown.last_page === 0;
    [tabs, search, pages].forEach((each) => each.mark());
  };
  const marked = () => { search.mark(); tabs.mark(); };
  keepKeys(root);
  model.on('change:_shown', draw);
  model.on('change:search change:table', marked);
  draw();
  el.append(root);
  return () => { model.off('change:_shown', draw); model.off('change:search change:table', marked); };
}

export default { render };
