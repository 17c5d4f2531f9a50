import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import type { Direction } from '@/prisma/generated/enums';

const plates: Record<Direction, string> = {
  TO_TIANJIN: 'bg-tj-block',
  TO_HONG_KONG: 'bg-hk-block',
  BOTH: 'bg-[linear-gradient(90deg,var(--tj-block)_50%,var(--hk-block)_50%)]',
};

type Props = { direction: Direction; inverse?: boolean; isTianjin?: boolean };

/**
 * To Tianjin in blue, to Hong Kong in red, always in words. `inverse` for a plate of that colour; without `isTianjin`
 * it is only known to lead to the Mainland.
 */
export async function DirectionSign({ direction, inverse = false, isTianjin = true }: Props) {
  const t = await getTranslations('programmes');
  const plate = inverse ? 'bg-white text-[#0e1e24]' : `${plates[direction]} text-white`;
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-base border border-transparent px-2.5 py-1 text-[0.875rem] leading-snug font-bold whitespace-nowrap ${plate}`}
    >
      <Icon name={direction === 'BOTH' ? 'both' : 'arrow'} className="size-4! stroke-[3]" />
      {t(`direction.${direction === 'TO_TIANJIN' && !isTianjin ? 'TO_MAINLAND' : direction}`)}
    </span>
  );
}
