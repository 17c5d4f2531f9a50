const common = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=()' },
];

const policy = (scripts: string, styles: string) =>
  [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Headers of pages that are the same for everybody and kept in caches: their inline scripts cannot carry a nonce.
 * React's dev mode needs eval.
 */
export function staticPageHeaders(development: boolean): { key: string; value: string }[] {
  const scripts = `'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`;
  return [...common, { key: 'Content-Security-Policy', value: policy(scripts, "'self' 'unsafe-inline'") }];
}

/** Headers of scripts and styles: a policy of contents is for pages, and would travel with each of some ten files. */
export function staticFileHeaders(): { key: string; value: string }[] {
  return common.filter(({ key }) => key === 'X-Content-Type-Options');
}

/** Headers of files that people have sent: whatever is in one, it does nothing in our name. */
export function downloadHeaders(): { key: string; value: string }[] {
  return [{ key: 'Content-Security-Policy', value: "sandbox; default-src 'none'" }];
}

/** The policy of a page made for one request: only scripts with its nonce run. React's dev mode needs eval. */
export function noncePolicy(nonce: string, development: boolean): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;
  return policy(scripts, development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`);
}
