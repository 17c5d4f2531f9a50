import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import { renderMail } from '@/lib/notifications/render';
import { assignReviewers } from '@/lib/reviews/assignment/commands';
import { discussReview, saveReview, submitReview } from '@/lib/reviews/commands';
import { openReviewFile } from '@/lib/reviews/files';
import { getMyReview, listMyReviews } from '@/lib/reviews/queries';
import { remindOfReviews } from '@/lib/reviews/reminders';
import { bytesOf, samples } from '@/tests/support/files';
import { identity, traces } from '@/tests/support/identity';
import {
  completeSheet,
  makeApplicationInReview,
  makeCallInReview,
  makeReviewer,
  makeSentFile,
  makeTellingPdf,
} from '@/tests/support/makers/reviews';
import { refused } from '@/tests/support/refusals';

const now = new Date();

async function makeTelling({ isBlind = true } = {}) {
  const { call, official } = await makeCallInReview({ isBlind });
  const application = await makeApplicationInReview(call.id);
  const name = `CV ${identity.latin} ${identity.han}`;
  const bytes = await makeTellingPdf();
  const cv = await makeSentFile(application, { fieldKey: 'cv', name: `${name}.pdf`, bytes });
  const word = { fieldKey: 'cv', name: `${name}.docx`, mediaType: 'application/msword', bytes: samples.docx };
  const draft = await makeSentFile(application, word);
  const photo = await makeSentFile(application, { fieldKey: 'photo', name: `${name}.png`, bytes: samples.png });
  const reviewers = await Promise.all([makeReviewer(), makeReviewer({ locale: 'zh-HK' })]);
  const pairs = reviewers.map(({ userId }) => ({ applicationId: application.id, reviewerId: userId }));
  await assignReviewers(official, { code: call.code, pairs, now });
  const applicant = await db().user.findUniqueOrThrow({ where: { id: application.applicantId } });
  const [first, second] = reviewers;
  if (!first || !second) throw new Error('two reviewers');
  return { application, applicant, cv, draft, photo, bytes, first, second };
}

const reviewIdOf = async (applicationId: string, reviewerId: string) =>
  (await db().review.findFirstOrThrow({ where: { applicationId, reviewerId } })).id;

test('A walk of all that a blind reviewer can read finds nothing of who applies', async () => {
  const { application, applicant, cv, draft, photo, bytes, first, second } = await makeTelling();
  const never = [...traces, applicant.email, application.number ?? '-', application.id, application.applicantId];
  const clean = (what: string, text: string) => {
    for (const trace of never) expect(text.toLowerCase(), `${trace} in ${what}`).not.toContain(trace.toLowerCase());
  };
  // The test is worth something: the file does tell before.
  expect(bytes.includes(Buffer.from(identity.email))).toBe(true);
  const one = await reviewIdOf(application.id, first.userId);
  const other = await reviewIdOf(application.id, second.userId);

  // A colleague writes the name, in the sheet and in the discussion.
  const typed = {
    ...completeSheet,
    'why.merit': `${identity.latin} is known`,
    comment: `I think it is ${identity.han}`,
  };
  const { revision } = await saveReview(second, { reviewId: other, revision: 1, typed });
  await submitReview(second, { reviewId: other, revision, now });
  await discussReview(second, { reviewId: other, text: `Is this 陈大文, ${identity.email}?`, now });
  const saved = await saveReview(first, { reviewId: one, revision: 1, typed: completeSheet });
  await submitReview(first, { reviewId: one, revision: saved.revision, now });

  for (const locale of locales) {
    const read = await getMyReview(first, one, locale);
    expect(read.others).toHaveLength(1);
    expect(read.messages).toHaveLength(1);
    clean(`the review in ${locale}`, JSON.stringify(read));
  }
  clean('the list', JSON.stringify(await listMyReviews(first)));

  const { files } = await getMyReview(first, one, 'en');
  expect(files.map(({ id, name, isShown }) => [id, name, isShown])).toEqual([
    [cv.id, 'CV (PDF)', true],
    [draft.id, 'CV (DOCX)', false],
  ]);
  const opened = await openReviewFile(first, { reviewId: one, fileId: cv.id, locale: 'en' });
  expect(opened.name).toMatch(/^R-[0-9A-F]{6} CV\.pdf$/);
  const stripped = await bytesOf(opened.bytes);
  expect(stripped.subarray(0, 5).toString()).toBe('%PDF-');
  clean('the bytes of the file', stripped.toString('latin1'));
  for (const trace of traces) expect(stripped.includes(Buffer.from(trace, 'utf16le').swap16()), trace).toBe(false);
  const pdf = await PDFDocument.load(stripped, { updateMetadata: false });
  expect([pdf.getAuthor(), pdf.getTitle(), pdf.getSubject(), pdf.getPageCount()]).toEqual([
    ...[undefined, undefined, undefined, 1],
  ]);
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    clean('an object of the file', object.toString());
    if (object instanceof PDFRawStream)
      clean('a stream', Buffer.from(decodePDFRawStream(object).decode()).toString('latin1'));
  }
  await expect(openReviewFile(first, { reviewId: one, fileId: draft.id, locale: 'en' })).rejects.toEqual(
    refused('FILE_NOT_BLIND'),
  );
  await expect(openReviewFile(first, { reviewId: one, fileId: photo.id, locale: 'en' })).rejects.toEqual(
    refused('NOT_FOUND'),
  );

  await db().review.updateMany({ where: { applicationId: application.id }, data: { state: 'STARTED' } });
  await remindOfReviews();
  for (const { email, userId } of [first, second]) {
    const mails = await db().mailDelivery.findMany({ where: { recipient: email } });
    expect(mails.map(({ kind }) => kind).sort()).toEqual(['reviewAssigned', 'reviewsDue']);
    for (const mail of mails) clean('a mail', JSON.stringify(await renderMail(mail)));
    clean('the notices', JSON.stringify(await db().notification.findMany({ where: { userId } })));
  }
});

test('A broken or locked PDF is not shown', async () => {
  const { call, official } = await makeCallInReview();
  const application = await makeApplicationInReview(call.id);
  const file = await makeSentFile(application, {
    fieldKey: 'cv',
    name: 'a.pdf',
    bytes: Buffer.from('%PDF-1.7 broken'),
  });
  const reviewer = await makeReviewer();
  const pairs = [{ applicationId: application.id, reviewerId: reviewer.userId }];
  await assignReviewers(official, { code: call.code, pairs, now });
  const reviewId = await reviewIdOf(application.id, reviewer.userId);
  await expect(openReviewFile(reviewer, { reviewId, fileId: file.id, locale: 'en' })).rejects.toEqual(
    refused('FILE_NOT_BLIND'),
  );
});

test('Where a call is not blind, the reviewer reads who applies and gets the files as they are', async () => {
  const { application, cv, bytes, first } = await makeTelling({ isBlind: false });
  const reviewId = await reviewIdOf(application.id, first.userId);
  const read = await getMyReview(first, reviewId, 'en');
  expect(read.open).toEqual({ number: application.number, name: identity.han });
  expect(JSON.stringify(read.answers)).toContain(identity.latin);
  expect(JSON.stringify(read)).not.toContain('sealed');
  const opened = await openReviewFile(first, { reviewId, fileId: cv.id, locale: 'en' });
  expect(opened.name).toBe(`CV ${identity.latin} ${identity.han}.pdf`);
  expect(await bytesOf(opened.bytes)).toEqual(bytes);
  const [row] = await db().auditEvent.findMany({ where: { recordId: cv.id } });
  expect(row).toMatchObject({ action: 'review.download', after: { review: reviewId } });
});
