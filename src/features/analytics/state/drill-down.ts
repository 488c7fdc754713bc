import type { Dimension, DrillDownPart, FigureKey } from '../../../domain/metrics/figures';

/** A number that was clicked. */
export interface DrillDownRequest {
  readonly title: string;
  readonly figure: FigureKey;
  readonly part: DrillDownPart;
  /** Key of a point of the series. */
  readonly point?: string;
  readonly dimension?: Dimension;
  readonly key?: string;
}
