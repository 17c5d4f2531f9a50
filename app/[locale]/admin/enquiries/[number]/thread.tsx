import { getTranslations } from 'next-intl/server';
import { EnquiryMessage } from '@/components/enquiries/message';
import { Localized } from '@/components/texts/localized';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';

/** Everything that was written, with the notes that only officials see. */
export async function Thread({ enquiry }: { enquiry: EnquiryToDealWith }) {
  const t = await getTranslations('adminEnquiries');
  return (
    <section aria-labelledby="thread">
      <h2 id="thread" className="mb-4 text-h2">
        {t('thread')}
      </h2>
      <ol className="grid gap-4">
        {enquiry.messages.map((message) => {
          const { id, fromSender, isInternal, author, bureau } = message;
          const office = bureau ? <Localized text={bureau} /> : t('operators');
          return (
            <EnquiryMessage
              key={id}
              message={message}
              internal={isInternal ? t('internal') : undefined}
              from={
                fromSender ? (
                  enquiry.name
                ) : (
                  <>
                    {author?.name} · {office}
                  </>
                )
              }
            />
          );
        })}
      </ol>
    </section>
  );
}
