import { v7 } from 'uuid';
import type { Dice } from './dice';

/** Ids as the product makes them (UUIDv7 of the moment), but from the seeded dice. */
export function createIds(dice: Dice): (at: Date) => string {
  return (at) =>
    v7({ msecs: at.getTime(), random: Uint8Array.from({ length: 16 }, () => dice.whole(0, 255)) });
}
