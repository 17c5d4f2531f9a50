import { guide } from '@/lib/library/kinds/guide';
import { fourGuides } from '@/prisma/seed/content/guides/four-verbs';
import { studentsGuide } from '@/prisma/seed/content/guides/students';
import { talentGuide } from '@/prisma/seed/content/guides/talent';
import { recordSet } from '@/prisma/seed/record-seed';

/** Travel, study, work, develop; Haihe Talent; Hong Kong students in Tianjin. */
export const guideRecords = recordSet(guide, [...fourGuides, studentsGuide, talentGuide]);
