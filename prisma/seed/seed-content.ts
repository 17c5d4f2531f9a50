import type { Transaction } from '@/lib/db';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { furtherOrganisations } from '@/prisma/seed/content/further-organisations';
import { jointFundingForm } from '@/prisma/seed/content/joint-funding-form';
import { organisations } from '@/prisma/seed/content/organisations';
import { type ProgrammeSeed, programmes } from '@/prisma/seed/content/programmes';
import { sources } from '@/prisma/seed/content/sources';
import { recordSets } from '@/prisma/seed/library/record-sets';
import { seedRecords } from '@/prisma/seed/seed-records';

/** The section of the reply on talent is the HR bureau's; the text does not name it (inferred from the section). */
const managingBureau = 'tianjin-hr-bureau';

/** Writes the document: its sources, figures, bodies and programmes, and the first form. No call, no person. */
export async function seedContent(tx: Transaction): Promise<void> {
  await tx.source.createMany({ data: sources });
  await seedRecords(tx, recordSets, { isSample: false });
  const bodies = await tx.organisation.createManyAndReturn({
    data: [...organisations, ...furtherOrganisations].map((body) => ({ ...body, name: makeLocalizedText(body.name) })),
    select: { id: true, slug: true },
  });
  const idOf = new Map(bodies.map((body) => [body.slug, body.id]));
  await tx.form.create({
    data: {
      key: 'joint-funding',
      title: makeLocalizedText({
        'zh-CN': '联合资助项目申请表',
        'zh-HK': '聯合資助項目申請表',
        en: 'Joint funding application',
      }),
      managingOrganisationId: known(idOf, managingBureau),
      draft: jointFundingForm,
      versions: { create: { version: 1, definition: jointFundingForm } },
    },
  });
  const publishedAt = new Date();
  for (const programme of programmes) await seedProgramme(tx, programme, { idOf, publishedAt });
}

async function seedProgramme(
  tx: Transaction,
  programme: ProgrammeSeed,
  { idOf, publishedAt }: { idOf: Map<string, string>; publishedAt: Date },
): Promise<void> {
  await tx.programme.create({
    data: {
      slug: programme.slug,
      nameId: programme.nameId,
      direction: programme.direction,
      hongKongApplicants: 'NOT_STATED',
      managingOrganisationId: known(idOf, managingBureau),
      title: makeLocalizedText(programme.title),
      summary: makeLocalizedText(programme.summary),
      forWhom: makeLocalizedText(programme.forWhom),
      ...programme.facets,
      publishedAt,
      issuers: {
        create: programme.issuers.map((slug, index) => ({ position: index + 1, organisationId: known(idOf, slug) })),
      },
      figures: { create: programme.figures.map((figureSlug, index) => ({ position: index + 1, figureSlug })) },
      statements: {
        create: programme.statements.map(({ topic, question, answer, quote, isBenefit, sources: cited }, index) => ({
          position: index + 1,
          topic,
          question: makeLocalizedText(question),
          answer: answer ? makeLocalizedText(answer) : undefined,
          quote,
          isBenefit,
          sources: { create: cited.map((sourceId) => ({ sourceId })) },
        })),
      },
    },
  });
}

function known(idOf: Map<string, string>, slug: string): string {
  const id = idOf.get(slug);
  if (!id) throw new Error(`There is no organisation ${slug} in the seed`);
  return id;
}
