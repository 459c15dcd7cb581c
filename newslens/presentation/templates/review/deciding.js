// Decisions: each goes to Python at once and is in the file when Python has answered; the next proposal does not wait for it.

const OF_ITS_FIGURES = 'A question is joined and split by its figures.';

/** Takes a decision about the open proposal, where nothing is left to be chosen. */
function decide(review, decision) {
  const number = review.number;
  if (!review.queue[number]) { return; }
  const { edits, which, fault } = changesOf(review, number);
  const isEdited = Object.keys(edits).length > 0;
  if (decision === 'correct' && !isEdited && !which) { focusField(review, fault ? 'amount' : null, fault || 'Correct a field.'); return; }
  if (decision === 'correct' && fault) { focusField(review, 'amount', fault); return; }
  if (review.queue[number].table === 'questions' && (decision === 'join' || decision === 'split')) { review.say(OF_ITS_FIGURES); return; }
  const effect = review.effects?.find((each) => each.decision === decision);
  if (decision === 'join' && !which && !effect?.possible) { focusField(review, 'which', 'Choose what it belongs to.'); return; }
  const note = review.notes.get(number) || '';
  if (decision !== 'correct') { sendDecision(review, { proposal: number, decision, which, note }); }
  if (decision === 'correct' && isEdited) { sendDecision(review, { proposal: number, decision, edits, note }); }
  if (decision === 'correct' && which) { sendDecision(review, { proposal: number, decision: 'join', which, note }); }
  goOn(review, number, decision, effect?.sentence || '');
}

/** Focuses a field, the first one where none is named, and says what is missing. */
function focusField(review, name, words) {
  const field = review.proposal.querySelector(name ? `[name=${name}]` : '.fields input, .fields select');
  if (field) { field.focus(); field.select?.(); }
  review.say(words);
}

function sendDecision(review, message) {
  review.tickets += 1;
  const ticket = `${review.prefix}-${review.tickets}`;
  review.waiting.set(ticket, message);
  review.send({ do: 'decide', ticket, ...message });
}

/** The next open proposal, while the decision is on its way. */
function goOn(review, number, decision, sentence) {
  review.states[number] = STATE_AFTER[decision];
  review.refusal = '';
  [review.typed, review.notes, review.details].forEach((each) => each.delete(number));
  review.askedFor.delete(number);
  const next = nextOpen(review, number);
  const done = `${reviewedCount(review)} of ${review.queue.length} reviewed.`;
  show(review, next >= 0 ? next : number);
  comeToProposal(review);
  const going = next >= 0 ? `Next: ${review.queue[next].words}` : 'Nothing is left open.';
  review.say([`${DONE_WORDS[decision]}.`, sentence.replace('…', ''), done, going].filter(Boolean).join(' '));
}

function undoLast(review) {
  review.send({ do: 'undo' });
  review.proposal.focus({ preventScroll: true });
}

function addMissed(review, table, [start, end]) {
  review.send({ do: 'add', proposal: review.number, table, start, end, note: review.notes.get(review.number) || '' });
}

/** Python has written a decision, or could not: then it stays here until it can be written. One that makes no sense is gone. */
function decisionAnswered(review, { done, failed, refused, error }) {
  const ticket = done || failed || refused;
  const message = review.waiting.get(ticket);
  if (!message) { return; }
  review.waiting.delete(ticket);
  if (failed) {
    review.failed.push(message);
    review.why = error;
    review.say(`Not saved. ${error}`);
  }
  if (refused) {
    review.refusal = error;
    review.say(`Not taken. ${error}`);
  }
  takeStanding(review);
}

function tryAgain(review) {
  const again = review.failed;
  review.failed = [];
  again.forEach((message) => sendDecision(review, message));
  takeStanding(review);
}

function undone(review, { undone: number, error }) {
  if (error) { review.say(error); return; }
  if (number === null) { review.say('Nothing to undo in this session.'); return; }
  forgetDetails(review);
  takeStanding(review);
  if (number >= 0) { choose(review, number); }
  review.say(`Undone. ${reviewedCount(review)} of ${review.queue.length} reviewed.`);
}

/** Python's word on the states and the file; decisions that are on their way count as taken. */
function takeStanding(review) {
  review.standing = JSON.parse(review.model.get('_told'));
  const states = [...review.standing.states];
  for (const { proposal, decision } of [...review.waiting.values(), ...review.failed]) { states[proposal] = STATE_AFTER[decision]; }
  if (review.standing.notices?.length) { forgetDetails(review); }
  review.states = states;
  drawQueue(review);
  drawProgress(review);
  drawFoot(review);
}

/** What was decided about proposals has changed: they are asked for again when they are shown. */
function forgetDetails(review) {
  review.details.clear();
  review.askedFor.clear();
}

function drawProgress(review) {
  const line = review.queue[review.number];
  if (line) { review.proposal.querySelector('.prog')?.replaceWith(reviewProgress(review, line)); }
}
