import type { ServiceContext } from '../../src/services/context';
import type { OutgoingEvent } from '../../src/services/ports/realtime';

/** A context whose events are kept instead of published, in their order. */
export function listening<C extends ServiceContext>(ctx: C): { ctx: C; events: OutgoingEvent[] } {
  const events: OutgoingEvent[] = [];
  const realtime = {
    ...ctx.realtime,
    publish: async (sent: readonly OutgoingEvent[]) => void events.push(...sent),
  };
  return { ctx: { ...ctx, realtime }, events };
}
