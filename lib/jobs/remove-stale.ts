import 'server-only';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';
import { draftsFolder } from '@/lib/files/disk-store';
import { isInSubmission } from '@/lib/files/queries';
import { fileStore, storageDay } from '@/lib/files/store';

const day = 86_400_000;
const sessionDays = 90;
const linkDays = 7;

/** Takes away what nobody needs any more: old sessions, dead links, spent limits, bytes that no row speaks of. */
export async function removeStale(now = new Date()): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  const ended = ago(sessionDays);
  await db().session.deleteMany({ where: { OR: [{ endedAt: { lt: ended } }, { expiresAt: { lt: ended } }] } });
  await db().accountToken.deleteMany({ where: { expiresAt: { lt: ago(linkDays) } } });
  await db().emailChange.deleteMany({ where: { doneAt: null, expiresAt: { lt: ago(linkDays) } } });
  await db().enquiryReminder.deleteMany({ where: { at: { lt: ended } } });
  await db().rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
  await removeDrafts(ago(1));
  await removeOrphans([ago(1), ago(2), ago(3)]);
  await removeLeftBytes(ago(3));
}

/** Uploads that broke off with their process. */
async function removeDrafts(before: Date): Promise<void> {
  const folder = draftsFolder();
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const known = await stat(file).catch(() => null);
    if (known && known.mtime < before) await rm(file, { force: true });
  }
}

/** Bytes that were stored, and then their row was never committed. */
async function removeOrphans(days: Date[]): Promise<void> {
  for (const moment of days) {
    const keys = await fileStore().list(storageDay(moment));
    const rows = await db().storedFile.findMany({ where: { storageKey: { in: keys } }, select: { storageKey: true } });
    const known = new Set(rows.map((row) => row.storageKey));
    for (const key of keys) if (!known.has(key)) await removeBytes(key);
  }
}

/** Bytes of removed files which could not be removed with them. */
async function removeLeftBytes(since: Date): Promise<void> {
  const removed = await db().storedFile.findMany({
    where: { removedAt: { gte: since } },
    select: { applicationId: true, sha256: true, storageKey: true },
  });
  for (const file of removed) if (!(await isInSubmission(db(), file))) await removeBytes(file.storageKey);
}

/** One file that cannot be removed does not stop the others; the next day comes back to it. */
async function removeBytes(key: string): Promise<void> {
  await fileStore()
    .remove(key)
    .catch((error) => console.error(`[files] ${key} could not be removed:`, error));
}
