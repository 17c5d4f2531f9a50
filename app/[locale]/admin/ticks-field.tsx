'use client';

import { useFormContext } from '@/components/forms/client-form';
import { fieldId } from '@/components/forms/field-id';

type Props = { names: { name: string; text: string }[]; legend?: string; hint?: string };

/** Boxes to tick, each sent under a name of its own. */
export function TicksField({ names, legend, hint }: Props) {
  const { state, values } = useFormContext();
  // What is not ticked is not sent: once the form has been sent, only what came back counts.
  const kept = state.values ?? values;
  return (
    <fieldset className="mt-8">
      {legend ? <legend className="text-[1.1875rem] leading-snug font-bold">{legend}</legend> : null}
      {hint ? <p className="text-[1rem] text-ink-2">{hint}</p> : null}
      <div className="mt-2 flex flex-wrap gap-x-6">
        {names.map(({ name, text }) => (
          <label key={`${name}${kept[name] === '1'}`} className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              type="checkbox"
              name={name}
              id={fieldId(name)}
              value="1"
              defaultChecked={kept[name] === '1'}
              className="m-0 size-5 flex-none accent-action"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
