import { type ComponentType, lazy, Suspense } from 'react';
import { Button } from '../../../components/ui/button';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { VisitorPhase } from '../state/visitor-phase';
import type { FallbackPanelProps } from './fallback-panel';
import { Icon } from './icon';
import { PanelMark } from './panel-mark';
import { type Offered, type PanelNames, panelWords } from './panel-words';
import type { RatingPanelProps } from './rating-panel';

interface HandoffPanelProps {
  phase: VisitorPhase;
  names: PanelNames;
  /** The visitor's address, if it is known. */
  email: string | null;
  cancelling: boolean;
  /** What the visitor may choose instead of a person, or was promised. */
  offered: Offered;
  controller: ChatController;
  onDismiss: (() => void) | undefined;
}

/** A network that fails just then costs the panel, not the page. */
const nothing = () => ({ default: () => null });
/** Few visitors need these at once, so that the chat starts without them. */
const FallbackPanel = lazy<ComponentType<FallbackPanelProps>>(() =>
  import('./fallback-panel').catch(nothing),
);
const RatingPanel = lazy<ComponentType<RatingPanelProps>>(() => import('./rating-panel').catch(nothing));

const waiting = ['queued', 'still_waiting', 'dropped', 'transferred'];
const withWays = ['still_waiting', 'nobody', 'out_of_hours', 'promised'];

/** What happens with people, between the thread and the composer: one state at a time, said in words. */
export function HandoffPanel({
  phase,
  names,
  email,
  cancelling,
  offered,
  controller,
  onDismiss,
}: HandoffPanelProps) {
  const text = useChatText();
  const { t } = text;
  const words = panelWords(text, phase, names, offered);
  const isWaiting = waiting.includes(phase.kind);
  const keepsWaiting = phase.kind === 'still_waiting';

  return (
    <div
      data-testid="handoff-panel"
      data-state={phase.kind}
      className={
        words
          ? 'mx-4 mt-1 mb-2 flex max-h-[60%] shrink-0 flex-col gap-2 overflow-y-auto rounded-lg border bg-surface-sunken p-3'
          : undefined
      }
    >
      <div className="flex items-start gap-3">
        {words ? <PanelMark phase={phase} /> : null}
        <div className="min-w-0 grow">
          {/* Always there, so that what it comes to say is read out; the buttons stay outside. */}
          <div role="status" aria-atomic="true">
            {words ? <p className="text-sm font-semibold">{words.title}</p> : null}
            {words?.lines.map((line) => (
              <p key={line} className="text-sm text-muted">
                {line}
              </p>
            ))}
          </div>
          {words?.aside ? <p className="text-sm text-muted">{words.aside}</p> : null}
        </div>
        {words && onDismiss && !keepsWaiting ? <DismissButton onDismiss={onDismiss} /> : null}
      </div>
      {phase.kind === 'resolved' ? (
        <Suspense>
          <RatingPanel phase={phase} controller={controller} onDismiss={onDismiss} />
        </Suspense>
      ) : null}
      {isWaiting ? (
        <div className="flex flex-wrap gap-2 ps-11">
          {keepsWaiting ? (
            <Button size="sm" variant="primary" onClick={onDismiss}>
              {t('keepWaiting')}
            </Button>
          ) : null}
          <Button size="sm" busy={cancelling} onClick={() => void controller.neverMind()}>
            {t('neverMind')}
          </Button>
        </div>
      ) : null}
      {withWays.includes(phase.kind) ? (
        <Suspense>
          <FallbackPanel offered={offered} startsOpen={!keepsWaiting} email={email} controller={controller} />
        </Suspense>
      ) : null}
    </div>
  );
}

function DismissButton({ onDismiss }: { onDismiss(): void }) {
  const { t } = useChatText();
  return (
    <button
      type="button"
      aria-label={t('dismiss')}
      onClick={onDismiss}
      className="-me-1 -mt-1 inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
    >
      <Icon name="close" className="size-4" />
    </button>
  );
}
