import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Statement } from '@/app/[locale]/(public)/verify/statement';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { readStatement } from '@/lib/documents/sign';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

// The code of a document stands in the address.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/verify'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('documents');
  const metadata = await pageMetadata({ locale, path: '/verify', title: t('verify'), description: t('verifyLead') });
  // One person's document is no page for search engines.
  return (await searchParams).code ? { ...metadata, robots: { index: false } } : metadata;
}

/** Whether a receipt or letter is ours, and what it states: by its signature, not by what somebody says of it. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, query] = await Promise.all([getTranslations('documents'), searchParams]);
  const code = typeof query.code === 'string' ? query.code.trim() : '';
  const statement = code ? readStatement(code) : null;
  return (
    <PublicPage>
      <Breadcrumb here={t('verify')} />
      <div className="wrap">
        <PageHead title={t('verify')} lead={t('verifyLead')} />
        <div className="max-w-[48rem]">
          {statement ? <Statement statement={statement} locale={locale} /> : null}
          {code && !statement ? (
            <Notice tone="bad" title={t('notOurs')}>
              {t('notOursHint')}
            </Notice>
          ) : null}
          <form action={routes.verify(locale)} className="mt-8">
            <label htmlFor="code" className="block font-bold">
              {t('code')}
            </label>
            <p id="code-hint" className="text-small text-ink-2">
              {t('codeHint')}
            </p>
            <textarea
              id="code"
              name="code"
              rows={4}
              required
              aria-describedby="code-hint"
              defaultValue={statement ? '' : code}
              className="mt-2 block w-full rounded-base border-2 border-line-strong bg-surface p-3 font-num text-small break-all"
            />
            <Button type="submit" className="mt-4">
              {t('check')}
            </Button>
          </form>
          <p className="mt-8 text-small text-ink-2">
            {t('howItWorks')} <a href="/api/open/document-key">{t('publicKey')}</a>
          </p>
        </div>
      </div>
    </PublicPage>
  );
}
