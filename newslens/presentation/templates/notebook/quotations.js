// Utterances by speaker: the first words of each, and beside the list the wordings word by word.

const WORDINGS = { altered: 'altered', compatible: 'in other words', agree: 'alike' };

const QUOTATIONS = {
  name: 'Quotations',
  one: 'utterance',
  nothing: 'No quotation stands in more than one report.',
  choices(data, places) {
    const speakers = [...new Set(places.flatMap((place) => data.subjects[place].speakers))].sort((a, b) => a.localeCompare(b));
    return [
      speakers.length > 1 ? choice('speaker', 'Speaker', 'any speaker', speakers.map((name) => [name, name])) : null,
      verdictChoice(data, places, 'any wording', WORDINGS),
    ];
  },
  groupOf: (subject) => subject.speakers[0] || 'Speaker not named',
  line(data, place) {
    const subject = data.subjects[place];
    return [verdictSign(data, subject.verdict, true), element('span.l2', {}, subject.short || subject.label), element('span.s2', {}, String(subject.rows), hidden(' renderings'))];
  },
  panel: (list, context, place, mark) => subjectPanel(context, place, { mark }),
};

function render({ model, el }) {
  const list = createList(model, QUOTATIONS);
  el.append(list.root);
  return () => closeList(list);
}

export default { render };
