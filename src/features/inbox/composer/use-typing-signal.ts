import { useEffect, useEffectEvent, useRef } from 'react';
import { teamTyping } from '../../../contracts/operations/conversations';
import { useTeamApi } from '../../shared/team/team-context';
import { announceWriting } from '../together/viewing';

const AGAIN_MS = 3_000;

/** Tells the visitor that one writes to them, at most every three seconds, and that one has stopped. */
export function useTypingSignal(conversationId: string): { typed(): void; stopped(): void } {
  const api = useTeamApi();
  const saidAt = useRef<number | null>(null);
  const say = (typing: boolean) => {
    // Nothing hangs on it: a signal that is lost is followed by another, or forgotten by the other side.
    const call = { params: { id: conversationId }, body: { typing }, keepalive: true };
    api.call(teamTyping, call).catch(() => {});
  };
  const typed = () => {
    const now = performance.now();
    if (saidAt.current !== null && now - saidAt.current < AGAIN_MS) return;
    saidAt.current = now;
    say(true);
    announceWriting(true);
  };
  const stopped = () => {
    if (saidAt.current === null) return;
    saidAt.current = null;
    say(false);
    announceWriting(false);
  };
  const onLeave = useEffectEvent(stopped);
  useEffect(() => () => onLeave(), []);
  return { typed, stopped };
}
