import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decideApplication } from '@/lib/applications/decisions/commands';
import { makeLetter } from '@/lib/applications/letter';
import { db } from '@/lib/db';
import { findDocumentStanding } from '@/lib/documents/queries';
import type { DocumentStatement } from '@/lib/documents/schema';
import { documentPublicKey, readStatement, signStatement } from '@/lib/documents/sign';
import { makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeProgramme } from '@/tests/support/makers/calls';
import { makeActor, makeApplicant, makeHost, makeOfficial, makeOrganisation } from '@/tests/support/makers/people';

const refused = (code: string) => expect.objectContaining({ code });
const receipt: DocumentStatement = {
  kind: 'receipt',
  number: 'JF2026-2-0001',
  name: '陳大文',
  call: 'JF2026-2',
  at: '2026-11-25T02:00:00.000Z',
  hash: 'a'.repeat(64),
  isSample: false,
};

describe('the code of a document', () => {
  test('can be checked by anybody with the public key, in ordinary tools', () => {
    const [body = '', signature = ''] = signStatement(receipt).split('.');
    const bytes = Buffer.from(body, 'base64url');
    expect(verify(null, bytes, createPublicKey(documentPublicKey()), Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(bytes.toString())).toEqual(receipt);
    // The same statement has the same code, whatever the order of its parts.
    expect(signStatement({ ...receipt })).toBe(
      signStatement(Object.fromEntries(Object.entries(receipt).reverse()) as DocumentStatement),
    );
  });

  test('is read back, and nothing else is', () => {
    const code = signStatement(receipt);
    expect(readStatement(` ${code}\n`)).toEqual(receipt);
    const [body = '', signature = ''] = code.split('.');
    const forged = Buffer.from(JSON.stringify({ ...receipt, name: '王小明' })).toString('base64url');
    for (const wrong of [
      '',
      '.',
      'nonsense',
      body,
      `${body}.`,
      `${forged}.${signature}`,
      `${code}.x`,
      `${code.slice(0, -3)}`,
    ]) {
      expect(readStatement(wrong), wrong).toBeNull();
    }
  });
});

describe('the letter about an outcome', () => {
  test('is for the applicant and the bureau, once there is an outcome; later it is still genuine but not the latest', async () => {
    const programme = await makeProgramme();
    const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
    const host = await makeOrganisation();
    const call = await makeCall({ programmeId: programme.id });
    const application = await makeSubmittedApplication({ callId: call.id, hostId: host.id });
    const { id: applicationId, revision } = application;
    const applicant = await makeActor(await db().user.findUniqueOrThrow({ where: { id: application.applicantId } }));
    const letter = { applicationId, locale: 'zh-HK' } as const;
    await expect(makeLetter(applicant, letter)).rejects.toEqual(refused('NOT_FOUND'));
    const input = { outcome: 'SELECTED', note: '研究計劃出色', noteLocale: 'zh-HK' } as const;
    await decideApplication(official, { applicationId, revision, input, now: new Date() });
    for (const reader of [applicant, official]) {
      const { name, bytes } = await makeLetter(reader, letter);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(name).toBe(`${application.number}-selected.pdf`);
    }
    for (const stranger of [await makeApplicant(), await makeOfficial(), await makeHost(host.id)]) {
      await expect(makeLetter(stranger, letter)).rejects.toEqual(refused('NOT_FOUND'));
    }
    const statement = { ...receipt, kind: 'letter', number: application.number ?? '', state: 'SELECTED' } as const;
    const decided = await db().applicationEvent.findFirstOrThrow({ where: { applicationId, kind: 'SELECTED' } });
    const exact = { ...statement, at: decided.at.toISOString() };
    expect(await findDocumentStanding(exact)).toMatchObject({
      isLatest: true,
      procedure: 'DIRECT',
      reason: { note: '研究計劃出色', noteLocale: 'zh-HK' },
    });
    // A letter of another moment tells no reason of this one.
    expect(await findDocumentStanding(statement)).toMatchObject({ isLatest: true, reason: null });
    expect(await findDocumentStanding({ ...statement, state: 'OFFERED' })).toMatchObject({ isLatest: false });
    expect(await findDocumentStanding({ ...receipt, number: application.number ?? '' })).toMatchObject({
      isLatest: false,
    });
    expect(await findDocumentStanding(receipt)).toBeNull();
    // What was withdrawn is genuine, and no longer how things stand.
    const { hash } = await db().applicationSubmission.findFirstOrThrow({ where: { applicationId } });
    const sent = { ...receipt, number: application.number ?? '', hash };
    expect(await findDocumentStanding(sent)).toMatchObject({ isLatest: true });
    await db().application.update({ where: { id: applicationId }, data: { state: 'WITHDRAWN' } });
    expect(await findDocumentStanding(sent)).toMatchObject({ isLatest: false });
  });
});
