import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';

type Person = { disabledAt: Date | null; emailVerifiedAt: Date | null };

/** Whether an account can be used, in a word. */
export async function PersonState({ person }: { person: Person }) {
  const t = await getTranslations('people');
  if (person.disabledAt) {
    return (
      <Tag tone="bad" icon="no">
        {t('states.disabled')}
      </Tag>
    );
  }
  if (!person.emailVerifiedAt) {
    return (
      <Tag tone="warn" icon="clock">
        {t('states.unverified')}
      </Tag>
    );
  }
  return (
    <Tag tone="ok" icon="ok">
      {t('states.active')}
    </Tag>
  );
}
