import { type ComponentProps, cloneElement, type KeyboardEvent, type ReactElement } from 'react';

export interface TriggerProps extends Omit<ComponentProps<'button'>, 'ref'> {
  /** The button to be, instead of a plain one. */
  render?: ReactElement<ComponentProps<'button'>>;
}

interface LateTriggerProps extends TriggerProps {
  opens: 'menu' | 'dialog';
  onPrepare(): void;
  onOpen(): void;
}

/** Stands where a popup's trigger will be until it is first used: looks and reads the same, and its press counts. */
export function LateTrigger({ render, opens, onPrepare, onOpen, ...rest }: LateTriggerProps) {
  const props: ComponentProps<'button'> = {
    ...rest,
    'aria-haspopup': opens,
    'aria-expanded': false,
    onPointerEnter: onPrepare,
    onFocus: onPrepare,
    onClick: (event) => {
      rest.onClick?.(event);
      onOpen();
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (opens !== 'menu' || !arrow) return;
      event.preventDefault();
      onOpen();
    },
  };
  return render ? cloneElement(render, props) : <button type="button" {...props} />;
}
