/** Names that a policy only knows by id, and the currency of its amounts. */
export interface PolicyNames {
  /** ISO 4217 of the organisation. */
  readonly currency?: string;
  /** Team names by id. */
  readonly teams?: Readonly<Record<string, string>>;
}

/** A team by name; one that has no name any more is called so. */
export function teamInWords(teamId: string | null, names: PolicyNames): string {
  if (teamId === null) return "the channel's own team";
  const teams = names.teams ?? {};
  return Object.hasOwn(teams, teamId) ? `team “${teams[teamId]}”` : 'a team that does not exist';
}
