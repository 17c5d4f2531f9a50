import 'server-only';
import * as z from 'zod';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { AppError } from '@/lib/errors';
import { type ChineseLocale, proposeChinese } from '@/lib/i18n/chinese-conversion';

/**
 * For a form with buttons `propose` = `<text>.<language>`: such a button is no save, so what was typed is taken as
 * it is, for `proposeText`; anything else is parsed by `schema`.
 */
export function orProposal<Schema extends z.ZodType>(schema: Schema) {
  type Sent = { typed: Record<string, string> } | { input: z.infer<Schema> };
  return z.record(z.string(), z.unknown()).transform((sent, context): Sent => {
    if (typeof sent.propose === 'string') return { typed: onlyTexts(sent) };
    const parsed = schema.safeParse(sent);
    if (parsed.success) return { input: parsed.data };
    context.issues.push(...parsed.error.issues.map((issue) => ({ ...issue, input: undefined })));
    return z.NEVER;
  });
}

/** What the form holds after the button: the proposal marked as a machine's, and no longer as reviewed. */
export function proposeText(actor: Actor, typed: Record<string, string>): Record<string, string> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const [, name, to] = /^([\w.]+)\.(zh-HK|zh-CN)$/.exec(typed.propose ?? '') ?? [];
  if (!name || !isChinese(to)) throw new AppError('INVALID');
  const from = to === 'zh-HK' ? 'zh-CN' : 'zh-HK';
  const { propose: _, [`${name}.${to}.reviewed`]: __, ...kept } = typed;
  const text = proposeChinese(typed[`${name}.${from}`] ?? '', to);
  return { ...kept, [`${name}.${to}`]: text, [`${name}.${to}.machine`]: '1', [`${name}.${to}.proposed`]: '1' };
}

function isChinese(value: string | undefined): value is ChineseLocale {
  return value === 'zh-HK' || value === 'zh-CN';
}

function onlyTexts(sent: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
