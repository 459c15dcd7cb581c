// The queue: four states with their counts, which choose what is listed, and the list by falling doubt. It is one stop of the
// Tab key, at the open proposal; arrows go on from there.

const ROWS_AT_ONCE = 100;

/** Draws the counts and the list. */
function drawQueue(review) {
  review.tally.replaceChildren(...STATES.map(([letter, word]) => stateButton(review, letter, word)));
  const numbers = listedNumbers(review);
  const at = numbers.indexOf(review.number);
  while (at >= review.rowsShown) { review.rowsShown += ROWS_AT_ONCE; }
  const drawn = numbers.slice(0, review.rowsShown).map((number) => queueLine(review, number));
  const focused = review.list.contains(document.activeElement);
  review.list.replaceChildren(...drawn);
  review.more.replaceChildren(...moreLine(review, numbers.length - drawn.length, numbers.length));
  const current = review.list.querySelector('[aria-current]');
  if (current) { scrollTo(review.list, current.parentElement); }
  if (focused) { current?.focus({ preventScroll: true }); }
}

/** Scrolls a list so far that a line of it is in sight; what is around the list stays where it is. */
function scrollTo(list, line) {
  const [frame, box] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
  if (box.top < frame.top) { list.scrollTop += box.top - frame.top; }
  if (box.bottom > frame.bottom) { list.scrollTop += box.bottom - frame.bottom; }
}

function stateButton(review, letter, word) {
  const choose = () => chooseState(review, letter);
  return button('button', choose, { 'aria-pressed': String(review.filter === letter), 'data-state': word }, element('b', {}, stateCount(review, letter)), word);
}

function queueLine(review, number) {
  const line = review.queue[number];
  const letter = review.states[number];
  const report = line.report ? review.data.report(line.report) : null;
  const [, word, sign] = STATES.find((state) => state[0] === letter);
  const from = [report ? `${report.number} ${report.name}` : 'Question', ...(letter === 'o' ? [] : [word])].join(', ');
  return element('li', {}, button('button', () => { choose(review, number); review.proposal.focus({ preventScroll: true }); },
    { 'aria-current': number === review.number ? 'true' : null, tabindex: number === review.number ? null : '-1', 'data-number': number },
    element(`span.st.${word}`, { 'aria-hidden': 'true' }, sign || (report ? shape(report.hue) : verdictOf(review, line))),
    element('span.w', {}, line.words),
    element('span.s2', {}, hidden('doubt '), line.doubt.toFixed(2)),
    element('span.w2', {}, from)));
}

function verdictOf(review, line) { return line.place < 0 ? '' : told(review.data, review.data.subjects[line.place].verdict).sign; }

function moreLine(review, rest, all) {
  if (!all) { return [`Nothing is ${stateWord(review.filter)}.`]; }
  if (rest <= 0) { return []; }
  const show = () => { review.rowsShown += ROWS_AT_ONCE; drawQueue(review); };
  return [`${rest} more, by falling doubt. `, button('button.link', show, {}, `Show ${Math.min(rest, ROWS_AT_ONCE)}`)];
}
