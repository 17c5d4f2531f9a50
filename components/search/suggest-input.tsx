'use client';

import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Marked } from '@/components/search/marked';
import type { SuggestedTitle } from '@/components/search/suggested-title';
import type { Locale } from '@/lib/i18n/locales';

type Props = { id: string; locale: Locale; query: string; endpoint: string; maxLength: number; label: string };
type Suggested = { suggestions: SuggestedTitle[]; status: string };

/** Typing goes on for so long before the server is asked. */
const pause = 120;
const nothing: Suggested = { suggestions: [], status: '' };

/**
 * A search field that lists titles while one types (the combobox pattern): arrows choose, Enter goes there, Escape
 * closes. Without a script, or when the server does not answer, it is an ordinary field of its form. The list is as
 * wide as the positioned box around it.
 */
export function SuggestInput({ id, locale, query, endpoint, maxLength, label }: Props) {
  const [isCombobox, setIsCombobox] = useState(false);
  const [{ suggestions, status }, setSuggested] = useState(nothing);
  const [active, setActive] = useState(-1);
  const request = useRef<AbortController>(undefined);
  const listId = `${id}-suggestions`;
  const isOpen = suggestions.length > 0;
  const chosen = suggestions[active];

  function close() {
    request.current?.abort();
    setSuggested(nothing);
    setActive(-1);
  }

  async function suggest(typed: string) {
    request.current?.abort();
    const controller = new AbortController();
    request.current = controller;
    setActive(-1);
    if (typed.trim() === '') return setSuggested(nothing);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (controller.signal.aborted) return;
    try {
      const address = `${endpoint}?${new URLSearchParams({ locale, q: typed.trim() })}`;
      const response = await fetch(address, { signal: controller.signal });
      const suggested: Suggested = response.ok ? await response.json() : nothing;
      if (!controller.signal.aborted) setSuggested(suggested);
    } catch {
      // Offline, or typing went on: the form itself still works.
    }
  }

  function change(event: ChangeEvent<HTMLInputElement>) {
    // While characters are being composed the letters are not yet what is meant.
    const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
    if (!isComposing) void suggest(event.currentTarget.value);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || !isOpen) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      // One place more than there are suggestions: the field itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      location.assign(chosen.href);
    }
  }

  return (
    <div className="min-w-0 flex-1">
      <input
        id={id}
        name="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={maxLength}
        defaultValue={query}
        className="block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-[17px]"
        onFocus={() => setIsCombobox(true)}
        onChange={change}
        onCompositionEnd={(event) => void suggest(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
        {...(isCombobox && {
          role: 'combobox',
          'aria-expanded': isOpen,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': chosen ? `${listId}-${active}` : undefined,
        })}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-[min(26rem,55dvh)] overflow-y-auto rounded-base border-2 border-line-strong bg-surface py-1"
      >
        {suggestions.map(({ href, title, kind, lang }, index) => (
          <a
            key={`${href} ${title.map(({ text }) => text).join('')}`}
            id={`${listId}-${index}`}
            role="option"
            href={href}
            tabIndex={-1}
            aria-selected={index === active}
            // The focus stays in the field: if it left, the list would close before the link is followed.
            onMouseDown={(event) => event.preventDefault()}
            className="flex min-h-11 items-baseline justify-between gap-4 px-3 py-2 text-small leading-snug text-ink no-underline hover:bg-sunken aria-selected:bg-sunken aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-action"
          >
            <span lang={lang}>
              <Marked segments={title} />
            </span>
            <span className="flex-none text-note text-ink-2">{kind}</span>
          </a>
        ))}
      </div>
      <p role="status" className="sr-only">
        {status}
      </p>
    </div>
  );
}
