// What selects what: a mark, a line of the index, an answer and a witness all set one subject and one mark.

/** A mark that was clicked or entered keeps the focus. */
function selectByHand(reader, mark, column) {
  reader.leader = null;
  select(reader, mark.subject, mark);
  column.links[mark.index]?.focus({ preventScroll: true });
}

/**
 * Selects a subject and one of its marks. That mark comes into sight, the first mark in the other report comes to the
 * same height; then nothing moves by itself.
 */
function select(reader, place, mark) {
  const { state, data, columns } = reader;
  const chosen = mark || markOf(columns[0], place) || markOf(columns[1], place);
  state.place = place;
  state.mark = chosen ? { report: chosen.report, start: chosen.start, end: chosen.end } : null;
  if (chosen) { align(reader, chosen); }
  light(reader);
  showPanel(reader);
  reader.draw();
  const subject = data.subjects[place];
  const tally = data.detail(place)?.tally || '';
  reader.context.say(`${subject.number ? `Utterance ${subject.number}, ` : ''}${subject.label}: ${told(data, subject.verdict).word}. ${tally} ${counted(subject.rows, 'row')} selected.`);
  writeState(reader.model, data, state);
}

/** Brings the whole reader into sight, once what was selected from outside is shown, and focuses its mark. */
function comeIntoSight(reader) {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    reader.root.scrollIntoView({ block: 'nearest' });
    (reader.root.querySelector('.art a.here') || reader.panel).focus({ preventScroll: true });
  }));
}

/** Brings what is selected into sight, as far as it stands in an open report. */
function alignSelected(reader) {
  const { place, mark } = reader.state;
  const chosen = place < 0 ? null : (mark && markIn(reader, mark)) || markOf(reader.columns[0], place) || markOf(reader.columns[1], place);
  if (chosen) { align(reader, chosen); }
}

function align(reader, mark) {
  const column = reader.columns.find((each) => each.number === mark.report);
  if (!column) { return; }
  const other = reader.columns.find((each) => each !== column);
  const piece = column.pieces[mark.index][0];
  reader.leader = null;
  showSide(reader, column.side);
  if (!inSight(column, piece)) { bring(column, piece); }
  const answer = markOf(other, mark.subject);
  if (!answer) { return; }
  const there = other.pieces[answer.index][0];
  bring(other, there, piece.getBoundingClientRect().top);
  meetHalfway(column, piece, there);
}

/** Where the other text cannot come so far, at its start or its end, this one comes to it, as far as it stays in sight. */
function meetHalfway(column, piece, there) {
  const [before, wanted] = [column.root.scrollTop, there.getBoundingClientRect().top];
  if (Math.abs(piece.getBoundingClientRect().top - wanted) < 2 || !there.getClientRects().length) { return; }
  bring(column, piece, wanted);
  if (!inSight(column, piece)) { column.root.scrollTop = before; }
}

function clearSelection(reader) {
  const marked = reader.state.mark && markIn(reader, reader.state.mark);
  const column = marked && reader.columns.find((each) => each.number === marked.report);
  reader.state.place = -1;
  reader.state.mark = null;
  light(reader);
  showPanel(reader);
  reader.draw();
  reader.context.say('Selection cleared.');
  (column?.links[marked.index] || reader.panel).focus({ preventScroll: true });
  writeState(reader.model, reader.data, reader.state);
}

/** Shows a report's answer; a report that is not open takes the column that the selected mark is not in. */
function openReport(reader, report, start) {
  const { state } = reader;
  if (report !== state.left && report !== state.right) {
    const side = state.mark && state.mark.report === state.right ? 'left' : 'right';
    state[side] = report;
    showReports(reader);
  }
  const column = reader.columns.find((each) => each.number === report);
  if (column.loaded) { select(reader, state.place, markOf(column, state.place, start)); } else { reader.wanted = { report, start }; }
}

/** States of the marks: those of the selected subject, the selected mark, all others. */
function light(reader) {
  const { place, mark } = reader.state;
  reader.root.classList.toggle('picked', place >= 0);
  for (const column of reader.columns) {
    for (const each of column.marks) {
      const on = each.subject === place;
      const here = on && mark && mark.report === each.report && mark.start === each.start && mark.end === each.end;
      for (const piece of column.pieces[each.index]) {
        piece.classList.toggle('on', on);
        piece.classList.toggle('here', Boolean(here));
      }
      const link = column.links[each.index];
      link?.classList.toggle('on', on);
      if (on) { link?.setAttribute('aria-current', 'true'); } else { link?.removeAttribute('aria-current'); }
    }
  }
}

/** Outlines all marks of the question that is pointed at or has the focus. */
function pointAt(reader, mark) {
  const subject = mark ? mark.subject : -1;
  if (reader.pointed === subject) { return; }
  reader.pointed = subject;
  for (const column of reader.columns) {
    for (const each of column.marks) {
      column.pieces[each.index].forEach((piece) => piece.classList.toggle('near', each.subject === subject && each.kind !== 'a' && !piece.classList.contains('off')));
    }
  }
}

function focusLink(reader, column, link) {
  if (!link) { return true; }
  showSide(reader, column.side);
  link.focus({ preventScroll: true });
  reader.leader = null;
  if (!inSight(column, link)) { reader.leader = column; bring(column, link); }
  reader.draw();
  return true;
}

/** The two answers that the line joins, and the verdict on these two. */
function selectedPair(reader) {
  const { state, data, columns } = reader;
  if (state.place < 0) { return null; }
  const marks = columns.map((column) => (state.mark?.report === column.number ? markIn(reader, state.mark) : null) || markOf(column, state.place));
  if (!marks[0] || !marks[1]) { return null; }
  const subject = data.subjects[state.place];
  const verdict = verdictOfTwo(subject, saidBy(columns[0], marks[0], subject), saidBy(columns[1], marks[1], subject));
  const heights = marks.map((mark, place) => {
    const line = columns[place].pieces[mark.index][0].getClientRects()[0];
    return line ? middle([line.top, line.bottom]) - columns[place].root.getBoundingClientRect().top : null;
  });
  if (heights.includes(null)) { return null; }
  return { l: heights[0], r: heights[1], ...told(data, verdict) };
}
