import { type ComponentType, lazy, Suspense, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { VisitorPhase } from '../state/visitor-phase';
import { ContactForm } from './contact-form';
import type { FallbackPanelProps } from './fallback-panel';
import { Icon } from './icon';
import { PanelMark } from './panel-mark';
import { type Offered, panelWords } from './panel-words';
import type { RatingPanelProps } from './rating-panel';

interface HandoffPanelProps {
  phase: VisitorPhase;
  botName: string;
  /** The visitor's address, if it is known. */
  email: string | null;
  cancelling: boolean;
  /** What a visitor whom nobody could serve may choose, or was promised; null before there is such a thing. */
  offered: Offered | null;
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

/** What happens with people, between the thread and the composer: one state at a time, said in words. */
export function HandoffPanel({
  phase,
  botName,
  email,
  cancelling,
  offered,
  controller,
  onDismiss,
}: HandoffPanelProps) {
  const text = useChatText();
  const { t } = text;
  const [asksContact, setAsksContact] = useState(false);
  const words = panelWords(text, phase, botName, offered);
  const unserved = phase.kind === 'nobody' || phase.kind === 'out_of_hours';
  const isWaiting = waiting.includes(phase.kind);

  const framed = words !== null || phase.kind === 'resolved';

  return (
    <div
      data-testid="handoff-panel"
      data-state={phase.kind}
      className={
        framed ? 'mx-4 mt-1 mb-2 flex flex-col gap-2 rounded-lg border bg-surface-sunken p-3' : undefined
      }
    >
      <div className="flex items-start gap-3">
        {words ? <PanelMark phase={phase} /> : null}
        {/* Always there, so that what it comes to say is read out; the buttons stay outside. */}
        <div role="status" aria-atomic="true" className="min-w-0 grow">
          {words ? <p className="text-sm font-semibold">{words.title}</p> : null}
          {words?.lines.map((line) => (
            <p key={line} className="text-sm text-muted">
              {line}
            </p>
          ))}
        </div>
        {words && onDismiss ? <DismissButton onDismiss={onDismiss} /> : null}
      </div>
      {phase.kind === 'resolved' ? (
        <Suspense>
          <RatingPanel phase={phase} controller={controller} onDismiss={onDismiss} />
        </Suspense>
      ) : null}
      {isWaiting ? (
        <div className="flex flex-wrap gap-2 ps-9">
          <Button size="sm" busy={cancelling} onClick={() => void controller.neverMind()}>
            {t('neverMind')}
          </Button>
          {phase.kind === 'still_waiting' && !asksContact ? (
            <Button size="sm" onClick={() => setAsksContact(true)}>
              {t('leaveContact')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {unserved && offered ? (
        <Suspense>
          <FallbackPanel offered={offered} email={email} controller={controller} />
        </Suspense>
      ) : null}
      {(unserved && !offered) || (asksContact && isWaiting) ? (
        <ContactForm email={email} controller={controller} />
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
