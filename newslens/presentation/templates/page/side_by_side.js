// Any two reports side by side: the pair that is in the page gives way to the one that a reader chooses.
//
// The sentences are taken from the reports as they stand in the page. What corresponds is told by the JSON of #pair-codes:
// `reports`, by number: [letter of its voice, number of the report it comes from or 0, when it was published, the wording of each of
// its sentences, -1 for what is no body]; `related`: wordings that say the same in other words, flat, two by two.

/** The reports, their sentences and what any two of them share. */
function pairData(codes) {
  const related = new Map();
  const relate = (a, b) => { if (!related.has(a)) { related.set(a, []); } related.get(a).push(b); };
  for (let at = 0; at < codes.related.length; at += 2) {
    relate(codes.related[at], codes.related[at + 1]);
    relate(codes.related[at + 1], codes.related[at]);
  }
  const reports = [...document.querySelectorAll('article.report')].map((article) => {
    const [lineage, source, when, wordings] = codes.reports[article.id.slice(1)];
    const name = article.querySelector('h3 .ref');
    const hue = name.querySelector('svg').classList[1];
    return { number: Number(article.id.slice(1)), article, name: name.textContent.replace(/^\s*\d+\s+/, '').trim(), hue, lineage, source: source || null, when, wordings };
  });
  const byNumber = new Map(reports.map((report) => [report.number, report]));
  const reach = new Map();
  /** Wordings that a report has, in these words or in others. */
  const reached = (number) => {
    if (!reach.has(number)) { reach.set(number, new Set(byNumber.get(number).wordings.flatMap((each) => [each, ...(related.get(each) || [])]))); }
    return reach.get(number);
  };
  /** How many sentences of a report stand in another one. */
  const found = (number, other) => byNumber.get(number).wordings.filter((each) => each >= 0 && reached(other).has(each)).length;
  return {
    reports,
    report: (number) => byNumber.get(number),
    corresponding: (wording) => [wording, ...(related.get(wording) || [])],
    sharedBy: (a, b) => (a === b ? 0 : Math.min(found(a, b), found(b, a))),
  };
}

/** The shape of a voice, as it stands in the page already. */
function shape(hue) {
  return document.querySelector(`article.report h3 svg.${hue}`).cloneNode(true);
}

/** Sentences of the body of a report: `number`, `text` on one line, `wording`. */
function sentencesOf({ article, number, wordings }) {
  article.dispatchEvent(new Event('wake'));
  const starts = [...article.querySelectorAll('.s0')];
  return starts.map((start, place) => {
    const nth = Number(start.id.slice(`s${number}-`.length));
    const paragraph = start.closest('p');
    const next = starts[place + 1];
    const range = document.createRange();
    range.setStartAfter(start);
    if (next && paragraph.contains(next)) { range.setEndBefore(next); } else { range.setEndAfter(paragraph.lastChild); }
    const piece = range.cloneContents();
    piece.querySelectorAll('.utterance-number').forEach((each) => each.remove());
    return { number: nth, wording: wordings[nth - 1], text: piece.textContent.replace(/\s+/g, ' ').trim() };
  }).filter((sentence) => sentence.wording >= 0);
}

/** Where each wording stands in a report. */
function placesByWording(sentences) {
  const found = new Map();
  sentences.forEach(({ wording }, place) => { if (!found.has(wording)) { found.set(wording, []); } found.get(wording).push(place); });
  return found;
}

/** Places of one wording with those of another: each with each, in a crowd in their order. */
function met(left, right) {
  if (left.length * right.length <= 400) { return left.flatMap((i) => right.map((j) => [i, j])); }
  const long = left.length > right.length ? left : right;
  return long.map((_, n) => [left[Math.min(n, left.length - 1)], right[Math.min(n, right.length - 1)]]);
}

/** The rows of two reports, and the sentence on how much they share. */
function compareReports(data, left, right) {
  const [ours, theirs] = [left, right].map(sentencesOf);
  const there = placesByWording(theirs);
  const matches = [];
  for (const [wording, left] of placesByWording(ours)) {
    for (const other of data.corresponding(wording).filter((each) => there.has(each))) {
      const right = there.get(other);
      const share = wording === other ? 1 : shareOfWords(ours[left[0]].text, theirs[right[0]].text);
      for (const [i, j] of met(left, right)) { matches.push({ left: i, right: j, share }); }
    }
  }
  const rows = pairSentences([ours, theirs].map((side) => side.map((each) => [...each.text].length)), matches);
  for (const row of rows) {
    const sides = [row.left.map((i) => ours[i]), row.right.map((j) => theirs[j])];
    if (row.joined) {
      row.runs = compareWords(...sides.map((side) => side.map((each) => each.text)));
      row.how = row.runs.flat(2).some((run) => run.differs) ? 'reworded' : 'same';
    } else {
      const whole = (side) => side.map((each) => [{ text: each.text, differs: false, space: '' }]);
      row.runs = [whole(sides[0]), row.goneTo === null ? whole(sides[1]) : sides[1].map(() => [])];
      row.how = 'alone';
    }
    row.sentences = sides;
  }
  return { left, right, rows, ours, theirs };
}

