import { NonceThemeScript } from '@/components/layout/theme-script';

/** Pages that anybody may open and that hold a form: made for each request, so that their policy can have a nonce. */
export default function FormsLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <>
      <NonceThemeScript />
      {children}
    </>
  );
}
