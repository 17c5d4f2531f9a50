import type { FacetsOf } from '@/lib/facet-counts';
import { readLink } from '@/lib/library/fields';
import type { ContentOfKind } from '@/lib/library/kind';
import { policy } from '@/lib/library/kinds/policy';
import { chains } from '@/lib/library/shared-options';

type PolicyContent = ContentOfKind<typeof policy>;
export type PolicyStatus = PolicyContent['status'];

/** Names under which the list of policies is narrowed. */
export type PolicyFacet = 'kind' | 'status' | 'chain';

export const policyFacetValues: Record<PolicyFacet, readonly string[]> = {
  kind: Object.keys(policy.fields.policyKind.options),
  status: Object.keys(policy.fields.status.options),
  chain: Object.keys(chains),
};

/** What a policy is found under on a day (YYYY-MM-DD). */
export function policyFacets(today: string): FacetsOf<{ content: PolicyContent }, PolicyFacet> {
  return {
    kind: ({ content }) => [content.policyKind],
    status: ({ content }) => [policyStatusOn(content, today)],
    chain: ({ content }) => content.chains.map((link) => readLink(link).slug),
  };
}

/** The standing of a policy on a day: one that was in force until an earlier day has expired. */
export function policyStatusOn(
  { status, inForceUntil }: Pick<PolicyContent, 'status' | 'inForceUntil'>,
  today: string,
): PolicyStatus {
  // As exact as the date is known: until 2027 is past only in 2028.
  const hasEnded = inForceUntil !== null && today.slice(0, inForceUntil.length) > inForceUntil;
  return status === 'IN_FORCE' && hasEnded ? 'EXPIRED' : status;
}

/**
 * The two versions that an address names by their keys, the earlier one first. What it does not name, or names
 * wrongly, is the last version and the one before it. Null where there are not two.
 */
export function chosenEditions<Edition extends { key: string }>(
  editions: Edition[],
  asked: { from?: unknown; to?: unknown },
): { from: Edition; to: Edition } | null {
  const placeOf = (key: unknown, otherwise: number) => {
    const place = editions.findIndex((edition) => edition.key === key);
    return place === -1 ? otherwise : place;
  };
  const to = placeOf(asked.to, editions.length - 1);
  const from = placeOf(asked.from, to === 0 ? 1 : to - 1);
  const [earlier, later] = [editions[Math.min(from, to)], editions[Math.max(from, to)]];
  return editions.length < 2 || !earlier || !later ? null : { from: earlier, to: later };
}
