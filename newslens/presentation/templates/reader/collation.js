// The renderings of an utterance word by word: rows are witnesses, columns are readings.

/**
 * @param {object} context the panel's context
 * @param {object} detail
 * @param {{report:number,start:number,end:number}|null} mark the selected mark, whose row is lit
 */
function collationTable(context, detail, mark) {
  const witnesses = gatheredWitnesses(detail.witnesses);
  const columns = detail.running ? ['Rendering'] : detail.witnesses[0].readings.map((_, place) => String(place + 1));
  const head = element('tr', { role: 'row' }, ['Witness', ...columns].map((name) => element('th', { scope: 'col', role: 'columnheader' }, name)));
  return element(`table.al${detail.running ? '.running' : ''}`, { role: 'table' },
    element('caption.vh', {}, 'Renderings aligned word by word'),
    element('thead', { role: 'rowgroup' }, head),
    element('tbody', { role: 'rowgroup' }, witnesses.map((row) => witnessRow(context, row, mark))));
}

/** With many witnesses, those that are identical are one row. */
function gatheredWitnesses(witnesses) {
  if (witnesses.length <= MOST_ROWS) { return witnesses.map((row) => ({ ...row, reports: [row] })); }
  const groups = new Map();
  for (const row of witnesses) {
    const key = JSON.stringify([row.relation, row.readings]);
    if (groups.has(key)) { groups.get(key).reports.push(row); } else { groups.set(key, { ...row, reports: [row] }); }
  }
  return [...groups.values()];
}

function witnessRow(context, row, mark) {
  const lit = mark && row.reports.some((each) => each.report === mark.report);
  const others = row.reports.length - 1;
  const link = button('button.link', () => context.open(row.report, row.start), { 'data-key': `${row.report} ${row.start}` }, hidden('open '), reportName(context.data, row.report));
  return element(`tr${row.base ? '.base' : ''}${lit ? '.here' : ''}`, { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, link, others ? ` and ${others} more` : null, element('span.rel', {}, row.relation)),
    row.readings.map((reading) => element('td', { role: 'cell' }, reading.map(readingRun))));
}

function readingRun([text, state], place) {
  const space = place && !/^[.,;:!?)\]’”%…]/.test(text) ? ' ' : '';
  if (state === 'absent') { return [space, element('span.gone', {}, element('span', { 'aria-hidden': 'true' }, '∅'), hidden('absent'))]; }
  return [space, state === 'differ' ? element('b', {}, text) : text];
}
