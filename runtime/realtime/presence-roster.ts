export type Member = { id: string; info: unknown };

/** Who is in one presence channel. A user with several sockets is one member. */
export class PresenceRoster {
  readonly #members = new Map<string, { info: unknown; sockets: number }>();

  get size(): number {
    return this.#members.size;
  }

  has(userId: string): boolean {
    return this.#members.has(userId);
  }

  ids(): string[] {
    return [...this.#members.keys()];
  }

  /** @returns true when this is the user's first socket here, so that the others must be told */
  join(member: Member): boolean {
    const present = this.#members.get(member.id);
    if (present) {
      present.sockets += 1;
      return false;
    }
    this.#members.set(member.id, { info: member.info, sockets: 1 });
    return true;
  }

  /** @returns true when that was the user's last socket here */
  leave(userId: string): boolean {
    const present = this.#members.get(userId);
    if (!present) return false;
    present.sockets -= 1;
    if (present.sockets > 0) return false;
    this.#members.delete(userId);
    return true;
  }

  /** The shape that the joining socket is sent. `fromEntries` keeps a user called `__proto__` harmless. */
  snapshot(): { presence: { ids: string[]; hash: Record<string, unknown>; count: number } } {
    const hash = Object.fromEntries([...this.#members].map(([id, member]) => [id, member.info ?? null]));
    return { presence: { ids: this.ids(), hash, count: this.size } };
  }
}
