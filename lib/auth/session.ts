import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { clientAddress, findActor } from '@/lib/accounts/sessions';
import type { Actor, Visitor } from '@/lib/auth/actor';
import { hasRole, isStaff } from '@/lib/auth/actor';
import { auth } from '@/lib/auth/next-auth';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** Who makes this request, or null. The session row is read once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await auth();
  if (!session?.sessionId) return null;
  return findActor(session.sessionId, await headers());
});

/** For pages: the actor, or the sign-in page with the way back. */
export async function requireActor(locale: Locale, next: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(routes.signIn(locale, next));
}

/** For pages of officials and administrators: others are told that there is no such page. */
export async function requireStaff(locale: Locale, next: string): Promise<Actor> {
  const actor = await requireActor(locale, next);
  return isStaff(actor) ? actor : notFound();
}

/** For pages of reviewers: others are told that there is no such page. */
export async function requireReviewer(locale: Locale, next: string): Promise<Actor> {
  const actor = await requireActor(locale, next);
  return hasRole(actor, 'REVIEWER') ? actor : notFound();
}

/** For actions and route handlers: the actor, or UNAUTHENTICATED (the form keeps what was typed). */
export async function actingActor(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw new AppError('UNAUTHENTICATED');
  return actor;
}

/** For actions that need no account: from where the request comes. */
export async function actingVisitor(): Promise<Visitor> {
  const sent = await headers();
  return { ip: clientAddress(sent), requestId: sent.get('x-request-id') };
}
