// The elements of a review: the queue, the proposal, the question in the other reports, the foot.

function buildReviewFrame(review) {
  review.tally = element('div.tally4', { role: 'group', 'aria-label': 'Show proposals by state' });
  review.list = element('ol', { 'aria-label': 'Proposals, the most doubtful first' });
  review.more = element('p.more', {});
  review.proposal = element('section.prop', { tabindex: '0', 'aria-label': 'Proposal' });
  review.panel = element('section.same', { tabindex: '0', 'aria-label': 'The same question in the other reports' });
  review.saved = element('p.saved', {});
  review.notices = element('div.notices', { role: 'status' });
  review.error = element('p.fault', { role: 'alert' });
  review.live = element('p.vh', { 'aria-live': 'polite' });
  const keys = element('p.keys', {},
    button('button', () => undoLast(review), {}, element('kbd', {}, 'U'), ' undo'),
    button('button', () => review.note?.focus(), {}, element('kbd', {}, 'N'), ' note'),
    button('button', () => step(review, -1), {}, element('kbd', {}, '←'), ' back'),
    button('button', () => step(review, 1), {}, element('kbd', {}, '→'), ' next'));
  review.root = element('section.nl-widget.nl-review', { 'aria-label': `Review: ${review.data.title}` },
    element('div.top', {}, element('p.event', {}, element('b', {}, 'Review'), ` ${review.data.title}`)),
    review.live,
    element('div.review', {},
      element('section.queue', { 'aria-label': 'Proposals' }, review.tally, review.list, review.more),
      review.proposal, review.panel,
      element('footer.foot', {}, element('div', {}, review.saved, review.notices, review.error), reviewerField(review), keys)));
  const height = review.model.get('height');
  if (height) { review.root.style.setProperty('--height', `${height}px`); }
}

/** Who decides: the name goes into each line that is written from now on. */
function reviewerField(review) {
  const told = () => {
    review.model.set('by', review.reviewer.value.trim());
    review.model.save_changes();
    wantEffects(review, true);
  };
  review.reviewer = element('input', { type: 'text', name: 'by', autocomplete: 'off', value: review.model.get('by') || '', on: { change: told } });
  return element('label.by', {}, 'Decided by', review.reviewer);
}
