// What each decision would change comes from Python. One request at a time is on its way: who walks through the queue quickly
// leaves no requests behind, since only the last one that is wanted is sent when the answer to the first has come.

const WAIT_AFTER_EDIT = 250;
const WAIT_AFTER_STEP = 60;

/** Asks what the decisions about the open proposal would change, after a moment without another wish. */
function wantEffects(review, afterEdit) {
  clearTimeout(review.effectTimer);
  review.effectTimer = setTimeout(() => {
    review.effectsWanted = true;
    askForEffects(review);
  }, afterEdit ? WAIT_AFTER_EDIT : WAIT_AFTER_STEP);
}

function askForEffects(review) {
  if (review.effectsAsked || !review.effectsWanted || !review.queue[review.number]) { return; }
  const { edits, which } = changesOf(review, review.number);
  review.effectsWanted = false;
  review.effectsAsked = { id: String(review.number), edits, which, note: review.notes.get(review.number) || '' };
  review.send({ want: 'effects', ...review.effectsAsked });
}

/** An answer: it is shown where it is still about what is open, and the next request may go. */
function effectsArrived(review, message) {
  const asked = review.effectsAsked;
  review.effectsAsked = null;
  const { edits, which } = changesOf(review, review.number);
  const isCurrent = asked && message.id === String(review.number) && JSON.stringify([asked.edits, asked.which]) === JSON.stringify([edits, which]);
  if (isCurrent && !review.effectsWanted) {
    review.effects = message.part.map(([decision, sentence, verdict, possible]) => ({ decision, sentence, verdict, possible }));
    review.nextLines = message.next;
    drawChoices(review);
    drawFoot(review);
    if (review.sayEdit && Object.keys(edits).length) { review.say(`Edited. ${review.effects.find((each) => each.decision === 'correct').sentence}`); }
    review.sayEdit = false;
  }
  askForEffects(review);
}

/** A field was changed: nothing is known of its effect until Python has answered. */
function edited(review) {
  const { edits, which } = changesOf(review, review.number);
  for (const effect of review.effects || []) {
    if ((effect.decision === 'correct' && Object.keys(edits).length) || (effect.decision === 'join' && which)) { Object.assign(effect, { sentence: '…', verdict: null, possible: true }); }
  }
  review.sayEdit = true;
  drawChoices(review);
  wantEffects(review, true);
}
