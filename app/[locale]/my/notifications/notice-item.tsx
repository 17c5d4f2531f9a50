import { getTranslations } from 'next-intl/server';
import { markReadAction, openNoticeAction } from '@/app/[locale]/my/notifications/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { ShownNotice } from '@/lib/notifications/queries';

type Props = { notice: ShownNotice; locale: Locale; page: number };

/** One notice: a station on the line, yellow while it is unread. */
export async function NoticeItem({ notice, locale, page }: Props) {
  const t = await getTranslations('notices');
  const { id, subject, body, link, createdAt, isUnread } = notice;
  return (
    <li className="relative border-b border-line py-5 pl-9">
      <span
        aria-hidden="true"
        className={`absolute top-6.5 left-0.5 size-5 rounded-full border-4 ${isUnread ? 'border-ink bg-signal' : 'border-line-strong bg-surface'}`}
      />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
        {isUnread ? <Tag tone="warn">{t('list.new')}</Tag> : null}
        <time dateTime={createdAt.toISOString()}>{formatDateTime(createdAt, locale)}</time>
      </p>
      <h2 className={`mt-1 text-h3 ${isUnread ? 'font-bold' : 'font-normal'}`}>{subject}</h2>
      <div className="mt-1 grid max-w-[42em] gap-2 text-small whitespace-pre-line">
        {body.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {link ? (
          <Form action={openNoticeAction.bind(null, { locale, noticeId: id })} labels={{}}>
            <SubmitButton kind="secondary" pending={t('list.working')}>
              {t('list.open')}
            </SubmitButton>
          </Form>
        ) : null}
        {isUnread ? (
          <Form action={markReadAction.bind(null, { locale, noticeId: id, page })} labels={{}}>
            <SubmitButton kind="plain" pending={t('list.working')}>
              {t('list.markRead')}
            </SubmitButton>
          </Form>
        ) : null}
      </div>
    </li>
  );
}
