import { Avatar } from '../../../components/ui/avatar';
import { Spinner } from '../../../components/ui/spinner';
import type { VisitorPhase } from '../state/visitor-phase';
import { Icon } from './icon';

/** The picture beside the words: a face, a wheel while something is under way, a sign otherwise. */
export function PanelMark({ phase }: { phase: VisitorPhase }) {
  if (phase.kind === 'joined' || phase.kind === 'resolved') return <Avatar name={phase.name} size="md" />;
  return (
    <span
      aria-hidden="true"
      className="flex size-8 shrink-0 items-center justify-center rounded-full bg-surface-raised text-muted [&_svg]:size-4"
    >
      <Sign kind={phase.kind} />
    </span>
  );
}

function Sign({ kind }: { kind: VisitorPhase['kind'] }) {
  switch (kind) {
    case 'asked':
    case 'queued':
    case 'still_waiting':
    case 'dropped':
    case 'transferred':
      return <Spinner className="text-accent-text" />;
    case 'promised':
      return <Icon name="check" className="text-positive" />;
    case 'out_of_hours':
    case 'nobody':
      return <Icon name="clock" />;
    case 'back':
      return <Icon name="person" />;
    case 'closed':
      return <Icon name="archive" />;
    default:
      return <Icon name="message" />;
  }
}
