// Keys of the review: letters decide, arrows walk, Escape leaves a field. Letters work in no field.

function listenToReviewKeys(review) {
  review.root.addEventListener('keydown', (event) => {
    if (withModifier(event) || event.isComposing) { return; }
    const inField = isField(event.target);
    if (event.key === 'Escape') { leave(review, inField); handled(event); return; }
    if (inField) {
      if (event.key === 'Enter' && event.target.closest('.fields')) { handled(event); decide(review, 'correct'); }
      if (event.key === 'Enter' && ['note', 'by'].includes(event.target.name)) { handled(event); review.proposal.focus({ preventScroll: true }); }
      return;
    }
    const does = reviewKey(review, event);
    if (does) { handled(event); does(); }
  });
}

function reviewKey(review, event) {
  const letter = event.key.toLowerCase();
  const choice = CHOICES.find(([key]) => key === letter);
  if (choice) { return () => decide(review, choice[1]); }
  if (letter === 'u') { return () => undoLast(review); }
  if (letter === 'n' && review.note) { return () => review.note.focus(); }
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  return by && event.target !== review.panel ? () => step(review, by) : null;
}

/** Out of a field to the proposal; from there out of the corrections that are not saved. */
function leave(review, inField) {
  if (!inField && review.typed.delete(review.number)) {
    review.effects = null;
    drawProposal(review);
    wantEffects(review, false);
    review.say('Corrections taken back.');
  }
  review.proposal.focus({ preventScroll: true });
}
