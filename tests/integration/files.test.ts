import { createHash } from 'node:crypto';
import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { attachFile, removeFile } from '@/lib/files/commands';
import { openFile } from '@/lib/files/queries';
import { fileStore, newStorageKey } from '@/lib/files/store';
import { removeStale } from '@/lib/jobs/remove-stale';
import { bytesOf, impostors, samples, streamOf } from '@/tests/support/files';
import { makeApplication, makeFileRow, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeProgramme } from '@/tests/support/makers/calls';
import { makeAdministrator, makeApplicant, makeOfficial, makeOrganisation } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const megabyte = Buffer.alloc(1024 * 1024, 1);
const upload = (applicationId: string, more: Partial<{ fieldKey: string; name: string; stream: Readable }> = {}) => ({
  applicationId,
  fieldKey: 'cv',
  name: 'cv.pdf',
  stream: streamOf(samples.pdf),
  ...more,
});
const auditOf = async (recordId: string) =>
  (await db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } })).map(({ action }) => action);
const drafts = () => readdir(path.join(env().DATA_DIR, 'files', 'drafts')).catch(() => []);

async function draftOf() {
  const actor = await makeApplicant();
  return { actor, application: await makeApplication({ applicantId: actor.userId }) };
}
async function keyOf(id: string) {
  return (await db().storedFile.findUniqueOrThrow({ where: { id } })).storageKey;
}
async function isKept(key: string) {
  return access(path.join(env().DATA_DIR, 'files', key)).then(
    () => true,
    () => false,
  );
}

