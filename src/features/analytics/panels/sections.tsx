'use client';

import { type ReactNode, useId } from 'react';
import type { DrillDownRequest } from '../state/drill-down';
import { AGENTS_SAY, CONTEXT, ENDS, OUTCOMES, SATISFACTION, WAITING } from '../state/figure-groups';
import type { Filters } from '../state/filters';
import type { PanelProps } from '../state/panel-props';
import type { PromiseRequest } from '../state/promise-rows';
import type { Names } from '../state/use-report';
import { BreakdownPanel } from './breakdown-panel';
import { FigureListPanel } from './figure-list-panel';
import { FunnelPanel } from './funnel-panel';
import { LiveStrip } from './live-strip';
import { DurationTile, RateTile } from './metric-tile';
import { PromisesPanel } from './promises-panel';
import { QueuePanel } from './queue-panel';
import { SpeedPanel, WaitsPanel } from './speed-panels';
import { TrendPanel } from './trend-panel';
import { WeekPanel } from './week-panel';
import { WorthPanel } from './worth-panel';

interface SectionsProps extends PanelProps {
  onDrillDown(request: DrillDownRequest | PromiseRequest): void;
  filters: Filters;
  names: Names;
  /** Managers: everybody's figures and the policy's versions. */
  seesAll: boolean;
  onChange(filters: Filters): void;
}

/** The dashboard from the five figures down to who, when and why. */
export function Sections({ filters, names, seesAll, onChange, ...shown }: SectionsProps) {
  return (
    <div className="flex flex-col gap-8">
      <Section title="Overview">
        <LiveStrip />
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
          <RateTile figure="transferRate" {...shown} />
          <DurationTile figure="responseTime" {...shown} />
          <RateTile figure="resolutionRate" {...shown} />
          <RateTile figure="csat" {...shown} />
          <RateTile figure="conversionRate" {...shown} />
        </div>
        <TrendPanel filters={filters} showPublications={seesAll} onChange={onChange} {...shown} />
      </Section>
      <Section title="Flow">
        <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
          <FunnelPanel {...shown} />
          <FigureListPanel title="How handoffs ended" fileName="handoff-ends" figures={ENDS} {...shown} />
        </div>
        <QueuePanel showPublications={seesAll} {...shown} />
      </Section>
      <Section title="Speed">
        <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
          <SpeedPanel {...shown} />
          <WaitsPanel {...shown} />
        </div>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <DurationTile figure="timeToResolution" {...shown} />
          <WorthPanel {...shown} />
        </div>
      </Section>
      <Section title="Was it a good handoff?">
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <FigureListPanel
            title="Waiting"
            description={
              shown.report ? `Target: ${shown.report.responseTargetSeconds} s until a person writes` : ' '
            }
            fileName="waiting"
            figures={WAITING}
            {...shown}
          />
          <FigureListPanel
            title="What came of it"
            description="Beside resolution and conversion"
            fileName="outcomes"
            figures={OUTCOMES}
            {...shown}
          />
        </div>
        <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
          <FigureListPanel
            title="Ratings"
            description="By visitors a person wrote to"
            fileName="ratings"
            figures={SATISFACTION}
            {...shown}
          />
          <FigureListPanel
            title="Context kept"
            description="What agents knew and asked again"
            fileName="context"
            figures={CONTEXT}
            {...shown}
          />
          <FigureListPanel
            title="What agents say"
            description="One click each when a handoff ends"
            fileName="agent-feedback"
            figures={AGENTS_SAY}
            {...shown}
          />
        </div>
      </Section>
      <Section title="When">
        <WeekPanel {...shown} />
      </Section>
      <Section title="Who">
        <BreakdownPanel filters={filters} names={names} onDrillDown={shown.onDrillDown} />
      </Section>
      <Section title="Promises">
        <PromisesPanel {...shown} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 print:break-inside-auto">
      <h2 id={heading} className="text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
