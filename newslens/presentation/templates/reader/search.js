// Hits of the search, underlined in both texts without touching them.

const HIT_NAME = 'newslens-find';
const hitsByReader = new Map();

/** Underlines every hit in the columns of a reader; gives how many there are. */
function markHits(reader, columns, words) {
  const ranges = words.length > 1 ? columns.flatMap((column) => hitsIn(column, words.toLowerCase())) : [];
  hitsByReader.set(reader, ranges);
  if (window.Highlight && CSS.highlights) { CSS.highlights.set(HIT_NAME, new Highlight(...[...hitsByReader.values()].flat())); }
  return ranges.length;
}

function forgetHits(reader) {
  hitsByReader.delete(reader);
  if (window.Highlight && CSS.highlights) { CSS.highlights.set(HIT_NAME, new Highlight(...[...hitsByReader.values()].flat())); }
}

/** Hits of a text, also those that run over the border of a mark. */
function hitsIn(column, words) {
  const whole = column.texts.map((each) => lowered(each.text.data)).join('');
  const starts = [];
  let length = 0;
  for (const each of column.texts) { starts.push(length); length += each.text.data.length; }
  const ranges = [];
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + words.length)) {
    const range = document.createRange();
    const [from, to] = [textAt(starts, at), textAt(starts, at + words.length - 1)];
    range.setStart(column.texts[from].text, at - starts[from]);
    range.setEnd(column.texts[to].text, at + words.length - starts[to]);
    ranges.push(range);
  }
  return ranges;
}

/** Small letters, one for one: a letter whose small form is longer stays as it is, so that places stay the same. */
function lowered(text) {
  const small = text.toLowerCase();
  return small.length === text.length ? small : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}

function textAt(starts, place) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const half = (low + high + 1) >> 1;
    if (starts[half] <= place) { low = half; } else { high = half - 1; }
  }
  return low;
}
