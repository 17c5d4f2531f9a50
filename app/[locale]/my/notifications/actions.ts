'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { markAllRead, markRead } from '@/lib/notifications/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale };

/** Marks a notice as read and goes where it leads; back to the list when it leads nowhere. */
export const openNoticeAction = formAction(
  z.object({}),
  async (_input, { locale, noticeId }: Context & { noticeId: string }) => {
    const link = await markRead(await actingActor(), { noticeId });
    redirect(link ? routes.fromLink(locale, link) : routes.myNotifications(locale));
  },
);

export const markReadAction = formAction(
  z.object({}),
  async (_input, { locale, noticeId, page }: Context & { noticeId: string; page: number }) => {
    await markRead(await actingActor(), { noticeId });
    redirect(routes.myNotifications(locale, page));
  },
);

export const markAllReadAction = formAction(z.object({}), async (_input, { locale }: Context) => {
  await markAllRead(await actingActor());
  redirect(routes.myNotifications(locale));
});
