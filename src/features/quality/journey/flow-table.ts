import type { JourneyFlow } from '../../../contracts/api/quality';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import { percent } from '../../shared/text/percent';
import { flowWords } from './step-words';

/** A ribbon that was pressed. */
export interface FlowLink {
  readonly title: string;
  readonly source: string;
  readonly target: string;
}

export const linkTitle = (source: string, target: string) => `${flowWords(source)} → ${flowWords(target)}`;

/** The ribbons as a table: those that begin together stand together, the widest first. */
export function flowTable({ links }: JourneyFlow): PanelTable<FlowLink> {
  const from = new Map<string, number>();
  for (const { source, count } of links) from.set(source, (from.get(source) ?? 0) + count);
  const place = new Map([...from.keys()].map((source, index) => [source, index]));
  const placeOf = ({ source }: { source: string }) => place.get(source) ?? 0;
  const sorted = [...links].sort((left, right) => placeOf(left) - placeOf(right) || right.count - left.count);
  return {
    columns: [
      { label: 'From' },
      { label: 'To' },
      { label: 'Conversations', numeric: true },
      { label: 'Of the step', numeric: true },
    ],
    rows: sorted.map(({ source, target, count }) => {
      const share = count / (from.get(source) ?? count);
      return {
        key: `${source} ${target}`,
        cells: [
          words(flowWords(source)),
          words(flowWords(target)),
          {
            text: String(count),
            raw: count,
            request: { title: linkTitle(source, target), source, target },
          },
          { text: percent(share), raw: share },
        ],
      };
    }),
  };
}
