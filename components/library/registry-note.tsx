import type { ReactNode } from 'react';

type Props = { title: string; count: number; words: string; note?: string; children?: ReactNode };

/** How many rows a registry really has; `note` says why that is not the number that the document names. */
export function RegistryNote({ title, count, words, note, children }: Props) {
  return (
    <section aria-labelledby="registry" className="self-start rounded-base border border-line bg-surface p-5">
      <h2 id="registry" className="text-h3">
        {title}
      </h2>
      <p className="mt-3 flex items-baseline gap-2 font-bold">
        <span aria-hidden="true" className="num text-figure">
          {count}
        </span>
        <span className="sr-only">{words}</span>
        <span aria-hidden="true" className="text-small">
          {words.replace(String(count), '').trim()}
        </span>
      </p>
      {note ? <p className="mt-2 text-small text-ink-2">{note}</p> : null}
      {children}
    </section>
  );
}
