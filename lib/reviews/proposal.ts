import { fold } from '@/lib/search/fold';
import type { CooperationField, IndustryChain, WrittenLanguage } from '@/prisma/generated/enums';

/** What speaks for a reviewer: a chain, a field, a language in common, a word of their expertise in the text. */
export type Reason = 'CHAIN' | 'FIELD' | 'LANGUAGE' | `KEYWORD:${string}`;

export type Candidate = {
  id: string;
  chains: IndustryChain[];
  fields: CooperationField[];
  keywords: string[];
  languages: WrittenLanguage[];
  /** reviews that they have and have not finished */
  load: number;
  most: number | null;
};

export type ToAssign = {
  id: string;
  chains: IndustryChain[];
  fields: CooperationField[];
  /** what is written in it, for keywords and language */
  text: string;
  /** who reviews it already */
  reviewerIds: string[];
  /** who must not */
  blockedIds: string[];
};

export type Proposal = { applicationId: string; reviewerId: string; score: number; reasons: Reason[] };

const points = { chain: 4, field: 3, keyword: 2, language: 1 };
const mostKeywords = 3;

/** How well a reviewer knows what an application is about, and why; their load is not in it. */
export function expertise(
  candidate: Candidate,
  application: ToAssign,
  { text, isChinese } = readText(application.text),
): { score: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  if (candidate.chains.some((chain) => application.chains.includes(chain))) reasons.push('CHAIN');
  if (candidate.fields.some((field) => application.fields.includes(field))) reasons.push('FIELD');
  const words = candidate.keywords.filter((word) => word.trim() && text.includes(fold(word.trim())));
  reasons.push(...words.slice(0, mostKeywords).map((word): Reason => `KEYWORD:${word.trim()}`));
  if (isChinese !== null && readsIt(candidate.languages, isChinese)) reasons.push('LANGUAGE');
  const worth = (reason: Reason) => {
    if (reason === 'CHAIN') return points.chain;
    if (reason === 'FIELD') return points.field;
    return reason === 'LANGUAGE' ? points.language : points.keyword;
  };
  return { score: reasons.reduce((sum, reason) => sum + worth(reason), 0), reasons };
}

/**
 * Who should review what: in rounds, so that each application gets its first reviewer before any gets its second, and
 * those with the fewest possible reviewers come first. The best by expertise less load; whoever must not, or has as
 * many as they want, is left out. The same input gives the same proposal.
 */
export function proposeReviewers(applications: ToAssign[], candidates: Candidate[], wanted: number): Proposal[] {
  const load = new Map(candidates.map(({ id, load: before }) => [id, before]));
  const loadOf = (id: string) => load.get(id) ?? 0;
  const given = new Map(applications.map(({ id, reviewerIds }) => [id, new Set(reviewerIds)]));
  const open = applications.map((application) => {
    // What knows nothing of the load is worked out once.
    const text = readText(application.text);
    const possible = candidates
      .filter(({ id }) => !application.blockedIds.includes(id) && !application.reviewerIds.includes(id))
      .map((candidate) => ({ candidate, ...expertise(candidate, application, text) }));
    return { application, possible };
  });
  open.sort((a, b) => a.possible.length - b.possible.length || (a.application.id < b.application.id ? -1 : 1));
  const proposals: Proposal[] = [];
  for (let round = 1; round <= wanted; round += 1) {
    for (const { application, possible } of open) {
      const reviewers = given.get(application.id) ?? new Set<string>();
      if (reviewers.size >= round) continue;
      const best = possible
        .filter(({ candidate }) => !reviewers.has(candidate.id) && hasRoom(candidate, loadOf(candidate.id)))
        .toSorted(
          (a, b) =>
            b.score - loadOf(b.candidate.id) - (a.score - loadOf(a.candidate.id)) ||
            loadOf(a.candidate.id) - loadOf(b.candidate.id) ||
            (a.candidate.id < b.candidate.id ? -1 : 1),
        )[0];
      if (!best) continue;
      const { candidate, score, reasons } = best;
      reviewers.add(candidate.id);
      load.set(candidate.id, loadOf(candidate.id) + 1);
      proposals.push({ applicationId: application.id, reviewerId: candidate.id, score, reasons });
    }
  }
  return proposals;
}

function hasRoom({ most }: Candidate, load: number): boolean {
  return most === null || load < most;
}

type ReadText = { text: string; isChinese: boolean | null };

/** Folded for key words, and which language it is in; null where there are no words. */
function readText(text: string): ReadText {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // A Chinese character says about as much as five letters.
  return { text: fold(text), isChinese: han + letters === 0 ? null : han * 5 > letters };
}

/** Whoever reads one Chinese script is taken to read the other. */
function readsIt(languages: WrittenLanguage[], isChinese: boolean): boolean {
  return languages.some((language) => (language === 'ENGLISH') !== isChinese);
}
