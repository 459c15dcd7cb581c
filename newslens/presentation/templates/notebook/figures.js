// Questions with their figures: the sign of the verdict, the count, and beside the list the chart and the sentences.

const FIGURES = {
  name: 'Figures',
  one: 'question',
  nothing: 'No question is answered by more than one figure.',
  choices: (data, places) => [
    verdictChoice(data, places),
    data.lineages.length > 1 ? choice('lineage', 'Voice', 'any voice', data.lineages.map(([letter]) => [letter, `voice ${letter}`])) : null,
  ],
  groupOf: () => null,
  line(data, place) {
    const subject = data.subjects[place];
    return [verdictSign(data, subject.verdict, true), element('span.l2', {}, subject.label), element('span.s2', {}, String(subject.rows), hidden(' figures'))];
  },
  panel(list, context, place, mark) {
    const detail = context.data.detail(place);
    return subjectPanel({ ...context, chart: detail && (() => chartPlace(list, place, detail, mark)) }, place, { mark });
  },
  arrived(list, place, chart) {
    list.charts.set(place, chart);
    if (place === list.state.place) { showChosen(list); }
  },
};

/** The chart, or as much room as it takes: Python is asked for it when no other question was chosen for a moment. */
function chartPlace(list, place, detail, mark) {
  if (!list.charts) { list.charts = new Map(); }
  if (list.charts.has(place)) { return readyChart(list, list.charts.get(place), mark); }
  clearTimeout(list.asking);
  list.asking = setTimeout(() => list.model.send({ want: 'charts', id: String(place) }), REST);
  return element('div.chartroom', { 'aria-hidden': 'true' });
}

/** The drawing of Python with answers that can be chosen and that tell their sentence. */
function readyChart(list, { svg, sentences }, mark) {
  const drawing = document.importNode(new DOMParser().parseFromString(svg.replace('<svg ', `<svg xmlns="${SVG_SPACE}" `), 'image/svg+xml').documentElement, true);
  const tip = element('div.tip', { hidden: true, 'aria-hidden': 'true' });
  for (const link of drawing.querySelectorAll('a')) {
    const [report, start, end] = link.getAttribute('href').slice(1).split('-').map(Number);
    link.dataset.key = `chart ${report} ${start}`;
    const show = () => { tip.replaceChildren(...tipOf(list.data, link.getAttribute('aria-label'), report, sentences[`${report}-${start}`])); tip.hidden = false; };
    const hide = () => { tip.hidden = true; };
    Object.entries({ mouseenter: show, focus: show, mouseleave: hide, blur: hide }).forEach(([name, does]) => link.addEventListener(name, does));
    link.addEventListener('click', (event) => { event.preventDefault(); chooseInChart(list, report, start); });
    if (mark && mark.report === report && mark.start === start && mark.end === end) { link.setAttribute('aria-current', 'true'); }
    if (list.alone === `${list.state.place} ${report} ${start}`) { fadeOthers(drawing, link); }
  }
  return element('div.chartbox', {}, drawing, tip);
}

/** A click on an answer fades the others, another click on it ends that. */
function chooseInChart(list, report, start) {
  const key = `${list.state.place} ${report} ${start}`;
  list.alone = list.alone === key ? null : key;
  list.context.open(report, start);
}

/** Report, answer and sentence, as the pointer finds them. */
function tipOf(data, said, report, sentence) {
  return [element('p.tiphead', {}, reportName(data, report), said.replace(/^Report \d+: /, '')), element('p', {}, sentence)];
}

const ROW_HEIGHT = 22;
const PLOT = { left: -41, width: 269, bottom: 999 };

/** Paper over all rows but that of a link. */
function fadeOthers(drawing, link) {
  const line = link.querySelector('line');
  const middle = Number(/translate\([^,]+,([\d.]+)\)/.exec(line.getAttribute('transform'))[1]);
  const rows = Math.max(...[...drawing.querySelectorAll('a line, path')].map((each) => Number(/translate\([^,]+,([\d.]+)\)/.exec(each.getAttribute('transform'))?.[1] ?? 0)));
  const veil = (from, to) => element('rect.veil', { x: PLOT.left, y: from, width: PLOT.width, height: Math.max(0, to - from) });
  link.parentNode.before(veil(0, middle - ROW_HEIGHT / 2), veil(middle + ROW_HEIGHT / 2, rows + ROW_HEIGHT / 2));
}

function render({ model, el }) {
  const list = createList(model, FIGURES);
  el.append(list.root);
  return () => closeList(list);
}

export default { render };
