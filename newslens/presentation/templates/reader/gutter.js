// The gutter between the columns: bands for shared passages, hairlines for the same question, one line for what is selected.

const SIGN_SIZE = 20;

/**
 * @param {SVGElement} gutter
 * @param {object} layout what `measured` gives
 * @param {object} view left, right, hue (of a lineage both share, or ""), line ({l, r, sign, tone} or null)
 */
function drawGutter(gutter, layout, { left, right, hue, line }) {
  const width = gutter.clientWidth;
  const height = gutter.clientHeight;
  if (!width) { return; }
  const shift = ([top, bottom], column) => [top - column.root.scrollTop, bottom - column.root.scrollTop];
  const inside = ([top, bottom]) => bottom > 0 && top < height;
  const seen = (l, r) => inside(l) || inside(r);
  const drawn = [];
  for (const band of layout.bands) {
    const [l, r] = [shift(band.l, left), shift(band.r, right)];
    if (seen(l, r)) { drawn.push(bandShape(l, r, width, band.reworded ? 'r' : 'v', hue)); }
  }
  for (const thread of layout.threads) {
    const [l, r] = [shift(thread.l, left), shift(thread.r, right)];
    if (seen(l, r)) { drawn.push(element('path.t', { d: curve(middle(l), middle(r), width) })); }
  }
  if (line) { drawn.push(...selectedLine(line, width, height)); }
  gutter.replaceChildren(...drawn);
}

function curve(from, to, width) { return `M0 ${from}C${width / 2} ${from} ${width / 2} ${to} ${width} ${to}`; }

function bandShape([a, b], [c, d], width, kind, hue) {
  const half = width / 2;
  const area = `M0 ${a}C${half} ${a} ${half} ${c} ${width} ${c}V${d}C${half} ${d} ${half} ${b} 0 ${b}z`;
  return element(`g.band.${hue ? `l${hue}` : 'both'}`, {},
    element(`path.${kind}`, { d: area }),
    element(`path.e.${kind}`, { d: curve(a, c, width) + curve(b, d, width) }),
    element(`path.bk.${kind}`, { d: `M1 ${a}V${b}M${width - 1} ${c}V${d}` }));
}

/** The line between the two selected answers, with the sign of the verdict on these two; the sign stays in sight. */
function selectedLine({ l, r, sign, tone }, width, height) {
  const [x, y] = [width / 2, (l + r) / 2];
  const at = Math.min(Math.max(y, SIGN_SIZE), height - SIGN_SIZE);
  return [
    element(`path.sel.${tone}`, { d: curve(l, r, width) }),
    element(`rect.bx.${tone}`, { x: x - SIGN_SIZE / 2, y: at - SIGN_SIZE / 2, width: SIGN_SIZE, height: SIGN_SIZE, rx: 2 }),
    element(`text.${tone}`, { x, y: at + 5 }, sign),
  ];
}
