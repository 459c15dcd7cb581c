// A line of Python for a page without a kernel: there is no widget to ask, so the rows are asked of the analysis.

const COLUMN_OF_KIND = { f: 'question', q: 'utterance', n: 'name', e: 'finding' };

function pythonWithoutKernel(data) {
  return (place) => {
    const subject = data.subjects[place];
    const table = TABLES[subject.kind];
    const column = COLUMN_OF_KIND[subject.kind];
    const gives = `→ ${counted(subject.rows, 'row')}`;
    const key = subject.key.replace(`${table}: `, '');
    return { code: column ? `analysis.${table}.query('${column} == ${quoted(key)}')` : `analysis.${table}`, gives };
  };
}

/** A key as a string of Python inside a string in single quotes, where every backslash is read twice. */
function quoted(key) { return JSON.stringify(key).replaceAll('\\', '\\\\').replaceAll("'", "\\'"); }