describe('Attaching a file', () => {
  test('keeps its bytes, their hash and size, the type found in them, and an audit row', async () => {
    const { actor, application } = await draftOf();
    const kept = await attachFile(actor, upload(application.id, { name: '履歷.docx', stream: streamOf(samples.docx) }));
    expect(kept).toMatchObject({ name: '履歷.docx', size: samples.docx.length, scanState: 'UNSCANNED' });
    const row = await db().storedFile.findUniqueOrThrow({ where: { id: kept.id } });
    expect(row).toMatchObject({
      ownerId: actor.userId,
      applicationId: application.id,
      fieldKey: 'cv',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      sha256: createHash('sha256').update(samples.docx).digest('hex'),
      removedAt: null,
    });
    expect(await bytesOf((await openFile(actor, kept.id)).bytes)).toEqual(samples.docx);
    expect(await auditOf(kept.id)).toEqual(['file.attach']);
    expect(await drafts()).toEqual([]);
  });

  test('takes 20 MB and refuses one byte more, keeping nothing of it', async () => {
    const { actor, application } = await draftOf();
    const fits = [samples.pdf, ...Array(19).fill(megabyte), megabyte.subarray(samples.pdf.length)];
    const kept = await attachFile(actor, upload(application.id, { stream: streamOf(...fits) }));
    expect(kept.size).toBe(20 * 1024 * 1024);
    const stream = streamOf(...fits, Buffer.from('x'));
    await expect(attachFile(actor, upload(application.id, { stream }))).rejects.toEqual(refused('FILE_TOO_BIG'));
    expect(await db().storedFile.count({ where: { applicationId: application.id } })).toBe(1);
    expect(await drafts()).toEqual([]);
  });

  test('stops reading a file that grows without end', async () => {
    const { actor, application } = await draftOf();
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 1;
          yield megabyte;
        }
      })(),
    );
    await expect(attachFile(actor, upload(application.id, { stream: endless }))).rejects.toEqual(
      refused('FILE_TOO_BIG'),
    );
    expect(sent).toBeLessThan(60);
    expect(endless.destroyed).toBe(true);
  });

  test('refuses an empty file, and one whose connection broke off', async () => {
    const { actor, application } = await draftOf();
    const empty = attachFile(actor, upload(application.id, { stream: Readable.from([]) }));
    await expect(empty).rejects.toEqual(refused('FILE_EMPTY'));
    const broken = Readable.from(
      (function* () {
        yield samples.pdf;
        throw new Error('aborted');
      })(),
    );
    await expect(attachFile(actor, upload(application.id, { stream: broken }))).rejects.toEqual(
      refused('UPLOAD_INCOMPLETE'),
    );
    expect(await drafts()).toEqual([]);
  });

  test.each(Object.entries(impostors))('refuses %s that is named cv.pdf', async (_what, bytes) => {
    const { actor, application } = await draftOf();
    await expect(attachFile(actor, upload(application.id, { stream: streamOf(bytes) }))).rejects.toEqual(
      refused('FILE_TYPE'),
    );
    expect(await db().storedFile.count({ where: { applicationId: application.id } })).toBe(0);
  });

  test("is refused for another person's application, a field that takes no file, and what is no application", async () => {
    const { application } = await draftOf();
    const { actor, application: own } = await draftOf();
    await expect(attachFile(actor, upload(application.id))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(attachFile(actor, upload(own.id, { fieldKey: 'title' }))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(attachFile(actor, upload(own.id, { fieldKey: 'none' }))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(attachFile(actor, upload('no-id'))).rejects.toEqual(refused('NOT_FOUND'));
  });

  test.each(['SUBMITTED', 'SELECTED', 'NOT_SELECTED', 'WITHDRAWN'] as const)(
    'is refused when the application is %s, and allowed when it was returned',
    async (state) => {
      const actor = await makeApplicant();
      const application = await makeSubmittedApplication({ applicantId: actor.userId });
      await db().application.update({ where: { id: application.id }, data: { state } });
      await expect(attachFile(actor, upload(application.id))).rejects.toEqual(refused('NOT_EDITABLE'));
      await db().application.update({ where: { id: application.id }, data: { state: 'RETURNED' } });
      expect(await attachFile(actor, upload(application.id))).toMatchObject({ name: 'cv.pdf' });
    },
  );

  test('of five at once into a field for two keeps two, and no bytes of the others', async () => {
    const { actor, application } = await draftOf();
    const before = (await fileStore().list(newStorageKey(new Date()).slice(0, 11))).length;
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => attachFile(actor, upload(application.id))),
    );
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons).toEqual(Array(3).fill(refused('TOO_MANY_FILES')));
    expect(await db().storedFile.count({ where: { applicationId: application.id } })).toBe(2);
    expect(await fileStore().list(newStorageKey(new Date()).slice(0, 11))).toHaveLength(before + 2);
  });

  test('an infected or removed file takes no room', async () => {
    const { actor, application } = await draftOf();
    const given = { ownerId: actor.userId, applicationId: application.id, fieldKey: 'cv' };
    await makeFileRow({ ...given, scanState: 'INFECTED' });
    await makeFileRow({ ...given, removedAt: new Date() });
    await attachFile(actor, upload(application.id));
    await attachFile(actor, upload(application.id));
    await expect(attachFile(actor, upload(application.id))).rejects.toEqual(refused('TOO_MANY_FILES'));
  });

  test('is limited to 60 uploads in ten minutes', async () => {
    const { actor, application } = await draftOf();
    const wrong = () => attachFile(actor, upload(application.id, { stream: streamOf(Buffer.from('text')) }));
    for (let count = 0; count < 60; count += 1) await expect(wrong()).rejects.toEqual(refused('FILE_TYPE'));
    await expect(wrong()).rejects.toEqual(refused('RATE_LIMITED'));
  });
});

