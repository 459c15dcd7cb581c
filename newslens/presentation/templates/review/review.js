// A review and its state: built once, shown again where the state changes.

let reviewsMade = 0;

/**
 * Builds a review and keeps it and its model the same.
 * @param {object} model a widget's model, or a `plainModel`
 * @param {object} data what `eventData` gives
 * @param {Array} queue lines of the queue
 * @param {(message: object) => void} send asks Python, or what stands for it on a page
 * @param {object} [more] what a page adds: `download`, which gives the file
 */
function createReview(model, data, queue, send, more = {}) {
  reviewsMade += 1;
  const review = {
    model, data, send, queue: queue.map(proposalRow), prefix: `nr${reviewsMade}`, states: [], number: model.get('proposal'), filter: model.get('state')[0],
    details: new Map(), askedFor: new Set(), typed: new Map(), notes: new Map(), waiting: new Map(), failed: [], tickets: 0,
    rowsShown: ROWS_AT_ONCE, effects: null, nextLines: [], effectsAsked: null, effectsWanted: false, why: '', refusal: '', unfolded: new Set(), ...more,
  };
  review.say = (text) => { review.live.textContent = text; };
  review.context = {
    data, prefix: review.prefix, unfolded: review.unfolded, say: review.say, python: () => null, sideOf: () => '',
    open: (report, start) => openInReader(review, report, start), refresh: () => drawPanel(review),
  };
  review.standing = JSON.parse(model.get('_told'));
  review.states = [...review.standing.states];
  buildReviewFrame(review);
  listenToReviewKeys(review);
  keepKeys(review.root);
  review.root.addEventListener('focusin', (event) => { if (!review.root.contains(event.relatedTarget)) { send({ do: 'look' }); } });
  review.toldAnew = () => takeStanding(review);
  review.moved = onceAFrame(() => followModel(review));
  review.named = () => { review.reviewer.value = model.get('by'); };
  model.on('change:by', review.named);
  model.on('change:_told', review.toldAnew);
  model.on('change:proposal', review.moved);
  model.on('change:state', review.moved);
  drawAllOf(review);
  wantEffects(review, false);
  return review;
}

/** The answer of another report, in the reader: it is selected there, this proposal stays open here. */
function openInReader(review, report, start) {
  const line = review.queue[review.number];
  const detail = review.data.detail(line.place);
  const spans = [...detail.answers.flatMap((answer) => answer.reports), ...detail.witnesses.map((each) => [each.report, each.start, each.end])];
  const [, , end] = spans.find(([number, from]) => number === report && from === start) || [];
  review.send({ do: 'open', place: line.place, report, start, end });
}

/** A message: a part that was asked for, or what became of a decision. */
function reviewReceived(review, message) {
  if (message.want === 'details') {
    review.data.arrived('details', message.id, JSON.parse(message.part));
    if (Number(message.id) === review.queue[review.number]?.place) { drawPanel(review); }
  }
  if (message.want === 'proposals') { proposalArrived(review, Number(message.id), JSON.parse(message.part)); }
  if (message.want === 'effects') { effectsArrived(review, { ...message, part: JSON.parse(message.part) }); }
  if (message.done || message.failed || message.refused) { decisionAnswered(review, message); }
  if ('undone' in message) { undone(review, message); }
  if (message.said) { review.say(message.said); }
  if (message.come) { review.root.scrollIntoView({ block: 'nearest' }); review.proposal.focus({ preventScroll: true }); }
}

function proposalArrived(review, number, detail) {
  review.details.set(number, detail);
  review.askedFor.delete(number);
  if (number !== review.number) { return; }
  drawProposal(review);
  drawPanel(review);
}

/** Takes a review out of the document. */
function closeReview(review) {
  review.model.off('change:by', review.named);
  review.model.off('change:_told', review.toldAnew);
  review.model.off('change:proposal', review.moved);
  review.model.off('change:state', review.moved);
  clearTimeout(review.effectTimer);
  review.root.remove();
}
