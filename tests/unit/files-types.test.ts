import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachment } from '@/lib/files/disposition';
import { canRead } from '@/lib/files/rules';
import { detectType, safeName } from '@/lib/files/types';
import { impostors, samples } from '@/tests/support/files';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'types-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function detect(bytes: Buffer) {
  const file = path.join(folder, 'file');
  await writeFile(file, bytes);
  return detectType(file);
}

const pdf = { mediaType: 'application/pdf', extensions: ['pdf'] as [string] };

describe('The type of a file', () => {
  test.each([
    ['pdf', 'application/pdf'],
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ] as const)('%s is known by its content', async (kind, mediaType) => {
    expect(await detect(samples[kind])).toMatchObject({ mediaType });
  });

  test.each(Object.entries(impostors))('%s is refused', async (_what, bytes) => {
    expect(await detect(bytes)).toBeNull();
  });
});

describe('The name of a file', () => {
  test.each([
    ['履歷 (2026).pdf', '履歷 (2026).pdf'],
    ['CV.PDF', 'CV.PDF'],
    ['invoice.exe', 'invoice.exe.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\cv.pdf', 'cv.pdf'],
    ['cv\u202Efdp.exe', 'cv fdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'],
    ['', 'file.pdf'],
    ['..', 'file.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeName(given, pdf)).toBe(kept);
  });

  test('is cut at 150 characters, from the front', () => {
    expect(safeName(`${'長'.repeat(300)}.pdf`, pdf)).toBe(`${'長'.repeat(146)}.pdf`);
  });
});

describe('The Content-Disposition', () => {
  test('saves under the name in UTF-8, and under plain letters for old clients', () => {
    expect(attachment("王's 履歷 100%.pdf")).toBe(
      `attachment; filename="_'s __ 100_.pdf"; filename*=UTF-8''%E7%8E%8B%27s%20%E5%B1%A5%E6%AD%B7%20100%25.pdf`,
    );
  });

  test('cannot be broken out of', () => {
    expect(attachment('a"; filename="b\\.pdf')).toBe(
      `attachment; filename="a_; filename=_b_.pdf"; filename*=UTF-8''a%22%3B%20filename%3D%22b%5C.pdf`,
    );
  });
});

describe('Who may read a file', () => {
  const file = { ownerId: 'owner', managedBy: 'bureau', hostedBy: 'host', submittedAt: new Date() };
  const draft = { ...file, submittedAt: null };
  const reader = { userId: 'other', isAdministrator: false, bureaux: [] as string[], hosts: [] as string[] };
  test.each([
    ['its owner', { ...reader, userId: 'owner' }, true, true],
    ['an administrator', { ...reader, isAdministrator: true }, true, true],
    ['an official of the bureau', { ...reader, bureaux: ['bureau'] }, true, false],
    ['an official of another bureau', { ...reader, bureaux: ['other-bureau'] }, false, false],
    ['somebody of the host it names', { ...reader, hosts: ['host'] }, true, false],
    ['somebody of another host', { ...reader, hosts: ['other-host'] }, false, false],
    ['another person', reader, false, false],
  ])('%s', (_who, person, submitted, drafted) => {
    expect(canRead(person, file)).toBe(submitted);
    expect(canRead(person, draft)).toBe(drafted);
    expect(canRead(person, { ...file, managedBy: null, hostedBy: null })).toBe(
      person.userId === 'owner' || person.isAdministrator,
    );
  });
});
