import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { holdsFiles } from './dropped-files';

/**
 * Takes files that are dropped anywhere on the pane around an element, the thread included.
 * @returns whether some are being dragged over it
 */
export function useFileDrop(
  inside: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const pane = inside.current?.parentElement;
    if (!pane) return;
    const onDrag = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && pane.contains(event.relatedTarget))) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    pane.addEventListener('dragenter', onDrag);
    pane.addEventListener('dragover', onDrag);
    pane.addEventListener('dragleave', onLeave);
    pane.addEventListener('drop', onDrop);
    return () => {
      pane.removeEventListener('dragenter', onDrag);
      pane.removeEventListener('dragover', onDrag);
      pane.removeEventListener('dragleave', onLeave);
      pane.removeEventListener('drop', onDrop);
    };
  }, [inside]);
  return isOver;
}
