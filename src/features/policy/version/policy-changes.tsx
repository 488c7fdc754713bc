import { Badge } from '../../../components/ui/badge';
import { EmptyState } from '../../../components/ui/empty-state';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { AREA_WORDS } from '../state/version-words';

const KINDS = {
  added: { label: 'Added', tone: 'positive' },
  removed: { label: 'Removed', tone: 'danger' },
  changed: { label: 'Changed', tone: 'accent' },
} as const;

/** What differs from the version in force, in words. */
export function PolicyChanges({ policy, changes }: PolicyDetail) {
  if (policy.status === 'published') {
    return (
      <EmptyState title="This version is in force">
        Open a draft or an earlier version to see how it differs from this one.
      </EmptyState>
    );
  }
  if (changes.length === 0) {
    return <EmptyState title="No difference">This version says the same as the one in force.</EmptyState>;
  }
  return <ChangeList changes={changes} />;
}

/** Differences one by one: what is in force, and what is here. */
export function ChangeList({ changes }: { changes: readonly PolicyDetail['changes'][number][] }) {
  return (
    <ul className="flex flex-col rounded-lg border">
      {changes.map(({ area, kind, subject, before, after }) => (
        <li key={`${area} ${subject}`} className="flex flex-col gap-1 border-b px-4 py-3 last:border-b-0">
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <Badge tone={KINDS[kind].tone}>{KINDS[kind].label}</Badge>
            <span className="font-medium">{subject}</span>
            <span className="text-muted">{AREA_WORDS[area] ?? area}</span>
          </p>
          <dl className="grid grid-cols-[4.5rem_1fr] gap-x-2 gap-y-1 text-sm">
            <Side label="In force" text={before} />
            <Side label="Here" text={after} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Side({ label, text }: { label: string; text: string | null }) {
  if (text === null) return null;
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
        {text}
      </dd>
    </>
  );
}
