/** What a page is about, for search engines (schema.org as JSON-LD). Data, not a program: nothing in it runs. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}
