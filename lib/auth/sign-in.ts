import 'server-only';
import { AuthError } from 'next-auth';
import { signIn } from '@/lib/auth/next-auth';
import { AppError } from '@/lib/errors';

/** Exchanges the ticket of a sign-in for a session and its cookie. For server actions and route handlers only. */
export async function startSession(ticket: string): Promise<void> {
  try {
    await signIn('credentials', { ticket, redirect: false });
  } catch (error) {
    if (error instanceof AuthError) throw new AppError('BAD_CREDENTIALS');
    throw error;
  }
}
