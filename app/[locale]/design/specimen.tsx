import type { ReactNode } from 'react';

/** One group of components with its name. */
export function Specimen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t-4 border-ink pt-4">
      <h2 className="mb-5 text-[1.5rem]">{title}</h2>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">{children}</div>
    </section>
  );
}
