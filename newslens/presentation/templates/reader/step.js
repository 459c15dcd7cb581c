// Scrolling in step: the column under the hand leads, the other follows along what both share.

/**
 * Scrolls the column that follows. The reading line runs from the top edge, at the start of a text, to the bottom edge,
 * at its end; between two anchors the other text is as far along as this one.
 */
function follow(leader, follower, chain, leadsLeft) {
  const [mine, theirs] = [scrollable(leader.root), scrollable(follower.root)];
  if (mine < 1 || theirs < 1) { return; }
  const line = leader.root.scrollTop * (1 + leader.root.clientHeight / mine);
  const anchors = leadsLeft ? chain : chain.map(([left, right]) => [right, left]);
  const there = between([[0, 0], ...anchors, [leader.root.scrollHeight, follower.root.scrollHeight]], line);
  follower.root.scrollTop = there / (1 + follower.root.clientHeight / theirs);
}

function scrollable(root) { return root.scrollHeight - root.clientHeight; }

/** A height on the other side, interpolated between the two anchors around a height. */
function between(anchors, height) {
  let place = 1;
  while (place < anchors.length - 1 && anchors[place][0] < height) { place += 1; }
  const [[x0, y0], [x1, y1]] = [anchors[place - 1], anchors[place]];
  return y0 + (x1 > x0 ? ((y1 - y0) * (height - x0)) / (x1 - x0) : 0);
}

/** Whether all of an element is in sight in its column. */
function inSight(column, piece) {
  const [frame, box] = [column.root.getBoundingClientRect(), piece.getBoundingClientRect()];
  return box.top > frame.top + 8 && box.bottom < frame.bottom - 8;
}

/** Scrolls a column until an element stands at a height of the window, or a third down. */
function bring(column, piece, height) {
  const frame = column.root.getBoundingClientRect();
  const wanted = height ?? frame.top + column.root.clientHeight * 0.36;
  column.root.scrollTop += piece.getBoundingClientRect().top - wanted;
}
