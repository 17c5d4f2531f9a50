import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import type { MyApplication } from '@/lib/applications/queries';
import { problemsOf } from '@/lib/forms/answers';
import { routes } from '@/lib/routes';

type Props = { application: MyApplication; current?: string };

/** The steps of the form as a line with stations: which are complete, how much is missing, where one is. */
export async function StepNav({ application, current }: Props) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const { id, form, problems } = application;
  const stations = form.steps.map((step) => {
    const missing = problemsOf(step.fields, problems).length;
    return { key: step.key, title: step.title[locale], missing, href: routes.applicationStep(locale, id, step.key) };
  });
  const all = [
    ...stations,
    { key: 'review', title: t('review'), missing: null, href: routes.applicationReview(locale, id) },
  ];
  const at = all.findIndex(({ key }) => key === current);
  return (
    <nav aria-label={t('steps')}>
      {at < 0 ? null : (
        <p className="mb-3 flex flex-wrap justify-between gap-x-4 text-small md:hidden">
          <b>{t('stepOf', { step: at + 1, all: all.length })}</b>
          {all[at + 1] ? (
            <span className="text-ink-2">{t('stepNext', { title: all[at + 1]?.title ?? '' })}</span>
          ) : null}
        </p>
      )}
      <ol className={at < 0 ? 'steps across' : 'steps across compact'}>
        {all.map(({ key, title, missing, href }) => {
          const now = key === current;
          const done = missing === 0;
          return (
            <li key={key} className={now ? 'now' : done ? 'done' : ''} aria-current={now ? 'step' : undefined}>
              <span className="station">{done && !now ? <Icon name="ok" /> : null}</span>
              <b>{now ? title : <Link href={href}>{title}</Link>}</b>
              {missing === null ? null : (
                <small>{now ? t('stepNow') : done ? t('stepDone') : t('stepMissing', { count: missing })}</small>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
