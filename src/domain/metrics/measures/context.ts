/** What a measure needs to know besides its population. */
export interface MeasureContext {
  /** Nothing later has been seen. */
  readonly asOf: Date;
  readonly businessSecondsBetween: (from: Date, to: Date) => number;
  readonly responseTargetSeconds: number;
}
