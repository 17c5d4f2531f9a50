import { getLocale } from 'next-intl/server';
import { shownText } from '@/lib/i18n/localized-text';
import type { ShownPicture } from '@/lib/media/queries';
import { routes } from '@/lib/routes';

/** A picture in the width that fits, its place kept free while it comes. */
export async function Picture({
  picture,
  sizes,
  className,
}: {
  picture: ShownPicture;
  sizes: string;
  className?: string;
}) {
  const locale = await getLocale();
  const { id, alt, width, height, widths } = picture;
  const words = shownText(alt, locale);
  return (
    // Pictures are drawn in their widths when they are sent in: nothing is left for an optimizer to do.
    <picture>
      <img
        src={routes.picture(id, widths[0] ?? width)}
        srcSet={widths.map((one) => `${routes.picture(id, one)} ${one}w`).join(', ')}
        sizes={sizes}
        width={width}
        height={height}
        alt={words.text}
        lang={words.locale === locale ? undefined : words.locale}
        loading="lazy"
        decoding="async"
        className={`h-auto max-w-full ${className ?? ''}`}
      />
    </picture>
  );
}
