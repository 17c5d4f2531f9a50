import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** Public pages may be found; pages of one person and machines' addresses need not be. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/open/'],
      disallow: ['/api/', '/*/my', '/*/admin', '/*/review', '/*/design'],
    },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  };
}
