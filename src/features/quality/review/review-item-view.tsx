'use client';

import { useRef, useState } from 'react';
import type { ReviewItem, ReviewVerdictInput } from '../../../contracts/api/quality-reviews';
import type { ReviewVerdict } from '../../../domain/quality/review/verdicts';
import { Transcript } from './transcript';
import { useReviewKeys } from './use-review-keys';
import { VERDICT_CHOICES } from './verdict-choices';
import { VerdictPanel, type VerdictPanelHandle } from './verdict-panel';

interface ReviewItemViewProps {
  item: ReviewItem;
  busy: boolean;
  /** Settles a disagreement. */
  adjudication?: boolean;
  onVerdict(said: ReviewVerdictInput & { itemId: string }): void;
  onUndo?: (() => void) | undefined;
}

/** One conversation to judge: what was said on one side, the verdicts on the other; everything has a key. */
export function ReviewItemView({ item, busy, adjudication = false, onVerdict, onUndo }: ReviewItemViewProps) {
  const panel = useRef<VerdictPanelHandle>(null);
  const [isChoosingTurn, setChoosingTurn] = useState(false);
  const mayBeEarlier = item.cutTurn > 1;
  const say = (verdict: ReviewVerdict, turnMessageId: string | null) => {
    const { reason = null, note = '' } = panel.current?.said() ?? {};
    onVerdict({ itemId: item.id, verdict, turnMessageId, reason, note, adjudication });
  };
  const choose = (verdict: ReviewVerdict) => {
    if (verdict === 'earlier') setChoosingTurn(mayBeEarlier);
    else say(verdict, null);
  };
  const chooseTurn = (turn: number) => {
    const message = item.messages.find((one) => one.turn === turn);
    if (message && turn < item.cutTurn) say('earlier', message.id);
  };
  useReviewKeys((key) => {
    if (busy) return false;
    if (isChoosingTurn) {
      if (key === 'escape') setChoosingTurn(false);
      else if (/^[1-9]$/.test(key)) chooseTurn(Number(key));
      else return false;
      return true;
    }
    const choice = VERDICT_CHOICES.find((one) => one.key === key);
    if (choice) choose(choice.verdict);
    else if (key === 'r') panel.current?.focusReason();
    else if (key === 'n') panel.current?.focusNote();
    else if (key === 'u' && onUndo) onUndo();
    else return false;
    return true;
  });
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_300px]">
      <Transcript item={item} onChooseTurn={isChoosingTurn ? chooseTurn : undefined} />
      <div className="lg:sticky lg:top-0 lg:self-start">
        <VerdictPanel
          ref={panel}
          isChoosingTurn={isChoosingTurn}
          busy={busy}
          mayBeEarlier={mayBeEarlier}
          onVerdict={choose}
          onCancelTurn={() => setChoosingTurn(false)}
        />
      </div>
    </div>
  );
}
