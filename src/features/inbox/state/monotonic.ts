/** Milliseconds of a clock that nobody sets; orders what was asked and what was heard. */
export const monotonic = (): number => performance.now();
