import { getTranslations } from 'next-intl/server';
import { StatementAnswer } from '@/components/programmes/statement-answer';
import { Localized } from '@/components/texts/localized';
import type { PublishedProgramme } from '@/lib/programmes/queries';

/** What a reader asks, and what is stated about it. What is not stated says so, beside what is. */
export async function StatementList({ statements }: { statements: PublishedProgramme['statements'] }) {
  const t = await getTranslations('programmes');
  const stated = statements.filter(({ answer }) => answer !== null).length;
  return (
    <>
      <p className="text-ink-2">{t('statedCount', { stated, notStated: statements.length - stated })}</p>
      <dl className="mt-4 border-t-4 border-ink">
        {statements.map((statement) => (
          <div
            key={statement.id}
            className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
          >
            <dt className="text-[1.0625rem] leading-snug font-bold">
              <Localized text={statement.question} />
            </dt>
            <dd className="leading-relaxed">
              <StatementAnswer statement={statement} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
