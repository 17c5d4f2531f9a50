import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { Card } from '@/components/ui/card';
import { routes } from '@/lib/routes';
import { type AskHere, desks } from '@/lib/talent/rules';

/** A place to ask at: what is known of it and whence, and the questions to bring. */
export async function AskCard({ ask: { desk, questions } }: { ask: AskHere }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('talent')]);
  const { path, sources } = desks[desk];
  return (
    <Card as="li" className="border-t-8 border-t-tj-line md:p-6">
      <h2 className="text-h3 leading-snug">{t(`desks.${desk}.name`)}</h2>
      <h3 className="mt-3 text-small font-bold text-ink-2">{t('known')}</h3>
      <p className="leading-relaxed">
        {t(`desks.${desk}.known`)} <SourceMarks ids={[...sources]} />
      </p>
      <h3 className="mt-3 text-small font-bold text-ink-2">{t('askThis')}</h3>
      <ul className="ml-5 list-disc leading-relaxed">
        {questions.map((question) => (
          <li key={question} className="mt-1">
            {t(`questions.${question}`)}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Link
          href={routes.fromLink(locale, path)}
          prefetch={false}
          aria-label={`${t('toPage')}: ${t(`desks.${desk}.name`)}`}
          className="inline-block py-2.5 text-small font-bold"
        >
          {t('toPage')}
        </Link>
      </p>
    </Card>
  );
}