function tallyOf({ left, right, rows }) {
  const [same, reworded, moved] = [(row) => row.how === 'same', (row) => row.how === 'reworded', (row) => row.moved].map((is) => rows.filter(is).length);
  if (!same && !reworded) { return 'They share no sentence.'; }
  const alone = [
    [rows.filter((row) => !row.joined && row.left.length).length, left],
    [rows.filter((row) => !row.joined && row.right.length && row.goneTo === null).length, right],
  ].filter(([number]) => number).map(([number, report]) => `${number} in report ${report.number}`);
  return `They share ${counted(same + reworded, 'sentence')}: ${same || 'none'} in the same words, ${reworded || 'none'} in other words.`
    + (alone.length ? ` Alone: ${alone.join(', ')}.` : '') + (moved ? ` Out of order: ${moved}.` : '');
}

/** What is said of a sentence that was brought from elsewhere, stands elsewhere, or comes again. */
function noteOf({ rows, ours, theirs }, row, side) {
  if (side === 1 && (row.moved || row.goneTo !== null)) {
    const place = row.right[0];
    const shown = rows.findIndex((each) => each.goneTo === null && each.right.includes(place));
    const left = rows.findIndex((each) => each.goneTo !== null && each.right.includes(place));
    return row.moved ? `from further ${left > shown ? 'down' : 'up'}` : `stands ${shown < left ? 'above' : 'below'}, beside ${ours[row.goneTo].number}`;
  }
  const told = side ? row.rightTold : row.leftTold;
  return told === null ? '' : `like ${(side ? ours : theirs)[told].number} at the ${side ? 'left' : 'right'}`;
}

function cellOf(pair, row, side) {
  const report = side ? pair.right : pair.left;
  const note = noteOf(pair, row, side);
  return element('td', { dir: 'auto', lang: report.article.getAttribute('lang') }, row.sentences[side].map((sentence, place) => {
    const runs = row.runs[side][place];
    return [
      element('a.nth', { href: `#s${report.number}-${sentence.number}`, 'aria-label': `Sentence ${sentence.number}, in report ${report.number}` }, sentence.number),
      place === 0 && note ? [element('span.place', {}, note, runs.length ? ':' : ''), runs.length ? ' ' : ''] : '',
      runs.map((run) => [run.differs ? element('b', {}, run.text) : run.text, run.space]),
      place < row.sentences[side].length - 1 ? ' ' : '',
    ];
  }));
}

function rowOf(pair, row) {
  const sign = row.how === 'alone' ? [] : [element('i'), hidden(row.how === 'same' ? 'the same words' : 'other words')];
  return element(`tr.${row.how}`, {}, cellOf(pair, row, 0), element('td', {}, sign), cellOf(pair, row, 1));
}

function headOf({ number, name, hue }) {
  return element('span.ref', {}, shape(hue), element('a', { href: `#r${number}` }, element('b', {}, `${number} ${name}`)));
}

/** Puts the choice of two reports above the pair, when it is opened for the first time. */
function letChoose(box) {
  const data = pairData(JSON.parse(document.getElementById('pair-codes').textContent));
  const shown = document.getElementById('pair-shown');
  const numbers = shown.textContent.split(' and ').map(Number);
  const heads = box.querySelectorAll('.duo th:nth-child(odd)');
  const draw = () => {
    const pair = compareReports(data, ...numbers.map(data.report));
    box.querySelector('.duo tbody').replaceChildren(...pair.rows.map((row) => rowOf(pair, row)));
    box.querySelector('.shared').textContent = numbers[0] === numbers[1] ? 'This is one report: choose another one on either side.' : tallyOf(pair);
    shown.textContent = numbers.join(' and ');
    heads.forEach((head, side) => head.replaceChildren(headOf(data.report(numbers[side]))));
  };
  const choices = ['left', 'right'].map((side, place) => reportChoice(side, { data, prefix: 'pair' }, (number) => {
    numbers[place] = number;
    setAll();
    draw();
  }));
  const setAll = () => choices.forEach((choice, place) => choice.set(numbers[place], numbers[1 - place]));
  setAll();
  box.querySelector('.shared').before(element('div.choose', {}, choices.map((choice) => choice.root)));
}

const pairBox = document.getElementById('pair');
if (pairBox) {
  pairBox.addEventListener('toggle', () => letChoose(pairBox), { once: true });
}
