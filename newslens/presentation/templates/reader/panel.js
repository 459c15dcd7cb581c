// One subject compared: heading, verdict, chart, reason, and its answers or its collation. Reader and review share it.
//
// The context that the parts of the panel take:
//   data      what `eventData` gives
//   open      (report number, start of a mark) -> shows that mark in the reader
//   sideOf    (report number) -> "left", "right" or "" where the report is not open
//   python    (place) -> a line of Python that gives the rows, and what it gives; null leaves the line out
//   chart     () -> the chart of a question, in place of the one that is drawn here; may be left out
//   linkWords (report number) -> words of a link to a report that is not open; "open 3" without it
//   say       (text) -> tells screen readers
//   actions   (place) -> more buttons behind the line of Python, such as the way to the review; may be left out

/**
 * @param {object} context
 * @param {number} place place of the subject in `data.subjects`
 * @param {object} [options]
 * @param {{report:number,start:number,end:number}|null} [options.mark] the selected mark
 * @param {{report:number,start:number,end:number}|null} [options.without] a mark whose own answer is left out
 * @param {() => void} [options.clear] what the button "clear" does; without it there is none
 * @returns {Node[]}
 */
function subjectPanel(context, place, { mark = null, without = null, clear = null } = {}) {
  const subject = context.data.subjects[place];
  const detail = context.data.detail(place);
  const head = [subjectHead(context, subject, clear), pythonLine(context, place)];
  if (!detail) { return [...head, element('p.none', {}, 'Asking Python …')]; }
  const why = element('p.why', {}, element('b', {}, detail.tally), ...detail.reasons.map((reason) => ` ${reason}`));
  if (detail.witnesses.length > 1) {
    const wording = element('p.orig', {}, `“${detail.wording}”`);
    return [...head, element('div.pb', {}, why, wording, collationTable(context, detail, mark))];
  }
  const answers = element('div.as', {}, why, answerList(context, subject, detail, mark, without));
  const drawn = context.chart || (() => questionChart(context, subject, detail, mark));
  const chart = detail.shapes.length ? element('div', {}, drawn()) : null;
  return [...head, element(`div.pb${chart ? '.f' : ''}`, {}, chart, answers)];
}

function subjectHead(context, subject, clear) {
  const close = clear ? button('button.x2', clear, {}, element('kbd', {}, 'Esc'), ' clear') : null;
  return element('div.ph.on', {}, element('h2', { tabindex: '-1' }, subjectName(subject)), verdictSign(context.data, subject.verdict), close);
}

/** "2. Speaker" for an utterance, the label for all else. */
function subjectName(subject) { return (subject.number ? `${subject.number}. ` : '') + subject.label; }

function pythonLine(context, place) {
  const line = context.python(place);
  if (!line) { return null; }
  const copy = button('button', async () => {
    await copyText(line.code);
    copy.textContent = 'Copied';
    context.say(`Copied: ${line.code}`);
  }, {}, 'Copy');
  return element('p.py', {}, element('code', {}, line.code), element('span', {}, line.gives), copy, ...(context.actions?.(place) || []));
}

/** Puts words on the clipboard; where the page may not use it, the old way over a selected field. */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = element('textarea.vh', { 'aria-hidden': 'true' }, text);
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}
