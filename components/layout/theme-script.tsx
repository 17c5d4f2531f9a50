import { headers } from 'next/headers';

/** Before anything is drawn: the chosen appearance. For pages that are the same for everybody. */
export function ThemeScript() {
  return <script src="/theme.js" />;
}

/** The same for pages made for one request: their policy lets only scripts with its nonce run. */
export async function NonceThemeScript() {
  const policy = (await headers()).get('Content-Security-Policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  return <script src="/theme.js" nonce={nonce} suppressHydrationWarning />;
}
