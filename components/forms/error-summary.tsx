'use client';

import { useEffect, useRef } from 'react';
import { fieldId, fillSentence } from '@/components/forms/field-id';
import type { FormWords } from '@/components/forms/form-words';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/form-state';

type Props = { state: FormState; words: FormWords; labels: Record<string, string> };

/** What went wrong and where, above the form; takes the focus when it appears. */
export function ErrorSummary({ state, words, labels }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === 'error') box.current?.focus();
  }, [state]);
  if (state.status !== 'error' || !state.code) return null;
  const fields = Object.entries(state.fields ?? {});
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-6 scroll-mt-6">
      <Notice tone="bad" title={fields.length > 0 ? words.summaryTitle : undefined}>
        {fields.length === 0 ? (
          <p>{fillSentence(words.errors[state.code] ?? state.code, state.params)}</p>
        ) : (
          <ul>
            {fields.map(([name, code]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`} className="block py-1 font-bold text-bad underline">
                  {fillSentence(words.problem, {
                    field: labels[name] ?? name,
                    problem: words.fieldErrors[code] ?? code,
                  })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
