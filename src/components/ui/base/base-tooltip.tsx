'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import { Kbd } from '../kbd';
import type { ShownTooltip } from '../tooltip-store';

/** The one tooltip of a page, beside whatever it speaks of. For eyes alone: what it says is part of that one's name. */
export function TooltipBubble({ anchor, content, shortcut, side }: ShownTooltip) {
  return (
    <Base.Root open>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} sideOffset={6} className="z-50" aria-hidden="true">
          <Base.Popup className="flex max-w-72 items-center gap-2 rounded-sm bg-text px-2 py-1 text-xs font-medium text-surface shadow-floating transition-opacity data-starting-style:opacity-0">
            {content}
            {shortcut ? <Kbd tone="inverse">{shortcut}</Kbd> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
