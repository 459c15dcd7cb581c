// The five decisions, each with its key, the verdict that the question would have, and what it changes.

const CHOICES = [['a', 'accept', 'Accept'], ['r', 'reject', 'Reject'], ['e', 'correct', 'Edit'], ['j', 'join', 'Join'], ['s', 'split', 'Split']];
const DONE_WORDS = { accept: 'Accepted', reject: 'Rejected', correct: 'Changed', join: 'Joined', split: 'Split' };
const NO_EDIT = 'Correct a field above; the effect shows here before it is saved.';

/** Draws the decisions with what is known of their effects. */
function drawChoices(review) {
  const { edits, fault } = changesOf(review, review.number);
  const edited = Object.keys(edits).length > 0;
  review.choices.replaceChildren(...CHOICES.map(([key, decision, name]) => {
    const effect = review.effects?.find((each) => each.decision === decision);
    if (decision === 'correct' && !edited) { return choiceLine(review, key, decision, name, { sentence: fault || NO_EDIT, possible: false }); }
    return choiceLine(review, key, decision, decision === 'correct' ? 'Save edit' : name, effect);
  }));
}

function choiceLine(review, key, decision, name, effect) {
  const sign = effect?.verdict ? verdictSign(review.data, effect.verdict, true) : element('i', {});
  const off = effect && !effect.possible;
  return element('li', {}, button('button', () => decide(review, decision), { 'data-decision': decision, 'aria-disabled': off ? 'true' : null },
    element('kbd', {}, key.toUpperCase()), element('span.n1', {}, name), sign, element('span.to', {}, effect ? effect.sentence : '…')));
}
