import 'server-only';
import { AppError, type FieldCode } from '@/lib/errors';

type Owner = { email: string; name: string };

let common: Promise<Set<string>> | undefined;

/** Refuses, at the field `password`, one that is easy to guess for anybody or for who knows its owner. */
export async function checkPassword(password: string, owner: Owner): Promise<void> {
  const code = isLikeOwner(password, owner)
    ? 'PASSWORD_LIKE_EMAIL'
    : (await isCommon(password))
      ? 'PASSWORD_COMMON'
      : null;
  if (code) refuseField('password', code);
}

export function refuseField(field: string, code: FieldCode): never {
  throw new AppError('INVALID', { fields: { [field]: code } });
}

/** Contains the name before the @, or a word of the person's name (two signs in Chinese, five letters otherwise). */
function isLikeOwner(password: string, { email, name }: Owner): boolean {
  const typed = password.normalize('NFKC').toLowerCase();
  const local = email.split('@')[0] ?? '';
  const words = name.toLowerCase().match(/\p{Script=Han}{2,}|[^\s\p{Script=Han}]{5,}/gu) ?? [];
  return [email, ...(local.length >= 4 ? [local] : []), ...words].some((part) => typed.includes(part));
}

/** In the list of common passwords, as typed or with figures and signs around it, or made of hardly any signs. */
async function isCommon(password: string): Promise<boolean> {
  const typed = password.normalize('NFKC').toLowerCase();
  if (new Set(typed).size < 5) return true;
  const core = typed.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const known = await commonPasswords();
  return [typed, core, halfOf(typed), halfOf(core)].some((form) => form.length >= 4 && known.has(form));
}

/** "sunshinesunshine" → "sunshine"; anything else is itself. */
function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2);
  return half + half === text ? half : text;
}

/** The list is large: read at the first use, on the server only. */
function commonPasswords(): Promise<Set<string>> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set<string>(dictionary['passwords-common']),
  );
  return common;
}
