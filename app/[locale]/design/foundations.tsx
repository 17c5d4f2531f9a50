import { getTranslations } from 'next-intl/server';
import { Specimen } from '@/app/[locale]/design/specimen';
import { Mark } from '@/components/layout/mark';
import { Icon, iconNames } from '@/components/ui/icon';

const colours = [
  'bg-ground text-ink',
  'bg-surface text-ink',
  'bg-surface text-ink-2',
  'bg-surface text-ink-3',
  'bg-sunken text-ink-2',
  'bg-surface text-action',
  'bg-action text-on-action',
  'bg-action-soft text-action',
  'bg-tj-block text-white',
  'bg-tj-soft text-tj',
  'bg-hk-block text-white',
  'bg-hk-soft text-hk',
  'bg-signal text-on-signal',
  'bg-sign text-on-sign',
  'bg-sign text-on-sign-2',
  'bg-ok-soft text-ok',
  'bg-warn-soft text-warn',
  'bg-bad-soft text-bad',
  'bg-info-soft text-info',
];
const sizes = ['text-display', 'text-h1', 'text-h2', 'text-h3', 'text-body', 'text-small', 'text-note'];
const markSizes = ['size-4', 'size-6', 'size-9', 'size-16', 'size-24'];

/** Colour pairs, sizes, the mark and the signs. */
export async function Foundations() {
  const t = await getTranslations('design');
  return (
    <>
      <Specimen title={t('colours')}>
        <ul className="grid grid-cols-2 gap-2 md:grid-cols-4 lg:grid-cols-6">
          {colours.map((pair) => (
            <li key={pair} className={`rounded-base border border-line p-3 text-note leading-snug ${pair}`}>
              {pair.replaceAll(/bg-|text-/g, '')}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen title={t('type')}>
        {sizes.map((size) => (
          <p key={size} className={`${size} leading-tight`}>
            {t('typeSample')}
          </p>
        ))}
        <p lang="zh-HK">骨直令返 zh-HK</p>
        <p lang="zh-CN">骨直令返 zh-CN</p>
        <p className="flex flex-wrap items-end gap-4 bg-sign p-4 text-on-sign">
          {markSizes.map((size) => (
            <Mark key={size} className={size} />
          ))}
        </p>
        <ul className="flex flex-wrap gap-4">
          {iconNames.map((name) => (
            <li key={name} className="text-note text-ink-2">
              <Icon name={name} className="size-6!" /> {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
