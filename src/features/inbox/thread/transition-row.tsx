import type { Transition } from '../../../contracts/api/conversation';
import { fullWords, timeWords } from '../time/clock-words';

/** What happened to the episode, as one quiet line. */
export function TransitionRow({ transition }: { transition: Transition }) {
  const at = new Date(transition.at);
  return (
    <p
      data-transition={transition.kind}
      className="flex items-baseline justify-center gap-1.5 pt-3 text-center text-xs text-muted"
    >
      {transition.text}
      <time dateTime={transition.at} title={fullWords(at)} className="shrink-0">
        {timeWords(at)}
      </time>
    </p>
  );
}

/** The border of the human stretch: above a person joined, or below the last thing they did. */
export function StretchMarker({ transition, edge }: { transition: Transition; edge: 'joined' | 'left' }) {
  const at = new Date(transition.at);
  return (
    <div
      data-transition={transition.kind}
      data-stretch={edge}
      className="flex items-center gap-3 pt-4 text-xs"
    >
      <span aria-hidden="true" className="h-px min-w-4 grow bg-accent" />
      <p className="flex items-baseline gap-1.5 font-medium text-accent-text">
        {transition.text}
        <time dateTime={transition.at} title={fullWords(at)} className="shrink-0 font-normal">
          {timeWords(at)}
        </time>
      </p>
      <span aria-hidden="true" className="h-px min-w-4 grow bg-accent" />
    </div>
  );
}
