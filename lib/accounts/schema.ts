import * as z from 'zod';

/** An e-mail as we keep it: trimmed, in lower case. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'REQUIRED')
  .max(254, 'TOO_LONG')
  .pipe(z.email('EMAIL'));

export const nameField = z.string().trim().min(1, 'REQUIRED').max(80, 'TOO_LONG');

/** A password that somebody chooses; more is checked by `checkPassword`. */
const newPassword = z.string().min(1, 'REQUIRED').min(12, 'TOO_SHORT').max(200, 'TOO_LONG');
/** A password that somebody shows. */
const givenPassword = z.string().min(1, 'REQUIRED').max(200, 'TOO_LONG');

const twice = (form: { password: string; passwordAgain: string }) => form.password === form.passwordAgain;
const mismatch = { error: 'PASSWORD_MISMATCH', path: ['passwordAgain'] };
const chosen = { password: newPassword, passwordAgain: z.string().min(1, 'REQUIRED') };

export const signInForm = z.object({ email: emailField, password: givenPassword });
export const signUpForm = z.object({ name: nameField, email: emailField, ...chosen }).refine(twice, mismatch);
export const emailForm = z.object({ email: emailField });
export const newPasswordForm = z.object(chosen).refine(twice, mismatch);
export const changePasswordForm = z.object({ presentPassword: givenPassword, ...chosen }).refine(twice, mismatch);
export const changeEmailForm = z.object({ newEmail: emailField, presentPassword: givenPassword });
export const profileForm = z.object({ name: nameField, locale: z.enum(['zh-HK', 'zh-CN', 'en'], 'CHOICE') });
export const emptyForm = z.object({});

export type SignInForm = z.infer<typeof signInForm>;
export type SignUpForm = z.infer<typeof signUpForm>;
