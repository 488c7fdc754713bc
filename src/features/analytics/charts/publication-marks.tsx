import { ReferenceLine } from 'recharts';
import type { Publication } from '../state/publications';

/** Publications of the policy as marks on a chart's time axis. */
export const publicationMarks = (publications: readonly Publication[]) =>
  publications.map(({ version, key }) => (
    <ReferenceLine
      key={version}
      x={key}
      stroke="var(--color-chart-4)"
      strokeDasharray="3 3"
      label={{ value: `v${version}`, position: 'top', fontSize: 11, fill: 'var(--color-chart-4)' }}
    />
  ));
