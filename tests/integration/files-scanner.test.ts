import { createServer } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

// A server that speaks clamd's INSTREAM: it reads lengths and chunks to the end and answers like clamd.
let mood: 'scan' | 'silent' | 'confused' = 'scan';
const seen: Buffer[] = [];
const clamd = createServer((socket) => {
  let input = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    input = Buffer.concat([input, chunk]);
    const command = 'zINSTREAM\0';
    if (input.length < command.length) return;
    const parts: Buffer[] = [];
    let at = command.length;
    for (;;) {
      if (input.length < at + 4) return;
      const length = input.readUInt32BE(at);
      at += 4;
      if (length === 0) break;
      if (input.length < at + length) return;
      parts.push(input.subarray(at, at + length));
      at += length;
    }
    const bytes = Buffer.concat(parts);
    seen.push(bytes);
    if (mood === 'silent') socket.destroy();
    else if (mood === 'confused') socket.end('INSTREAM size limit exceeded. ERROR\0');
    else socket.end(bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  });
});
await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
const address = clamd.address();
process.env.CLAMAV_HOST = '127.0.0.1';
process.env.CLAMAV_PORT = String(typeof address === 'object' && address ? address.port : 0);
afterAll(() => new Promise<void>((resolve) => clamd.close(() => resolve())));

const { db } = await import('@/lib/db');
const { attachFile } = await import('@/lib/files/commands');
const { getScanState, openFile } = await import('@/lib/files/queries');
const { scanFile } = await import('@/lib/files/scan');
const { samples, streamOf } = await import('@/tests/support/files');
const { makeApplication } = await import('@/tests/support/makers/applications');
const { makeApplicant } = await import('@/tests/support/makers/people');
const { refused } = await import('@/tests/support/refusals');

beforeEach(() => {
  mood = 'scan';
  seen.length = 0;
});

const eicar = Buffer.concat([samples.pdf, Buffer.from('EICAR')]);

async function uploaded(bytes: Buffer) {
  const actor = await makeApplicant({ locale: 'zh-CN' });
  const application = await makeApplication({ applicantId: actor.userId });
  const file = await attachFile(actor, {
    applicationId: application.id,
    fieldKey: 'cv',
    name: 'cv.pdf',
    stream: streamOf(bytes),
  });
  return { actor, application, file };
}

describe('With a virus scanner', () => {
  test('a file is held back until its job says that it is clean', async () => {
    const { actor, file } = await uploaded(Buffer.concat([samples.pdf, Buffer.alloc(300_000, 7)]));
    expect(file.scanState).toBe('PENDING');
    const jobs = await db().$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where task_identifier = 'scan_file' and key = ${`file:${file.id}`}`;
    expect(jobs).toHaveLength(1);
    await expect(openFile(actor, file.id)).rejects.toEqual(refused('FILE_NOT_SCANNED'));
    await scanFile(file.id);
    expect(seen.map((bytes) => bytes.length)).toEqual([samples.pdf.length + 300_000]);
    expect(await getScanState(actor, file.id)).toBe('CLEAN');
    (await openFile(actor, file.id)).bytes.destroy();
    await scanFile(file.id);
    expect(seen).toHaveLength(1);
  });

  test('an infected file is held back for good, and its owner is told in their language', async () => {
    const { actor, application, file } = await uploaded(eicar);
    await scanFile(file.id);
    expect(await getScanState(actor, file.id)).toBe('INFECTED');
    await expect(openFile(actor, file.id)).rejects.toEqual(refused('FILE_INFECTED'));
    expect(await db().notification.findMany({ where: { userId: actor.userId } })).toEqual([
      expect.objectContaining({ kind: 'fileInfected', link: `/my/applications/${application.id}` }),
    ]);
    const mails = await db().mailDelivery.findMany({ where: { recipient: actor.email } });
    expect(mails).toEqual([expect.objectContaining({ kind: 'fileInfected', locale: 'zh-CN' })]);
    const rows = await db().auditEvent.findMany({ where: { recordId: file.id, action: 'file.scan' } });
    expect(rows).toEqual([expect.objectContaining({ actorId: null, after: { scanState: 'INFECTED' } })]);
  });

  test.each(['silent', 'confused'] as const)(
    'one that is %s lets nothing through: the job fails and is tried again',
    async (how) => {
      const { actor, file } = await uploaded(samples.pdf);
      mood = how;
      await expect(scanFile(file.id)).rejects.toThrow();
      expect(await getScanState(actor, file.id)).toBe('PENDING');
      mood = 'scan';
      await scanFile(file.id);
      expect(await getScanState(actor, file.id)).toBe('CLEAN');
    },
  );
});
