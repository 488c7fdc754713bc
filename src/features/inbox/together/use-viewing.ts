import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { orgPresenceChannel } from '../../../contracts/realtime/channels';
import { useRealtime } from '../../shared/realtime/realtime-provider';
import { newClientId } from '../../shared/sync/client-id';
import { useMe } from '../../shared/team/team-context';
import { offerAnnouncing, viewing } from './viewing';
import type { Viewing } from './viewing-store';

const EVENT = 'client-viewing';
const AGAIN_MS = 20_000;
/** Newcomers are told after this long at most, each window in its own moment. */
const GREETING_MS = 1_500;

const hint = z.object({ window: z.string(), conversationId: z.uuid().nullable(), writing: z.boolean() });
const sender = z.object({ user_id: z.string() });
const member = z.object({ id: z.string() });

/**
 * Tells colleagues what this window shows, and hears it of theirs: client events on the organisation's presence
 * channel, from browser to browser, where Pusher vouches for the sender. No request, nothing stored; where client
 * events are switched off, the rows simply show nobody.
 */
export function useViewing(conversationId: string | null): void {
  const realtime = useRealtime();
  const { org, member: me } = useMe();
  const shown = useRef<Viewing>({ conversationId: null, writing: false });
  const sendNow = useRef<() => void>(() => {});

  useEffect(() => {
    if (!realtime) return;
    const windowId = newClientId();
    const { channel, leave } = realtime.join(orgPresenceChannel(org.id));
    const send = () => {
      const isLookedAt = document.visibilityState === 'visible';
      const seen = isLookedAt ? shown.current : { conversationId: null, writing: false };
      if (channel.subscribed) channel.trigger(EVENT, { window: windowId, ...seen });
    };
    sendNow.current = send;
    const onHint = (data: unknown, metadata: unknown) => {
      const heard = hint.safeParse(data);
      const from = sender.safeParse(metadata);
      if (!heard.success || !from.success || from.data.user_id === me.id) return;
      viewing.heard(from.data.user_id, heard.data.window, heard.data, Date.now());
    };
    const onLeft = (data: unknown) => {
      const left = member.safeParse(data);
      if (left.success) viewing.left(left.data.id);
    };
    let greeting: ReturnType<typeof setTimeout> | undefined;
    const onArrived = () => {
      clearTimeout(greeting);
      greeting = setTimeout(send, Math.random() * GREETING_MS);
    };
    const timer = setInterval(() => {
      viewing.expire(Date.now());
      if (shown.current.conversationId !== null) send();
    }, AGAIN_MS);
    const stopOffering = offerAnnouncing(({ writing }) => {
      if (writing === undefined || writing === shown.current.writing) return;
      shown.current = { ...shown.current, writing };
      send();
    });
    channel.bind(EVENT, onHint);
    channel.bind('pusher:member_added', onArrived);
    channel.bind('pusher:member_removed', onLeft);
    channel.bind('pusher:subscription_succeeded', send);
    document.addEventListener('visibilitychange', send);
    send();
    return () => {
      if (channel.subscribed)
        channel.trigger(EVENT, { window: windowId, conversationId: null, writing: false });
      clearTimeout(greeting);
      clearInterval(timer);
      stopOffering();
      channel.unbind(EVENT, onHint);
      channel.unbind('pusher:member_added', onArrived);
      channel.unbind('pusher:member_removed', onLeft);
      channel.unbind('pusher:subscription_succeeded', send);
      document.removeEventListener('visibilitychange', send);
      leave();
    };
  }, [realtime, org.id, me.id]);

  useEffect(() => {
    shown.current = { conversationId, writing: false };
    sendNow.current();
  }, [conversationId]);
}
