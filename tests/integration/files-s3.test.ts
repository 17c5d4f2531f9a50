import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, expect, test } from 'vitest';

// A real S3 server: the same commands run on it as on the disk.
const folder = await mkdtemp(path.join(tmpdir(), 's3-'));
const s3 = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: folder,
  configureBuckets: [{ name: 'portal-files', configs: [] }],
});
const { port } = await s3.run();
Object.assign(process.env, {
  FILES_STORE: 's3',
  S3_ENDPOINT: `http://127.0.0.1:${port}`,
  S3_BUCKET: 'portal-files',
  S3_ACCESS_KEY_ID: 'S3RVER',
  S3_SECRET_ACCESS_KEY: 'S3RVER',
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const { db } = await import('@/lib/db');
const { attachFile, removeFile } = await import('@/lib/files/commands');
const { openFile } = await import('@/lib/files/queries');
const { fileStore, storageDay } = await import('@/lib/files/store');
const { bytesOf, samples, streamOf } = await import('@/tests/support/files');
const { makeApplication } = await import('@/tests/support/makers/applications');
const { makeApplicant } = await import('@/tests/support/makers/people');

async function uploaded(bytes: Buffer) {
  const actor = await makeApplicant();
  const application = await makeApplication({ applicantId: actor.userId });
  const upload = { applicationId: application.id, fieldKey: 'cv', name: '研究計劃.pdf', stream: streamOf(bytes) };
  const { id } = await attachFile(actor, upload);
  const { storageKey } = await db().storedFile.findUniqueOrThrow({ where: { id } });
  return { actor, id, storageKey };
}
const today = () => fileStore().list(storageDay(new Date()));

test('In an S3-compatible store a file is kept, read and removed as on the disk', async () => {
  const bytes = Buffer.concat([samples.pdf, Buffer.alloc(6 * 1024 * 1024, 9)]);
  const { actor, id, storageKey } = await uploaded(bytes);
  expect(await today()).toEqual([storageKey]);
  expect((await bytesOf((await openFile(actor, id)).bytes)).equals(bytes)).toBe(true);
  await removeFile(actor, { fileId: id });
  expect(await today()).toEqual([]);
  await expect(fileStore().remove(storageKey)).resolves.toBeUndefined();
});

test('A store that is away leaves no row behind', async () => {
  const actor = await makeApplicant();
  const application = await makeApplication({ applicantId: actor.userId });
  await s3.close();
  const upload = { applicationId: application.id, fieldKey: 'cv', name: 'cv.pdf', stream: streamOf(samples.pdf) };
  await expect(attachFile(actor, upload)).rejects.toThrow('ECONNREFUSED');
  expect(await db().storedFile.count({ where: { applicationId: application.id } })).toBe(0);
});
