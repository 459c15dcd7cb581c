// Elements made from data. Text of an article only ever becomes a text node, so it can never become markup.

const SVG_SPACE = 'http://www.w3.org/2000/svg';
const SVG_NAMES = new Set(['svg', 'g', 'path', 'circle', 'rect', 'text']);

/**
 * An element. Attributes that are null or false are left out; `on` holds listeners by the name of their event.
 * @param {string} name tag, with classes behind points: "p.count"
 * @param {object} [attributes]
 * @param {...(Node|string|number|Array|null)} children
 */
function element(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const made = SVG_NAMES.has(tag) ? document.createElementNS(SVG_SPACE, tag) : document.createElement(tag);
  if (classes.length) { made.setAttribute('class', classes.filter(Boolean).join(' ')); }
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') {
      for (const [event, listener] of Object.entries(value)) { made.addEventListener(event, listener); }
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false).map(asNode));
  return made;
}

function asNode(child) { return child instanceof Node ? child : String(child); }

/** Words that only a screen reader reads. */
function hidden(text) { return element('span.vh', {}, text); }

/** A button that does something when it is pressed. */
function button(name, does, attributes, ...children) {
  return element(name, { type: 'button', on: { click: does }, ...attributes }, ...children);
}

/** "1, 2 and 3". */
function listed(values) {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}

/**
 * Reports of one voice beside the one that is named: copies where each of them was taken from another.
 * @returns {string} "copies 3, 4", "3, 4 of its voice", or how many there are where they are not named
 */
function besideInVoice(reports, named) {
  const known = reports.every((report) => report.source !== null);
  const copies = reports.length > 1 ? 'copies' : 'copy';
  if (!named) { return `${reports.length} ${known ? copies : 'more of its voice'}`; }
  const numbers = listed(reports.map((report) => report.number));
  return known ? `${copies} ${numbers}` : `${numbers} of its voice`;
}

/** "1 row", "2 rows". */
function counted(number, noun) { return `${number} ${noun}${number === 1 ? '' : 's'}`; }

const MODIFIERS = ['Control', 'Meta', 'Alt'];

/**
 * Keeps keys inside a widget, those with Shift, too: JupyterLab listens around it and would merge cells at "M". Its shortcuts with
 * another modifier, such as Ctrl+S, reach it; but undo is for the field that has the focus, and never for the cell beside the widget.
 * A modifier alone is kept as well: where JupyterLab hears it, it hinders the undo of a field.
 */
function keepKeys(root) {
  root.addEventListener('keydown', (event) => {
    const isUndo = withModifier(event) && /^[zy]$/i.test(event.key);
    if (!withModifier(event) || isUndo || MODIFIERS.includes(event.key)) { event.stopPropagation(); }
    if (isUndo && !isField(event.target)) { event.preventDefault(); }
  });
}

/** Whether letters are written into an element. */
function isField(target) { return /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName); }

/** Whether a key belongs to the browser or to JupyterLab. */
function withModifier(event) { return event.ctrlKey || event.metaKey || event.altKey; }

/** What is handled stops here, or JupyterLab would take it for itself. */
function handled(event) { event.preventDefault(); event.stopPropagation(); }

/** Runs a function once in the next frame, however often it is asked to. */
function onceAFrame(does) {
  let waiting = 0;
  return () => {
    waiting ||= requestAnimationFrame(() => { waiting = 0; does(); });
  };
}
