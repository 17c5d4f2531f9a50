import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import type { Section } from '@/components/layout/site-header';

/** A page to be read: a title, and parts of one or more paragraphs. */
export function ProsePage({
  title,
  lead,
  parts,
  section,
  children,
}: {
  title: string;
  lead: string;
  parts: { title: string; paragraphs: string[] }[];
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
              {part.paragraphs.map((paragraph) => (
                <p key={paragraph} className="mt-3 leading-[1.75]">
                  {paragraph}
                </p>
              ))}
            </section>
          ))}
          {children}
        </div>
      </div>
    </PublicPage>
  );
}
