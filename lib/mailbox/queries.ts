import 'server-only';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { type Actor, requireAdministrator } from '@/lib/auth/actor';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';

const perPage = 25;
const headBytes = 8_192;
const mailFile = /^([0-9a-f]{32})\.eml$/;

export type ListedMail = { id: string; to: string; subject: string; receivedAt: Date };
export type OpenedMail = ListedMail & { from: string; messageId: string | null; text: string; html: string | null };

/** Whether outgoing mail goes to the local mailbox at all. */
export function hasMailbox(): boolean {
  return env().MAILBOX_DIR !== undefined;
}

/** Mails in the local mailbox, the newest first, page by page; `to` narrows to a recipient. Administrators only. */
export async function listMails(
  actor: Actor,
  { to, page }: { to: string; page: number },
): Promise<{ mails: ListedMail[]; total: number; pages: number }> {
  const folder = requireMailbox(actor);
  const files = await newestFirst(folder);
  const wanted = to.trim().toLowerCase();
  const found = wanted ? await onlyTo(wanted, folder, files) : files;
  const onPage = found.slice((page - 1) * perPage, page * perPage);
  const mails = await Promise.all(onPage.map((file) => readHead(folder, file)));
  return { mails, total: found.length, pages: Math.max(1, Math.ceil(found.length / perPage)) };
}

/** One mail with its parts. NOT_FOUND when there is none. */
export async function getMail(actor: Actor, id: string): Promise<OpenedMail> {
  const source = await readMail(actor, id);
  const mail = await simpleParser(source.bytes, { skipImageLinks: true, skipTextLinks: true });
  return {
    ...headOf(id, mail, source.receivedAt),
    from: mail.from?.text ?? '',
    messageId: mail.messageId ?? null,
    text: mail.text?.trim() ?? '',
    html: mail.html || null,
  };
}

/** The mail as it came over the wire. */
export async function readMail(actor: Actor, id: string): Promise<{ bytes: Buffer; receivedAt: Date }> {
  const folder = requireMailbox(actor);
  if (!mailFile.test(`${id}.eml`)) throw new AppError('NOT_FOUND');
  const file = path.join(folder, `${id}.eml`);
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)]);
    return { bytes, receivedAt: mtime };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new AppError('NOT_FOUND');
    throw error;
  }
}

function requireMailbox(actor: Actor): string {
  requireAdministrator(actor);
  const folder = env().MAILBOX_DIR;
  if (!folder) throw new AppError('NOT_FOUND');
  return folder;
}

type MailFile = { id: string; receivedAt: Date };

async function newestFirst(folder: string): Promise<MailFile[]> {
  const ids = (await readdir(folder).catch(() => [])).flatMap((name) => mailFile.exec(name)?.[1] ?? []);
  const files = await Promise.all(
    ids.map(async (id) => ({ id, receivedAt: (await stat(path.join(folder, `${id}.eml`))).mtime })),
  );
  return files.sort((one, other) => other.receivedAt.getTime() - one.receivedAt.getTime());
}

async function onlyTo(wanted: string, folder: string, files: MailFile[]): Promise<MailFile[]> {
  const found: MailFile[] = [];
  for (const file of files) {
    if ((await readHead(folder, file)).to.toLowerCase().includes(wanted)) found.push(file);
  }
  return found;
}

/** The headers stand in the first bytes; what comes after them is not read for a list. */
async function readHead(folder: string, { id, receivedAt }: MailFile): Promise<ListedMail> {
  const file = await open(path.join(folder, `${id}.eml`));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head =
      buffer
        .subarray(0, bytesRead)
        .toString('latin1')
        .split(/\r?\n\r?\n/, 1)[0] ?? '';
    return headOf(id, await simpleParser(`${head}\r\n\r\n`), receivedAt);
  } finally {
    await file.close();
  }
}

function headOf(id: string, mail: ParsedMail, receivedAt: Date): ListedMail {
  const to = [mail.to ?? []].flat().map((address) => address.text);
  return { id, to: to.join(', '), subject: mail.subject ?? '', receivedAt };
}
