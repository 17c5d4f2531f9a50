import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { Icon } from '@/components/ui/icon';
import type { ListedProgramme } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';

/** Two shores, two colours; the line carries from one to the other, the ring is where they meet. */
export async function Crossing({ programmes }: { programmes: ListedProgramme[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  const toward = (shore: ListedProgramme['direction']) =>
    programmes.filter(({ direction }) => direction === shore || direction === 'BOTH');
  return (
    <section aria-label={t('crossing')} className="crossing">
      <div className="wrap lg:grid lg:grid-cols-2">
        <div className="bg-tj-block px-(--gut) pt-8 pb-6 lg:bg-transparent lg:px-0 lg:pr-16 lg:pb-10">
          <ShoreHead title={t('toTianjin')} side="tianjin" />
          <Platform programmes={toward('TO_TIANJIN')} none={t('noneToTianjin')} aboutHref={routes.about(locale)} />
        </div>
        <div className="bg-hk-block px-(--gut) pt-8 pb-8 lg:bg-transparent lg:px-0 lg:pl-16 lg:pb-10">
          <ShoreHead title={t('toHongKong')} side="hongKong" />
          <Platform programmes={toward('TO_HONG_KONG')} none={t('noneToHongKong')} aboutHref={routes.about(locale)} />
        </div>
      </div>
    </section>
  );
}

/** One half of the drawing: a station, a line of any length, and the bend to the ring in the middle. */
function ShoreHead({ title, side }: { title: string; side: 'tianjin' | 'hongKong' }) {
  const tianjin = side === 'tianjin';
  return (
    <div className={`flex items-center gap-8 lg:h-36 ${tianjin ? '' : 'lg:flex-row-reverse'}`}>
      <h2 className="text-h1 leading-tight lg:whitespace-nowrap">{title}</h2>
      <span aria-hidden="true" className={`relative hidden h-30 flex-1 lg:block ${tianjin ? '-mr-16' : '-ml-16'}`}>
        <span
          className={`line-fill absolute h-2.5 ${tianjin ? 'top-[89px] right-16 left-3' : 'top-[21px] right-3 left-16'}`}
        />
        <span
          className={`absolute size-8 rounded-full border-8 border-current ${tianjin ? 'top-[78px] left-0 bg-tj-block' : 'top-[10px] right-0 bg-hk-block'}`}
        />
        <svg
          viewBox="0 0 64 120"
          aria-hidden="true"
          className={`absolute top-0 h-30 w-16 fill-none stroke-current ${tianjin ? 'right-0' : 'left-0'}`}
          strokeWidth={10}
        >
          <path d={tianjin ? 'M-1 94H8L36 66' : 'M65 26H56L28 54'} />
          <path d={tianjin ? 'M64 32a28 28 0 0 0 0 56' : 'M0 32a28 28 0 0 1 0 56'} strokeWidth={16} />
        </svg>
      </span>
      <svg
        viewBox="0 0 64 32"
        aria-hidden="true"
        className="ml-auto h-8 w-16 flex-none fill-none stroke-current lg:hidden"
        strokeWidth={6}
      >
        <path d={tianjin ? 'M0 22H30L38 14' : 'M0 10H26L34 18'} />
        <circle cx="46" cy="16" r="9" />
      </svg>
    </div>
  );
}

async function Platform({
  programmes,
  none,
  aboutHref,
}: {
  programmes: ListedProgramme[];
  none: string;
  aboutHref: Route;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  if (programmes.length === 0)
    return (
      <div className="mt-4 border-t border-white/35 py-4 lg:mt-0">
        <p className="max-w-[28em]">{none}</p>
        <p className="mt-2">
          <Link href={aboutHref} className="inline-block py-2 font-bold text-white">
            {t('whatIsListed')}
          </Link>
        </p>
      </div>
    );
  return (
    <ul className="mt-4 lg:mt-0">
      {programmes.map(({ slug, title, forWhom }) => (
        <li key={slug}>
          <Link
            href={routes.programme(locale, slug)}
            className="group flex min-h-19 items-center gap-4 border-t border-white/35 py-3.5 text-white no-underline"
          >
            <span className="min-w-0">
              <b className="block text-h3 leading-snug group-hover:underline group-hover:underline-offset-4">
                <Localized text={title} />
              </b>
              <span className="block text-small leading-normal">
                <Localized text={forWhom} />
              </span>
            </span>
            <Icon name="arrow" className="ml-auto stroke-[2.5]" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
