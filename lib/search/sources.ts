import 'server-only';
import { recordSource } from '@/lib/library/search-documents';
import { programmeSource } from '@/lib/programmes/search-documents';
import type { SearchSource } from '@/lib/search/source';

/** Everything that can be found. A noun with public pages adds itself here, and indexes itself in its commands. */
export const searchSources: SearchSource[] = [programmeSource, recordSource];
