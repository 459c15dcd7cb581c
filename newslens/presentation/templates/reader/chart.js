// The chart of a question: one row a report, drawn by hand; with many reports one row an answer of a lineage.

const MOST_ROWS = 12;
const CHART_WIDTH = 264;
const CHART_LEFT = 36;
const CHART_ROW = 22;
const CHART_RIGHT = 14;
/** Width of a digit under the axis, with room to spare. */
const CHART_DIGIT = 7;

/**
 * @param {object} context the panel's context
 * @param {object} subject
 * @param {object} detail
 * @param {{report:number,start:number,end:number}|null} mark the selected mark, whose row is lit
 */
function questionChart(context, subject, detail, mark) {
  const rows = chartRows(context.data, detail);
  const left = CHART_LEFT + (rows.some((row) => row.label.length > 2) ? 12 : 0);
  const scale = chartScale(detail, left);
  const base = rows.length * CHART_ROW + 12;
  const name = `${subject.label}: ${rows.map((row) => row.told).join('; ')}.`;
  const chart = element('svg.ch', { viewBox: `0 0 ${CHART_WIDTH} ${base + 26}`, role: 'img', 'aria-label': name });
  chart.append(...scale.ticks.flatMap((tick) => chartTick(scale, tick, base)));
  chart.append(element('path.axis', { d: `M${left} ${base}H${CHART_WIDTH - CHART_RIGHT}` }));
  rows.forEach((row, place) => chart.append(chartRow(context, row, 19 + place * CHART_ROW, scale, mark)));
  return chart;
}

/** Rows: number or letter, hue, and what is drawn in them. */
function chartRows(data, detail) {
  if (data.reports.length <= MOST_ROWS) {
    return data.reports.map((report) => {
      const shapes = shapesOf(detail).filter((each) => each.report === report.number);
      const words = shapes.map((each) => each.words).join(' and ') || 'none found';
      return { label: String(report.number), hue: report.hue, shapes, told: `report ${report.number} ${words}` };
    });
  }
  const groups = new Map();
  for (const each of shapesOf(detail)) {
    const report = data.report(each.report);
    const key = `${report.lineage} ${each.form} ${each.words}`;
    if (!groups.has(key)) { groups.set(key, { hue: report.hue, lineage: report.lineage, shapes: [each], reports: new Set() }); }
    groups.get(key).reports.add(each.report);
  }
  return [...groups.values()].sort((a, b) => b.reports.size - a.reports.size).slice(0, MOST_ROWS).map((group) => ({
    ...group, label: `${group.lineage}×${group.reports.size}`, told: `${counted(group.reports.size, 'report')} of voice ${group.lineage} ${group.shapes[0].words}`,
  }));
}

function shapesOf(detail) {
  return detail.shapes.map(([report, form, at, low, high, words, start, end]) => ({ report, form, at, low, high, words, start, end }));
}

/** Round ticks over all amounts, from nought where counts are counted. */
function chartScale(detail, left) {
  const shapes = shapesOf(detail);
  let low = Math.min(...shapes.map((each) => each.low));
  let high = Math.max(...shapes.map((each) => each.high));
  if (detail.zero && low > 0) { low = 0; }
  if (detail.zero && high < 0) { high = 0; }
  if (shapes.some((each) => each.form === 'more')) { high += (high - low) / 4 || Math.abs(high) / 4; } // room for the arrow
  if (low === high) { [low, high] = [low - Math.abs(low || 1) / 10, high + Math.abs(high || 1) / 10]; }
  const step = Math.max(roundStep((high - low) / 4), detail.zero ? 1 : 0); // there is no half of what is counted
  const first = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - first) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, place) => Number((first + place * step).toPrecision(12)));
  const last = ticks.at(-1);
  const format = Math.max(Math.abs(first), Math.abs(last)) < 1e5 ? PLAIN_TICKS : SHORT_TICKS;
  return { ticks, left, format, x: (value) => left + ((CHART_WIDTH - CHART_RIGHT - left) * (value - first)) / (last - first) };
}

function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) * power;
}

const SHORT_TICKS = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
const PLAIN_TICKS = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

