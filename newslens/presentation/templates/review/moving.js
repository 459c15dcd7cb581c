// From one proposal to another: by the list, by keys, by what is selected in the reader.

/** Shows a proposal and tells Python, which selects it in the reader, too. */
function choose(review, number) {
  if (review.states[number] !== review.filter) { review.filter = review.states[number]; }
  show(review, number);
}

function show(review, number) {
  if (number !== review.number) { review.effects = null; review.nextLines = []; }
  review.number = number;
  drawAllOf(review);
  review.model.set('proposal', number);
  review.model.set('state', stateWord(review.filter));
  review.model.save_changes();
  if (review.queue[number]) { wantEffects(review, false); }
}

/** Draws the open proposal, and asks for the next one, so that it is there when it is wanted. */
function drawAllOf(review) {
  drawQueue(review);
  drawProposal(review);
  drawPanel(review);
  drawFoot(review);
  const next = nextOpen(review, review.number);
  if (next < 0) { return; }
  detailOf(review, next);
  if (review.queue[next].place >= 0) { review.data.detail(review.queue[next].place); }
}

/** The proposal from its top; in one column what scrolls is the frame around it. */
function comeToProposal(review) {
  review.proposal.scrollTop = 0;
  const frame = review.proposal.parentElement;
  if (frame.scrollHeight > frame.clientHeight) { frame.scrollTop += review.proposal.getBoundingClientRect().top - frame.getBoundingClientRect().top; }
  review.proposal.focus({ preventScroll: true });
}

/** The one before or behind in the list. */
function step(review, by) {
  const numbers = listedNumbers(review);
  const next = numbers[numbers.indexOf(review.number) + by];
  if (next === undefined) { review.say(by > 0 ? 'This is the last one.' : 'This is the first one.'); return; }
  show(review, next);
  comeToProposal(review);
  review.say(`${review.queue[next].words}, ${stateWord(review.states[next])}, doubt ${review.queue[next].doubt.toFixed(2)}`);
}

function chooseState(review, letter) {
  review.filter = letter;
  review.rowsShown = ROWS_AT_ONCE;
  const first = review.states[review.number] === letter ? review.number : review.states.indexOf(letter);
  const word = stateWord(letter);
  if (first >= 0) { show(review, first); } else { drawQueue(review); review.model.set('state', word); review.model.save_changes(); }
  review.tally.querySelector(`[data-state=${word}]`).focus();
  review.say(`${counted(stateCount(review, letter), 'proposal')} ${word}.`);
}

/** The model was changed by Python, or by the reader through it. */
function followModel(review) {
  const number = review.model.get('proposal');
  const letter = review.model.get('state')[0];
  if (number === review.number && letter === review.filter) { return; }
  review.filter = letter;
  if (number !== review.number) { review.effects = null; review.nextLines = []; }
  review.number = number;
  drawAllOf(review);
  wantEffects(review, false);
}
