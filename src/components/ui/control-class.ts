/** Look of a text field, a textarea and a select's trigger. 16 px on touch screens, or iOS zooms the page. */
export const controlClass =
  'w-full rounded-sm border border-strong/60 bg-surface-raised text-sm text-text shadow-control transition-colors ' +
  'hover:border-strong focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-focus ' +
  'data-invalid:border-danger aria-invalid:border-danger disabled:bg-surface-sunken disabled:text-muted ' +
  'pointer-coarse:min-h-11 pointer-coarse:text-lg';
