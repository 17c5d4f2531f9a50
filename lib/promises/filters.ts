import {
  type ListedPromise,
  type PromiseSection,
  type PromiseStatus,
  promiseSections,
  promiseStatuses,
} from '@/lib/promises/rules';

export const bodyChoices = ['named', 'unnamed'] as const;
export type BodyChoice = (typeof bodyChoices)[number];

export type PromiseFilter = { status: PromiseStatus | null; section: PromiseSection | null; body: BodyChoice | null };
export type Grouping = 'section' | 'status';

/** How the list is asked for in its address. What is not known there counts as not asked. */
export type PromiseView = PromiseFilter & { group: Grouping };

type Query = Record<string, string | string[] | undefined>;

export function readPromiseView(query: Query): PromiseView {
  const chosen = <Choice extends string>(choices: readonly Choice[], value: Query[string]) =>
    choices.find((choice) => choice.toLowerCase() === value) ?? null;
  return {
    status: chosen(promiseStatuses, query.status),
    section: chosen(promiseSections, query.section),
    body: chosen(bodyChoices, query.body),
    group: query.group === 'status' ? 'status' : 'section',
  };
}

/** The query of an address that shows a view: only what differs from the whole list, always in one order. */
export function queryOf({ status, section, body, group }: PromiseView): string {
  const query = new URLSearchParams();
  if (status) query.set('status', status.toLowerCase());
  if (section) query.set('section', section);
  if (body) query.set('body', body);
  if (group !== 'section') query.set('group', group);
  return query.size > 0 ? `?${query}` : '';
}

export function isFiltered({ status, section, body }: PromiseFilter): boolean {
  return status !== null || section !== null || body !== null;
}

export function matchesFilter({ content }: ListedPromise, { status, section, body }: PromiseFilter): boolean {
  return (
    (status === null || content.status === status) &&
    (section === null || content.section === section) &&
    (body === null || content.bodyNamed === (body === 'named'))
  );
}

export type Facet<Choice> = { choice: Choice | null; count: number }[];

/** For each filter, how many promises each of its choices would show while the other filters stay as they are. */
export function facetsOf(promises: ListedPromise[], filter: PromiseFilter) {
  const facet = <Key extends keyof PromiseFilter>(key: Key, choices: readonly NonNullable<PromiseFilter[Key]>[]) =>
    [null, ...choices].map((choice) => ({
      choice,
      count: promises.filter((one) => matchesFilter(one, { ...filter, [key]: choice })).length,
    })) as Facet<NonNullable<PromiseFilter[Key]>>;
  return {
    status: facet('status', promiseStatuses),
    section: facet('section', promiseSections),
    body: facet('body', bodyChoices),
  };
}

/** The promises of a list in groups that are not empty, in the order of the choices. */
export function groupPromises<Listed extends ListedPromise>(
  promises: Listed[],
  by: Grouping,
): { key: PromiseStatus | PromiseSection; promises: Listed[] }[] {
  const keys: readonly (PromiseStatus | PromiseSection)[] = by === 'status' ? promiseStatuses : promiseSections;
  return keys
    .map((key) => ({ key, promises: promises.filter(({ content }) => content[by] === key) }))
    .filter((group) => group.promises.length > 0);
}
