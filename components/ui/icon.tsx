const paths = {
  arrow: 'M4 12h15M13 5l7 7-7 7',
  both: 'M3 12h18M8 6l-6 6 6 6M16 6l6 6-6 6',
  ok: 'M4 12.500l5.500 5.500L20 7',
  no: 'M6 6l12 12M18 6L6 18',
  question:
    'M8.500 8.500a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.200-1.500 2.300M12 18.500v.01M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0',
  info: 'M12 11v6M12 7v.01M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0',
  warn: 'M12 3L1.800 20.500h20.400zM12 10v5M12 17.800v.01',
  search: 'M17 10.500a6.500 6.500 0 1 1-13 0a6.500 6.500 0 0 1 13 0M15.500 15.500L21 21',
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  calendar: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
  list: 'M4 6l2 2 3-4M4 13l2 2 3-4M4 20l2 2 3-4M13 6h8M13 13h8M13 20h8',
  person:
    'M16.500 8a4.500 4.500 0 1 1-9 0a4.500 4.500 0 0 1 9 0M3.500 21.500c1-5 4.500-6.500 8.500-6.500s7.500 1.500 8.500 6.500',
  file: 'M5 2h9l5 5v15H5zM14 2v6h5',
  clock: 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0M12 6v6l4 3',
  down: 'M5 9l7 7 7-7',
  filter: 'M3 6h18M6 12h12M10 18h4',
  bell: 'M5 17h14l-2-3V10a5 5 0 0 0-10 0v4zM10 20.500h4',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3',
  halves: 'M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0M12 3v18M12 6.500h4.500M12 10h6M12 13.500h6M12 17h4.500',
  close: 'M5 5l14 14M19 5L5 19',
  numbers: 'M4 20V11M10 20V4M16 20v-7M22 20H2',
  quote:
    'M9 7c-3 1-4.500 3-4.500 6v4H10v-5H7c0-1.500 1-2.500 2.500-3M19 7c-3 1-4.500 3-4.500 6v4H20v-5h-3c0-1.500 1-2.500 2.500-3',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  gear: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.500v5M8 14.500v5',
  people:
    'M12.500 8a4 4 0 1 1-8 0a4 4 0 0 1 8 0M1.500 20.500c1-4 3.500-5.500 7-5.500s6 1.500 7 5.500M16 4.500a4 4 0 0 1 0 7.500M18 15c2.500.7 4 2.500 4.500 5.500',
  history: 'M3 12a9 9 0 1 0 3-6.700M3 4v5h5M12 7v5l3.500 2',
  out: 'M10 4H4v16h6M9 12h12M16 7l5 5-5 5',
  globe: 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0M2 12h20M12 2c3 3 4 6.500 4 10s-1 7-4 10c-3-3-4-6.500-4-10s1-7 4-10',
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as IconName[];

/** A drawn sign beside a word; never alone, so it is hidden from screen readers. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`inline-block size-[1.25em] flex-none fill-none stroke-current align-[-0.25em] ${className}`}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
