// The amount of a figure as a person types it ("3", "24 to 99"), and the two bounds that the tables have.

const COMPARATORS = ['exact', 'about', 'more_than', 'at_least', 'less_than', 'at_most', 'range', 'vague'];
const OPEN_ABOVE = ['more_than', 'at_least'];
const OPEN_BELOW = ['less_than', 'at_most'];
const TYPED_NUMBER = /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const BETWEEN_NUMBERS = /\s*(?:–|—|\bto\b|\band\b|(?<=\d)\s*-)\s*/;

/** Bounds as one typed amount; an open bound is left out. */
function typedAmount(low, high) {
  return low === high || !high ? low : low ? `${low} to ${high}` : high;
}

/**
 * The bounds of a typed amount; "more than" leaves the upper one open.
 * @returns {{low: string, high: string}|null} null where it is no amount
 */
function boundsOf(typed, comparator) {
  const words = typed.trim();
  if (!words) { return { low: '', high: '' }; }
  const numbers = words.split(BETWEEN_NUMBERS).map(plainNumber);
  if (numbers.length > 2 || numbers.includes(null) || Number(numbers[0]) > Number(numbers.at(-1))) { return null; }
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (numbers.length === 1 && OPEN_ABOVE.includes(comparator)) { return { low, high: '' }; }
  if (numbers.length === 1 && OPEN_BELOW.includes(comparator)) { return { low: '', high }; }
  return { low, high };
}

function plainNumber(words) {
  const bare = words.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, '');
  return TYPED_NUMBER.test(bare) ? bare.replaceAll(',', '').replace('−', '-') : null;
}
