import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AskForm } from '@/app/[locale]/(forms)/contact/ask-form';
import { NotAnswered } from '@/app/[locale]/(forms)/contact/not-answered';
import { Promised } from '@/app/[locale]/(forms)/contact/promised';
import { TopicList } from '@/app/[locale]/(forms)/contact/topic-list';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { currentActor } from '@/lib/auth/session';
import { findPublishedPage, listPublishedTopics } from '@/lib/enquiries/queries';
import { readAbout, topicAbout } from '@/lib/enquiries/rules';
import { sealOpening } from '@/lib/enquiries/screening';
import { findTopic, topics } from '@/lib/enquiries/topics';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/contact'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('enquiries');
  return pageMetadata({ locale, path: '/contact', title: t('title'), description: t('lead') });
}

/** Asks: first what about, then the question. A link that names a page, or a topic, leads to the form at once. */
export default async function ContactPage({ params, searchParams }: PageProps<'/[locale]/contact'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const about = readAbout(query.about);
  const topic = findTopic(query.topic) ?? (about && query.topic === undefined ? topicAbout(about) : null);
  const [t, desks] = await Promise.all([getTranslations('enquiries'), listPublishedTopics()]);
  if (!topic) {
    return (
      <PublicPage>
        <Breadcrumb here={t('title')} />
        <div className="wrap">
          <PageHead title={t('title')} lead={t('lead')} />
          <TopicList desks={desks} about={about} />
          <NotAnswered />
        </div>
      </PublicPage>
    );
  }
  const now = new Date();
  const [actor, page] = await Promise.all([currentActor(), about ? findPublishedPage(about) : null]);
  const answeredBy = desks.find((desk) => desk.topic === topic)?.answeredBy ?? null;
  const { label } = topics[topic];
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.contact(locale), label: t('title') }]} here={label[locale]} />
      <div className="wrap">
        <PageHead title={label[locale]} />
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
          <Promised topic={topic} page={page} answeredBy={answeredBy} now={now} />
          <div className="max-w-[42rem] min-w-0 lg:order-first lg:row-span-2">
            <AskForm topic={topic} about={about} actor={actor} opened={sealOpening(now)} />
          </div>
          <NotAnswered beside />
        </div>
      </div>
    </PublicPage>
  );
}
