const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A file's size as people read it: "12 kB", "3.4 MB". */
export function sizeWords(bytes: number, language: string): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1_000 ** step;
  const maximumFractionDigits = step === 2 && value < 10 ? 1 : 0;
  const unit = UNITS[step] ?? 'byte';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits,
  }).format(value);
}
