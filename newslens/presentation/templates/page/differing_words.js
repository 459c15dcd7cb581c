// Two wordings held against each other, as newslens.presentation.page.differing_words does it.

const UNSPACED = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const WORDS = new RegExp(`[${UNSPACED}]|[^\\s${UNSPACED}]+`, 'gu');
const MONEY = '[$¢-¥\\u20a0-\\u20cf]';
const NUMBER_SIGN = `(?<=[0-9])[.:/\\u2044](?=[0-9])|(?<![\\p{L}\\p{N}_])[-\\u2212](?=${MONEY}?[0-9])|${MONEY}(?=[0-9])|(?<=[0-9])${MONEY}`;
const MARKS = new RegExp(`(?<sign>${NUMBER_SIGN})|[^\\p{L}\\p{N}\\p{M}']`, 'gu');
const SAME_SIGN = { ':': '.', '\u2044': '/', '\u2212': '-' };
const EDGES = ' "\'“”‘’„«»‹›()[].,;:!?…–—-';

/** A word without capitals and punctuation, but with the signs of a number; nothing is left of one that is marks alone. */
function plainForm(word) {
  const kept = (found, sign) => (sign ? SAME_SIGN[sign] ?? sign : '');
  return word.toLowerCase().replaceAll('’', "'").replace(MARKS, kept).replace(/^'+|'+$/g, '');
}

/** Words of a text: `text`, `plain`, and the `space` behind each. */
function wordsOf(text) {
  return [...text.matchAll(WORDS)].map((found) => ({
    text: found[0], plain: plainForm(found[0]), space: text[found.index + found[0].length] === ' ' ? ' ' : '',
  }));
}

/** Places of the longest words in common that stand in one order; the first of several such. */
function commonWords(left, right) {
  const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  const same = (i, j) => left[i] && left[i] === right[j];
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      rows[i][j] = same(i, j) ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  const found = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (same(i, j)) { found.push([i, j]); i += 1; j += 1; } else if (rows[i + 1][j] >= rows[i][j + 1]) { i += 1; } else { j += 1; }
  }
  return found;
}

/** How much of two wordings is the same words in the same order, 0 to 1. */
function shareOfWords(left, right) {
  const [ours, theirs] = [left, right].map((text) => wordsOf(text).map((word) => word.plain).filter(Boolean));
  const length = ours.length + theirs.length;
  return length ? (2 * commonWords(ours, theirs).length) / length : 0;
}

/** For each sentence of either side its runs of words: `text`, `differs`, and the `space` behind. */
function compareWords(left, right) {
  const sides = [left, right].map((texts) => texts.map(wordsOf));
  const kept = commonWords(...sides.map((sentences) => sentences.flat().map((word) => word.plain)));
  return sides.map((sentences, side) => {
    const places = new Set(kept.map((pair) => pair[side]));
    let begin = 0;
    return sentences.map((words) => {
      const runs = gathered(words, (place) => places.has(begin + place));
      begin += words.length;
      return runs;
    });
  });
}

/** Words gathered into runs; marks go with the run before them. */
function gathered(words, isKept) {
  const runs = [];
  words.forEach((word, place) => {
    const last = runs.at(-1);
    const differs = word.plain ? !isKept(place) : Boolean(last?.differs);
    if (last && last.differs === differs) {
      last.text += last.space + word.text;
      last.space = word.space;
    } else {
      runs.push({ text: word.text, differs, space: word.space });
    }
  });
  return runs.flatMap((run) => (run.differs ? withoutMarks(run) : [run]));
}

/** A run that differs, without the punctuation at its ends: that has not changed. */
function withoutMarks({ text, space }) {
  let [begin, end] = [0, text.length];
  while (begin < end && EDGES.includes(text[begin])) { begin += 1; }
  while (end > begin && EDGES.includes(text[end - 1])) { end -= 1; }
  const parts = [[text.slice(0, begin), false], [text.slice(begin, end), true], [text.slice(end), false]].filter(([words]) => words);
  return parts.map(([words, differs], place) => ({ text: words, differs, space: place === parts.length - 1 ? space : '' }));
}
