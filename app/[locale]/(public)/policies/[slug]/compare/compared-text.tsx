import { getLocale, getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { type ComparedBlock, foldUnchanged } from '@/lib/policies/comparison';
import type { Piece } from '@/lib/policies/word-difference';

const signs = {
  changed: { tone: 'info', icon: 'both', edge: 'border-info' },
  added: { tone: 'ok', icon: 'arrow', edge: 'border-ok' },
  removed: { tone: 'bad', icon: 'no', edge: 'border-bad' },
  same: { edge: 'border-line' },
} as const;

/** The text with its changes: each paragraph told in a word, each added or removed word marked as such. */
export async function ComparedText({ blocks, lang }: { blocks: ComparedBlock[]; lang?: Locale }) {
  const t = await getTranslations('policies');
  const rows = numbered(foldUnchanged(blocks));
  return (
    <ol className="mt-6 grid gap-3">
      {rows.map(({ one: row, key }) =>
        'folded' in row ? (
          <li key={key}>
            <details className="border-y border-line">
              <summary className="py-2.5 text-small text-action">
                {t('comparison.unchanged', { count: row.folded.length })}
              </summary>
              <div className="grid gap-3 pb-3" lang={lang}>
                {numbered(row.folded).map(({ one, key: place }) => (
                  <Words key={place} block={one} />
                ))}
              </div>
            </details>
          </li>
        ) : (
          <Row key={key} block={row} lang={lang} />
        ),
      )}
    </ol>
  );
}

// What a paragraph or piece is, is where it stands in the text.
const numbered = <One,>(list: One[]) => list.map((one, key) => ({ one, key }));

async function Row({ block, lang }: { block: ComparedBlock; lang?: Locale }) {
  const t = await getTranslations('policies');
  const { edge, ...sign } = signs[block.kind];
  return (
    <li className={`grid gap-x-6 gap-y-1 border-l-6 py-1 pl-4 md:grid-cols-[6.5rem_minmax(0,1fr)] ${edge}`}>
      <p>{block.kind === 'same' ? null : <Tag {...sign}>{t(`comparison.kind.${block.kind}`)}</Tag>}</p>
      <div lang={lang}>
        <Words block={block} />
      </div>
    </li>
  );
}

function Words({ block }: { block: ComparedBlock }) {
  const look = { heading: 'font-bold', item: 'list-item ml-5 list-disc', paragraph: '' }[block.role];
  return (
    <div className={`max-w-[42em] leading-[1.8] ${look}`}>
      {numbered(block.pieces).map(({ one, key }) => (
        <PieceOfText key={key} piece={one} />
      ))}
    </div>
  );
}

/** Marked as inserted or deleted, by a line, and by words for those who hear the page. */
async function PieceOfText({ piece: { kind, words } }: { piece: Piece }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('policies')]);
  if (kind === 'same') return words;
  const Element = kind === 'added' ? 'ins' : 'del';
  const look =
    kind === 'added'
      ? 'mx-0.5 bg-ok-soft underline decoration-ok decoration-2 underline-offset-4'
      : 'mx-0.5 bg-bad-soft line-through decoration-bad decoration-2';
  return (
    <Element className={look}>
      <span className="sr-only" lang={locale}>
        {t(`comparison.${kind}Start`)}{' '}
      </span>
      {words}
      <span className="sr-only" lang={locale}>
        {' '}
        {t(`comparison.${kind}End`)}
      </span>
    </Element>
  );
}
