// In which state each proposal is, and which of them are listed.

/** Letter, word and sign; an open proposal shows the shape of its lineage instead of a sign. */
const STATES = [['o', 'open', ''], ['a', 'accepted', '✓'], ['c', 'changed', '±'], ['r', 'rejected', '–']];
const STATE_AFTER = { accept: 'a', reject: 'r', correct: 'c', join: 'c', split: 'c' };
const PROPOSAL_FIELDS = ['table', 'report', 'words', 'doubt', 'place'];

function proposalRow(row) {
  return Object.fromEntries(PROPOSAL_FIELDS.map((name, place) => [name, row[place]]));
}

function stateWord(letter) { return STATES.find((state) => state[0] === letter)[1]; }
function stateCount(review, letter) { return review.states.filter((each) => each === letter).length; }
function reviewedCount(review) { return review.states.length - stateCount(review, 'o'); }

/** Numbers of the proposals that the list shows: those in the chosen state, and the one that is open beside it. */
function listedNumbers(review) {
  return [...review.states.keys()].filter((number) => review.states[number] === review.filter || number === review.number);
}

/** The next open proposal, by falling doubt; behind the last one the first again. */
function nextOpen(review, number) {
  const later = review.states.indexOf('o', number + 1);
  return later >= 0 ? later : review.states.indexOf('o');
}
