'use client';

import { RadioField } from '@/components/forms/choice-fields';
import { useFormContext } from '@/components/forms/client-form';
import { TextField } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Icon } from '@/components/ui/icon';

type Match = { slug: string; name: string };

type Props = {
  name: string;
  hint: string;
  optional: boolean;
  /** what the name may mean, once it was looked for; null when there is nothing to look for */
  matches: Match[] | null;
  words: { find: string; none: string; nothing: string; kept: string; saving: string };
};

/** One from a long list: its name is typed, the button finds it, one of what was found is chosen. */
export function PickField({ name, hint, optional, matches, words }: Props) {
  const { labels, values } = useFormContext();
  // A preview keeps nothing: what it found comes back with what was typed.
  const found = matches ?? readMatches(values[`${name}.found`]);
  const isPicked = Boolean(values[`${name}.pick`]) && !found;
  return (
    <>
      <TextField
        name={`${name}.name`}
        label={labels[`${name}.name`]}
        hint={hint}
        optional={optional}
        autoComplete="off"
      />
      {isPicked ? (
        <p className="mt-1.5 flex gap-1.5 font-bold text-ok">
          <Icon name="ok" />
          {words.kept}
        </p>
      ) : null}
      <div className="mt-2">
        <SubmitButton kind="secondary" name="intent" value="find" pending={words.saving}>
          {words.find}
        </SubmitButton>
      </div>
      {found?.length === 0 ? <p className="mt-3 text-ink-2">{words.nothing}</p> : null}
      {found && found.length > 0 ? (
        <RadioField
          name={`${name}.pick`}
          optional
          options={[
            ...found.map((match) => ({ value: match.slug, label: match.name })),
            { value: '', label: words.none },
          ]}
        />
      ) : null}
    </>
  );
}

function readMatches(value: string | undefined): Match[] | null {
  return value ? (JSON.parse(value) as Match[]) : null;
}
