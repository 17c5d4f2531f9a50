'use client';

import { useFormContext } from '@/components/forms/client-form';
import { SelectField, TextField } from '@/components/forms/field';
import { FieldGroup } from '@/components/forms/field-group';
import { fillSentence } from '@/components/forms/field-id';
import { SubmitButton } from '@/components/forms/submit-button';
import { rowNumbers } from '@/lib/forms/fields/tables';

export type ShownColumn = {
  key: string;
  type: 'shortText' | 'number' | 'date' | 'choice';
  label: string;
  required: boolean;
  options: { value: string; label: string }[];
};

type Props = {
  name: string;
  hint?: string;
  optional: boolean;
  columns: ShownColumn[];
  least: number;
  most: number;
  words: { row: string; addRow: string; removeRow: string; choose: string; saving: string };
};

/** Rows of the same questions. The buttons that add and remove rows save the step, so that they need no program. */
export function TableField({ name, hint, optional, columns, least, most, words }: Props) {
  const { values } = useFormContext();
  const rows = shownRows(rowNumbers(name, values), Math.max(1, least));
  return (
    <FieldGroup name={name} hint={hint} optional={optional} isTarget>
      <input type="hidden" name={`${name}.shown`} value="yes" />
      <ol>
        {rows.map((row, at) => (
          <li key={row} className="mt-4 rounded-base border border-line bg-surface p-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <b>{fillSentence(words.row, { number: at + 1 })}</b>
              {rows.length > Math.max(1, least) ? (
                <SubmitButton kind="plain" name="intent" value={`remove:${name}:${row}`} pending={words.saving}>
                  {fillSentence(words.removeRow, { number: at + 1 })}
                </SubmitButton>
              ) : null}
            </div>
            <div className="-mt-4 grid items-end gap-x-4 md:grid-cols-2">
              {columns.map((column) => (
                <Cell key={column.key} name={`${name}.${row}.${column.key}`} column={column} choose={words.choose} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {rows.length < most ? (
        <div className="mt-3">
          <SubmitButton kind="secondary" name="intent" value={`add:${name}`} pending={words.saving}>
            {words.addRow}
          </SubmitButton>
        </div>
      ) : null}
    </FieldGroup>
  );
}

function Cell({ name, column, choose }: { name: string; column: ShownColumn; choose: string }) {
  const { type, label, required, options } = column;
  if (type === 'choice')
    return <SelectField name={name} label={label} optional={!required} options={options} empty={choose} />;
  return (
    <TextField
      name={name}
      label={label}
      optional={!required}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'decimal' : undefined}
    />
  );
}

/** The rows that hold something, and empty ones up to the least there are to be. */
function shownRows(kept: number[], least: number): number[] {
  const rows = [...kept];
  while (rows.length < least) rows.push(Math.max(-1, ...rows) + 1);
  return rows;
}
