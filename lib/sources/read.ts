import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import type { SourceGrade } from '@/prisma/generated/enums';

export type ShownSource = {
  id: string;
  title: LocalizedText;
  dateText: LocalizedText;
  grade: SourceGrade;
  address: string | null;
};

type SourceRow = { id: string; title: unknown; dateText: unknown; grade: SourceGrade; address: string | null };

/** A source row as a page shows it. Only a body's or publisher's own page (A, B) is given as a link. */
export function readSource({ id, title, dateText, grade, address }: SourceRow): ShownSource {
  const linked = grade === 'A' || grade === 'B';
  return {
    id,
    grade,
    title: readLocalizedText(title),
    dateText: readLocalizedText(dateText),
    address: linked ? address : null,
  };
}
