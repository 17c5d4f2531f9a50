import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { markAllRead, markRead } from '@/lib/notifications/commands';
import { notify } from '@/lib/notifications/notify';
import { countUnread, listNotices } from '@/lib/notifications/queries';
import { makeApplicant } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const call = makeLocalizedText({ 'zh-CN': '第一轮', 'zh-HK': '第一輪', en: 'Round 1' });

async function tell(actor: Actor, number: string): Promise<string> {
  await transaction((tx) =>
    notify(
      tx,
      { id: actor.userId, email: actor.email, locale: actor.locale },
      { kind: 'applicationWithdrawn', data: { name: actor.name, number, call }, link: '/my/applications/1' },
    ),
  );
  const { id } = await db().notification.findFirstOrThrow({ where: { userId: actor.userId }, orderBy: { id: 'desc' } });
  return id;
}

describe('Notices', () => {
  test('are one row in the portal and one mail, in one transaction', async () => {
    const actor = await makeApplicant();
    await tell(actor, 'N-1');
    expect(await db().notification.count({ where: { userId: actor.userId } })).toBe(1);
    const mails = await db().mailDelivery.findMany({ where: { recipient: actor.email } });
    expect(mails).toEqual([
      expect.objectContaining({ kind: 'applicationWithdrawn', state: 'QUEUED', locale: 'zh-HK' }),
    ]);
    const jobs = await db().$queryRaw`select 1 from graphile_worker.jobs where key = ${`mail:${mails[0]?.id}`}`;
    expect(jobs).toHaveLength(1);
  });

  test('are listed in the language of the page, the newest first, without those of others', async () => {
    const actor = await makeApplicant();
    await tell(actor, 'N-1');
    await tell(actor, 'N-2');
    await tell(await makeApplicant(), 'N-3');
    const { notices, unread } = await listNotices(actor, { locale: 'zh-CN', page: 1 });
    expect(notices.map(({ subject }) => subject)).toEqual(['已撤回申请 N-2', '已撤回申请 N-1']);
    expect(notices[0]?.body).toContain('“第一轮”');
    expect(notices[0]?.body).not.toContain(actor.name);
    expect(unread).toBe(2);
    const english = await listNotices(actor, { locale: 'en', page: 1 });
    expect(english.notices[0]).toMatchObject({ subject: 'Application N-2 withdrawn', isUnread: true });
  });

  test('go page by page', async () => {
    const actor = await makeApplicant();
    for (let at = 0; at < 21; at += 1) await tell(actor, `N-${at}`);
    expect(await listNotices(actor, { locale: 'en', page: 2 })).toMatchObject({
      notices: [{ subject: 'Application N-0 withdrawn' }],
      pages: 2,
      unread: 21,
    });
  });

  test('are marked as read by their owner only, once, and the audit knows', async () => {
    const actor = await makeApplicant();
    const id = await tell(actor, 'N-1');
    await expect(markRead(await makeApplicant(), { noticeId: id })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(markRead(actor, { noticeId: 'none' })).rejects.toEqual(refused('NOT_FOUND'));
    expect(await countUnread(actor)).toBe(1);
    const links = await Promise.all([markRead(actor, { noticeId: id }), markRead(actor, { noticeId: id })]);
    expect(links).toEqual(['/my/applications/1', '/my/applications/1']);
    expect(await countUnread(actor)).toBe(0);
    expect(await db().auditEvent.count({ where: { recordId: id, action: 'notification.read' } })).toBe(1);
  });

  test('are all marked as read at once, those of others not', async () => {
    const [actor, other] = [await makeApplicant(), await makeApplicant()];
    await tell(actor, 'N-1');
    await tell(actor, 'N-2');
    await tell(other, 'N-3');
    await markAllRead(actor);
    await markAllRead(actor);
    expect([await countUnread(actor), await countUnread(other)]).toEqual([0, 1]);
    const rows = await db().auditEvent.findMany({ where: { action: 'notification.readAll', actorId: actor.userId } });
    expect(rows).toEqual([expect.objectContaining({ after: { count: 2 } })]);
  });
});
