import { splitLinks } from '@/lib/split-links';

/** The text part of a mail; addresses in it can be followed. */
export function MailText({ text }: { text: string }) {
  return (
    <p className="whitespace-pre-line">
      {splitLinks(text).map(({ text: piece, isLink, at }) =>
        isLink ? (
          <a key={at} href={piece}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
