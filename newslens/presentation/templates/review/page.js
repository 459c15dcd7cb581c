// A page with reader and review as two tabs. What is selected in one is selected in the other, as Python does it in a notebook.

function startPage(twin) {
  const islandOf = (name) => JSON.parse(twin.querySelector(name).textContent);
  const [event, reviewed] = [islandOf('.nl-twin script'), islandOf('script.reviewed')];
  const data = eventData(event);
  const shown = { data, reviewed, linking: false };
  shown.reading = plainModel({ ...event.state, in_review: reviewed.counts });
  shown.reviewing = plainModel({ by: reviewed.by, proposal: Math.max(reviewed.standing.states.indexOf('o'), 0), state: 'open', height: 0, _told: '' });
  const desk = pageDesk(reviewed, shown.reviewing, (message) => reviewReceived(shown.review, message), (message) => openAnswer(shown, message));
  desk.keyOf = (place) => subjectKey(data, place);
  desk.placeOf = (key, table) => data.subjects.findIndex((subject, place) => TABLES[subject.kind] === table && subjectKey(data, place) === key);
  shown.reader = createReader(shown.reading, data, pythonWithoutKernel(data), () => { turnPage(shown, 'review'); shown.review.proposal.focus(); });
  shown.review = createReview(shown.reviewing, data, reviewed.queue, desk.send, { download: desk.download });
  shown.reviewing.on('change:_told', () => tellProgress(shown));
  shown.reviewing.on('change:proposal', () => leadReader(shown));
  shown.follow = onceAFrame(() => followReader(shown));
  ['question', 'mark'].forEach((name) => shown.reading.on(`change:${name}`, shown.follow));
  [twin, twin.querySelector('.nl-twin')].forEach((each) => each.classList.add('started'));
  twin.append(pageTabs(shown));
  turnPage(shown, 'review');
  tellProgress(shown);
}

function pageTabs(shown) {
  shown.tabs = [['read', 'Read', shown.reader.root], ['review', 'Review', shown.review.root]].map(([name, words, root]) => {
    root.classList.add('alone');
    const panel = element('div', { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}` }, root);
    const tab = button('button', () => turnPage(shown, name), { role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}` }, words, element('span', {}));
    return { name, tab, panel };
  });
  const list = element('div', { role: 'tablist', 'aria-label': 'View', on: { keydown: (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') { return; }
    const other = shown.tabs.find((each) => each.tab !== event.target);
    turnPage(shown, other.name);
    other.tab.focus();
  } } }, shown.tabs.map((each) => each.tab));
  return element('div.nl-widget.nl-both', {}, element('div.tabs', {}, list, element('p', {}, shown.data.title)), shown.tabs.map((each) => each.panel));
}

function tellProgress(shown) {
  shown.tabs[1].tab.querySelector('span').textContent = ` ${reviewedCount(shown.review)} of ${shown.review.queue.length}`;
}

function turnPage(shown, name) {
  for (const each of shown.tabs) {
    each.panel.hidden = each.name !== name;
    each.tab.setAttribute('aria-selected', String(each.name === name));
    each.tab.tabIndex = each.name === name ? 0 : -1;
  }
}

/** An answer of another report is wanted in the reader; the proposal stays open. */
function openAnswer(shown, { place, report, start, end }) {
  setSelection(shown, place, end ? [shown.data.report(report).id, start, end] : []);
  turnPage(shown, 'read');
}

function leadReader(shown) {
  const number = shown.reviewing.get('proposal');
  const place = shown.reviewed.queue[number]?.[PROPOSAL_FIELDS.indexOf('place')];
  if (!shown.linking && place >= 0) { setSelection(shown, place, shown.reviewed.marks[number]); }
}

function setSelection(shown, place, mark) {
  shown.own = JSON.stringify([shown.data.subjects[place].key, mark]);
  shown.reading.set('question', shown.data.subjects[place].key);
  shown.reading.set('mark', mark);
}

/** Another question is selected in the reader: its proposal opens in the review, its own before open ones of the question. */
function followReader(shown) {
  const [question, mark] = [shown.reading.get('question'), shown.reading.get('mark')];
  const place = question ? shown.data.placeOf(question) : -1;
  if (place < 0 || JSON.stringify([question, mark]) === shown.own) { return; }
  const there = shown.review.queue.flatMap((line, number) => (line.place === place ? [number] : []));
  const own = there.find((number) => shown.review.queue[number].report && JSON.stringify(shown.reviewed.marks[number]) === JSON.stringify(mark));
  const isHere = shown.review.queue[shown.review.number]?.place === place;
  const number = own ?? (isHere ? undefined : there.find((each) => shown.review.states[each] === 'o') ?? there[0]);
  if (number === undefined) { return; }
  shown.linking = true;
  choose(shown.review, number);
  shown.linking = false;
}

document.querySelectorAll('.nl-page').forEach(startPage);
