// A drop area: files are offered to Python, which asks for them piece by piece; a text is pasted; what is missing is typed.

const FIELDS = [
  ['outlet', 'Outlet', null],
  ['title', 'Title', null],
  ['published', 'Date', '2031-10-16'],
  ['url', 'Address', null],
];
const COLUMNS = [['outlet', 'Outlet'], ['published', 'Published'], ['title', 'Title']];
const GRAVE = ['Not added', 'Problem'];
const GONE = 'Python does not answer; run the cell again, then try again.';

/** All files that were dropped, those of folders as well; hidden ones stay where they are. */
async function filesOf(transfer) {
  const entries = [...transfer.items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  return (await Promise.all(entries.map(filesIn))).flat().filter((file) => file && !file.name.startsWith('.'));
}

async function filesIn(entry) {
  if (!entry || entry instanceof File) { return [entry]; }
  if (entry.isFile) { return [await new Promise((found, failed) => entry.file(found, failed)).catch(() => null)]; }
  const reader = entry.createReader();
  const inside = [];
  for (;;) { // a reader gives some entries at a time, and none at the end
    const some = await new Promise((found, failed) => reader.readEntries(found, failed)).catch(() => []);
    if (!some.length) { break; }
    inside.push(...some);
  }
  inside.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  return (await Promise.all(inside.map(filesIn))).flat();
}

function megabytes(size) { return `${(size / 1048576).toFixed(size < 10485760 ? 1 : 0)} MB`; }

/** What goes to Python and comes back: a drop at a time. */
function createSending(model, say) {
  let files = null;
  const send = (message, buffers) => {
    try { model.send(message, undefined, buffers); } catch { files = null; say(GONE, true); }
  };
  return {
    send,
    get busy() { return files !== null; },
    offer(chosen) {
      if (!chosen.length) { return; }
      if (files) { say('The files before are still on their way; drop these when they are in.', true); return; }
      files = chosen;
      say(`Reading ${counted(files.length, 'file')} …`);
      send({ do: 'offer', files: files.map(({ name, size }) => ({ name, size })) });
    },
    async piece([place, start, end]) {
      if (!files) { return; }
      const all = files.reduce((sum, file) => sum + file.size, 0);
      const before = files.slice(0, place).reduce((sum, file) => sum + file.size, start);
      if (all > 4194304) { say(`Reading ${counted(files.length, 'file')}: ${megabytes(before)} of ${megabytes(all)} …`); }
      const bytes = await files[place].slice(start, end).arrayBuffer().catch(() => new ArrayBuffer(0));
      send({ do: 'piece', piece: [place, start, end] }, [bytes]);
    },
    done() { files = null; },
  };
}

function zone(sending) {
  const input = element('input', { type: 'file', multiple: true, hidden: true, tabindex: -1, 'aria-hidden': 'true', on: { change: () => { sending.offer([...input.files]); input.value = ''; } } });
  return element('div.zone', {},
    element('p.lead', {}, 'Drop files here'),
    button('button.act', () => input.click(), {}, 'Choose files …'), input,
    element('p.note', {}, 'Saved pages, PDF, Word, mail, tables, exports of press databases, archives of these. They are copied; nothing in the folder is replaced.'));
}

function pasteForm(sending, say) {
  const area = element('textarea', { rows: 4, spellcheck: 'false', 'aria-label': 'Text of a report' });
  const fields = FIELDS.map(([name, label, hint]) => {
    const input = element('input', { type: 'text', name, placeholder: hint, autocomplete: 'off', spellcheck: 'false' });
    return { name, input, label: element('label', {}, element('span', {}, label), input) };
  });
  const submit = (event) => {
    event.preventDefault();
    if (!area.value.trim()) { say('There is no text yet; paste the words of a report.', true); area.focus(); return; }
    const said = Object.fromEntries(fields.map(({ name, input }) => [name, input.value]));
    say('Reading the text …');
    sending.send({ do: 'text', text: area.value, ...said });
  };
  const form = element('form.paste', { on: { submit } },
    element('label.lead', {}, 'Or paste a text', area),
    element('div.fields', {}, fields.map(({ label }) => label)),
    element('button.act', { type: 'submit' }, 'Add the text'));
  return { form, area, clear() { area.value = ''; fields.forEach(({ input }) => { input.value = ''; }); } };
}

/** A line an article, kept while its fields are filled, so that nobody loses the field that has the focus. */
function createArticle(id, sending) {
  const faults = new Map();
  const fault = element('p.fault', { role: 'alert', hidden: true });
  const inputs = new Map(COLUMNS.map(([name, label]) => {
    const input = element('input', { type: 'text', placeholder: 'not known', autocomplete: 'off', spellcheck: 'false', dir: 'auto', 'aria-label': `${label} of ${id}` });
    input.addEventListener('change', () => sending.send({ do: 'fill', of: [id, name], value: input.value }));
    return [name, input];
  }));
  const words = element('span.number');
  const file = element('span.file', { dir: 'auto' });
  const cells = COLUMNS.map(([name, label]) => element(`div.cell.${name}`, {}, element('span.name', { 'aria-hidden': 'true' }, label), inputs.get(name)));
  const line = element('li', {}, cells, element('div.cell.rest', {}, element('b', { dir: 'auto' }, id), words, file), fault);
  return {
    line,
    show(article) {
      for (const [name, input] of inputs) {
        if (!input.matches(':focus') && !faults.has(name)) { input.value = article[name]; }
      }
      words.textContent = counted(Number(article.words), 'word');
      file.textContent = article.file;
    },
    answered(name, said) {
      if (said) { faults.set(name, said); } else { faults.delete(name); }
      for (const [column, input] of inputs) {
        if (faults.has(column)) { input.setAttribute('aria-invalid', 'true'); } else { input.removeAttribute('aria-invalid'); }
      }
      fault.textContent = [...faults.values()].join(' ');
      fault.hidden = !faults.size;
    },
  };
}

/** Sentences by their kind. */
function toldKinds(kinds) {
  return element('dl.kinds', {}, kinds.map(([kind, sentences]) => element('div', {},
    element(`dt${GRAVE.includes(kind) ? '.grave' : ''}`, {}, kind), sentences.map((each) => element('dd', { dir: 'auto' }, each)))));
}

function render({ model, el }) {
  const status = element('p.status', { role: 'status' });
  const say = (words, isFault = false) => { status.textContent = words; status.classList.toggle('fault', isFault); };
  const sending = createSending(model, say);
  const pasted = pasteForm(sending, say);
  const articles = new Map();
  const list = element('ul.articles', {});
  const heads = element('div.heads', { 'aria-hidden': 'true' }, COLUMNS.map(([, label]) => element('span', {}, label)), element('span', {}, 'Article and file'));
  const told = element('div');
  const name = element('span');
  const verdict = element('h3');
  const standing = element('div');
  const added = element('section', { hidden: true }, element('h3', {}, 'Added here'), heads, list);
  const root = element('div.nl-widget.nl-drop.mathjax_ignore', {},
    element('div.top', {}, element('h2', {}, 'Add reports to ', name)),
    element('div.ways', {}, zone(sending), pasted.form),
    status, told, added,
    element('section.folder', {}, verdict, standing));

  const draw = () => {
    const shown = JSON.parse(model.get('_shown'));
    name.textContent = shown.folder;
    const ids = new Set(shown.articles.map(({ article_id: id }) => id));
    for (const [id, { line }] of articles) { if (!ids.has(id)) { line.remove(); articles.delete(id); } }
    for (const article of shown.articles) {
      const id = article.article_id;
      if (!articles.has(id)) { articles.set(id, createArticle(id, sending)); list.append(articles.get(id).line); }
      articles.get(id).show(article);
    }
    added.hidden = !ids.size;
    told.replaceChildren(toldKinds(shown.told));
    verdict.textContent = shown.verdict;
    standing.replaceChildren(toldKinds(shown.standing));
  };
  const received = (message) => {
    if (message.want) { sending.piece(message.want); return; }
    if (message.did === 'fill') {
      articles.get(message.of[0])?.answered(message.of[1], message.fault);
      draw(); // a value that was refused before is one that Python wrote now
      return;
    }
    if (message.did !== 'text') { sending.done(); }
    if (message.did === 'text' && message.fault === null && JSON.parse(model.get('_shown')).came) { pasted.clear(); }
    say(message.fault ?? JSON.parse(model.get('_shown')).added, message.fault !== null);
  };

  let inside = 0; // elements of the area that files were dragged into and not yet out of
  const over = (step) => (event) => {
    if (event.dataTransfer) { event.preventDefault(); event.stopPropagation(); }
    inside = step === 0 ? 0 : inside + step;
    root.classList.toggle('over', inside > 0);
  };
  root.addEventListener('dragenter', over(1));
  root.addEventListener('dragleave', over(-1));
  root.addEventListener('dragover', (event) => { event.preventDefault(); event.stopPropagation(); });
  root.addEventListener('drop', (event) => {
    over(0)(event);
    const words = event.dataTransfer.getData('text/plain');
    if ([...event.dataTransfer.items].some((item) => item.kind === 'file')) {
      filesOf(event.dataTransfer).then(sending.offer);
    } else if (words && !isField(event.target)) {
      pasted.area.value = words;
      pasted.area.focus();
    }
  });
  keepKeys(root);
  model.on('change:_shown', draw);
  model.on('msg:custom', received);
  draw();
  el.append(root);
  return () => { model.off('change:_shown', draw); model.off('msg:custom', received); };
}

export default { render };
