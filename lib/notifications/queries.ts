import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import type { Locale } from '@/lib/i18n/locales';
import { noticeWords, withoutGreeting } from '@/lib/notifications/words';

const perPage = 20;

export type ShownNotice = {
  id: string;
  subject: string;
  body: string;
  link: string | null;
  createdAt: Date;
  isUnread: boolean;
};

/** One's own notices in the language of the page, the newest first, page by page. */
export async function listNotices(
  actor: Actor,
  { locale, page }: { locale: Locale; page: number },
): Promise<{ notices: ShownNotice[]; pages: number; unread: number }> {
  const where = { userId: actor.userId };
  const [rows, count, unread] = await Promise.all([
    db().notification.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: { id: true, kind: true, data: true, link: true, createdAt: true, readAt: true },
    }),
    db().notification.count({ where }),
    countUnread(actor),
  ]);
  const notices = await Promise.all(
    rows.map(async ({ id, link, createdAt, readAt, ...notice }) => {
      const { subject, body } = await noticeWords(locale, notice);
      return { id, subject, body: withoutGreeting(body), link, createdAt, isUnread: readAt === null };
    }),
  );
  return { notices, pages: Math.max(1, Math.ceil(count / perPage)), unread };
}

/** How many notices the actor has not read, for the header. */
export async function countUnread(actor: Actor): Promise<number> {
  return db().notification.count({ where: { userId: actor.userId, readAt: null } });
}
