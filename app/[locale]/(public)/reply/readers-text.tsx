import { getLocale } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { correctionParts, type PassageContent } from '@/lib/reply/rules';

/** A sentence in the reader's language; for readers of Simplified Chinese that is the original, corrections marked. */
export async function ReadersText({ content }: { content: PassageContent }) {
  return (await getLocale()) === 'zh-CN' ? <Original content={content} /> : <Localized text={content.rendering} />;
}

/** The words of the document as they stand, with what a correction took out and put in. */
export function Original({ content: { original, corrected } }: { content: PassageContent }) {
  return correctionParts(original, corrected ?? original).map(({ kind, text }, index) => {
    const key = `${kind} ${index}`;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return kind === 'added' ? <ins key={key}>{text}</ins> : text;
  });
}
