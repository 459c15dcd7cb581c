// The foot: when and where was saved, the next line as it will be written, what happened to the file, what could not be saved.

function drawFoot(review) {
  const { standing, failed, waiting, nextLines } = review;
  const lines = counted(standing.lines, 'line');
  const saved = waiting.size ? `saving ${waiting.size} …, ` : standing.saved ? `saved ${standing.saved}, ` : '';
  const more = nextLines.length > 1 ? `, and ${counted(nextLines.length - 1, 'line')} more` : '';
  const next = nextLines.length ? element('span.nextline', {}, '; next line: ', element('code', {}, nextLines[0]), more) : null;
  const where = standing.unsaved
    ? [element('b', {}, 'not saved: '), button('button.link', review.download, {}, `download ${standing.file}`), `, ${lines}`]
    : [saved, element('b', {}, standing.file), `, ${lines}`];
  review.saved.replaceChildren(...[...where, next].filter(Boolean));
  review.notices.replaceChildren(...(standing.notices || []).map((notice) => element('p', {}, notice)));
  if (!failed.length) { review.error.replaceChildren(review.refusal ? `Not taken. ${review.refusal}` : ''); return; }
  review.error.replaceChildren(element('b', {}, `${counted(failed.length, 'decision')} not saved. `), `${review.why} `,
    button('button.link', () => tryAgain(review), {}, 'Try again'));
}
