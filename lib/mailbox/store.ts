import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';

/** One .eml file a mail. Its name comes from the Message-ID, so that a mail handed over twice is there once. */
export async function keepMail(folder: string, message: Buffer): Promise<{ id: string; isNew: boolean }> {
  await mkdir(folder, { recursive: true });
  const id = mailId(message);
  const draft = path.join(folder, `.${id}.${randomUUID()}`);
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(message);
    await file.sync();
    await file.close();
    await link(draft, path.join(folder, `${id}.eml`));
    return { id, isNew: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { id, isNew: false };
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function mailId(message: Buffer): string {
  const head = message.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const messageId = /^message-id:\s*(<[^>]+>)/im.exec(head)?.[1];
  return createHash('sha256')
    .update(messageId ?? message)
    .digest('hex')
    .slice(0, 32);
}
