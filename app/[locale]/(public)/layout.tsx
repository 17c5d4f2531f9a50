import { ThemeScript } from '@/components/layout/theme-script';

/** Public pages are the same for everybody and kept in caches: nothing here may depend on who reads. */
export default function PublicLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <ThemeScript />
      {children}
    </>
  );
}
