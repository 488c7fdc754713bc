import type { PolicySummary } from '../../../contracts/api/policy';

export const STATUS_WORDS: Readonly<Record<PolicySummary['status'], string>> = {
  draft: 'Draft',
  published: 'In force',
  superseded: 'Earlier',
};

export const STATUS_TONES = { draft: 'warning', published: 'positive', superseded: 'neutral' } as const;

export const AREA_WORDS: Readonly<Record<string, string>> = {
  triggers: 'Rules',
  scoring: 'Scoring',
  routing: 'Routing',
  timing: 'Timing',
  hours: 'Business hours',
  fallbacks: 'Fallbacks',
  messages: 'Messages',
};

/** Who did what when: "Published by Maya Chen". */
export function authorWords({ publishedBy, publishedAt, createdBy, updatedBy }: PolicySummary): string {
  if (publishedAt !== null) return `Published by ${publishedBy?.name ?? 'the system'}`;
  if (updatedBy !== null) return `Changed by ${updatedBy.name}`;
  return `Written by ${createdBy?.name ?? 'the system'}`;
}

/** The version that the URL names, else the one in force, else the newest. */
export function chosenVersion(versions: readonly PolicySummary[], wanted: string | null): number | null {
  const named = versions.find(({ version }) => String(version) === wanted);
  const inForce = versions.find(({ status }) => status === 'published');
  return (named ?? inForce ?? versions[0])?.version ?? null;
}
