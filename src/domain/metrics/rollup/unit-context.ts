import type { MetricsContext } from '../query';

/** What aggregates depend on besides the records: when one of these changes, all are made anew. */
export type UnitContext = Omit<MetricsContext, 'now'>;
