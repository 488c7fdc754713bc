'use client';

import { Layer, Rectangle, ResponsiveContainer, Sankey } from 'recharts';
import type { JourneyFlow } from '../../../contracts/api/quality';
import { flowWords } from './step-words';

interface FlowChartProps {
  flow: JourneyFlow;
  onChoose(source: string, target: string): void;
}

/** The ribbons as a Sankey diagram; its table says the same to keyboards and screen readers. */
export default function FlowChart({ flow, onChoose }: FlowChartProps) {
  const steps = [...new Set(flow.links.flatMap(({ source, target }) => [source, target]))];
  const data = {
    nodes: steps.map((step) => ({ name: flowWords(step), step })),
    links: flow.links.map(({ source, target, count }) => ({
      source: steps.indexOf(source),
      target: steps.indexOf(target),
      value: count,
    })),
  };
  return (
    <div aria-hidden="true" className="min-w-180">
      <ResponsiveContainer width="100%" height={440}>
        <Sankey
          data={data}
          nodePadding={18}
          nodeWidth={10}
          iterations={32}
          margin={{ top: 8, right: 110, bottom: 8, left: 8 }}
          node={FlowNode}
          link={(props) => {
            const link = flow.links[props.index];
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: its table has a button for each ribbon.
              <path
                d={`M${props.sourceX},${props.sourceY}C${props.sourceControlX},${props.sourceY} ${props.targetControlX},${props.targetY} ${props.targetX},${props.targetY}`}
                fill="none"
                stroke="var(--color-chart-1)"
                strokeOpacity={0.22}
                strokeWidth={Math.max(1, props.linkWidth)}
                className="cursor-pointer hover:[stroke-opacity:0.45]"
                onClick={() => link && onChoose(link.source, link.target)}
              />
            );
          }}
        />
      </ResponsiveContainer>
    </div>
  );
}

interface NodeProps {
  x: number;
  y: number;
  width: number;
  height: number;
  payload: { name: string; value: number };
}

function FlowNode({ x, y, width, height, payload }: NodeProps) {
  return (
    <Layer>
      <Rectangle
        x={x}
        y={y}
        width={width}
        height={Math.max(1, height)}
        fill="var(--color-chart-1)"
        radius={2}
      />
      <text
        x={x + width + 6}
        y={y + height / 2}
        dominantBaseline="middle"
        fontSize={12}
        fill="var(--color-text)"
        stroke="var(--color-surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {payload.name} {payload.value}
      </text>
    </Layer>
  );
}
