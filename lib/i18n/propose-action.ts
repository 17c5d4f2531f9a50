import 'server-only';
import * as z from 'zod';
import { formAction } from '@/lib/action';
import { isStaff } from '@/lib/auth/actor';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';
import { type ChineseLocale, proposeChinese } from '@/lib/i18n/chinese-conversion';

type Action<Context> = (context: Context, before: FormState, form: FormData) => Promise<FormState>;

/**
 * An action whose form has buttons `propose` = `<text>.<language>`: such a button saves nothing, it gives the form
 * back with a machine's proposal in that box. Everything else goes to `action`. Works without JavaScript.
 */
export function withProposals<Context>(action: Action<Context>): Action<Context> {
  const propose = formAction(typedTexts, async (input) => {
    if (!isStaff(await actingActor())) throw new AppError('NOT_FOUND');
    return proposal(input);
  });
  return async (context, before, form) =>
    form.has('propose') ? propose(undefined, before, form) : action(context, before, form);
}

const typedTexts = z.record(z.string(), z.unknown()).transform((input) => {
  const texts = Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
});

/** What the form holds after the button: the proposal marked as a machine's, and no longer as reviewed. */
export function proposal(typed: Record<string, string>): Record<string, string> {
  const [, name, to] = /^(\w+)\.(zh-HK|zh-CN)$/.exec(typed.propose ?? '') ?? [];
  if (!name || !isChinese(to)) throw new AppError('INVALID');
  const from = to === 'zh-HK' ? 'zh-CN' : 'zh-HK';
  const { propose: _, [`${name}.${to}.reviewed`]: __, ...kept } = typed;
  const text = proposeChinese(typed[`${name}.${from}`] ?? '', to);
  return { ...kept, [`${name}.${to}`]: text, [`${name}.${to}.machine`]: '1', [`${name}.${to}.proposed`]: '1' };
}

function isChinese(value: string | undefined): value is ChineseLocale {
  return value === 'zh-HK' || value === 'zh-CN';
}