describe('Removing a file', () => {
  test('takes it away with its bytes, once, and stands in the audit', async () => {
    const { actor, application } = await draftOf();
    const { id } = await attachFile(actor, upload(application.id));
    const key = await keyOf(id);
    await Promise.all([removeFile(actor, { fileId: id }), removeFile(actor, { fileId: id })]);
    expect(await isKept(key)).toBe(false);
    expect(await auditOf(id)).toEqual(['file.attach', 'file.remove']);
    await expect(openFile(actor, id)).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('keeps the bytes that a submission refers to, for those who read the submission', async () => {
    const actor = await makeApplicant();
    const bureau = await makeOrganisation();
    const programme = await makeProgramme({ managingOrganisationId: bureau.id });
    const call = await makeCall({ programmeId: programme.id });
    const application = await makeApplication({ applicantId: actor.userId, callId: call.id });
    const { id } = await attachFile(actor, upload(application.id));
    const { sha256 } = await db().storedFile.findUniqueOrThrow({ where: { id } });
    const content = { files: [{ field: 'cv', name: 'cv.pdf', size: samples.pdf.length, sha256 }] };
    await db().applicationSubmission.create({
      data: { applicationId: application.id, sequence: 1, content, hash: 'x', receivedAt: new Date() },
    });
    await db().application.update({
      where: { id: application.id },
      data: { state: 'RETURNED', submittedAt: new Date() },
    });
    await removeFile(actor, { fileId: id });
    const official = await makeOfficial(bureau.id);
    expect(await bytesOf((await openFile(official, id)).bytes)).toEqual(samples.pdf);
    await removeStale(new Date(Date.now() + 2 * 86_400_000));
    expect(await isKept(await keyOf(id))).toBe(true);
  });

  test('is refused to others, and when the application has been submitted', async () => {
    const { actor, application } = await draftOf();
    const { id } = await attachFile(actor, upload(application.id));
    await expect(removeFile(await makeApplicant(), { fileId: id })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(removeFile(await makeAdministrator(), { fileId: id })).rejects.toEqual(refused('NOT_FOUND'));
    await db().application.update({ where: { id: application.id }, data: { state: 'SUBMITTED' } });
    await expect(removeFile(actor, { fileId: id })).rejects.toEqual(refused('NOT_EDITABLE'));
    expect(await isKept(await keyOf(id))).toBe(true);
  });
});

describe('Reading a file', () => {
  test('is for officials of the bureau once it has been submitted, and stands in the audit; others find nothing', async () => {
    const actor = await makeApplicant();
    const bureau = await makeOrganisation();
    const programme = await makeProgramme({ managingOrganisationId: bureau.id });
    const call = await makeCall({ programmeId: programme.id });
    const application = await makeApplication({ applicantId: actor.userId, callId: call.id });
    const { id } = await attachFile(actor, upload(application.id));
    const official = await makeOfficial(bureau.id);
    await expect(openFile(official, id)).rejects.toEqual(refused('NOT_FOUND'));
    await db().application.update({
      where: { id: application.id },
      data: { state: 'SUBMITTED', submittedAt: new Date() },
    });
    expect(await bytesOf((await openFile(official, id)).bytes)).toEqual(samples.pdf);
    for (const stranger of [await makeApplicant(), await makeOfficial()]) {
      await expect(openFile(stranger, id)).rejects.toEqual(refused('NOT_FOUND'));
    }
    (await openFile(actor, id)).bytes.destroy();
    const rows = await db().auditEvent.findMany({ where: { recordId: id, action: 'file.download' } });
    expect(rows.map(({ actorId }) => actorId)).toEqual([official.userId]);
  });

  test('is refused while the file waits for the scanner, and for good when it is infected, to everybody', async () => {
    const { actor, application } = await draftOf();
    const given = { ownerId: actor.userId, applicationId: application.id };
    const waiting = await makeFileRow({ ...given, scanState: 'PENDING' });
    const infected = await makeFileRow({ ...given, scanState: 'INFECTED' });
    for (const reader of [actor, await makeAdministrator()]) {
      await expect(openFile(reader, waiting.id)).rejects.toEqual(refused('FILE_NOT_SCANNED'));
      await expect(openFile(reader, infected.id)).rejects.toEqual(refused('FILE_INFECTED'));
    }
  });
});

test('The daily job removes bytes that no row speaks of, and leaves those of today and of rows', async () => {
  const { actor, application } = await draftOf();
  const { id } = await attachFile(actor, upload(application.id));
  const { newDraftPath, receiveFile } = await import('@/lib/files/receive');
  const orphan = newStorageKey(new Date());
  const received = await receiveFile(streamOf(samples.png), await newDraftPath());
  await fileStore().put(orphan, { ...received, mediaType: 'image/png' });
  await removeStale();
  expect(await isKept(orphan)).toBe(true);
  await removeStale(new Date(Date.now() + 86_400_000));
  expect(await isKept(orphan)).toBe(false);
  expect(await isKept(await keyOf(id))).toBe(true);
});
