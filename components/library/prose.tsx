import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment, type ReactNode } from 'react';
import { SourceMark } from '@/components/figures/source-mark';
import { TextLabel, textLabels } from '@/components/texts/localized';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';
import { splitAtMarks } from '@/lib/library/prose';
import { routes } from '@/lib/routes';

type Level = 2 | 3 | 4;

/**
 * A record's prose for this reader: paragraphs, headings, lists, quotations, links, and the marks of its sources.
 * Anything else in it, HTML above all, is shown as the words it is. `level` is that of its own headings.
 */
export async function Prose({ text, level = 3 }: { text: LocalizedText; level?: Level }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common')]);
  const shown = shownText(text, locale);
  if (shown.text === '') return <p className="text-ink-2">{t('noTextYet')}</p>;
  const labels = await textLabels(shown, locale);
  return (
    <div className="prose" lang={shown.locale === locale ? undefined : shown.locale}>
      {labels.length > 0 ? (
        <p lang={locale}>
          {labels.map((label) => (
            <TextLabel key={label}>{label}</TextLabel>
          ))}
        </p>
      ) : null}
      <Blocks nodes={fromMarkdown(shown.text).children} level={level} />
    </div>
  );
}

function Blocks({ nodes, level }: { nodes: RootContent[]; level: Level }): ReactNode {
  return nodes.map((node, index) => <Block key={keyOf(node, index)} node={node} level={level} />);
}

function Block({ node, level }: { node: RootContent; level: Level }): ReactNode {
  switch (node.type) {
    case 'heading': {
      const Heading = `h${Math.min(level + node.depth - 1, 6)}` as 'h3';
      return (
        <Heading>
          <Inline nodes={node.children} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Inline nodes={node.children} />
        </p>
      );
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return (
        <List start={node.ordered ? (node.start ?? undefined) : undefined}>
          {node.children.map((item, index) => (
            <li key={keyOf(item, index)}>
              {item.children.map((child, at) =>
                child.type === 'paragraph' ? (
                  <Inline key={keyOf(child, at)} nodes={child.children} />
                ) : (
                  <Block key={keyOf(child, at)} node={child} level={level} />
                ),
              )}
            </li>
          ))}
        </List>
      );
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blocks nodes={node.children} level={level} />
        </blockquote>
      );
    case 'thematicBreak':
      return <hr />;
    default:
      return 'value' in node ? <p>{node.value}</p> : null;
  }
}

function Inline({ nodes }: { nodes: PhrasingContent[] }): ReactNode {
  return nodes.map((node, index) => {
    const key = keyOf(node, index);
    switch (node.type) {
      case 'text':
        return <Marked key={key} text={node.value} />;
      case 'strong':
        return (
          <strong key={key}>
            <Inline nodes={node.children} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={key}>
            <Inline nodes={node.children} />
          </em>
        );
      case 'break':
        return <br key={key} />;
      case 'link':
        return (
          <ProseLink key={key} url={node.url}>
            <Inline nodes={node.children} />
          </ProseLink>
        );
      default:
        return 'value' in node ? <Fragment key={key}>{node.value}</Fragment> : null;
    }
  });
}

function Marked({ text }: { text: string }) {
  return splitAtMarks(text).map((part) => ('mark' in part ? <SourceMark key={part.at} id={part.mark} /> : part.words));
}

/** `/park` leads within the portal, in the reader's language; http(s) and mailto lead out; anything else is no link. */
async function ProseLink({ url, children }: { url: string; children: ReactNode }) {
  const locale = await getLocale();
  if (/^\/(?!\/)/.test(url)) return <Link href={routes.fromLink(locale, url)}>{children}</Link>;
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return children;
  return (
    <a href={url as Route} rel="external noopener">
      {children}
    </a>
  );
}

// Where it stands in the text is what a node is.
const keyOf = (node: Nodes, index: number) => node.position?.start.offset ?? `at-${index}`;
