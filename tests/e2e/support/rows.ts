import { execFileSync } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';
import type { RowsAsked, RowsMade } from '@/tests/support/e2e-rows';

/** Makes rows of this test's own (a call, people, their applications), in a process that may reach the database. */
export function makeRows(asked: RowsAsked): RowsMade {
  const command = ['--conditions=react-server', 'tests/support/e2e-rows.ts', JSON.stringify(asked)];
  const answer = execFileSync('node_modules/.bin/tsx', command, { encoding: 'utf8' });
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '');
}

/** Makes a browser context that of a signed-in person. */
export async function giveSession(context: BrowserContext, cookie: string, url: string): Promise<void> {
  await context.addCookies([
    { name: 'authjs.session-token', value: cookie, url: new URL(url).origin, httpOnly: true, sameSite: 'Lax' },
  ]);
}
