/** Minutes since local midnight; `to` may be 1440 for the end of the day. */
export interface OpenInterval {
  readonly from: number;
  readonly to: number;
}

/** Weekday 1 (Monday) – 7 (Sunday), as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface BusinessHours {
  /** IANA zone, for example `Europe/Berlin`. */
  readonly timeZone: string;
  readonly alwaysOpen: boolean;
  readonly week: Readonly<Record<Weekday, readonly OpenInterval[]>>;
  /** Local dates `YYYY-MM-DD` with their own intervals; an empty list means closed all day. */
  readonly exceptions: readonly {
    readonly date: string;
    readonly name: string;
    readonly open: readonly OpenInterval[];
  }[];
}
