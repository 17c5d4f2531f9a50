import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';

type Section = Exclude<keyof Messages['park']['section'], 'about'>;

/** A part of the page with its name, and what one reads there in a sentence. */
export async function ParkSection({ id, lead, children }: { id: Section; lead?: string; children: ReactNode }) {
  const t = await getTranslations('park');
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="scroll-mt-4 text-h2">
        {t(`section.${id}`)}
      </h2>
      {lead ? <p className="mt-1 max-w-[44em] text-ink-2">{lead}</p> : null}
      <div className="mt-5">{children}</div>
    </section>
  );
}
