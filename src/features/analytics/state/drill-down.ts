import type { Dimension, DrillDownPart, FigureKey } from '../../../domain/metrics/figures';

/** A number that was clicked. */
export interface DrillDownRequest {
  readonly title: string;
  readonly figure: FigureKey;
  readonly part: DrillDownPart;
  /** Left out: the current one. */
  readonly period?: 'current' | 'previous';
  /** Key of a point of the series. */
  readonly point?: string;
  readonly dimension?: Dimension;
  readonly key?: string;
}
