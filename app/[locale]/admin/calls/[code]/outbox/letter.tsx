import { getTranslations } from 'next-intl/server';
import { ChoiceTag } from '@/app/[locale]/admin/calls/[code]/panel/choice-tag';
import type { Outbox } from '@/lib/panels/outbox';

/** One letter as its recipient will read it, closed until somebody looks. */
export async function Letter({ letter }: { letter: Outbox['letters'][number] }) {
  const [t, common] = await Promise.all([getTranslations('panels'), getTranslations('common')]);
  const { number, choice, locale, recipient, subject, text } = letter;
  return (
    <li className="border-t border-line py-3">
      <details>
        <summary className="cursor-pointer">
          <span className="font-num font-bold">{number}</span> <ChoiceTag choice={choice} />{' '}
          <span className="text-small text-ink-2 [overflow-wrap:anywhere]">
            {t('outbox.to', { recipient })} · {common(`languages.${locale}`)}
          </span>
        </summary>
        <div lang={locale} className="mt-3 max-w-prose rounded-base border border-line bg-surface p-4">
          <p className="font-bold">{subject}</p>
          <p className="mt-3 text-small whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
        </div>
      </details>
    </li>
  );
}
