import clsx from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover shadow-control',
  secondary: 'border border-border bg-surface-raised text-text hover:bg-surface-hover shadow-control',
  ghost: 'text-muted hover:bg-surface-hover hover:text-text',
  danger: 'bg-danger-solid text-on-accent hover:bg-danger-solid-hover shadow-control',
};

const sizes: Record<ButtonSize, string> = { sm: 'h-7 px-2.5 gap-1.5', md: 'h-8 px-3 gap-2' };

/** Classes of everything that looks like a button, links included. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return clsx(
    'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-sm text-sm font-medium',
    'transition-colors disabled:opacity-50 aria-disabled:opacity-50 pointer-coarse:min-h-11',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
    className,
  );
}
