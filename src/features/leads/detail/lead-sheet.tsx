'use client';

import { useState } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { Sheet } from '../../../components/ui/sheet';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useMe } from '../../shared/team/team-context';
import { useLeadDetail } from '../state/use-leads';
import { LeadDeal } from './lead-deal';
import { LeadFields } from './lead-fields';
import { LeadHistory } from './lead-history';
import { LeadScore } from './lead-score';

interface LeadSheetProps {
  id: string | null;
  onClose(): void;
}

/** A lead beside the list. */
export function LeadSheet({ id, onClose }: LeadSheetProps) {
  // Keeps its content while it slides out.
  const [shown, setShown] = useState(id);
  if (id !== null && id !== shown) setShown(id);
  return (
    <Sheet
      open={id !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Lead"
    >
      {shown === null ? null : <LeadBody key={shown} id={shown} />}
    </Sheet>
  );
}

function LeadBody({ id }: { id: string }) {
  const { data, error, refetch } = useLeadDetail(id);
  const { timeZone } = useMe().org;
  if (!data) {
    return error ? (
      <LoadFailed title="The lead could not be loaded" error={error} onRetry={() => void refetch()} />
    ) : (
      <LoadingRows rows={6} label="Loading the lead" />
    );
  }
  const { lead } = data;
  return (
    <div className="flex flex-col gap-5 p-4">
      <div className="flex items-center gap-3">
        <Avatar name={lead.displayName} size="lg" />
        <div className="min-w-0">
          <h2 dir="auto" className="truncate text-base font-semibold">
            {lead.displayName}
          </h2>
          <p dir="auto" className="truncate text-sm text-muted">
            {lead.company ?? 'No company yet'}
          </p>
        </div>
      </div>
      <LeadDeal lead={lead} />
      <LeadFields fields={data.fields} />
      <LeadScore {...data} />
      <LeadHistory journey={data.journey} conversations={data.conversations} timeZone={timeZone} />
    </div>
  );
}
