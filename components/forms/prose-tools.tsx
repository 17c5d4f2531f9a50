'use client';

const tools = {
  heading: { before: '\n## ', after: '' },
  bold: { before: '**', after: '**' },
  list: { before: '\n- ', after: '' },
  link: { before: '[', after: '](https://)' },
  source: { before: '', after: '[P]' },
} as const;

export type ProseTool = keyof typeof tools;
export type ProseToolWords = Record<ProseTool, string>;

/** Buttons that put the marks of a heading, a list, a link or a source around what is selected in a box. */
export function ProseTools({ area, words }: { area: string; words: ProseToolWords }) {
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      {(Object.keys(tools) as ProseTool[]).map((tool) => (
        <button
          key={tool}
          type="button"
          onClick={() => apply(area, tool)}
          className="min-h-9 rounded-base border border-line-strong px-2 text-note hover:bg-sunken"
        >
          {words[tool]}
        </button>
      ))}
    </div>
  );
}

function apply(id: string, tool: ProseTool): void {
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const { before, after } = tools[tool];
  const { selectionStart: start, selectionEnd: end, value } = area;
  area.setRangeText(`${before}${value.slice(start, end)}${after}`, start, end, 'end');
  area.focus();
}
