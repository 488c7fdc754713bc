/** The chat page's few signs on a 24 px grid, drawn here: the icon library's own machinery would weigh more than they do. */
const paths = {
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 8v4.5M12 16v.01',
  archive: 'M3.5 4.5h17v4h-17ZM5 8.5v11h14v-11M10 12.5h4',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  bin: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5ZM12 6.5v14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6 6 18',
  file: 'M6 3.5h8l4 4v13H6ZM14 3.5v4h4',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3.5 12h17M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3Z',
  more: 'M5 12v.01M12 12v.01M19 12v.01',
  paperclip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.8 17a1.7 1.7 0 0 1-2.4-2.4l7.3-7.3',
  retry: 'M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.5 4v4.5H9',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  message: 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4Z',
  offline: 'M3 3l18 18M8 7.5a6 6 0 0 1 9.5 3 4.5 4.5 0 0 1 2.5 7M16.5 19H7a5 5 0 0 1-1.5-9.7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6',
  star: 'M12 3.5l2.7 5.5 6 .9-4.4 4.2 1 6-5.3-2.8-5.3 2.8 1-6L3.3 9.9l6-.9Z',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the words stand beside it or on the element around it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      data-icon={name}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={paths[name]} />
    </svg>
  );
}
