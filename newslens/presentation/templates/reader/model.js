// The state that reader, notebook and page share. In a notebook it is the widget's model; without a kernel it is this.

/** A model with the methods of a widget's model that are used here. */
function plainModel(values) {
  const listeners = new Map();
  return {
    get: (name) => values[name],
    set(name, value) {
      if (values[name] === value) { return; }
      values[name] = value;
      (listeners.get(`change:${name}`) || []).forEach((listener) => listener());
    },
    save_changes() {},
    on(name, listener) { listeners.set(name, [...(listeners.get(name) || []), listener]); },
    off(name, listener) { listeners.set(name, (listeners.get(name) || []).filter((each) => each !== listener)); },
  };
}

const FILTERS = { figures: true, quotations: true, dates: true, names: false, statements: true, asides: true, verdict: '', speaker: '', lineage: '', search: '' };
const FILTER_OF_KIND = { f: 'figures', q: 'quotations', i: 'quotations', a: 'quotations', d: 'dates', n: 'names', e: 'statements' };
const SHARED_TRAITS = ['left', 'right', 'question', 'mark', 'filters', 'in_step'];

/** The model's values as numbers and places: reports by number, a subject by its place, a mark with its report. */
function stateFrom(model, data) {
  const [id, start, end] = model.get('mark') || [];
  const number = data.numberOf(id);
  return {
    left: data.numberOf(model.get('left')) || data.reports[0].number,
    right: data.numberOf(model.get('right')) || data.reports.at(data.reports.length > 1 ? 1 : 0).number,
    place: model.get('question') ? data.placeOf(model.get('question')) : -1,
    mark: number ? { report: number, start, end } : null,
    filters: { ...FILTERS, ...model.get('filters') },
    step: model.get('in_step') !== false,
  };
}

/** Writes the state back, all of it in one message. */
function writeState(model, data, state) {
  const mark = state.mark ? [data.report(state.mark.report).id, state.mark.start, state.mark.end] : [];
  const values = {
    left: data.report(state.left).id,
    right: data.report(state.right).id,
    question: state.place < 0 ? '' : data.subjects[state.place].key,
    mark,
    filters: { ...state.filters },
    in_step: state.step,
  };
  for (const [name, value] of Object.entries(values)) {
    if (JSON.stringify(model.get(name)) !== JSON.stringify(value)) { model.set(name, value); }
  }
  model.save_changes();
}
