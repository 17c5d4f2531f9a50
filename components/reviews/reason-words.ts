import { getTranslations } from 'next-intl/server';

/** Why a reviewer is proposed, from the codes of lib/reviews/proposal, in the reader's language. */
export async function reasonWords(): Promise<(reasons: string[]) => string> {
  const t = await getTranslations('adminReviews');
  return (reasons) => {
    if (reasons.length === 0) return t('reasons.none');
    return reasons
      .map((reason) => {
        if (reason.startsWith('KEYWORD:')) return t('reasons.KEYWORD', { word: reason.slice('KEYWORD:'.length) });
        return t(reason === 'CHAIN' ? 'reasons.CHAIN' : reason === 'FIELD' ? 'reasons.FIELD' : 'reasons.LANGUAGE');
      })
      .join(' · ');
  };
}
