'use client';

import { useFormContext } from '@/components/forms/client-form';
import { FieldFrame } from '@/components/forms/field';

/**
 * A field that stays empty, and when the form was opened (sealed): both tell a person from a program. Nobody sees the
 * field until something was typed in it; then it appears with an explanation, emptied, and sending again is enough.
 */
export function TrapField({ name, hint, opened }: { name: string; hint: string; opened: string }) {
  const { state, values } = useFormContext();
  const sprung = state.fields?.[name] !== undefined;
  return (
    <>
      {/* Without JavaScript the page is made anew after a refusal: the first opening counts on. */}
      <input type="hidden" name="opened" value={values.opened ?? opened} />
      <div className={sprung ? undefined : 'sr-only'} aria-hidden={sprung ? undefined : true}>
        <FieldFrame name={name} hint={hint}>
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              tabIndex={sprung ? undefined : -1}
              className="mt-2 block min-h-13 w-full rounded-base border-2 border-line-strong bg-surface px-3.5 py-2"
            />
          )}
        </FieldFrame>
      </div>
    </>
  );
}
