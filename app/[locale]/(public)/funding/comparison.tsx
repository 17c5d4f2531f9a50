import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { StatementAnswer } from '@/components/programmes/statement-answer';
import { Localized } from '@/components/texts/localized';
import { Tag } from '@/components/ui/tag';
import type { ComparedProgramme } from '@/lib/funding/queries';
import { compareStatements } from '@/lib/funding/rules';
import { shownText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

/** The schemes side by side, a question a row; on a phone a card for each question. */
export async function Comparison({ programmes }: { programmes: ComparedProgramme[] }) {
  const [locale, t, stated] = await Promise.all([
    getLocale(),
    getTranslations('funding'),
    getTranslations('programmes'),
  ]);
  const rows = compareStatements(programmes);
  return (
    <table className="table as-cards comparison mt-5 border-t-4 border-ink">
      <caption className="sr-only">{t('comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          {programmes.map(({ slug, title }) => (
            <th key={slug} scope="col">
              <Link href={routes.programme(locale, slug)} className="text-inherit">
                <Localized text={title} />
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, topic, question, cells }) => (
          <tr key={key}>
            <th scope="row">
              {topic ? <span className="block text-[1.0625rem] leading-snug">{t(`topic.${topic}`)}</span> : null}
              {question ? (
                <span className={topic ? 'mt-1 block font-normal text-ink-2' : 'block'}>
                  <Localized text={question} />
                </span>
              ) : null}
            </th>
            {cells.map((statements, index) => {
              const programme = programmes[index];
              return (
                <td key={programme?.slug} data-label={programme && shownText(programme.title, locale).text}>
                  {statements.length === 0 ? <Tag icon="question">{stated('isNotStated')}</Tag> : null}
                  <div className="grid gap-4">
                    {statements.map((statement) => (
                      <div key={statement.id}>
                        {question ? null : (
                          <p className="mb-1.5 font-bold">
                            <Localized text={statement.question} />
                          </p>
                        )}
                        <StatementAnswer statement={statement} />
                      </div>
                    ))}
                  </div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
