// Sentences of two reports in rows, as newslens.presentation.page.paired_sentences does it: see there.

/**
 * The rows of two reports.
 * @param {number[][]} lengths how long each sentence is, at the left and at the right
 * @param {{left: number, right: number, share: number}[]} matches sentences that correspond, by their places
 */
function pairSentences(lengths, matches) {
  const likest = [...matches].sort((a, b) => b.share - a.share || a.left - b.left || a.right - b.right);
  const joined = partners(likest);
  grow(joined, likest);
  joined.sort((a, b) => a.left[0] - b.left[0]);
  const inOrder = heaviestChain(joined, lengths);
  joined.forEach((row, place) => { row.moved = !inOrder.has(place); });
  return arranged(joined, lengths, likest);
}

function pairedRow(left, right, more = {}) {
  return { left, right, joined: false, moved: false, leftTold: null, rightTold: null, goneTo: null, ...more };
}

/** Each sentence with its likest partner that is still free. */
function partners(likest) {
  const [left, right, rows] = [new Set(), new Set(), []];
  for (const each of likest) {
    if (left.has(each.left) || right.has(each.right)) { continue; }
    left.add(each.left);
    right.add(each.right);
    rows.push(pairedRow([each.left], [each.right], { joined: true }));
  }
  return rows;
}

/** Adds the neighbours of sentences that correspond to the same: one sentence made of two, or two of one. */
function grow(rows, likest) {
  const left = new Map(rows.map((row) => [row.left[0], row]));
  const right = new Map(rows.map((row) => [row.right[0], row]));
  for (const each of likest) {
    const [here, there] = [left.get(each.left), right.get(each.right)];
    if (!here && there && isBeside(each.left, there.left)) {
      add(each.left, there.left);
      left.set(each.left, there);
    } else if (!there && here && isBeside(each.right, here.right)) {
      add(each.right, here.right);
      right.set(each.right, here);
    }
  }
}

function add(place, places) { if (place < places[0]) { places.unshift(place); } else { places.push(place); } }

function isBeside(place, places) { return place === places[0] - 1 || place === places.at(-1) + 1; }

/** Rows, by their places, that keep their order on both sides and hold the most text. */
function heaviestChain(rows, [left, right]) {
  const sum = (places, lengths) => places.reduce((total, place) => total + lengths[place], 0);
  const best = rows.map((row) => sum(row.left, left) + sum(row.right, right));
  const before = rows.map(() => null);
  const [ends, last] = [[], []]; // where chains end at the right, and the row that ends each: further on only what is heavier
  rows.forEach((row, place) => {
    const fitting = firstNotBelow(ends, row.right[0]);
    if (fitting) { before[place] = last[fitting - 1]; best[place] += best[before[place]]; }
    const at = firstNotBelow(ends, row.right.at(-1));
    if (at && best[last[at - 1]] >= best[place]) { return; }
    let stop = at;
    while (stop < last.length && best[last[stop]] < best[place]) { stop += 1; }
    ends.splice(at, stop - at, row.right.at(-1));
    last.splice(at, stop - at, place);
  });
  const heaviest = best.reduce((most, weight, place) => (weight > best[most] ? place : most), 0);
  const chain = new Set();
  for (let at = rows.length ? heaviest : null; at !== null; at = before[at]) { chain.add(at); }
  return chain;
}

/** How many numbers, in ascending order, are below one. */
function firstNotBelow(numbers, bound) {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < bound) { low = middle + 1; } else { high = middle; }
  }
  return low;
}

/** All rows in the order of reading: the left side leads, the right side follows where it can. */
function arranged(joined, [left, right], likest) {
  const begins = new Map(joined.map((row) => [row.left[0], row]));
  const held = new Set(joined.flatMap((row) => row.left));
  const coming = rightAlone(joined, right.length, likest);
  const told = new Map([...likest].reverse().map((each) => [each.left, each.right]));
  const taken = (end) => coming.splice(0, coming.findLastIndex((row) => row.right[0] < end) + 1);
  const rows = [];
  let waiting = [];
  for (let place = 0; place < left.length; place += 1) {
    const row = begins.get(place);
    if (row && !row.moved) {
      rows.push(...sideBySide(waiting, taken(row.right[0])), row);
      waiting = [];
    } else if (row) {
      waiting.push(row);
    } else if (!held.has(place)) {
      waiting.push(pairedRow([place], [], { leftTold: told.get(place) ?? null }));
    }
  }
  return [...rows, ...sideBySide(waiting, taken(right.length))];
}

/** What the right side has in rows of its own: what stands alone, and where a sentence went. */
function rightAlone(joined, length, likest) {
  const held = new Set(joined.flatMap((row) => row.right));
  const told = new Map([...likest].reverse().map((each) => [each.right, each.left]));
  const alone = Array.from({ length }, (_, place) => place).filter((place) => !held.has(place))
    .map((place) => pairedRow([], [place], { rightTold: told.get(place) ?? null }));
  const gone = joined.filter((row) => row.moved).map((row) => pairedRow([], row.right, { goneTo: row.left[0] }));
  return [...alone, ...gone].sort((a, b) => a.right[0] - b.right[0]);
}

/** What stands alone at the left beside what stands alone at the right, each in its order. */
function sideBySide(left, right) {
  const coming = [...right];
  const rows = left.map((row) => {
    if (row.joined || !coming.length) { return row; }
    const other = coming.shift();
    return { ...row, right: other.right, rightTold: other.rightTold, goneTo: other.goneTo };
  });
  return [...rows, ...coming];
}
