// Signs of verdicts and shapes of lineages: never a colour alone.

const SHAPE_PATHS = {
  a: 'M5 .3a4.7 4.7 0 1 0 .01 0z',
  b: 'M.7.7h8.6v8.6H.7z',
  c: 'M5 0l5.2 9.4H-.2z',
  d: 'M5 -.4L10.2 5 5 10.400 -.2 5z',
  e: 'M3.400 .3h3.200v3.100h3.100v3.200H6.600v3.100H3.400V6.600H.3V3.400h3.100z',
};

/** The shape of a lineage, in its colour; from the sixth on a dash. */
function shape(hue) {
  const path = element('path', { d: SHAPE_PATHS[hue] || 'M0 3.500h10v3H0z', fill: 'currentColor' });
  return element(`svg.sh.l${hue}`, { viewBox: '0 0 10 10', 'aria-hidden': 'true' }, path);
}

/** Sign, word and tone of a verdict by its name. */
function told(data, name) {
  const [sign, word, tone] = data.verdicts[name] || data.verdicts.single;
  return { sign, word, tone };
}

/** A verdict as its sign in a square and its word; `short` leaves the word to screen readers. */
function verdictSign(data, name, short = false) {
  const { sign, word, tone } = told(data, name);
  return element(`span.v.${tone}`, {}, element('i', { 'aria-hidden': 'true' }, sign), element(short ? 'span.vh' : 'span', {}, word));
}

/** "1 Outlet" after the shape of its lineage. */
function reportName(data, number) {
  const report = data.report(number);
  return element('span.ref', {}, shape(report.hue), element('b', {}, `${number} ${report.name}`));
}

/**
 * The verdict on two answers of one subject, which need not be that on the subject: of three answers two may agree.
 * @returns {string} name of a verdict
 */
function verdictOfTwo(subject, left, right) {
  if (left.said === right.said) { return 'agree'; }
  if (subject.kind === 'n') { return 'compatible'; }
  if (subject.kind === 'q') {
    const turned = left.position && right.position && left.position !== right.position;
    return turned ? subject.verdict : left.words === right.words ? 'agree' : 'compatible';
  }
  return subject.kind === 'f' && overlap(left.bounds, right.bounds) ? 'compatible' : subject.verdict;
}

function overlap(left, right) {
  if (!left || !right) { return false; }
  const low = Math.max(left[0] ?? -Infinity, right[0] ?? -Infinity);
  return low <= Math.min(left[1] ?? Infinity, right[1] ?? Infinity);
}
