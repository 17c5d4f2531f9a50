import { beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '@/lib/audit/queries';
import { recordAudit } from '@/lib/audit/record';
import { auditSearch } from '@/lib/audit/schema';
import { sealAudit } from '@/lib/audit/seal';
import { verifyAuditChain } from '@/lib/audit/verify';
import { systemActor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { makeAdministrator, makeApplicant, makeOfficial, unique } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const write = (action: string, recordId = unique('record')) =>
  transaction((tx) => recordAudit(tx, systemActor, { action, recordType: 'Test', recordId, after: { action } }));
const search = (asked: Partial<Record<string, string>> = {}) => auditSearch.parse(asked);

const guarded = ['AuditEvent', 'AuditSealEntry', 'AuditSeal'];
const references = ['AuditSealEntry_eventId_fkey', 'AuditSealEntry_sealNumber_fkey'];

/** As the owner of the tables could do it, who can take the guards away. */
async function tamper(sql: string): Promise<void> {
  await db().$transaction([
    ...references.map((name) =>
      db().$executeRawUnsafe(`alter table "AuditSealEntry" drop constraint if exists "${name}"`),
    ),
    ...guarded.map((table) => db().$executeRawUnsafe(`alter table "${table}" disable trigger user`)),
    db().$executeRawUnsafe(sql),
    ...guarded.map((table) => db().$executeRawUnsafe(`alter table "${table}" enable trigger user`)),
  ]);
}

describe('The database', () => {
  test.each([
    'update "AuditEvent" set action = \'x\'',
    'delete from "AuditEvent"',
    'truncate "AuditEvent" cascade',
    'update "AuditSeal" set hash = \'x\'',
    'delete from "AuditSeal"',
    'update "AuditSealEntry" set "sealNumber" = 9',
    'delete from "AuditSealEntry"',
    'truncate "AuditSealEntry"',
  ])('refuses: %s', async (sql) => {
    await write('test.kept');
    await sealAudit();
    const before = await db().auditEvent.count();
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow('The audit is append-only');
    expect(await db().auditEvent.count()).toBe(before);
  });
});

describe('Sealing', () => {
  test('covers every committed row once, and the chain holds', async () => {
    await write('test.one');
    await write('test.two');
    expect(await sealAudit()).toBeGreaterThanOrEqual(2);
    expect(await sealAudit()).toBe(0);
    const report = await verifyAuditChain();
    expect(report).toMatchObject({ broken: null, unsealed: 0, rows: await db().auditEvent.count() });
  });

  test('takes a row that commits late, with a smaller id than rows already sealed, into the next seal', async () => {
    const late = unique('late');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let written = () => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = transaction(async (tx) => {
      await recordAudit(tx, systemActor, { action: 'test.late', recordType: 'Test', recordId: late });
      written();
      await held;
    });
    await isWritten;
    await write('test.early');
    expect(await sealAudit()).toBe(1);
    release();
    await slow;
    expect(await sealAudit()).toBe(1);
    const event = await db().auditEvent.findFirstOrThrow({ where: { recordId: late }, include: { sealed: true } });
    const last = await db().auditSeal.findFirstOrThrow({ orderBy: { number: 'desc' } });
    expect(event.sealed?.sealNumber).toBe(last.number);
    expect((await verifyAuditChain()).broken).toBeNull();
  });

  test('makes twenty writers wait for nothing, though the sealer is in the middle of its work', async () => {
    await db()
      .$transaction(
        async (tx) => {
          await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('audit.seal', 0))::text`;
          await tx.auditEvent.findMany({ where: { sealed: null } });
          await tx.auditSeal.create({ data: { number: 1_000_000, previousHash: 'x', hash: 'x', eventCount: 0 } });
          await Promise.all(Array.from({ length: 20 }, () => write('test.concurrent')));
          throw new Error('undo');
        },
        { timeout: 5_000 },
      )
      .catch((error: Error) => expect(error.message).toBe('undo'));
    expect(await sealAudit()).toBe(20);
  });

  test('by two sealers at once seals each row once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => write('test.raced')));
    const sealed = await Promise.all([sealAudit(), sealAudit(), sealAudit()]);
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect((await verifyAuditChain()).broken).toBeNull();
  });
});

describe('Searching the audit', () => {
  test('is for administrators: for others there is none', async () => {
    for (const actor of [await makeApplicant(), await makeOfficial()]) {
      await expect(listAuditEvents(actor, search())).rejects.toEqual(refused('NOT_FOUND'));
    }
  });

  test('finds by person, record, action and day, and tells what changed and which seal covers it', async () => {
    const administrator = await makeAdministrator();
    const actor = await makeApplicant({ name: '陳大文', email: `${unique('chan')}@example.test` });
    const recordId = unique('application');
    await transaction((tx) =>
      recordAudit(tx, actor, {
        action: 'application.submit',
        recordType: 'Application',
        recordId,
        before: { state: 'DRAFT' },
        after: { state: 'SUBMITTED' },
      }),
    );
    await write('test.other');
    await sealAudit();
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    for (const asked of [
      { person: actor.email.slice(0, 10) },
      { person: actor.userId },
      { recordType: 'application', recordId },
      { action: 'application.sub', recordId },
      { from: today, to: today, recordId },
    ]) {
      const { events } = await listAuditEvents(administrator, search(asked));
      expect(events, JSON.stringify(asked)).toEqual([
        expect.objectContaining({
          action: 'application.submit',
          recordId,
          person: { id: actor.userId, name: '陳大文', email: actor.email },
          changes: [{ path: 'state', before: 'DRAFT', after: 'SUBMITTED' }],
          ip: '192.0.2.1',
          seal: expect.any(Number),
        }),
      ]);
    }
    expect((await listAuditEvents(administrator, search({ recordId, to: '2026-01-01' }))).events).toEqual([]);
    expect((await listAuditEvents(administrator, search({ person: 'nobody at all' }))).events).toEqual([]);
  });

  test('goes page by page without a gap or a row twice, while new rows come in', async () => {
    const administrator = await makeAdministrator();
    const recordType = unique('Paged');
    const add = (count: number) =>
      db().auditEvent.createMany({
        data: Array.from({ length: count }, (_, at) => ({ action: 'test.paged', recordType, recordId: String(at) })),
      });
    await add(60);
    const first = await listAuditEvents(administrator, search({ recordType }));
    await add(5);
    const second = await listAuditEvents(administrator, search({ recordType, before: first.next ?? '' }));
    expect(first.events).toHaveLength(50);
    expect(second.next).toBeNull();
    const ids = [...first.events, ...second.events].map(({ recordId }) => Number(recordId));
    expect(ids).toEqual(Array.from({ length: 60 }, (_, at) => 59 - at));
  });
});

// Last, because they leave the chain of this database broken.
describe('Verifying the chain', () => {
  beforeAll(async () => {
    await sealAudit();
  });

  test('finds a row that was altered by somebody with every right', async () => {
    const recordId = unique('victim');
    await write('test.victim', recordId);
    await sealAudit();
    const { sealed, id } = await db().auditEvent.findFirstOrThrow({ where: { recordId }, include: { sealed: true } });
    await write('test.after');
    await sealAudit();
    await tamper(`update "AuditEvent" set after = '{"action":"test.harmless"}' where id = ${id}`);
    expect((await verifyAuditChain()).broken).toEqual({
      seal: sealed?.sealNumber,
      fault: 'ALTERED',
      firstRow: id,
      lastRow: id,
    });
    await tamper(`update "AuditEvent" set after = '{"action":"test.victim"}' where id = ${id}`);
    expect((await verifyAuditChain()).broken).toBeNull();
  });

  test('finds a row that is gone, a seal that is gone, and a chain joined up over the gap', async () => {
    await write('test.gone');
    await sealAudit();
    await write('test.last');
    await sealAudit();
    const [last, gone] = await db().auditSeal.findMany({
      orderBy: { number: 'desc' },
      take: 2,
      include: { entries: true },
    });
    if (!last || !gone) throw new Error('no seals');
    const cut = `delete from "AuditSeal" where number = ${last.number}`;
    await tamper(cut);
    expect((await verifyAuditChain()).broken).toMatchObject({ seal: last.number, fault: 'SEAL_MISSING' });
    await tamper(`delete from "AuditSealEntry" where "sealNumber" = ${last.number}`);
    expect((await verifyAuditChain()).broken).toBeNull();
    expect((await verifyAuditChain()).unsealed).toBe(1);

    await tamper(`update "AuditSeal" set "previousHash" = repeat('0', 64) where number = ${gone.number}`);
    expect((await verifyAuditChain()).broken).toMatchObject({ seal: gone.number, fault: 'LINK_BROKEN' });
    await tamper(`update "AuditSeal" set "previousHash" = '${gone.previousHash}' where number = ${gone.number}`);
    await tamper(`delete from "AuditEvent" where id = ${gone.entries[0]?.eventId}`);
    expect((await verifyAuditChain()).broken).toMatchObject({ seal: gone.number, fault: 'ROWS_MISSING' });
  });
});
