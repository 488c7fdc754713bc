import type { WebSocket } from 'ws';
import { type CloseCode, errorTexts } from './close-codes';
import type { Limits } from './limits';
import { codedError } from './server-frames';
import { TokenBucket } from './token-bucket';

export type SignedInUser = { id: string; info: unknown };

/** One socket, and what the server knows about it. */
export class Connection {
  readonly channels = new Set<string>();
  readonly clientEvents: TokenBucket;
  readonly frames: TokenBucket;
  user: SignedInUser | undefined;
  lastHeardAt: number;
  pingedAt: number | undefined;
  #open = true;

  constructor(
    readonly socketId: string,
    readonly protocol: number,
    private readonly socket: WebSocket,
    private readonly limits: Limits,
    private readonly onSlowReader: () => void,
    now: number,
  ) {
    this.lastHeardAt = now;
    this.clientEvents = new TokenBucket(limits.clientEventsPerSecond, limits.clientEventsPerSecond, now);
    this.frames = new TokenBucket(limits.framesPerSecond, limits.frameBurst, now);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  heard(now: number): void {
    this.lastHeardAt = now;
    this.pingedAt = undefined;
  }

  /** Sends, unless the reader has let so much pile up that it is cut off instead. */
  send(frame: Buffer): void {
    if (!this.#open) return;
    if (this.socket.bufferedAmount > this.limits.bufferedBytes) {
      // A close frame would only queue behind what is not being read.
      this.#open = false;
      this.onSlowReader();
      this.socket.terminate();
      return;
    }
    this.socket.send(frame, { binary: false });
  }

  /** Says why, and closes with the same code. */
  refuse(code: CloseCode): void {
    this.send(codedError(code));
    this.close(code, errorTexts[code]);
  }

  close(code: number, reason: string): void {
    if (!this.#open) return;
    this.#open = false;
    this.socket.close(code, reason);
  }
}
