import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { arrangeStatementAction } from '@/app/[locale]/admin/programmes/[slug]/actions';
import { Form } from '@/components/forms/form';
import { Localized } from '@/components/texts/localized';
import { Button, ButtonLink } from '@/components/ui/button';
import { plainText } from '@/lib/i18n/localized-text';
import type { getManagedProgramme } from '@/lib/programmes/admin-queries';
import { routes } from '@/lib/routes';

type Props = { programme: Awaited<ReturnType<typeof getManagedProgramme>> };

const small = 'min-h-11! px-3! text-small!';

/** The questions in their order, each to edit, move or remove. */
export async function StatementList({ programme }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminProgrammes'), getLocale()]);
  const { slug, revision, statements } = programme;
  return (
    <>
      {statements.length === 0 ? <p className="mt-4 text-ink-2">{t('noStatements')}</p> : null}
      <ol className="mt-4 border-t-2 border-ink">
        {statements.map(({ id, question, answer, quote }, at) => {
          const about = (action: string) => t('about', { action, question: plainText(question, locale) });
          return (
            <li key={id} className="grid gap-x-8 gap-y-3 border-b border-line py-4 lg:grid-cols-[minmax(0,1fr)_auto]">
              <div className="min-w-0">
                <h3 className="text-body font-bold">
                  <Localized text={question} />
                </h3>
                <p className="mt-1 line-clamp-4 whitespace-pre-wrap">
                  {answer ? <Localized text={answer} /> : <span className="text-ink-2">{t('notStated')}</span>}
                </p>
                {quote ? (
                  <p lang="zh-CN" className="mt-1 text-small text-ink-2">
                    {t('quoted', { quote })}
                  </p>
                ) : null}
              </div>
              <div className="flex flex-wrap items-start gap-2">
                <ButtonLink
                  href={routes.adminStatement(locale, slug, id)}
                  kind="secondary"
                  className={small}
                  prefetch={false}
                >
                  {t('edit')}
                  <span className="sr-only">{plainText(question, locale)}</span>
                </ButtonLink>
                <Form
                  action={arrangeStatementAction.bind(null, { locale, slug, revision, statementId: id })}
                  labels={{}}
                  className="flex flex-wrap items-start gap-2"
                >
                  {at > 0 ? (
                    <Button
                      type="submit"
                      kind="plain"
                      name="intent"
                      value="up"
                      className={small}
                      aria-label={about(t('up'))}
                    >
                      {t('up')}
                    </Button>
                  ) : null}
                  {at < statements.length - 1 ? (
                    <Button
                      type="submit"
                      kind="plain"
                      name="intent"
                      value="down"
                      className={small}
                      aria-label={about(t('down'))}
                    >
                      {t('down')}
                    </Button>
                  ) : null}
                  <details>
                    <summary
                      aria-label={about(t('remove'))}
                      className="flex min-h-11 cursor-pointer items-center px-3 text-small font-bold text-bad underline underline-offset-4"
                    >
                      {t('remove')}
                    </summary>
                    <Button type="submit" kind="danger" name="intent" value="remove" className={small}>
                      {t('removeConfirm')}
                    </Button>
                  </details>
                </Form>
              </div>
            </li>
          );
        })}
      </ol>
      <p className="mt-4">
        <Link href={routes.newAdminStatement(locale, slug)} prefetch={false} className="font-bold">
          {t('addStatement')}
        </Link>
      </p>
    </>
  );
}
