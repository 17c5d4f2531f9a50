'use client';

import { useFormContext } from '@/components/forms/client-form';
import { fieldId } from '@/components/forms/field-id';

/** Something that is so or not. An unticked box sends nothing, so what was typed decides once the form has been sent. */
export function TickField({ name, hint }: { name: string; hint: string }) {
  const { state, labels, values } = useFormContext();
  const ticked = (state.values ?? values)[name] === '1';
  return (
    <label
      key={String(ticked)}
      className="mt-8 flex min-h-14 cursor-pointer items-center gap-3.5 rounded-base border-2 border-line-strong bg-surface px-4 py-2 has-checked:border-action has-checked:bg-action-soft"
    >
      <input
        type="checkbox"
        name={name}
        id={fieldId(name)}
        value="1"
        defaultChecked={ticked}
        className="m-0 size-6 flex-none accent-action"
      />
      <span>
        <b className="block leading-snug">{labels[name]}</b>
        <span className="block text-small text-ink-2">{hint}</span>
      </span>
    </label>
  );
}
