import { getLocale } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { policy } from '@/lib/library/kinds/policy';
import type { PolicyStatus } from '@/lib/policies/rules';

const looks: Record<PolicyStatus, { tone: Tone | 'none'; icon: IconName }> = {
  DRAFT: { tone: 'info', icon: 'clock' },
  IN_FORCE: { tone: 'ok', icon: 'ok' },
  REPLACED: { tone: 'warn', icon: 'history' },
  EXPIRED: { tone: 'none', icon: 'no' },
  NOT_STATED: { tone: 'none', icon: 'question' },
};

/** The standing of a policy: the same tone, sign and word everywhere. */
export async function StatusTag({ status }: { status: PolicyStatus }) {
  const locale = await getLocale();
  return <Tag {...looks[status]}>{policy.fields.status.options[status][locale]}</Tag>;
}
