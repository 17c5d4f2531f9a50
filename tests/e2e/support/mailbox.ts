import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type ParsedMail, simpleParser } from 'mailparser';

const folder = process.env.MAILBOX_DIR ?? '.data/mailbox';

/** Mails to an address that have arrived, in no order. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  const mails = await Promise.all(files.map((name) => simpleParser(readFileSync(path.join(folder, name)))));
  return mails.filter(({ to }) => [to].flat().some((list) => list?.value.some((one) => one.address === address)));
}

/** Waits for the one mail to an address whose text or subject matches, and answers it. */
export async function waitForMail(address: string, matching: RegExp | string): Promise<ParsedMail> {
  const fits = ({ subject = '', text = '' }: ParsedMail) =>
    typeof matching === 'string' ? `${subject}\n${text}`.includes(matching) : matching.test(`${subject}\n${text}`);
  let found: ParsedMail[] = [];
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address)).filter(fits);
        return found.length;
      },
      { message: `one mail to ${address} with ${matching}`, timeout: 20_000 },
    )
    .toBe(1);
  return found[0] as ParsedMail;
}

/** The first link of a mail's text, as a path on this portal. */
export function linkIn({ text = '' }: ParsedMail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? '';
  const { pathname, search } = new URL(link);
  return pathname + search;
}
