'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { Condition } from '@/lib/forms/schema';

type Props = {
  condition: Condition | undefined;
  /** what the server makes of the answers that it has */
  isShown: boolean;
  children: ReactNode;
};

/** Told to all others when one of them has changed, as one may hang on another. */
const changed = 'shownif';

/**
 * What is asked only if an earlier answer is such. It follows what is typed; without a program it stays as the server
 * made it until the step is saved. What is hidden sends nothing.
 */
export function ShownIf({ condition, isShown, children }: Props) {
  const [shown, setShown] = useState(isShown);
  useEffect(() => setShown(isShown), [isShown]);
  useEffect(() => {
    if (!condition) return;
    // The event of a reset comes before the inputs are reset.
    const look = () => window.setTimeout(() => setShown((before) => holds(condition) ?? before));
    const events = ['input', 'change', 'reset', changed];
    for (const event of events) document.addEventListener(event, look);
    look();
    return () => {
      for (const event of events) document.removeEventListener(event, look);
    };
  }, [condition]);
  // The others look again once this one has been drawn.
  useEffect(() => {
    if (condition) document.dispatchEvent(new CustomEvent(changed, { detail: shown }));
  }, [condition, shown]);
  if (!condition) return children;
  return (
    <fieldset disabled={!shown} hidden={!shown} className="min-w-0">
      {children}
    </fieldset>
  );
}

/** null when what is asked for is on another page. */
function holds({ field, is }: Condition): boolean | null {
  const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
    ({ name, type }) => type !== 'hidden' && (name === field || is.some((value) => name === `${field}.${value}`)),
  );
  if (inputs.length === 0) return null;
  return inputs.some((input) => {
    if (input.matches(':disabled')) return false;
    if (input instanceof HTMLSelectElement) return is.includes(input.value);
    return input.checked && (input.name === field ? is.includes(input.value) : true);
  });
}
