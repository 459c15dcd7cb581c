// A reader and its state: built once, shown again where the state changes.

let readersMade = 0;

/**
 * Builds a reader and keeps it and its model the same.
 * @param {object} model a widget's model, or a `plainModel`
 * @param {object} data what `eventData` gives
 * @param {(place: number) => {code: string, gives: string}} python the line of Python for a subject
 * @param {() => void} [goToReview] leads to the review of the event, where there is one
 */
function createReader(model, data, python, goToReview) {
  readersMade += 1;
  const reader = { model, data, goToReview, prefix: `nl${readersMade}`, state: stateFrom(model, data), layout: null, leader: null, unfolded: new Set() };
  const context = {
    data, python, prefix: reader.prefix, unfolded: reader.unfolded,
    open: (report, start) => openReport(reader, report, start),
    sideOf: (report) => (report === reader.state.left ? 'left' : report === reader.state.right ? 'right' : ''),
    select: (chosen) => (typeof chosen === 'number' ? select(reader, chosen, null) : select(reader, chosen.subject, chosen)),
    refresh: () => showPanel(reader),
    actions: (place) => reviewLink(reader, place),
    say: (text) => { reader.live.textContent = text; },
  };
  reader.context = context;
  reader.draw = onceAFrame(() => drawLines(reader));
  buildFrame(reader);
  reader.filtered = () => { reader.state.filters = readFilters(reader.form, reader.find, reader.state.filters); applyFilters(reader); writeState(model, data, reader.state); };
  reader.clear = () => clearSelection(reader);
  reader.focus = (column, link) => focusLink(reader, column, link);
  listenToKeys(reader);
  keepKeys(reader.root);
  reader.root.classList.toggle('single', data.reports.length < 2);
  listenToColumns(reader);
  listenToModel(reader);
  showAll(reader);
  return reader;
}

/** Shows the state from the ground up: texts, filters, marks, panel. */
function showAll(reader) {
  setHeight(reader);
  writeFilters(reader.form, reader.find, reader.state.filters);
  reader.stepBox.checked = reader.state.step;
  showReports(reader);
}

function showReports(reader) {
  const { state, data } = reader;
  const numbers = [state.left, state.right];
  reader.columns.forEach((column, place) => {
    showReport(column, reader.context, numbers[place]);
    reader.choices[place].set(numbers[place], numbers[1 - place]);
    reader.sides[place].textContent = `${numbers[place]} ${data.report(numbers[place]).name}`;
  });
  reader.layout = null;
  showSide(reader, reader.root.dataset.side);
  applyFilters(reader);
  light(reader);
  tellShared(reader);
}

function chooseReport(reader, side, number) {
  const other = side === 'left' ? 'right' : 'left';
  const { state } = reader;
  if (state[other] === number) { state[other] = state[side]; }
  state[side] = number;
  showReports(reader);
  if (state.place >= 0) { select(reader, state.place, state.mark && markIn(reader, state.mark)); } else { writeState(reader.model, reader.data, state); }
}

function setStep(reader) {
  reader.state.step = reader.stepBox.checked;
  writeState(reader.model, reader.data, reader.state);
}

function applyFilters(reader) {
  const { filters } = reader.state;
  reader.root.classList.toggle('no-out', !filters.asides);
  const counts = reader.columns.map((column) => filterMarks(column, reader.context, filters));
  const hits = markHits(reader, reader.columns, filters.search);
  const [shown, all] = [counts[0][0] + counts[1][0], counts[0][1] + counts[1][1]];
  reader.count.replaceChildren(element('b', {}, shown), ` of ${all} marks${filters.search ? `, ${counted(hits, 'hit')}` : ''}`);
  reader.layout = null;
  if (reader.state.place < 0 || !reader.panel.hasChildNodes()) { showPanel(reader); }
  reader.draw();
}

/** A part that was asked for has come. */
function partArrived(reader, want, id) {
  if (want === 'details' && Number(id) === reader.state.place) { showPanel(reader); }
  if (want === 'pairs') { reader.layout = null; tellShared(reader); reader.draw(); }
  if (want === 'searches') { applyFilters(reader); }
  if (want !== 'texts') { return; }
  showReports(reader);
  const wanted = reader.wanted && reader.columns.find((each) => each.number === reader.wanted.report && each.loaded);
  if (wanted) {
    select(reader, reader.state.place, markOf(wanted, reader.state.place, reader.wanted.start));
    reader.wanted = null;
  } else {
    alignSelected(reader);
  }
}

/** The panel: the selected subject, or the index; the focus stays on the button that had it. */
function showPanel(reader) {
  const { panel, state, context, data } = reader;
  const active = panel.contains(document.activeElement) ? document.activeElement : null;
  const key = active?.dataset.key;
  const shown = (place) => fits(data.subjects[place], state.filters) && found(data, place, state.filters.search);
  const nodes = state.place < 0
    ? subjectIndex(context, shown)
    : subjectPanel(context, state.place, { mark: state.mark, clear: () => clearSelection(reader) });
  panel.replaceChildren(...nodes.filter(Boolean));
  panel.scrollTop = 0;
  if (!active) { return; }
  const same = key && [...panel.querySelectorAll('[data-key]')].find((each) => each.dataset.key === key);
  (same || panel.querySelector('h2[tabindex]') || panel).focus({ preventScroll: true });
}

/** The way to the review, where it has proposals about a subject. */
function reviewLink(reader, place) {
  const count = (reader.model.get('in_review') || {})[reader.data.subjects[place].key];
  return count ? [button('button', reader.goToReview, { 'data-key': 'review' }, `${count} in review`)] : [];
}

function drawLines(reader) {
  const { state, data, columns, gutter } = reader;
  if (!reader.root.isConnected || !gutter.clientWidth) { return; }
  const [left, right] = [data.report(state.left), data.report(state.right)];
  const hue = left.lineage && left.lineage === right.lineage ? left.hue : '';
  drawGutter(gutter, layoutOf(reader), { left: columns[0], right: columns[1], hue, line: selectedPair(reader) });
}

/** Takes a reader out of the document. */
function closeReader(reader) {
  SHARED_TRAITS.forEach((name) => reader.model.off(`change:${name}`, reader.changed));
  reader.model.off('change:height', reader.resizedByModel);
  reader.model.off('change:in_review', reader.counted);
  reader.resized.disconnect();
  forgetHits(reader);
  reader.root.remove();
}
