/** Surface of everything that floats beside its trigger. */
export const popupClass =
  'origin-(--transform-origin) rounded-md bg-surface-raised text-sm text-text shadow-floating outline-none ' +
  'transition-[opacity,scale] data-starting-style:scale-[0.98] data-starting-style:opacity-0 ' +
  'data-ending-style:scale-[0.98] data-ending-style:opacity-0';
