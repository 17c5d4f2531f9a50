import { term } from '@/lib/library/kinds/term';
import { falseFriendTerms } from '@/prisma/seed/content/terms-false-friends';
import { hongKongTerms } from '@/prisma/seed/content/terms-hong-kong';
import { termsOfReply } from '@/prisma/seed/content/terms-of-reply';
import { paperTerms } from '@/prisma/seed/content/terms-papers';
import { tianjinTerms } from '@/prisma/seed/content/terms-tianjin';
import { recordSet } from '@/prisma/seed/record-seed';

/** The names of the reply, N01 to N51, then every other term that a reader meets. */
export const termRecords = recordSet(term, [
  ...termsOfReply,
  ...tianjinTerms,
  ...hongKongTerms,
  ...paperTerms,
  ...falseFriendTerms,
]);
