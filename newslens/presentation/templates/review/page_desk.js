// What stands for Python on a page without a kernel: it answers from the data island, and keeps the decisions until they are
// downloaded. Nothing is stored in the browser: what is not downloaded is gone with the page, and leaving it asks first.

/** Characters before and after added words that are kept with them, `newslens.curation.anchors.CONTEXT`. */
const AROUND = 32;
// What a spreadsheet would run, as `newslens.storage.csv_cells` has it.
const CELL_RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const CELL_NEEDS_MARKS = /[",\r\n;\t]|^\s|\s$/;

/**
 * @param {object} island what Python wrote of the review
 * @param {object} model the review's model; its `_told` is kept
 * @param {(message: object) => void} receive takes the answers
 * @param {(message: object) => void} openReader shows an answer of another report
 */
function pageDesk(island, model, receive, openReader) {
  const desk = { island, model, steps: [], downloaded: [] };
  const answers = {
    proposals: (message) => ({ want: 'proposals', id: message.id, part: JSON.stringify(proposalOnPage(desk, Number(message.id))) }),
    effects: (message) => ({ want: 'effects', id: message.id, part: JSON.stringify(effectsOnPage(desk, message)), next: nextOnPage(desk, message) }),
    decide: (message) => { takeStep(desk, message.proposal, linesOf(desk, message)); return { done: message.ticket }; },
    undo: () => { const step = desk.steps.pop(); tellStanding(desk); return { undone: step ? step.proposal : null }; },
    add: (message) => { takeStep(desk, -1, [addedLine(desk, message)]); return { said: 'Added; it takes part from the next run on.' }; },
    open: (message) => { openReader(message); return null; },
    look: () => null,
  };
  desk.send = (message) => {
    const answer = answers[message.want || message.do](message);
    if (answer) { setTimeout(() => receive(answer)); }
  };
  desk.download = () => download(desk);
  tellStanding(desk);
  window.addEventListener('beforeunload', (event) => { if (isUnsaved(desk)) { event.preventDefault(); } });
  return desk;
}

function linesAbout(desk, number) { return desk.steps.filter((step) => step.proposal === number).flatMap((step) => step.lines); }

/** A proposal with what was decided about it on this page. */
function proposalOnPage(desk, number) {
  const detail = desk.island.proposals[number];
  const lines = linesAbout(desk, number);
  const corrected = Object.fromEntries(lines.filter((line) => line.action === 'set').map((line) => [line.column, line.value || '']));
  const words = lines.map((line) => (line.action === 'set' ? `${line.column.replaceAll('_', ' ')} set to “${line.value || ''}”` : line.action));
  return { ...detail, corrected: { ...detail.corrected, ...corrected }, decided: [...detail.decided, ...words.map((each) => `Here: ${each}`)] };
}

/** Effects as they were when the page was written; what a person corrects or chooses only Python can weigh. */
function effectsOnPage(desk, { id, edits, which }) {
  return desk.island.effects[id].map(([decision, sentence, verdict, possible]) => {
    const isNew = (decision === 'correct' && Object.keys(edits).length) || (decision === 'join' && which);
    return isNew ? [decision, desk.island.unknown, null, true] : [decision, sentence, verdict, possible];
  });
}

function nextOnPage(desk, { id, edits, note }) {
  const decision = Object.keys(edits).length ? 'correct' : 'accept';
  return linesOf(desk, { proposal: Number(id), decision, edits, note }).map((line) => writtenLine(desk, line));
}

/** The lines that a decision writes, cell by column, as Python writes them. */
function linesOf(desk, { proposal, decision, edits = {}, which = '', note = '' }) {
  const { island } = desk;
  const line = { ...island.lines[proposal], action: island.actions[decision], by: desk.model.get('by'), note };
  if (decision === 'correct') { return Object.entries(edits).map(([column, value]) => ({ ...line, column, value: value || '' })); }
  if (decision !== 'join') { return [line]; }
  const place = which ? desk.placeOf(which, line.table) : island.proposals[proposal].nearest;
  return [{ ...line, id: desk.keyOf(place), value: island.targets[place] || '' }];
}

function addedLine(desk, { proposal, table, start, end, note }) {
  const line = desk.island.lines[proposal];
  const shown = desk.island.proposals[proposal].pieces.map((piece) => piece[0]).join('');
  const from = Number(line.start) - [...shown.slice(0, markedAt(desk.island.proposals[proposal]))].length;
  const before = [...shown.slice(0, start)];
  const quoted = shown.slice(start, end);
  const words = { quoted, before: before.slice(-AROUND).join(''), after: [...shown.slice(end)].slice(0, AROUND).join('') };
  const place = from + before.length;
  return { table, article_id: line.article_id, start: String(place), end: String(place + [...quoted].length), action: 'add', by: desk.model.get('by'), note, ...words };
}

/** Where the proposal begins in the stretch that is shown. */
function markedAt(detail) {
  const before = detail.pieces.slice(0, detail.pieces.findIndex((piece) => piece[1] === 'm'));
  return before.reduce((sum, piece) => sum + piece[0].length, 0);
}

function takeStep(desk, proposal, lines) {
  desk.steps.push({ proposal, lines });
  tellStanding(desk);
}

/** Whether the file that was downloaded last lacks a decision, or has one that was taken back since. */
function isUnsaved({ steps, downloaded }) {
  return steps.length !== downloaded.length || steps.some((step, place) => step !== downloaded[place]);
}

/** States as they are now: those of the file, then what was decided here. */
function tellStanding(desk) {
  const { standing } = desk.island;
  const states = [...standing.states];
  const letters = { keep: 'a', drop: 'r' };
  let lines = standing.lines;
  for (const step of desk.steps) {
    lines += step.lines.length;
    if (step.proposal >= 0) { states[step.proposal] = letters[step.lines.at(-1).action] || 'c'; }
  }
  desk.model.set('_told', JSON.stringify({ ...standing, states: states.join(''), lines, unsaved: isUnsaved(desk), notices: [] }));
}

function writtenLine(desk, line) { return desk.island.columns.map((name) => csvCell(String(line[name] || ''))).join(','); }
function csvCell(words) {
  const guarded = CELL_RUNS.test(words) ? `'${words}` : words;
  return CELL_NEEDS_MARKS.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The whole file: what it held when the page was written, and what was decided since. */
function download(desk) {
  const { written, standing } = desk.island;
  const text = written + (written.endsWith('\n') ? '' : '\n') + desk.steps.flatMap((step) => step.lines).map((line) => `${writtenLine(desk, line)}\n`).join('');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  element('a', { href: address, download: standing.file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  desk.downloaded = [...desk.steps];
  tellStanding(desk);
}
