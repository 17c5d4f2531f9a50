import { useId } from 'react';

type Props = { name: string; label: string; value?: string; type?: 'search' | 'date'; className?: string };

/** A labelled field of a search: the form is a plain GET, so that what was searched stands in the address. */
export function SearchField({ name, label, value, type = 'search', className = '' }: Props) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-small font-bold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        className="mt-1 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3 py-1.5 text-[17px]"
      />
    </div>
  );
}
