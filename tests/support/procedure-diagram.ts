import type { Procedure } from '@/lib/procedures/procedure';

/** A procedure as a Mermaid state diagram: each move with who makes it. Withdrawing and reopening are left out. */
export function procedureDiagram({ moves }: Procedure): string {
  const arrows = Object.entries(moves)
    .filter(([name]) => name !== 'withdraw' && name !== 'reopen')
    .flatMap(([name, { from, to, by, guard }]) =>
      from.map((state) => `  ${state} --> ${to}: ${name} (${by}${guard ? `, ${guard}` : ''})`),
    );
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> DRAFT', ...arrows, '```'].join('\n');
}

/** Where an applicant may still withdraw, for the line under a diagram. */
export function withdrawableStates({ moves }: Procedure): string {
  return (moves.withdraw?.from ?? []).join(', ');
}
