import type { ContextPacketDocument } from '../../../contracts/api/handoff';
import type { FieldNow } from '../../../domain/bot/packet/as-of-now';
import { SummaryParts } from './summary-parts';

interface NextStepProps {
  packet: ContextPacketDocument;
  fields: readonly FieldNow[];
}

/** What to do next, and why this. */
export function NextStep({ packet, fields }: NextStepProps) {
  const line = packet.summary.find(({ kind }) => kind === 'next');
  if (!packet.nextStep) return null;
  return (
    <div className="rounded-md bg-accent-soft px-3 py-2 text-base [overflow-wrap:anywhere]">
      <p>
        <span className="font-medium text-accent-text">Next step: </span>
        {line ? <SummaryParts line={line} fields={fields} /> : packet.nextStep}
      </p>
      {packet.nextStepWhy ? <p className="mt-0.5 text-sm text-muted">Why: {packet.nextStepWhy}</p> : null}
    </div>
  );
}
