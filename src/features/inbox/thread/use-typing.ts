import { useEffect, useState } from 'react';
import { conversationChannel } from '../../../contracts/realtime/channels';
import { conversationEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';

/** A typist who falls silent without saying so is forgotten. */
const FORGET_MS = 6_000;

export interface Typist {
  readonly who: 'visitor' | 'agent' | 'bot';
  readonly name: string;
}

const { typing } = conversationEvents;

/** Who types in a conversation besides oneself. */
export function useTyping(conversationId: string): readonly Typist[] {
  const { name: ownName } = useMe().member;
  const [heard, setHeard] = useState<ReadonlyMap<string, Typist & { at: number }>>(new Map());

  useSubscription<{ typing: ReturnType<typeof typing.parse> }>(conversationChannel(conversationId), {
    catalogue: { typing },
    handlers: {
      typing: ({ who, name, typing: isTyping }) => {
        if (who === 'agent' && name === ownName) return;
        setHeard((present) => {
          const next = new Map(present);
          if (isTyping) next.set(`${who}:${name}`, { who, name, at: Date.now() });
          else next.delete(`${who}:${name}`);
          return next;
        });
      },
    },
  });

  useEffect(() => {
    if (heard.size === 0) return;
    const timer = setTimeout(() => {
      const since = Date.now() - FORGET_MS;
      setHeard((present) => new Map([...present].filter(([, typist]) => typist.at > since)));
    }, FORGET_MS);
    return () => clearTimeout(timer);
  }, [heard]);

  return [...heard.values()];
}
