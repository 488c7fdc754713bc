import { Avatar } from '../../../components/ui/avatar';
import { CompletionList } from './completion-list';
import type { Colleague } from './use-callable-colleagues';

interface MentionListProps {
  id: string;
  people: readonly Colleague[];
  active: number;
  onPick(person: Colleague): void;
}

/** Colleagues whom an `@` can call. */
export function MentionList({ id, people, active, onPick }: MentionListProps) {
  return (
    <CompletionList
      id={id}
      label="Colleagues"
      options={people}
      active={active}
      className="max-w-80"
      onPick={onPick}
    >
      {(person) => (
        <span className="flex min-w-0 grow items-center gap-2">
          <Avatar name={person.name} size="sm" />
          <span className="min-w-0 grow truncate font-medium">{person.name}</span>
          <span className="shrink-0 text-xs text-muted">{person.isOnline ? 'Online' : 'Not there'}</span>
        </span>
      )}
    </CompletionList>
  );
}
