'use client';

import {
  type ComponentProps,
  cloneElement,
  type ReactElement,
  type ReactNode,
  useEffect,
  useSyncExternalStore,
} from 'react';
import { lateModule, useLate } from './late/late-module';
import { type TooltipWords, tooltipStore } from './tooltip-store';

const late = lateModule(() => import('./base/base-tooltip'));

interface TooltipProps {
  content: ReactNode;
  shortcut?: string | undefined;
  side?: TooltipWords['side'] | undefined;
  /** One focusable element; the tooltip never holds what cannot be had otherwise. */
  children: ReactElement<ComponentProps<'button'>>;
}

/** Shows the tooltips of everything inside. Wrap each team surface in one. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <TooltipLayer />
    </>
  );
}

function TooltipLayer() {
  const shown = useSyncExternalStore(tooltipStore.subscribe, tooltipStore.get, () => undefined);
  const base = useLate(late, shown !== undefined);
  useEffect(() => {
    if (!shown) return;
    // What it speaks of may be gone, or covered by what a key or a press opened.
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !shown.anchor.contains(target)) tooltipStore.leave();
    };
    document.addEventListener('pointerover', onPointer);
    const onKey = () => tooltipStore.leave();
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerover', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [shown]);
  return shown && base ? <base.TooltipBubble {...shown} /> : null;
}

export function Tooltip({ content, shortcut, side = 'bottom', children }: TooltipProps) {
  const words = { content, shortcut, side };
  const { onPointerEnter, onPointerLeave, onPointerDown, onFocus, onBlur } = children.props;
  return cloneElement(children, {
    onPointerEnter: (event) => {
      onPointerEnter?.(event);
      if (event.pointerType !== 'touch') tooltipStore.point(event.currentTarget, words, 'pointer');
    },
    onPointerLeave: (event) => {
      onPointerLeave?.(event);
      tooltipStore.leave(event.currentTarget);
    },
    onPointerDown: (event) => {
      onPointerDown?.(event);
      tooltipStore.leave();
    },
    onFocus: (event) => {
      onFocus?.(event);
      if (event.currentTarget.matches(':focus-visible')) {
        tooltipStore.point(event.currentTarget, words, 'keyboard');
      }
    },
    onBlur: (event) => {
      onBlur?.(event);
      tooltipStore.leave(event.currentTarget);
    },
  });
}
