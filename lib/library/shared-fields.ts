import { words } from '@/lib/i18n/words';
import type { RecordField } from '@/lib/library/fields';

/** Ways on from a record to pages of the portal where one can act: words of the link and the address. */
export const actionsField = {
  type: 'list',
  most: 4,
  label: words('可以做甚麼', '可以做什么', 'What one can do about it'),
  of: {
    text: { type: 'text', most: 120, label: words('連結文字', '链接文字', 'Words of the link') },
    path: {
      type: 'plain',
      most: 120,
      label: words('本網地址，如 /park', '本站地址，如 /park', 'Address on this portal, e.g. /park'),
    },
  },
} as const satisfies RecordField;
