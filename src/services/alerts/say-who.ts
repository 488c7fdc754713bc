/** A lead as people call it in an alert: name and company, as far as they are known. */
export function sayWho(
  lead: { readonly name: string | null; readonly company: string | null } | null,
): string {
  if (!lead?.name) return lead?.company ? `A visitor from ${lead.company}` : 'A visitor';
  return lead.company ? `${lead.name} (${lead.company})` : lead.name;
}

/** The same within a sentence. */
export function sayWhom(lead: Parameters<typeof sayWho>[0]): string {
  return sayWho(lead).replace(/^A visitor/, 'a visitor');
}