function chartTick(scale, tick, base) {
  const x = scale.x(tick);
  const label = scale.format.format(tick);
  const middle = Math.min(x, CHART_WIDTH - (label.length * CHART_DIGIT) / 2); // a long number would run over the edge
  return [element('path.grid', { d: `M${x} 4V${base}` }), element('text.tick', { x: middle, y: base + 15, 'text-anchor': 'middle' }, label)];
}

function chartRow(context, row, y, scale, mark) {
  const lit = mark && row.shapes.some((each) => each.report === mark.report);
  const group = element(`g.row${lit ? '.here' : ''}${row.shapes.length ? '.dot' : ''}`, {});
  group.append(element('rect.hit', { x: 0, y: y - 11, width: CHART_WIDTH, height: CHART_ROW }));
  const wide = row.label.length > 2;
  group.append(element(`g.l${row.hue}`, { transform: `translate(${wide ? 0 : 4} ${y - 4})` }, chartShape(row.hue, 4, 4, 4.2)));
  group.append(element('text.name', { x: wide ? 10 : 18, y: y + 4 }, row.label));
  if (!row.shapes.length) { group.append(element('text.none', { x: scale.left + 6, y: y + 4 }, 'none found')); return group; }
  const taken = row.shapes.filter((each) => each.at !== null).map((each) => [scale.x(each.at) - 7, scale.x(each.at) + 7]);
  [...row.shapes].sort((a, b) => (a.form === 'band') - (b.form === 'band')).forEach((each) => group.append(amount(row.hue, each, y, scale, taken)));
  const first = row.shapes[0];
  group.addEventListener('click', () => context.open(first.report, first.start));
  return group;
}

/** What stands for an amount: a mark, a band, an arrow; and its words where they have room. */
function amount(hue, each, y, scale, taken) {
  const [low, high] = [scale.x(each.low), scale.x(each.high)];
  const drawn = element(`g.l${hue}`, {});
  const at = each.at === null ? null : scale.x(each.at);
  if (each.form === 'band' || each.form === 'about') {
    drawn.append(element('rect', { x: low, y: y - 4, width: Math.max(high - low, 4), height: 8, rx: 4, fill: 'currentColor', opacity: 0.3 }));
  }
  const arrow = arrowOf(each.form, low, scale.left);
  if (arrow) { drawn.append(element('path.arrow', { d: `M${low} ${y}h${arrow}m${-5 * Math.sign(arrow)} -4l${5.5 * Math.sign(arrow)} 4l${-5.5 * Math.sign(arrow)} 4` })); }
  if (at !== null) { drawn.append(chartShape(hue, at, y, 5.2)); }
  const reach = [Math.min(low, low + arrow) - 9, Math.max(high, low + arrow) + 9];
  const place = wordsAt(each.words, reach, scale.left, taken);
  if (place) { drawn.append(element('text.words', { x: place.x, y: y + 4, 'text-anchor': place.anchor }, each.words)); }
  return drawn;
}

/** Length of the arrow of "more than" or "less than", which ends at the axis. */
function arrowOf(form, at, left) {
  if (form === 'more') { return 45; }
  return form === 'less' ? -Math.max(14, Math.min(45, at - left)) : 0;
}

const LETTER_WIDTH = 6.3;

/**
 * Words stand at the right of their mark, for want of room at the left, and else over its band. Where other words stand in
 * all three places they are left out: the sentence below has them, and the name of the chart.
 */
function wordsAt(words, [start, end], left, taken) {
  const width = words.length * LETTER_WIDTH;
  const middle = Math.max(left, Math.min(CHART_WIDTH - width, (start + end - width) / 2));
  const places = [{ x: end, anchor: 'start', from: end }, { x: start, anchor: 'end', from: start - width }, { x: middle, anchor: 'start', from: middle }];
  const free = places.find(({ from }) => from >= left && from + width <= CHART_WIDTH && !taken.some(([low, high]) => low < from + width && from < high));
  if (free) { taken.push([free.from, free.from + width]); }
  return free;
}

function chartShape(hue, x, y, size) {
  const scale = (size * 2) / 10;
  const path = SHAPE_PATHS[hue] || 'M0 3.500h10v3H0z';
  return element('path', { d: path, fill: 'currentColor', transform: `translate(${x - size} ${y - size}) scale(${scale})` });
}
