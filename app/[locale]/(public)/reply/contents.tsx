import { getLocale, getTranslations } from 'next-intl/server';
import { passage } from '@/lib/library/kinds/passage';
import type { PublishedPassage } from '@/lib/reply/queries';
import type { SectionOfReply } from '@/lib/reply/rules';

/** The parts of the page: in a row above the text, and beside it in sight on a wide page. */
export async function Contents({ sections }: { sections: SectionOfReply<PublishedPassage>[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('reply')]);
  const names = passage.fields.section.options;
  const promisesIn = ({ paragraphs }: SectionOfReply<PublishedPassage>) =>
    new Set(paragraphs.flat().flatMap(({ content }) => content.related.filter((link) => link.startsWith('PROMISE:'))))
      .size;
  return (
    <nav aria-label={t('contents')} className="mb-8 print:hidden xl:sticky xl:top-4 xl:self-start">
      <p aria-hidden="true" className="border-t-4 border-ink pt-3 text-small font-bold">
        {t('contents')}
      </p>
      <ol className="mt-1">
        {sections.map((one) => (
          <li key={one.section} className="border-b border-line">
            <a href={`#${one.section}`} className="block py-2.5 text-small leading-snug">
              {names[one.section][locale]}
            </a>
            {one.heading ? (
              <span className="-mt-1.5 block pb-2 text-note text-ink-2">
                {t('promisesInSection', { count: promisesIn(one) })}
              </span>
            ) : null}
          </li>
        ))}
        <li>
          <a href="#corrections" className="block py-2.5 text-small">
            {t('corrections')}
          </a>
        </li>
      </ol>
      <p className="mt-2 text-note text-ink-2">{t('legend')}</p>
    </nav>
  );
}
