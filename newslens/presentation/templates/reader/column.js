// One report in its column: its text, its marks as links, and where each stands.
//
// A figure, a date, a name and a statement are links themselves. Quoted words are not: figures stand inside them, and a link
// must not hold a link; so the boxed number behind them is the link, and a click anywhere in the words selects them.

/**
 * @param {string} side "left" or "right"
 * @param {object} context data, prefix of ids, select(mark)
 */
function reportColumn(side, context) {
  const root = element('article.art', { 'data-side': side, tabindex: '0' });
  const column = { side, root, number: 0, loaded: false, marks: [], pieces: [], links: [], texts: [] };
  root.addEventListener('click', (event) => {
    const mark = markAt(column, event.target);
    if (event.target.closest('a')) { event.preventDefault(); }
    if (mark && !column.pieces[mark.index][0].classList.contains('off')) { context.select(mark, column); }
  });
  return column;
}

/** Shows a report; gives whether its text was at hand. */
function showReport(column, context, number) {
  const text = context.data.text(number);
  if (column.number === number && column.loaded === Boolean(text)) { return column.loaded; }
  const report = context.data.report(number);
  Object.assign(column, { number, loaded: Boolean(text), marks: text ? text.marks : [], pieces: [], links: [], texts: [] });
  column.pieces = column.marks.map(() => []);
  const head = [element('h2', {}, report.title || report.name), element('p.meta', {}, report.about)];
  const body = text ? text.blocks.map((block) => blockOf(column, context, block)) : element('p.none', {}, 'Asking Python for the text …');
  column.root.setAttribute('aria-label', `Report ${number}, ${report.name}`);
  column.root.replaceChildren(...head, ...[body].flat());
  column.bySubject = subjectsOf(column);
  column.root.scrollTop = 0;
  return column.loaded;
}

function blockOf(column, context, block) {
  const made = element(block.role ? 'p.out' : 'p', { dir: 'auto' }, block.role ? element('span.role', {}, block.role) : null);
  let at = block.start;
  const write = (nodes, into) => nodes.forEach((node) => {
    if (typeof node === 'string') {
      const text = document.createTextNode(node);
      column.texts.push({ text, start: at, end: at + node.length });
      at += node.length;
      into.append(text);
    } else if (node[0] === -1) {
      const opening = element('span.dl');
      write(node[1], opening);
      into.append(opening);
    } else {
      into.append(...pieceOf(column, context, node, write));
    }
  });
  write(block.nodes, made);
  return made;
}

/** A piece of a mark; the first piece of a link, or the number behind the last piece of quoted words, takes the focus. */
function pieceOf(column, context, [index, first, last, nodes], write) {
  const mark = column.marks[index];
  const subject = context.data.subjects[mark.subject];
  const quoted = mark.kind === 'q' || mark.kind === 'i';
  const piece = element(quoted || mark.kind === 'a' ? 'span' : 'a', { class: pieceClass(mark), 'data-mark': index });
  write(nodes, piece);
  column.pieces[index].push(piece);
  const described = `${context.prefix}-${mark.kind}-${subject.verdict}`;
  if (!quoted && mark.kind !== 'a' && first) { column.links[index] = linked(piece, context, described); }
  if (!quoted || !last) { return [piece]; }
  const number = element('a.qr', { 'data-mark': index, 'aria-label': `Utterance ${subject.number}` }, String(subject.number));
  column.links[index] = linked(number, context, described);
  return [piece, number];
}

function pieceClass(mark) {
  const names = { f: `m ${mark.tone}`, e: `m ${mark.tone}`, q: 'q', i: 'q i', d: `dt ${mark.tone}`, n: 'nm', a: 'alt' };
  return names[mark.kind].trim();
}

function linked(link, context, described) {
  link.setAttribute('href', `#${context.prefix}-panel`);
  link.setAttribute('aria-describedby', described);
  return link;
}

/** Marks by subject, in the order of the text, those of the body before captions and promotion. */
function subjectsOf(column) {
  const found = new Map();
  const aside = (mark) => Boolean(column.pieces[mark.index][0]?.closest('.out'));
  for (const mark of column.marks) {
    if (column.pieces[mark.index].length && mark.kind !== 'a') {
      found.set(mark.subject, [...(found.get(mark.subject) || []), mark]);
    }
  }
  for (const [subject, marks] of found) { found.set(subject, [...marks].sort((a, b) => aside(a) - aside(b))); }
  return found;
}

/** The mark that an element of a column belongs to. */
function markAt(column, target) {
  let piece = target.closest?.('[data-mark]');
  if (piece && column.marks[piece.dataset.mark]?.kind === 'a') { piece = piece.parentElement.closest('[data-mark]'); }
  return piece ? column.marks[piece.dataset.mark] : null;
}

/** First mark of a subject in a column, or the one that starts at a place. */
function markOf(column, place, start) {
  const marks = column.bySubject?.get(place) || [];
  return marks.find((mark) => mark.start === start) || marks[0] || null;
}

/** The stretch of a column's text between two places. */
function rangeOf(column, start, end) {
  const texts = column.texts.filter((each) => each.end > start && each.start < end);
  if (!texts.length) { return null; }
  const range = document.createRange();
  range.setStart(texts[0].text, Math.max(0, start - texts[0].start));
  const last = texts.at(-1);
  range.setEnd(last.text, Math.min(last.text.length, end - last.start));
  return range;
}

/** What a mark says, to be held against a mark of the other report. */
function saidBy(column, mark, subject) {
  const words = column.pieces[mark.index].map((piece) => piece.textContent).join(' ').toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').trim();
  if (subject.kind === 'q') {
    const altering = column.marks.find((each) => each.kind === 'a' && each.subject === mark.subject);
    return { said: words, words, position: altering ? altering.value : mark.value };
  }
  if (subject.kind === 'f' && Array.isArray(mark.value)) { return { said: mark.value.join(' '), bounds: mark.value }; }
  return { said: mark.value ?? words };
}
