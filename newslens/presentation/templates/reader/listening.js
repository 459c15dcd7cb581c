// What moves a reader from outside its buttons: scrolling, another size, a change of the model.

function listenToColumns(reader) {
  for (const column of reader.columns) {
    column.root.addEventListener('scroll', () => scrolled(reader, column), { passive: true });
    for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      column.root.addEventListener(name, () => { reader.leader = column; }, { passive: true });
    }
    column.root.addEventListener('mouseover', (event) => point(event.target));
    column.root.addEventListener('mouseout', () => point(null));
    column.root.addEventListener('focusin', (event) => point(event.target));
    column.root.addEventListener('focusout', () => point(null));
    const point = (target) => pointAt(reader, target && markAt(column, target));
  }
  reader.resized = new ResizeObserver(() => resized(reader));
  reader.columns.forEach((column) => reader.resized.observe(column.root));
  reader.resized.observe(reader.columnsRoot);
}

const NARROW = 704;

/** Another width: what was measured no longer holds; filters fold where there is one column, and open where there are two. */
function resized(reader) {
  const narrow = reader.root.clientWidth < NARROW;
  const first = reader.narrow === undefined;
  if (narrow !== reader.narrow) { reader.fold.open = !narrow; }
  reader.narrow = narrow;
  reader.layout = null;
  if (first) { alignSelected(reader); }
  reader.draw();
}

function scrolled(reader, column) {
  const other = reader.columns.find((each) => each !== column);
  if (reader.leader === column && reader.state.step) { follow(column, other, layoutOf(reader).chain, column.side === 'left'); }
  reader.draw();
}

function layoutOf(reader) {
  reader.layout ||= measured(reader.columns[0], reader.columns[1], reader.context);
  return reader.layout;
}

/** What was selected outside of the reader; where no open report has it, one that has it is opened. */
function goTo(reader, place, mark) {
  const open = mark ? reader.context.sideOf(mark.report) : reader.columns.some((column) => markOf(column, place));
  const first = mark || firstAnswer(reader.data.detail(place));
  if (open || !first) { select(reader, place, mark && markIn(reader, mark)); } else { openReport(reader, first.report, first.start); }
}

function firstAnswer(detail) {
  const row = detail?.answers[0]?.reports[0];
  return row && { report: row[0], start: row[1] };
}

/** A change of the model from outside: it came from Python, or from another widget of the same event. */
function listenToModel(reader) {
  const changed = () => {
    const state = stateFrom(reader.model, reader.data);
    if (JSON.stringify(state) === JSON.stringify(reader.state)) { return; }
    const moved = state.place !== reader.state.place || JSON.stringify(state.mark) !== JSON.stringify(reader.state.mark);
    reader.state = state;
    showAll(reader);
    if (moved && state.place >= 0) { goTo(reader, state.place, state.mark); }
  };
  reader.changed = onceAFrame(changed);
  SHARED_TRAITS.forEach((name) => reader.model.on(`change:${name}`, reader.changed));
  reader.resizedByModel = () => setHeight(reader);
  reader.model.on('change:height', reader.resizedByModel);
  reader.counted = () => showPanel(reader);
  reader.model.on('change:in_review', reader.counted);
}

function markIn(reader, mark) {
  const column = reader.columns.find((each) => each.number === mark.report);
  return column?.marks.find((each) => each.start === mark.start && each.end === mark.end && each.kind !== 'a') || null;
}
