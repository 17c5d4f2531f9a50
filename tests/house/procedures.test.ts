import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { procedures } from '@/lib/procedures/procedures';
import { procedureDiagram, withdrawableStates } from '@/tests/support/procedure-diagram';

const page = [
  '# Procedures',
  '',
  'Made from `lib/procedures` by `npm test -- house -u`; do not edit. Each arrow is a move, with who makes it and what',
  'has to hold.',
  ...Object.values(procedures).flatMap((procedure) => [
    '',
    `## ${procedure.name.en}`,
    '',
    `\`${procedure.key}\` · ${procedure.name['zh-CN']}`,
    '',
    procedureDiagram(procedure),
    '',
    `May be withdrawn from: ${withdrawableStates(procedure)}.`,
  ]),
  '',
].join('\n');

test('docs/procedures.md shows the procedures as they are', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/procedures.md');
});

test('ARCHITECTURE.md shows the way of the joint funding as it is', () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain(procedureDiagram(procedures.JOINT_FUNDING));
});
