'use client';

import clsx from 'clsx';
import { memo } from 'react';
import { dayWords } from '../time/clock-words';
import { DecisionNote } from './decision-note';
import { DeliveryMark } from './delivery-mark';
import type { Delivery } from './delivery-marks';
import { MessageRow } from './message-row';
import type { ThreadBlock } from './thread-blocks';
import { StretchMarker, TransitionRow } from './transition-row';

/** Beside everything that was said while a person had the conversation. */
const RAIL = 'before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent/40';

interface ThreadBlockRowProps {
  block: ThreadBlock;
  visitorName: string;
  /** How far it has come, said below it. */
  delivery: Delivery | undefined;
}

/** One row of the thread; drawn anew only when it changes, however often the thread scrolls. */
export const ThreadBlockRow = memo(function ThreadBlockRow(props: ThreadBlockRowProps) {
  const { block, visitorName, delivery } = props;
  switch (block.kind) {
    case 'day':
      return (
        <p className="pt-5 text-center text-xs font-medium text-muted">{dayWords(block.at, new Date())}</p>
      );
    case 'transition':
      return (
        <div className={clsx('relative -mx-3 px-3', block.withPerson && RAIL)}>
          <TransitionRow transition={block.transition} />
        </div>
      );
    case 'joined':
    case 'left':
      return <StretchMarker transition={block.transition} edge={block.kind} />;
    case 'decision':
      return <DecisionNote decision={block.decision} />;
    case 'message':
      return (
        <div className={clsx('relative -mx-3 px-3 pb-px', block.withPerson && RAIL)}>
          <MessageRow
            message={block.message}
            visitorName={visitorName}
            continues={block.continues}
            decision={block.decision}
          />
          {delivery ? <DeliveryMark state={delivery} /> : null}
        </div>
      );
  }
});
