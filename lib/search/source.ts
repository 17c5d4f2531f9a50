import type { Transaction } from '@/lib/db';

/** A noun that can be found. Its documents are owned by `<prefix>:<id>`. */
export type SearchSource = {
  prefix: string;
  /** of everything it has, published or not */
  listIds: (tx: Transaction) => Promise<string[]>;
  /** replaces the documents of one; takes them out when it is no longer there or not published */
  index: (tx: Transaction, id: string) => Promise<void>;
};
