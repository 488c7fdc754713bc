import { ScoreSparkline } from '../../../components/ui/score-sparkline';
import type { HandoffDetail } from '../../../contracts/api/handoff';
import { Contributions } from '../../shared/leads/contributions';
import { CapturedFields } from './captured-fields';
import { CardSection } from './card-section';
import { EarlierEpisodes } from './earlier-episodes';
import { JourneyList } from './journey-list';
import { Openings } from './openings';
import { SummaryLines } from './summary-lines';

interface CardBodyProps {
  detail: HandoffDetail;
  onPick(text: string): void;
}

/** The context packet as an agent reads it: what is wanted, what is known, what it is worth, how to begin. */
export function CardBody({ detail, onPick }: CardBodyProps) {
  const { packet, addendum } = detail;
  if (!packet) return <p className="text-sm text-muted">No context was stored with this handoff.</p>;
  const since = addendum && addendum.messageCount > 0 ? addendum.messageCount : 0;
  return (
    <div className="@container flex flex-col gap-4">
      <SummaryLines lines={packet.summary.filter((line) => !packet.nextStep.includes(line.text))} />
      {since > 0 ? (
        <p className="text-xs text-muted">
          {since === 1 ? 'One message has' : `${since} messages have`} come since this summary was made.
        </p>
      ) : null}
      {packet.nextStep ? (
        <p className="rounded-md bg-accent-soft px-3 py-2 text-base">
          <span className="font-medium text-accent-text">Next step: </span>
          {packet.nextStep}
        </p>
      ) : null}
      {packet.openings.length > 0 ? (
        <CardSection title="Ways to begin">
          <Openings openings={packet.openings} onPick={onPick} />
        </CardSection>
      ) : null}
      <div className="grid gap-4 @md:grid-cols-2">
        <CardSection title="Captured">
          <CapturedFields fields={[...packet.fields, ...newFields(detail)]} />
        </CardSection>
        <CardSection
          title={`Score ${packet.score.score} at the handoff`}
          aside={<ScoreSparkline scores={packet.score.history.map((point) => point.score)} />}
        >
          <Contributions contributions={packet.score.contributions} />
        </CardSection>
        <CardSection title="Pages">
          <JourneyList journey={packet.journey} />
        </CardSection>
        {packet.earlierEpisodes.length > 0 ? (
          <CardSection title="Earlier handoffs">
            <EarlierEpisodes episodes={packet.earlierEpisodes} />
          </CardSection>
        ) : null}
      </div>
    </div>
  );
}

/** Fields that came after the packet was made. */
function newFields({ packet, addendum }: HandoffDetail) {
  const known = new Set(packet?.fields.map((field) => field.field));
  return addendum?.fields.filter((field) => !known.has(field.field)) ?? [];
}
