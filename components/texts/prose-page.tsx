import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import type { Section } from '@/components/layout/site-header';

type Part = {
  title: string;
  paragraphs?: string[];
  /** a list after the first paragraph */
  points?: string[];
  /** a table, links */
  more?: ReactNode;
};

/** A page to be read: a title, and parts of paragraphs, a list, and whatever else belongs to them. */
export function ProsePage({
  title,
  lead,
  parts,
  section,
  children,
}: {
  title: string;
  lead: string;
  parts: Part[];
  section?: Section;
  children?: ReactNode;
}) {
  return (
    <PublicPage section={section}>
      <Breadcrumb here={title} />
      <div className="wrap">
        <PageHead title={title} lead={lead} />
        <div className="grid max-w-[44rem] gap-10">
          {parts.map((part) => (
            <section key={part.title} className="border-t-4 border-ink pt-4">
              <h2 className="text-[1.5rem]">{part.title}</h2>
              <ProsePart {...part} />
            </section>
          ))}
          {children}
        </div>
      </div>
    </PublicPage>
  );
}

function ProsePart({ paragraphs: [first, ...others] = [], points = [], more }: Part) {
  return (
    <>
      {first ? <Paragraph>{first}</Paragraph> : null}
      {points.length > 0 ? (
        <ul className="mt-3 grid list-disc gap-1.5 pl-5 leading-[1.75]">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      {others.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {more}
    </>
  );
}

function Paragraph({ children }: { children: string }) {
  return <p className="mt-3 leading-[1.75]">{children}</p>;
}
