/** Columns that the list of leads can show beside the name, in their usual order. */
export const LEAD_COLUMNS = [
  'score',
  'stage',
  'owner',
  'dealValue',
  'company',
  'email',
  'phone',
  'channel',
  'tags',
  'lastSeenAt',
  'createdAt',
  'customer',
] as const;
export type LeadColumn = (typeof LEAD_COLUMNS)[number];

/** Shown to members who have not chosen. */
export const USUAL_COLUMNS: readonly LeadColumn[] = [
  'score',
  'stage',
  'owner',
  'dealValue',
  'company',
  'email',
  'lastSeenAt',
];

export const LEAD_SORTS = ['score', 'name', 'company', 'dealValue', 'createdAt', 'lastSeenAt'] as const;
export type LeadSort = (typeof LEAD_SORTS)[number];

/** The column that a heading sorts by, or null for one that cannot be sorted. */
export function sortOf(column: LeadColumn | 'name'): LeadSort | null {
  return LEAD_SORTS.find((sort) => sort === column) ?? null;
}

/** Which end comes first when a column is chosen: words from A, figures and dates from the largest. */
export function usualDirection(sort: LeadSort): 'asc' | 'desc' {
  return sort === 'name' || sort === 'company' ? 'asc' : 'desc';
}

/** Stored columns as far as they still exist; the usual ones where nothing was chosen. */
export function chosenColumns(stored: readonly string[]): readonly LeadColumn[] {
  const known = stored.flatMap((name) => LEAD_COLUMNS.find((column) => column === name) ?? []);
  return known.length > 0 ? [...new Set(known)] : USUAL_COLUMNS;
}
