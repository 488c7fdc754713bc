/** An event on its way to the realtime server; `payload` has been made by the catalogue's schema. */
export interface OutgoingEvent {
  readonly channel: string;
  readonly event: string;
  readonly payload: unknown;
}

/** What services need of the realtime service; the adapter speaks the Pusher protocol. */
export interface RealtimePort {
  /** @throws when the realtime server did not take all of them; events may be repeated */
  publish(events: readonly OutgoingEvent[]): Promise<void>;
  /** Ends every connection of a user, for example after deactivation or logout. */
  terminate(userId: string): Promise<void>;
}
