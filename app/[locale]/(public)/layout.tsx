import { ThemeScript } from '@/components/layout/theme-script';

// Nothing at build time, as a build has no database: each page is made on its first visit and then kept.
export function generateStaticParams(): { locale: string }[] {
  return [];
}

/** Public pages are the same for everybody and kept in caches: nothing here may depend on who reads. */
export default function PublicLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <ThemeScript />
      {children}
    </>
  );
}
