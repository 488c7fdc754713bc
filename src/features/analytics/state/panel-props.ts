import type { MetricsReport } from '../../../domain/metrics/report';
import type { DrillDownRequest } from './drill-down';

/** What every panel is given. */
export interface PanelProps {
  /** Left out while the first one loads. */
  readonly report: MetricsReport | undefined;
  onDrillDown(request: DrillDownRequest): void;
}
