import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { expect } from '@/tests/e2e/support/test';
import { words } from '@/tests/e2e/support/words';

export const demoPassword = process.env.DEMO_PASSWORD ?? '';
export const demo = (role: 'applicant' | 'host' | 'reviewer' | 'official' | 'admin') => `${role}@demo.test`;

/** An address that no other test uses. */
export const newEmail = () => `person-${randomUUID().slice(0, 8)}@example.test`;
export const goodPassword = 'mangrove-ferry-lantern-7';

/** Fills the sign-in form that the page shows, and sends it. */
export async function fillSignIn(page: Page, locale: Locale, email: string, password = demoPassword): Promise<void> {
  const auth = words(locale, 'auth');
  await page.getByLabel(auth.email).fill(email);
  await page.getByLabel(auth.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: auth.signIn.submit }).click();
}

/** Signs a person in and waits until they are. */
export async function signIn(page: Page, locale: Locale, email: string, password = demoPassword): Promise<void> {
  await page.goto(`/${locale}/sign-in`);
  await fillSignIn(page, locale, email, password);
  await expect(page).toHaveURL(new RegExp(`/${locale}/my$`));
}
