// The data island: heads and index are there from the start; texts, details and pairs are there, too, or come on demand.

const MARK_FIELDS = ['kind', 'subject', 'start', 'end', 'tone', 'value'];
const TABLES = { f: 'figures', q: 'quotations', d: 'dates', n: 'names', e: 'evidence' };
const KIND_WORDS = { f: 'figure', q: 'quotation', i: 'reported speech', d: 'date', n: 'name', e: 'statement' };

/**
 * @param {object} island what Python wrote; `texts`, `details` and `pairs` may be missing
 * @param {(want: string, id: string) => void} [ask] asks for a part; it is given to `arrived` when it comes
 */
function eventData(island, ask) {
  // without a prototype: "constructor" is a word that somebody may search for
  const parts = Object.fromEntries(['texts', 'details', 'pairs', 'searches'].map((want) => [want, Object.create(null)]));
  const asked = new Set();
  const placeOf = new Map(island.subjects.map((subject, place) => [subject.key, place]));
  const numberOf = new Map(island.reports.map((report) => [report.id, report.number]));
  const byNumber = new Map(island.reports.map((report) => [report.number, report]));
  const shared = new Map(island.shared.map(([a, b, count]) => [`${a}-${b}`, count]));
  const speakers = [...new Set(island.subjects.flatMap((subject) => subject.speakers))].sort((a, b) => a.localeCompare(b));
  const lineages = [...new Map(island.reports.map((report) => [report.lineage, report.hue])).entries()].filter(([letter]) => letter).sort();

  function arrived(want, id, value) { parts[want][id] = want === 'texts' ? withMarks(value, Number(id)) : value; }

  function part(want, id) {
    if (parts[want][id] === undefined && island[want]?.[id] !== undefined) { arrived(want, id, island[want][id]); }
    if (parts[want][id] === undefined && ask && !asked.has(`${want} ${id}`)) {
      asked.add(`${want} ${id}`);
      ask(want, String(id));
    }
    return parts[want][id];
  }

  return {
    title: island.title,
    reports: island.reports,
    subjects: island.subjects,
    verdicts: island.verdicts,
    partial: island.partial || '',
    speakers,
    lineages,
    arrived,
    whole: Boolean(island.texts),
    report: (number) => byNumber.get(number),
    placeOf: (key) => placeOf.get(key) ?? -1,
    numberOf: (id) => numberOf.get(id) ?? 0,
    text: (number) => part('texts', number),
    detail: (place) => part('details', place),
    pair: (a, b) => (island.texts && !island.pairs[pairKey(a, b)] ? [] : part('pairs', pairKey(a, b))),
    sharedBy: (a, b) => shared.get(pairKey(a, b)) || 0,
    /** Sentences and label of a subject in small letters; what has not come yet is not searched. */
    sentences: (place) => searchText(island.subjects[place], island.details?.[place] || parts.details[place]),
    search: (words) => (island.details ? null : part('searches', words)),
  };
}

function pairKey(a, b) { return `${Math.min(a, b)}-${Math.max(a, b)}`; }

function withMarks(text, report) {
  const marks = text.marks.map((row, index) => {
    const mark = { report, index };
    MARK_FIELDS.forEach((field, place) => { mark[field] = row[place]; });
    return mark;
  });
  return { blocks: text.blocks, marks };
}

const searchTexts = new WeakMap();

function searchText(subject, detail) {
  if (!searchTexts.has(detail || subject)) {
    const sentences = (detail?.answers || []).map((answer) => answer.pieces.map((piece) => piece[0]).join(''));
    const all = [subject.label, subject.short, detail?.wording || '', ...sentences].join('\n').toLowerCase();
    searchTexts.set(detail || subject, all);
  }
  return searchTexts.get(detail || subject);
}
