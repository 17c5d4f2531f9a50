import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { newDraftPath } from '@/lib/files/receive';
import { fileStore, newStorageKey } from '@/lib/files/store';
import type { Answers } from '@/lib/forms/answer-shapes';
import type { Locale } from '@/lib/i18n/locales';
import { startingRubric } from '@/lib/reviews/rubric';
import type { Prisma, Review, ReviewerProfile } from '@/prisma/generated/client';
import { identity } from '@/tests/support/identity';
import { makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeFormVersion, makeProgramme } from '@/tests/support/makers/calls';
import { identityAnswers, makeIdentifyingForm } from '@/tests/support/makers/identity';
import { makeActor, makeOfficial, makeUser, unique } from '@/tests/support/makers/people';

type Known = Partial<Omit<ReviewerProfile, 'userId' | 'updatedAt'>> & { locale?: Locale; name?: string };

/** A signed-in reviewer with a profile. */
export async function makeReviewer({ locale, name, ...profile }: Known = {}): Promise<Actor> {
  const user = await makeUser({ locale: locale ?? 'en', ...(name ? { name } : {}) }, [{ role: 'REVIEWER' }]);
  await db().reviewerProfile.create({ data: { userId: user.id, ...profile } });
  return makeActor(user);
}

type CallInReview = { isBlind?: boolean; reviewsWanted?: number; rubric?: Prisma.InputJsonValue | null };

/** A call with a rubric whose applications are reviewed, and an official who deals with it. */
export async function makeCallInReview({ isBlind = true, reviewsWanted = 2, rubric }: CallInReview = {}) {
  const programme = await makeProgramme({ chains: ['ROBOTICS'], fields: ['EDUCATION'] });
  const form = await makeFormVersion({ definition: makeIdentifyingForm() });
  const { id } = await makeCall({ programmeId: programme.id, formVersionId: form.id });
  const call = await db().call.update({
    where: { id },
    data: {
      procedure: 'JOINT_FUNDING',
      isBlind,
      reviewsWanted,
      reviewDueAt: new Date(Date.now() + 2 * 86_400_000),
      ...(rubric === null ? {} : { rubric: rubric ?? startingRubric }),
    },
  });
  return { call, official: await makeOfficial(programme.managingOrganisationId ?? undefined, { locale: 'en' }) };
}

/** An application in review that names its applicant wherever it can. */
export async function makeApplicationInReview(callId: string, answers: Answers = {}) {
  const applicant = await makeUser({ name: identity.han, email: `${unique('c')}.${identity.email}`, locale: 'zh-HK' });
  return makeSubmittedApplication({
    callId,
    applicantId: applicant.id,
    state: 'IN_REVIEW',
    number: unique('JF').toUpperCase(),
    answers: identityAnswers(answers),
  });
}

/** A review of an application, by a reviewer of its own unless one is given. */
export async function makeReview(
  applicationId: string,
  given: Partial<Pick<Review, 'reviewerId' | 'state' | 'total' | 'comment'>> & { scores?: Prisma.InputJsonValue } = {},
): Promise<Review> {
  const reviewerId = given.reviewerId ?? (await makeReviewer()).userId;
  return db().review.create({ data: { applicationId, ...given, reviewerId } });
}

/** What a complete score sheet sends. */
export const completeSheet = {
  'level.merit': '3',
  'why.merit': 'Sound and new',
  'level.feasibility': '2',
  'level.fit': '4',
  comment: 'Worth a place',
};

/** A PDF that names the applicant in its properties, in XMP, and in a link. */
export async function makeTellingPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 200]).drawText('Mangroves', { x: 20, y: 100 });
  pdf.setAuthor(identity.latin);
  pdf.setTitle(`CV ${identity.latin} ${identity.han}`);
  pdf.setSubject(identity.email);
  const { context } = pdf;
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${identity.latin} ${identity.email}</dc:creator></x:xmpmeta>`;
  const metadata = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const action = { Type: 'Action', S: 'URI', URI: PDFString.of(`mailto:${identity.email}`) };
  const link = context.register(
    context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 50, 50], A: action, T: PDFString.of(identity.latin) }),
  );
  pdf.getPage(0).node.addAnnot(link);
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

/** A file of an application with its bytes in the store, as sent with the last submission. */
export async function makeSentFile(
  application: { id: string; applicantId: string },
  file: { fieldKey: string; name: string; mediaType?: string; bytes: Buffer },
) {
  const { fieldKey, name, mediaType = 'application/pdf', bytes } = file;
  const storageKey = newStorageKey(new Date());
  const at = await newDraftPath();
  await writeFile(at, bytes);
  await fileStore().put(storageKey, { path: at, size: bytes.length, mediaType });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = await db().storedFile.create({
    data: {
      ...{ applicationId: application.id, ownerId: application.applicantId, fieldKey, name, mediaType, sha256 },
      ...{ size: bytes.length, storageKey, scanState: 'CLEAN' },
    },
  });
  const sent = await db().applicationSubmission.findFirstOrThrow({ where: { applicationId: application.id } });
  const content = sent.content as { files: Prisma.InputJsonObject[] };
  await db().applicationSubmission.update({
    where: { id: sent.id },
    data: { content: { ...content, files: [...content.files, { field: fieldKey, name, sha256 }] } },
  });
  return row;
}
