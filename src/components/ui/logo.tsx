import clsx from 'clsx';

/** Two hands on one baton. Decorative: the product's name stands beside it or on the element around it. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={clsx('size-6', className)}>
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <g stroke="#fff" strokeLinecap="round" strokeWidth="2.5">
        <path d="M6.5 17.5 12 12" opacity="0.55" />
        <path d="m12.5 11.5 5-5" />
      </g>
      <circle cx="12.25" cy="11.75" r="2.6" fill="none" stroke="#fff" strokeWidth="1.75" />
    </svg>
  );
}
