// The elements of a reader: filters and search above, two columns with the gutter between them, the panel beside or below.

function buildFrame(reader) {
  const { data, context, prefix } = reader;
  reader.columns = ['left', 'right'].map((side) => reportColumn(side, { ...context, select: (mark, column) => selectByHand(reader, mark, column) }));
  reader.gutter = element('svg.gut', { 'aria-hidden': 'true', focusable: 'false' });
  reader.columnsRoot = element('div.cols', {}, reader.columns.map((column) => column.root), reader.gutter);
  reader.panel = element('section.panel', { id: `${prefix}-panel`, tabindex: '-1', 'aria-label': 'Comparison' });
  reader.live = element('p.vh', { 'aria-live': 'polite' });
  reader.count = element('p.count', { role: 'status' });
  reader.form = filterForm(data, () => reader.filtered());
  reader.find = element('input', { type: 'search', placeholder: 'Search  /', autocomplete: 'off', spellcheck: 'false', on: { input: () => reader.filtered() } });
  reader.choices = ['left', 'right'].map((side) => reportChoice(side, context, (number) => chooseReport(reader, side, number)));
  reader.stepBox = element('input', { type: 'checkbox', 'aria-describedby': `${prefix}-shared`, on: { change: () => setStep(reader) } });
  reader.shared = element('span.vh', { id: `${prefix}-shared` });
  reader.sides = ['left', 'right'].map((side) => button('button', () => turnTo(reader, side), { 'aria-pressed': 'false' }));
  const step = element('label.step', {}, reader.stepBox, element('span', {}, 'in step'));
  const heads = element('div.heads', {}, reader.choices[0].root, step, reader.shared, reader.choices[1].root,
    element('div.side', { role: 'group', 'aria-label': 'Report shown' }, reader.sides));
  reader.fold = element('details.fold', { open: true }, element('summary', {}, 'Filters'), reader.form);
  reader.root = element('section.nl-widget.nl-reader', { 'data-side': 'left', 'aria-label': `Reader: ${data.title}` },
    element('a.skip', { href: `#${prefix}-panel`, on: { click: (event) => { event.preventDefault(); reader.panel.focus(); } } }, 'Skip the reports'),
    element('div.top', {}, element('p.event', {}, data.title), element('label.find', {}, hidden('Search the reports and the questions'), reader.find), reader.count),
    reader.live, data.partial ? element('p.partial', {}, data.partial) : null, descriptions(data, prefix), reader.fold,
    element('div.stage', {}, heads, reader.columnsRoot, reader.panel));
}

/** What each kind of mark is, for screen readers: "figure, conflict". */
function descriptions(data, prefix) {
  const verdicts = [...new Set(data.subjects.map((subject) => subject.verdict))];
  const spans = Object.entries(KIND_WORDS).flatMap(([kind, words]) => verdicts.map((name) => element('span', { id: `${prefix}-${kind}-${name}` }, `${words}, ${told(data, name).word.toLowerCase()}`)));
  return element('div', { hidden: true }, spans);
}

function setHeight(reader) {
  const height = reader.model.get('height');
  if (height) { reader.root.style.setProperty('--height', `${height}px`); }
}

function showSide(reader, side) {
  reader.root.dataset.side = side;
  reader.sides.forEach((each, place) => each.setAttribute('aria-pressed', String(side === ['left', 'right'][place])));
  reader.draw();
}

/** In one column: the other report, at its answer to what is selected. */
function turnTo(reader, side) {
  showSide(reader, side);
  const column = reader.columns.find((each) => each.side === side);
  const mark = reader.state.place < 0 ? null : markOf(column, reader.state.place);
  if (mark && !inSight(column, column.pieces[mark.index][0])) { bring(column, column.pieces[mark.index][0]); }
}

function tellShared(reader) {
  const rows = reader.data.pair(reader.state.left, reader.state.right) || [];
  const reworded = rows.filter((row) => row[4]).length;
  reader.shared.textContent = rows.length
    ? `${counted(rows.length, 'passage')} shared: ${rows.length - reworded} verbatim, ${reworded} reworded`
    : 'No shared passage: in step along the questions that both answer';
}
