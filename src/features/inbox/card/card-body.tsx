'use client';

import { ScoreSparkline } from '../../../components/ui/score-sparkline';
import type { HandoffDetail } from '../../../contracts/api/handoff';
import { CapturedFieldList } from '../../shared/leads/captured-field-list';
import { Contributions } from '../../shared/leads/contributions';
import { jumpToMessage } from '../thread/jump-to-message';
import { BeforeThis } from './before-this';
import { CardSection } from './card-section';
import { EarlierConversations } from './earlier-conversations';
import { JourneyList } from './journey-list';
import { NextStep } from './next-step';
import { Openings } from './openings';
import { PlaybookText } from './playbook-text';
import { sinceThenWords } from './since-then';
import { SummaryLines } from './summary-lines';
import { useShowFields } from './use-handoff';

interface CardBodyProps {
  detail: HandoffDetail;
  onPick(text: string): void;
}

/** The context as an agent reads it: what is wanted, how to begin, what is known, what it is worth. */
export function CardBody({ detail, onPick }: CardBodyProps) {
  const showFields = useShowFields(detail.leadId);
  const { packet, addendum, fields, playbook, earlierConversations } = detail;
  if (!packet) return <p className="text-sm text-muted">No context was stored with this handoff.</p>;
  const since = sinceThenWords(detail);
  const journey = [...packet.journey, ...(addendum?.journey ?? [])];
  return (
    <div className="@container flex flex-col gap-3">
      <BeforeThis detail={detail} />
      <SummaryLines lines={packet.summary.filter(({ kind }) => kind !== 'next')} fields={fields} />
      {since ? (
        <p className="text-sm [overflow-wrap:anywhere]">
          <span className="font-medium">Since then:</span> {since}
        </p>
      ) : null}
      <NextStep packet={packet} fields={fields} />
      {packet.openings.length > 0 ? (
        <CardSection title="Ways to begin">
          <Openings
            openings={packet.openings}
            name={fields.find(({ field }) => field === 'name')?.value ?? null}
            onPick={onPick}
          />
        </CardSection>
      ) : null}
      {playbook ? (
        <CardSection title="Playbook">
          <PlaybookText text={playbook} />
        </CardSection>
      ) : null}
      <div className="grid gap-4 @md:grid-cols-2">
        <CardSection title="Captured">
          <CapturedFieldList
            leadId={detail.leadId}
            fields={fields}
            onStored={showFields}
            onShowMessage={jumpToMessage}
          />
        </CardSection>
        <CardSection
          title={`Score ${packet.score.score} at the handoff`}
          aside={<ScoreSparkline scores={packet.score.history.map((point) => point.score)} />}
        >
          <Contributions contributions={packet.score.contributions} />
        </CardSection>
        <CardSection title="Pages">
          <JourneyList journey={journey} />
        </CardSection>
        {earlierConversations.length > 0 ? (
          <CardSection title="Earlier conversations">
            <EarlierConversations conversations={earlierConversations} />
          </CardSection>
        ) : null}
      </div>
    </div>
  );
}
