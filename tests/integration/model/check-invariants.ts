import { botSilent } from './invariants/bot-silent';
import { capacity } from './invariants/capacity';
import { eventsEqualState } from './invariants/events-equal-state';
import { gaplessSeq } from './invariants/gapless-seq';
import type { Invariant } from './invariants/invariant';
import { messagesOnce } from './invariants/messages-once';
import { oneOpenEpisode } from './invariants/one-open-episode';
import { oneOwner } from './invariants/one-owner';
import { timersOnce } from './invariants/timers';
import { visitorTold } from './invariants/visitor-told';
import type { World } from './world';

const INVARIANTS: readonly Invariant[] = [
  oneOpenEpisode,
  oneOwner,
  capacity,
  botSilent,
  visitorTold,
  timersOnce,
  gaplessSeq,
  eventsEqualState,
  messagesOnce,
];

export interface Violation {
  readonly invariant: string;
  readonly details: readonly string[];
}

/** Every invariant of design §2 that an organisation's rows contradict. @param settled see `Invariant.find` */
export async function findViolations(world: World, settled: boolean): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const invariant of INVARIANTS) {
    const found = await invariant.find(world, settled);
    if (found.length > 0) violations.push({ invariant: invariant.name, details: found.slice(0, 5) });
  }
  return violations;
}
