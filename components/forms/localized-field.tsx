'use client';

import { useFormContext } from '@/components/forms/client-form';
import { FieldError } from '@/components/forms/field-error';
import { fieldId } from '@/components/forms/field-id';
import { ProseTools, type ProseToolWords } from '@/components/forms/prose-tools';
import { Icon, type IconName } from '@/components/ui/icon';
import { type Locale, sideBySide } from '@/lib/i18n/locales';

/** How the text of a language stands: as stored, or `proposed` by a machine in this form and not saved yet. */
export type LocalizedState = 'source' | 'reviewed' | 'machine' | 'missing' | 'stale' | 'proposed';

export type LocalizedWords = {
  languages: Record<Locale, string>;
  states: Record<LocalizedState, string>;
  reviewed: string;
  propose: Record<'zh-HK' | 'zh-CN', string>;
  tools: ProseToolWords;
};

type Props = {
  name: string;
  legend: string;
  hint?: string;
  /** as stored; a first text is `missing` in all three */
  states: Record<Locale, LocalizedState>;
  words: LocalizedWords;
  /** lines of each box; 1 = one line of text */
  rows?: number;
  /** with buttons for headings, lists, links and marks */
  isProse?: boolean;
};

/** One text in three languages side by side, each with how it stands, a proposal from the other script, and a tick for the person who has read it. */
export function LocalizedField({ name, legend, hint, states, words, rows = 1, isProse = false }: Props) {
  return (
    <fieldset className="mt-8 min-w-0 border-t-4 border-ink pt-3">
      <legend className="float-left w-full text-[1.1875rem] leading-snug font-bold">{legend}</legend>
      {hint ? <p className="clear-both text-[1rem] text-ink-2">{hint}</p> : null}
      <div className="clear-both grid gap-x-6 gap-y-5 pt-2 lg:grid-cols-3">
        {sideBySide.map((locale) => (
          <LanguageBox key={locale} {...{ name, legend, locale, words, rows, isProse }} stored={states[locale]} />
        ))}
      </div>
    </fieldset>
  );
}

type BoxProps = Pick<Props, 'name' | 'legend' | 'words'> & {
  locale: Locale;
  stored: LocalizedState;
  rows: number;
  isProse: boolean;
};

const box =
  'mt-2 block w-full rounded-base border-2 border-line-strong bg-surface px-3 py-2 text-body aria-invalid:border-bad';

function LanguageBox({ name, legend, locale, stored, words, rows, isProse }: BoxProps) {
  const { state, words: formWords, values } = useFormContext();
  const field = `${name}.${locale}`;
  const id = fieldId(field);
  const code = state.fields?.[field];
  const shown = values[`${field}.proposed`] ? 'proposed' : stored;
  const control = {
    id,
    name: field,
    lang: locale,
    defaultValue: values[field],
    className: box,
    'aria-describedby': code ? `${id}-state ${id}-error` : `${id}-state`,
    'aria-invalid': code ? (true as const) : undefined,
  };
  return (
    <div className="flex min-w-0 flex-col">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 lg:flex-col lg:items-start">
        <label htmlFor={id} className="font-bold">
          <span className="sr-only">{legend} </span>
          {words.languages[locale]}
        </label>
        <TextStateTag id={`${id}-state`} state={shown} words={words} />
      </div>
      {code ? <FieldError id={`${id}-error`} text={formWords.fieldErrors[code] ?? code} /> : null}
      {isProse ? <ProseTools area={id} words={words.tools} /> : null}
      {rows === 1 ? <input type="text" {...control} /> : <textarea rows={rows} {...control} />}
      {(['machine', 'proposed'] as const).map((mark) =>
        values[`${field}.${mark}`] ? <input key={mark} type="hidden" name={`${field}.${mark}`} value="1" /> : null,
      )}
      {stored === 'source' ? null : (
        <label className="mt-1 flex min-h-11 cursor-pointer items-center gap-2.5 text-small">
          <input
            key={values[`${field}.reviewed`]}
            type="checkbox"
            name={`${field}.reviewed`}
            value="1"
            defaultChecked={values[`${field}.reviewed`] === '1'}
            className="m-0 size-5 flex-none accent-action"
          />
          {words.reviewed}
        </label>
      )}
      {locale === 'en' ? null : (
        <button
          type="submit"
          name="propose"
          value={field}
          className="min-h-11 self-start text-small font-bold text-action underline underline-offset-4"
        >
          {words.propose[locale]}
        </button>
      )}
    </div>
  );
}

const looks: Record<LocalizedState, { tone: string; icon: IconName }> = {
  source: { tone: 'bg-sunken text-ink', icon: 'file' },
  reviewed: { tone: 'bg-ok-soft text-ok', icon: 'ok' },
  machine: { tone: 'bg-info-soft text-info', icon: 'info' },
  missing: { tone: 'bg-sunken text-ink-2', icon: 'no' },
  stale: { tone: 'bg-warn-soft text-warn', icon: 'warn' },
  proposed: { tone: 'bg-signal text-on-signal', icon: 'info' },
};

function TextStateTag({ id, state, words }: { id: string; state: LocalizedState; words: LocalizedWords }) {
  const { tone, icon } = looks[state];
  return (
    <span
      id={id}
      aria-live="polite"
      className={`inline-flex items-center gap-1 rounded-base px-1.5 py-0.5 text-note font-bold whitespace-nowrap ${tone}`}
    >
      <Icon name={icon} className="size-3.5" />
      {words.states[state]}
    </span>
  );
}
