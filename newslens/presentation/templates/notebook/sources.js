// Who shares text with whom: a table of pairs to choose from, or a map where there are many, and two reports side by side.

/** Reports and what they share, as the choice of a report wants them. */
function sourceData(island) {
  const byNumber = new Map(island.reports.map((report) => [report.number, report]));
  const shared = new Map(island.shared.map(([a, b, count]) => [`${a}-${b}`, count]));
  const cells = new Map(island.cells.map(([row, column, percent, step, reworded]) => [`${row}-${column}`, { row, column, percent, step, reworded }]));
  return {
    reports: island.reports,
    most: island.most,
    report: (number) => byNumber.get(number),
    numberOf: (id) => island.reports.find((report) => report.id === id).number,
    sharedBy: (a, b) => shared.get(`${Math.min(a, b)}-${Math.max(a, b)}`) || 0,
    cell: (row, column) => cells.get(`${row}-${column}`) || { row, column, percent: 0, step: 0, reworded: 0 },
    cells: [...cells.values()],
  };
}

function cellWords(data, { row, column, percent, reworded }) {
  const [here, there] = [data.report(row), data.report(column)];
  return `${percent} per cent of ${column} ${there.name}, also in ${row} ${here.name}${reworded ? ', mostly in other words' : ''}`;
}

/** The table: a button a pair; arrow keys go from one to the next. */
function pairTable(data, choose) {
  const buttons = [];
  const rows = data.reports.map((here) => {
    const line = [];
    buttons.push(line);
    return element('tr', {}, element('th', { scope: 'row' }, shape(here.hue), element('b', {}, here.number), ' ', element('span', {}, here.name)), data.reports.map((there) => {
      if (here === there) { line.push(null); return element('td.self', {}, element('span', { 'aria-hidden': 'true' }, '·'), hidden('itself')); }
      const cell = data.cell(here.number, there.number);
      const made = button('button', () => choose(here.number, there.number), { 'aria-label': cellWords(data, cell), 'aria-pressed': 'false', tabindex: -1, title: cellWords(data, cell) },
        cell.reworded ? element('span', { 'aria-hidden': 'true' }, '≈ ') : null, cell.percent);
      line.push(made);
      return element(`td.shade${cell.step}${cell.reworded ? '.reworded' : ''}`, {}, made);
    }));
  });
  const heads = data.reports.map((each) => element('th.cell', { scope: 'col' }, shape(each.hue), each.number, hidden(` ${each.name}`)));
  const table = element(`table.matrix${rows.length > 6 ? '.dense' : ''}`, {}, element('caption', {}, 'Share of each report’s sentences, per cent; a cell opens its two reports'),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'also in'), heads)), element('tbody', {}, rows));
  table.addEventListener('keydown', (event) => { if (movedInTable(buttons, event)) { event.preventDefault(); } });
  const placeOf = (number) => data.reports.findIndex((each) => each.number === number);
  const mark = (left, right) => markButton(buttons, placeOf(left), placeOf(right));
  return { root: element('div.scroll', {}, table), mark };
}

/** The button of the chosen pair is pressed, and the one that the tab key reaches. */
function markButton(buttons, row, column) {
  const chosen = buttons[row]?.[column];
  buttons.flat().filter(Boolean).forEach((each, place) => {
    each.setAttribute('aria-pressed', String(each === chosen));
    each.tabIndex = each === chosen || (!chosen && place === 0) ? 0 : -1;
  });
}

function movedInTable(buttons, event) {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  const row = buttons.findIndex((line) => line.includes(event.target));
  if (!step || row < 0 || withModifier(event)) { return false; }
  const size = buttons.length;
  let [at, to] = [row, buttons[row].indexOf(event.target)];
  do { at += step[0]; to += step[1]; } while (at >= 0 && to >= 0 && at < size && to < size && !buttons[at][to]);
  buttons[at]?.[to]?.focus();
  return true;
}

const MAP_WIDTH = 720;

