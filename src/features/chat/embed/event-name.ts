/** `Plan chosen!` → `plan_chosen`, as the API wants its events named. */
export function eventName(given: string): string {
  const name = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  return name.slice(0, 40) || 'event';
}
