// Where passages and marks stand in both columns, measured once and kept until size, pair or asides change.

/**
 * Heights in the scrolled content: passages as pairs of stretches, and marks that answer the same question.
 * @returns {{bands: object[], threads: object[], chain: number[][]}}
 */
function measured(left, right, context) {
  const bands = passages(left, right, context);
  const threads = sameQuestions(left, right, context).filter((thread) => !bands.some((band) => holds(band, thread)));
  const chain = longestChain([...bands.flatMap(bandEnds), ...threads.map((thread) => [middle(thread.l), middle(thread.r)])]);
  return { bands, threads, chain };
}

function bandEnds(band) { return [[band.l[0], band.r[0]], [band.l[1], band.r[1]]]; }
function middle([top, bottom]) { return (top + bottom) / 2; }
function within([top, bottom], y) { return y >= top && y <= bottom; }
function holds(band, thread) { return within(band.l, middle(thread.l)) || within(band.r, middle(thread.r)); }

function passages(left, right, context) {
  const rows = context.data.pair(left.number, right.number) || [];
  const swapped = left.number > right.number;
  const heights = [contentHeights(left), contentHeights(right)];
  return rows.map(([a, b, c, d, reworded]) => {
    const [mine, theirs] = swapped ? [[c, d], [a, b]] : [[a, b], [c, d]];
    return { l: heights[0](rangeOf(left, ...mine)), r: heights[1](rangeOf(right, ...theirs)), reworded };
  }).filter((band) => band.l && band.r);
}

/** First marks of each question or utterance that both reports answer, as far as they are shown. */
function sameQuestions(left, right, context) {
  const heights = [contentHeights(left), contentHeights(right)];
  const found = [];
  for (const [place, marks] of left.bySubject || []) {
    const other = right.bySubject?.get(place);
    if (!other || !'fqe'.includes(context.data.subjects[place].kind)) { continue; }
    const [mine, theirs] = [left.pieces[marks[0].index][0], right.pieces[other[0].index][0]];
    if (mine.classList.contains('off')) { continue; }
    const thread = { place, l: heights[0](mine), r: heights[1](theirs) };
    if (thread.l && thread.r) { found.push(thread); }
  }
  return found;
}

/** Gives top and bottom of a range or an element in the scrolled content of a column; null where it has no box. */
function contentHeights(column) {
  const top = column.root.getBoundingClientRect().top - column.root.scrollTop;
  return (place) => {
    const box = place?.getBoundingClientRect();
    return box && box.height ? [box.top - top, box.bottom - top] : null;
  };
}

/** The longest run of pairs in which both heights rise: what two texts have in the same order. */
function longestChain(pairs) {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const tails = [];
  const before = sorted.map(() => -1);
  sorted.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if (sorted[tails[half]][1] < pair[1]) { low = half + 1; } else { high = half; }
    }
    before[index] = low ? tails[low - 1] : -1;
    tails[low] = index;
  });
  const chain = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]) { chain.unshift(sorted[index]); }
  return chain.filter((pair, index) => !index || pair[0] > chain[index - 1][0]);
}
