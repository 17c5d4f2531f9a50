// The table that bench:pages prints.
import { say } from '../../../scripts/support/say.mjs';

const columns = ['requests/s', 'p50 ms', 'p95 ms', 'errors', 'kB', '× minimal kept', '÷ nginx file'];

/** Each measured address beside the minimal kept page, and beside the same HTML as a file where there is nginx. */
export function comparedRows(measured) {
  const minimal = measured[0]?.perSecond ?? Number.NaN;
  const file = new Map(
    measured.filter(({ group }) => group.endsWith('as a file')).map(({ name, perSecond }) => [name, perSecond]),
  );
  return measured.map(({ group, name, kept, perSecond, p50, p95, errors, bytes }) => ({
    group,
    name: kept ? `${name} (${kept === 'HIT' ? 'kept' : kept})` : name,
    cells: [
      Math.round(perSecond).toLocaleString('en'),
      p50.toFixed(1),
      p95.toFixed(1),
      errors,
      (bytes / 1000).toFixed(1),
      (perSecond / minimal).toFixed(2),
      file.has(name) ? (file.get(name) / perSecond).toFixed(1) : '',
    ],
  }));
}

/** Prints rows of one group under its name. */
export function printTable(rows) {
  const first = Math.max(...rows.map(({ name }) => name.length + 2), 24);
  const line = (name, cells) =>
    name.padEnd(first) + cells.map((cell, index) => String(cell).padStart(columns[index].length + 2)).join('');
  say(line('', columns));
  let group;
  for (const row of rows) {
    if (row.group !== group) say(row.group);
    group = row.group;
    say(line(`  ${row.name}`, row.cells));
  }
}