/** The map of very many reports: five depths, a path each; a click opens the pair under it, the two fields do so by keyboard. */
function pairMap(data, choose, say) {
  const size = data.reports.length;
  const side = MAP_WIDTH / size;
  const places = new Map(data.reports.map((report, place) => [report.number, place]));
  const paths = [1, 2, 3, 4].map((step) => element(`path.step${step}`, { d: data.cells.filter((cell) => cell.step === step).map((cell) => square(places.get(cell.column), places.get(cell.row), side)).join('') }));
  const voices = data.reports.map((report, place) => [
    element(`rect.l${report.hue}`, { x: place * side, y: -8, width: side, height: 5, fill: 'currentColor' }),
    element(`rect.l${report.hue}`, { x: -8, y: place * side, width: 5, height: side, fill: 'currentColor' }),
  ]);
  const here = element('rect.chosen', { width: side, height: side });
  const drawing = element('svg.map', { viewBox: `-10 -10 ${MAP_WIDTH + 12} ${MAP_WIDTH + 12}`, role: 'img', 'aria-label': `What ${size} reports share, by voice: a row and a column a report` }, voices, paths, element('path.frame', { d: `M0 0H${MAP_WIDTH}V${MAP_WIDTH}H0z` }), here);
  const under = (event) => {
    const box = drawing.getBoundingClientRect();
    const scale = (MAP_WIDTH + 12) / box.width;
    const [x, y] = [(event.clientX - box.left) * scale - 10, (event.clientY - box.top) * scale - 10].map((each) => Math.floor(each / side));
    return data.reports[x] && data.reports[y] && x !== y ? [data.reports[y].number, data.reports[x].number] : null;
  };
  drawing.addEventListener('mousemove', (event) => { const found = under(event); say(found ? `${cellWords(data, data.cell(...found))}.` : ''); });
  drawing.addEventListener('click', (event) => { const found = under(event); if (found) { choose(...found); } });
  const mark = (left, right) => { here.setAttribute('x', places.get(right) * side); here.setAttribute('y', places.get(left) * side); };
  return { root: drawing, mark };
}

function square(x, y, side) {
  const [left, top, wide] = [x * side, y * side, side].map((each) => each.toFixed(2));
  return `M${left} ${top}h${wide}v${wide}h-${wide}z`;
}

let sourcesMade = 0;

function render({ model, el }) {
  sourcesMade += 1;
  const data = sourceData(JSON.parse(model.get('_island')));
  const status = element('p.vh', { 'aria-live': 'polite' });
  const told = element('p.silent.told-cell');
  const place = element('div.newslens-pair', { role: 'region', tabindex: 0, 'aria-label': `Two reports side by side ${sourcesMade}` });
  const ready = new Map();
  const numbers = () => [data.numberOf(model.get('left')), data.numberOf(model.get('right'))];
  const choose = (left, right) => {
    model.set('left', data.report(left).id);
    model.set('right', data.report(right).id);
    model.save_changes();
    draw();
    status.textContent = `${left} ${data.report(left).name} beside ${right} ${data.report(right).name}.`;
  };
  const table = data.reports.length <= data.most ? pairTable(data, choose) : pairMap(data, choose, (text) => { told.textContent = text; });
  const choices = ['left', 'right'].map((side, at) => reportChoice(side, { data, prefix: `nls${sourcesMade}` }, (number) => {
    const both = numbers();
    if (both[1 - at] === number) { both[1 - at] = both[at]; } // the two change places
    both[at] = number;
    choose(...both);
  }));
  const draw = () => {
    const [left, right] = numbers();
    const key = `${left}-${right}`;
    table.mark(left, right);
    choices.forEach((each, at) => each.set([left, right][at], [right, left][at]));
    if (left === right) { place.replaceChildren(element('p.silent', {}, 'This is one report: choose another one on either side.')); return; }
    if (!ready.has(key)) { model.send({ id: key }); return; }
    place.replaceChildren(...new DOMParser().parseFromString(ready.get(key), 'text/html').body.childNodes); // made by Python, which escapes all text of articles
    place.scrollTop = 0;
  };
  const received = ({ id, html }) => { if (html !== undefined) { ready.set(id, html); draw(); } };
  const changed = onceAFrame(draw);
  const root = element('div.newslens.nl-sources.mathjax_ignore', { role: 'group', 'aria-label': 'Sources' }, status, table.root, told,
    element('div.choose', {}, choices.map((each) => each.root)), place);
  keepKeys(root);
  model.on('msg:custom', received);
  model.on('change:left change:right', changed);
  draw();
  el.append(root);
  return () => { model.off('msg:custom', received); model.off('change:left change:right', changed); };
}

export default { render };
