// One proposal: how far the review is, its sentence, why it is in doubt, its fields, the decisions, a note.

/** Draws the proposal and what the other reports say. */
function drawProposal(review) {
  const line = review.queue[review.number];
  if (!line) { review.proposal.replaceChildren(element('p.none', {}, 'There is nothing to review.')); return; }
  const detail = detailOf(review, review.number);
  const head = [reviewProgress(review, line), proposalHead(review, line, detail)];
  if (!detail) { review.proposal.replaceChildren(...head, element('p.none', {}, 'Asking Python …')); return; }
  const decided = detail.decided.length ? element('p.decided', {}, element('b', {}, 'Decided. '), `${detail.decided.join('. ')}.`) : null;
  const why = element('p.why', {}, element('b', {}, 'Why it is in doubt. '), detail.why);
  review.choices = element('ul.acts', { 'aria-label': 'Decisions and what they change' });
  const typed = (name, value) => { review.typed.set(review.number, { ...review.typed.get(review.number), [name]: value }); edited(review); };
  review.note = element('input', { type: 'text', name: 'note', autocomplete: 'off', on: { input: () => review.notes.set(review.number, review.note.value), change: () => wantEffects(review, true) } });
  review.note.value = review.notes.get(review.number) || '';
  const sentence = head[1].querySelector('blockquote');
  review.proposal.replaceChildren(...[...head, why, decided, reviewFields(review, review.number, typed), review.choices,
    element('label.note', {}, 'Note', review.note), line.table === 'questions' ? null : missedForm(review, sentence)].filter(Boolean));
  drawChoices(review);
}

function reviewProgress(review, line) {
  const [done, all] = [reviewedCount(review), review.queue.length];
  const letter = review.states[review.number];
  return element('div.prog', {}, element('span', {}, element('b', {}, `${done} of ${all}`), ' reviewed'),
    element('progress', { max: all, value: done, 'aria-label': 'Proposals reviewed' }),
    element('span', {}, `doubt ${line.doubt.toFixed(2)}${letter === 'o' ? '' : `, ${stateWord(letter)}`}`));
}

function proposalHead(review, line, detail) {
  const tone = line.place < 0 ? '' : told(review.data, review.data.subjects[line.place].verdict).tone.replace('k', '');
  const from = line.report ? [reportName(review.data, line.report), review.data.report(line.report).when] : [element('b', {}, 'A question, with all its figures')];
  const pieces = detail?.pieces.length ? detail.pieces : [[line.words, line.table === 'questions' ? '' : 'm']];
  const mark = line.table === 'quotations' ? 'b.q' : `b.m.${tone}`;
  const words = pieces.map(([text, kind]) => (kind === 'm' ? element(mark, {}, text) : kind === 'c' ? element('span.c', {}, text) : text));
  return element('div.hd', {}, element('p.src', {}, from), element('blockquote', { dir: 'auto' }, words));
}

/** What Python knows of a proposal; it is asked for where it is not there. */
function detailOf(review, number) {
  if (!review.details.has(number) && !review.askedFor.has(number) && review.queue[number]) {
    review.askedFor.add(number);
    review.send({ want: 'proposals', id: String(number) });
  }
  return review.details.get(number);
}

/** The question of the proposal in the other reports, without its own answer. */
function drawPanel(review) {
  const line = review.queue[review.number];
  const detail = line && review.details.get(review.number);
  const [report, start, end] = detail?.mark || [];
  const mark = report ? { report, start, end } : null;
  const nodes = !line || line.place < 0
    ? [element('p.none', {}, line ? 'It is in no table any more: a decision left it out.' : '')]
    : subjectPanel(review.context, line.place, { mark, without: line.table === 'questions' ? null : mark });
  review.panel.replaceChildren(...nodes.filter(Boolean));
  review.panel.scrollTop = 0;
}
