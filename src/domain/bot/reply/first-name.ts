/** How a visitor is addressed: "Jane Doe" as Jane, "Dr. Jane Doe" by the whole name. One line. */
export function firstName(name: string): string {
  const whole = name.replace(/\s+/gu, ' ').trim();
  const [first = '', ...rest] = whole.split(' ');
  return first.endsWith('.') || rest.length === 0 ? whole : first;
}
