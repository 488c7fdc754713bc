import { Button } from '../../../components/ui/button';
import { diffPolicies } from '../../../domain/policy/diff-policies';
import type { PolicyDocument } from '../../../domain/policy/types';
import { useEditor } from './editor-context';

interface CollisionNoticeProps {
  theirs: PolicyDocument;
  onSettle(choice: 'mine' | 'theirs'): void;
}

/** Two managers changed the same thing: both versions of it, and the choice. */
export function CollisionNotice({ theirs, onSettle }: CollisionNoticeProps) {
  const { document, names } = useEditor();
  const changes = diffPolicies(theirs, document, names);
  return (
    <section
      role="alert"
      aria-label="Changed by two people"
      className="rounded-lg border bg-warning-soft px-4 py-3"
    >
      <p className="text-sm font-semibold">Somebody else changed the same things just now</p>
      <p className="text-sm">Everything else of both of you was kept. Yours stands here for the moment:</p>
      <ul className="my-2 flex flex-col gap-2 text-sm">
        {changes.map(({ area, subject, before, after }) => (
          <li key={`${area} ${subject}`}>
            <span className="font-medium">{subject}</span>
            <span className="block">Yours: {after ?? 'removed'}</span>
            <span className="block text-muted">Theirs: {before ?? 'removed'}</span>
          </li>
        ))}
      </ul>
      <div className="flex gap-2">
        <Button size="sm" onClick={() => onSettle('mine')}>
          Keep mine
        </Button>
        <Button size="sm" onClick={() => onSettle('theirs')}>
          Take theirs
        </Button>
      </div>
    </section>
  );
}
