// The index: what the reports answer, by kind and by weight; it follows filters and search.

const INDEX_PARTS = [['f', 'Questions'], ['q', 'Utterances'], ['e', 'Statements'], ['d', 'Dates'], ['n', 'Names']];
const MOST_LINES = 40;

/**
 * @param {object} context the panel's context, with `select` (place) and `unfolded` (kinds that are shown whole)
 * @param {(place: number) => boolean} shown whether filters and search let a subject through
 */
function subjectIndex(context, shown) {
  const { data } = context;
  const parts = INDEX_PARTS.map(([kind, name]) => {
    const places = [...data.subjects.keys()].filter((place) => data.subjects[place].kind === kind && shown(place));
    return places.length ? indexPart(context, kind, name, places) : null;
  });
  const head = element('div.ph', {}, element('h2', {}, 'What the reports answer'), element('p.why', {}, 'Choose a line here, or a mark in a report.'), keyHints(), gutterKey());
  const nothing = element('p.none', {}, 'Nothing matches. Escape in the search field clears it.');
  return [head, parts.some(Boolean) ? element('ul.idx', {}, parts) : nothing];
}

/** Lines that differ or change, then the rest up to forty, then a button for all. */
function indexPart(context, kind, name, places) {
  const { data } = context;
  const telling = places.filter((place) => 'xu'.includes(told(data, data.subjects[place].verdict).tone)).length;
  const most = context.unfolded.has(kind) ? places.length : Math.max(telling, MOST_LINES);
  const rest = places.length - most;
  const all = () => { context.unfolded.add(kind); context.refresh(); };
  return element('li', {}, element('h3', {}, `${name}, ${places.length}`),
    element('ul', {}, places.slice(0, most).map((place) => element('li', {}, indexLine(context, place)))),
    rest > 0 ? button('button.link.all', all, { 'data-key': `all ${kind}` }, `Show all ${places.length}`) : null);
}

function indexLine(context, place) {
  const subject = context.data.subjects[place];
  return button('button', () => context.select(place), { 'data-key': `subject ${place}` },
    verdictSign(context.data, subject.verdict, true), element('span.l2', {}, subjectName(subject)), element('span.s2', {}, subject.short));
}

function keyHints() {
  const hints = [['↑↓', 'marks'], ['←→', 'across'], ['Enter', 'select'], ['/', 'search']];
  return element('p.key.kb', {}, hints.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`)));
}

function gutterKey() {
  const sample = (kind, ...paths) => element(`svg.gut.${kind}`, { viewBox: '0 0 32 12', 'aria-hidden': 'true' }, paths);
  const band = (kind) => sample('la', element(`path.${kind}`, { d: 'M0 1h32v10H0z' }), element(`path.e.${kind}`, { d: 'M0 1h32M0 11h32' }));
  return element('p.key', {}, element('span', {}, band('v'), 'same words'), element('span', {}, band('r'), 'reworded'),
    element('span', {}, sample('no', element('path.t', { d: 'M0 6h32' })), 'same question'));
}
