'use server';

import { redirect } from 'next/navigation';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { actingActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { removeJob, retryFailedJobs, retryJob } from '@/lib/jobs/commands';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; jobId: string; query: string };

export const retryJobAction = formAction(z.object({}), async (_input, { locale, jobId, query }: Context) => {
  await retryJob(await actingActor(), { jobId });
  redirect(routes.adminJobs(locale, `${query}&notice=retried`));
});

export const removeJobAction = formAction(z.object({}), async (_input, { locale, jobId, query }: Context) => {
  await removeJob(await actingActor(), { jobId });
  redirect(routes.adminJobs(locale, `${query}&notice=removed`));
});

export const retryFailedJobsAction = formAction(z.object({}), async (_input, { locale }: { locale: Locale }) => {
  await retryFailedJobs(await actingActor());
  redirect(routes.adminJobs(locale, '?notice=retriedAll'));
});
