// Answers to a question, or mentions of a date or name: a sentence each, with the reports of one lineage that print it.

const MOST_LINKS = 6;

/**
 * @param {object} context the panel's context
 * @param {object} subject
 * @param {object} detail
 * @param {{report:number,start:number,end:number}|null} mark the selected mark, whose answer is lit
 * @param {{report:number,start:number,end:number}|null} without a mark whose answer is left out
 */
function answerList(context, subject, detail, mark, without) {
  const answers = gathered(context.data, detail.answers.map((answer) => leftOut(answer, without)).filter((answer) => answer.reports.length));
  return element('ul.ev', { 'aria-label': 'Answers' }, answers.map((answer) => answerLine(context, subject, answer, mark)), silentLine(context.data, detail));
}

function leftOut(answer, without) {
  if (!without) { return answer; }
  return { ...answer, reports: answer.reports.filter(([report, start]) => report !== without.report || start !== without.start) };
}

/** Over twelve answers: those of one lineage that say the same are one, whatever their sentences. */
function gathered(data, answers) {
  if (answers.length <= MOST_ROWS) { return answers; }
  const groups = new Map();
  for (const answer of answers) {
    const words = answer.pieces.filter((piece) => piece[1] !== null).map((piece) => piece[0].toLowerCase()).join(' ');
    const key = `${data.report(answer.reports[0][0]).lineage} ${words}`;
    if (groups.has(key)) { groups.get(key).reports.push(...answer.reports); } else { groups.set(key, { ...answer, reports: [...answer.reports] }); }
  }
  return [...groups.values()];
}

function answerLine(context, subject, answer, mark) {
  const { data } = context;
  const [first, ...others] = answer.reports.map(([report]) => report);
  const lit = mark && answer.reports.some(([report, start]) => report === mark.report && (start === mark.start || 'dn'.includes(subject.kind)));
  const beside = others.length ? `, and ${besideInVoice(others.map((number) => data.report(number)), others.length <= MOST_LINKS)}` : '';
  return element(`li.l${data.report(first).hue}${lit ? '.here' : ''}`, {},
    element('cite', {}, reportName(data, first), data.report(first).when + beside, openLinks(context, answer.reports, mark)),
    element('p', {}, answer.pieces.map(([text, tone]) => (tone === null ? text : element(subject.kind === 'q' ? 'b.q' : `b.m.${tone}`, {}, text)))));
}

/** A link a report: where it stands open, or that opening it is possible; many of them fold. */
function openLinks(context, reports, mark) {
  const links = reports.map((row) => openLink(context, row, mark));
  if (links.length <= MOST_LINKS + 1) { return element('span.open', {}, links); }
  const more = button('button.link', (event) => event.currentTarget.replaceWith(...links.slice(MOST_LINKS)), {}, `${links.length - MOST_LINKS} more`);
  return element('span.open', {}, links.slice(0, MOST_LINKS), more);
}

function openLink(context, [report, start], mark) {
  const side = context.sideOf(report);
  const words = side ? `${report} at ${side}` : context.linkWords?.(report) || `open ${report}`;
  const current = mark && mark.report === report ? 'true' : null;
  return button('button.link', () => context.open(report, start), { 'aria-current': current, 'data-key': `${report} ${start}` }, words);
}

function silentLine(data, detail) {
  if (!detail.silent.length) { return null; }
  const named = data.reports.length > MOST_ROWS
    ? `${detail.silent.length} silent`
    : `Silent: ${listed(detail.silent.map((number) => `${number} ${data.report(number).name}`))}`;
  return element('li.silent', {}, named);
}
