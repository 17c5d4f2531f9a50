import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TextLabel } from '@/components/texts/localized';
import { formatDateTime } from '@/lib/dates';
import { isLocale } from '@/lib/i18n/locales';
import { splitLinks } from '@/lib/split-links';

type Props = {
  message: { fromSender: boolean; text: string; locale: string; at: Date };
  /** who wrote it, as the reader may know */
  from: ReactNode;
  /** for officials only */
  internal?: string;
};

/**
 * One text of a thread, as it was written. Of the two sides each has its edge; an official's text in another language
 * than the reader's says which, and its addresses can be followed. Those of strangers cannot.
 */
export async function EnquiryMessage({ message, from, internal }: Props) {
  const [t, reader] = await Promise.all([getTranslations('common'), getLocale()]);
  const { fromSender, text, locale, at } = message;
  const written = isLocale(locale) ? locale : reader;
  const look = internal
    ? 'border-dashed border-line-strong bg-sunken'
    : fromSender
      ? 'border-line bg-surface'
      : 'border-line border-l-8 border-l-action bg-surface';
  return (
    <li className={`rounded-base border p-4 md:p-5 ${look}`}>
      {internal ? <p className="text-small font-bold">{internal}</p> : null}
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <b>{from}</b>
        <time dateTime={at.toISOString()} className="text-small text-ink-2">
          {formatDateTime(at, reader)}
        </time>
        {!fromSender && written !== reader ? <TextLabel>{t(`onlyIn.${written}`)}</TextLabel> : null}
      </p>
      <p lang={written} className="mt-2 max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere]">
        {fromSender ? text : <Linked text={text} />}
      </p>
    </li>
  );
}

function Linked({ text }: { text: string }) {
  return splitLinks(text).map(({ text: piece, isLink, at }) =>
    isLink ? (
      <a key={at} href={piece} rel="noopener noreferrer">
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
