import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AnsweredBy } from '@/components/enquiries/answered-by';
import { EnquiryJourney } from '@/components/enquiries/journey';
import { EnquiryMessage } from '@/components/enquiries/message';
import { EnquiryStateTag } from '@/components/enquiries/state-tag';
import type { FormAction } from '@/components/forms/client-form';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Localized } from '@/components/texts/localized';
import { FoldCard } from '@/components/ui/fold-card';
import { Notice } from '@/components/ui/notice';
import { formatDate } from '@/lib/dates';
import type { SenderEnquiry } from '@/lib/enquiries/queries';
import { canMove, isOpen } from '@/lib/enquiries/states';
import { topics } from '@/lib/enquiries/topics';
import { mostCharacters } from '@/lib/typed';

type Props = {
  enquiry: SenderEnquiry;
  operator: string | undefined;
  now: Date;
  notice: 'replied' | 'closed' | undefined;
  /** link to the page that it is about */
  about: ReactNode;
  reply: FormAction;
  close: FormAction;
};

/** An enquiry as its sender sees it: where it stands, the thread, and what one can do. */
export async function SenderThread({ enquiry, operator, now, notice, about, reply, close }: Props) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  const { number, topic, state, dueAt, answeredBy, messages } = enquiry;
  const date = formatDate(dueAt, locale);
  const late = isOpen(state) && dueAt < now;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <EnquiryStateTag state={state} />
        <span>{topics[topic].label[locale]}</span>
      </p>
      <h1 className="mt-1 text-h1">{t('thread.title', { number })}</h1>
      {notice ? (
        <div className="mt-6">
          <Notice tone="ok" live>
            {t(`notice.${notice}`)}
          </Notice>
        </div>
      ) : null}
      <p className="mt-4 max-w-[44em]">{late ? t('next.late', { date }) : t(`next.${state}`, { date })}</p>
      <div className="mt-6">
        <EnquiryJourney enquiry={enquiry} />
      </div>
      <dl className="mt-6 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <div className="min-w-0 border-t border-line pt-2">
          <dt className="text-small text-ink-2">{t('thread.answeredBy')}</dt>
          <dd>
            <AnsweredBy bureau={answeredBy} operator={operator} locale={locale} />
          </dd>
        </div>
        {about ? (
          <div className="min-w-0 border-t border-line pt-2">
            <dt className="text-small text-ink-2">{t('thread.about')}</dt>
            <dd>{about}</dd>
          </div>
        ) : null}
      </dl>
      <section aria-labelledby="thread" className="mt-12">
        <h2 id="thread" className="mb-4 text-h2">
          {t('thread.heading')}
        </h2>
        <ol className="grid max-w-[48rem] gap-4">
          {messages.map((message) => (
            <EnquiryMessage
              key={message.id}
              message={message}
              from={
                message.fromSender ? (
                  t('thread.you')
                ) : message.bureau ? (
                  <Localized text={message.bureau} />
                ) : (
                  <AnsweredBy bureau={null} operator={operator} locale={locale} />
                )
              }
            />
          ))}
        </ol>
      </section>
      <section aria-labelledby="reply" className="mt-10 max-w-[48rem]">
        <h2 id="reply" className="text-h3">
          {t('thread.reply')}
        </h2>
        <p className="mt-1 text-small text-ink-2">
          {t(canMove('reply', state) ? 'thread.replyReopens' : 'thread.replyAdds')}
        </p>
        <Form action={reply} labels={{ text: t('thread.text') }}>
          <TextAreaField name="text" most={mostCharacters} />
          <div className="mt-4">
            <SubmitButton kind="secondary" pending={t('thread.sending')}>
              {t('thread.send')}
            </SubmitButton>
          </div>
        </Form>
      </section>
      {canMove('close', state) ? (
        <FoldCard title={t('thread.close')} tone="action" className="mt-10 max-w-[48rem]">
          <p className="mt-3 mb-4">{t('thread.closeExplain')}</p>
          <Form action={close} labels={{}}>
            <SubmitButton kind="secondary" pending={t('thread.sending')}>
              {t('thread.closeConfirm')}
            </SubmitButton>
          </Form>{' '}
        </FoldCard>
      ) : null}
    </>
  );
}
