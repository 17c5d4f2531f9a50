import { getLocale } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { scheme } from '@/lib/library/kinds/scheme';
import type { Coverage } from '@/lib/schemes/rules';

const looks: Record<Coverage, { tone: Tone | 'none'; icon: IconName }> = {
  STATED_YES: { tone: 'ok', icon: 'ok' },
  STATED_NO: { tone: 'bad', icon: 'no' },
  NOT_STATED: { tone: 'none', icon: 'question' },
};

/** Whether a scheme covers Tianjin, as far as a source says so. */
export async function CoverageTag({ coverage }: { coverage: Coverage }) {
  const locale = await getLocale();
  return <Tag {...looks[coverage]}>{scheme.fields.coversTianjin.options[coverage][locale]}</Tag>;
}
