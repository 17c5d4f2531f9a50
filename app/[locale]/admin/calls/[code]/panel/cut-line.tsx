'use client';

import { useEffect, useRef, useState } from 'react';

type Props = { places: number | null; most: number; words: { places: string; slider: string } };

/** The number of places; where scripts run, the line can be dragged as well, and the table follows when it is let go. */
export function CutLine({ places, most, words }: Props) {
  const [value, setValue] = useState(places?.toString() ?? '');
  const [canDrag, setCanDrag] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setCanDrag(true), []);
  const show = () => input.current?.form?.requestSubmit();
  return (
    <div>
      <label htmlFor="places" className="block font-bold">
        {words.places}
      </label>
      <input
        ref={input}
        id="places"
        name="places"
        inputMode="numeric"
        value={value}
        onChange={(event) => setValue(event.target.value)}
        className="mt-2 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3.5"
      />
      {canDrag && most > 0 ? (
        <input
          type="range"
          aria-label={words.slider}
          min={0}
          max={most}
          value={Math.min(Number(value) || 0, most)}
          onChange={(event) => setValue(event.target.value)}
          onPointerUp={show}
          onKeyUp={(event) => (/^(Arrow|Home|End|Page)/.test(event.key) ? show() : undefined)}
          className="mt-3 w-full accent-action"
        />
      ) : null}
    </div>
  );
}
