import clsx from 'clsx';
import { Avatar } from '../../../components/ui/avatar';
import { optionId } from './canned-menu';
import type { Colleague } from './use-callable-colleagues';

interface MentionListProps {
  id: string;
  people: readonly Colleague[];
  active: number;
  onPick(person: Colleague): void;
}

/** Colleagues above the composer; the keyboard stays in the text. */
export function MentionList({ id, people, active, onPick }: MentionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label="Colleagues"
      className="pane-scroll absolute inset-x-0 bottom-full z-10 mb-1 max-h-64 max-w-80 rounded-md bg-surface-raised p-1 shadow-floating"
    >
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are the composer's.
        <div
          key={person.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
          className={clsx(
            'flex min-h-9 cursor-default items-center gap-2 rounded-sm px-2 text-sm pointer-coarse:min-h-11',
            index === active && 'bg-surface-hover',
          )}
        >
          <Avatar name={person.name} size="sm" />
          <span className="min-w-0 grow truncate font-medium">{person.name}</span>
          <span className="shrink-0 text-xs text-muted">{person.isOnline ? 'Online' : 'Not there'}</span>
        </div>
      ))}
    </div>
  );
}
