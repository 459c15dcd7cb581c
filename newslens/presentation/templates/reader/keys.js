// Keys of the reader: along the marks of a report, across to the other, and back out of a selection.

/** Listens to the keys of a reader; what is handled stops here, or JupyterLab would take it for itself. */
function listenToKeys(reader) {
  reader.columnsRoot.addEventListener('keydown', (event) => {
    const column = reader.columns.find((each) => each.root.contains(event.target));
    if (column && !withModifier(event) && moved(reader, column, event)) { handled(event); }
  });
  reader.root.addEventListener('keydown', (event) => {
    if (withModifier(event)) { return; }
    if (event.key === 'Escape' && escaped(reader, event.target)) { handled(event); }
    if (event.key === '/' && !isField(event.target)) { reader.find.focus(); handled(event); }
  });
}

function moved(reader, column, event) {
  const links = [...column.root.querySelectorAll('a[href]')];
  const link = event.target.closest('a[href]');
  const at = links.indexOf(link);
  if (event.key === 'ArrowDown') { return reader.focus(column, links[link ? at + 1 : firstInSight(column, links)]); }
  if (event.key === 'ArrowUp') { return link ? reader.focus(column, links[at - 1]) : false; }
  const other = reader.columns.find((each) => each !== column);
  const across = { ArrowRight: 'right', ArrowLeft: 'left' }[event.key];
  if (link && across === other.side) { return reader.focus(other, acrossFrom(column, other, link)); }
  return false;
}

function firstInSight(column, links) { return Math.max(0, links.findIndex((link) => inSight(column, link))); }

/** The same question in the other report, else the mark at that height. */
function acrossFrom(column, other, link) {
  const same = markOf(other, markAt(column, link).subject);
  if (same && other.links[same.index]?.hasAttribute('href')) { return other.links[same.index]; }
  const height = link.getBoundingClientRect().top;
  const distance = (each) => Math.abs(each.getBoundingClientRect().top - height);
  return [...other.root.querySelectorAll('a[href]')].reduce((best, each) => (best && distance(best) <= distance(each) ? best : each), null);
}

function escaped(reader, target) {
  if (target === reader.find && reader.find.value) { reader.find.value = ''; reader.filtered(); return true; }
  if (reader.state.place < 0) { return false; }
  reader.clear();
  return true;
}
