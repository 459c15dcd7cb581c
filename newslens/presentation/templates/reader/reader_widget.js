// In a notebook: the widget's model holds the data island and the state; parts that are not there come from Python.

function renderReader({ model, el }) {
  let reader = null;
  const data = eventData(JSON.parse(model.get('_island')), (want, id) => model.send({ want, id }));
  const received = (message) => {
    if (message.come) { comeIntoSight(reader); }
    if (message.part === undefined) { return; }
    data.arrived(message.want, message.id, JSON.parse(message.part));
    if (reader) { partArrived(reader, message.want, message.id); }
  };
  model.on('msg:custom', received);
  const python = (place) => {
    const subject = data.subjects[place];
    return { code: 'reader.selection', gives: `→ ${counted(subject.rows, 'row')} of ${TABLES[subject.kind]}` };
  };
  reader = createReader(model, data, python, () => model.send({ go: 'review' }));
  el.append(reader.root);
  return () => { model.off('msg:custom', received); closeReader(reader); };
}

export default { render: renderReader };
