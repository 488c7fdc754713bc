'use client';

import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { Skeleton } from '../../../components/ui/skeleton';
import type { FieldChange } from '../../../contracts/api/lead-fields';
import { getFieldHistory } from '../../../contracts/operations/lead-fields';
import type { LeadField } from '../../../domain/leads/types';
import { useTeamApi } from '../team/team-context';
import { FIELD_WORDS } from './lead-words';

interface FieldHistoryProps {
  leadId: string;
  field: LeadField;
  /** Asked for anew when it changes. */
  since: string;
  onShowMessage?: ((messageId: string) => void) | undefined;
  onRestore?: ((change: FieldChange) => void) | undefined;
}

const SET_BY: Readonly<Record<FieldChange['setBy'], string>> = {
  bot: 'read by the bot',
  visitor: 'given by the visitor',
  member: 'entered by the team',
  system: 'from another system',
};

/** What a field has held, who changed it and when, and the message behind each. */
export function FieldHistory(props: FieldHistoryProps) {
  const [open, setOpen] = useState(false);
  const name = FIELD_WORDS[props.field];
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        aria-label={`History of ${name.toLowerCase()}`}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-faint hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
      >
        <History aria-hidden="true" className="size-3.5" />
      </PopoverTrigger>
      {open ? (
        <PopoverContent title={name} align="end">
          <Lines {...props} onDone={() => setOpen(false)} />
        </PopoverContent>
      ) : null}
    </Popover>
  );
}

function Lines({
  leadId,
  field,
  since,
  onShowMessage,
  onRestore,
  onDone,
}: FieldHistoryProps & { onDone(): void }) {
  const api = useTeamApi();
  const { data, error } = useQuery({
    queryKey: ['lead-field-history', leadId, field, since],
    queryFn: ({ signal }) => api.call(getFieldHistory, { params: { id: leadId, field }, signal }),
  });
  if (error) return <p className="text-sm text-danger">The history could not be loaded.</p>;
  if (!data) return <Skeleton className="h-4 w-2/3" />;
  if (data.items.length === 0)
    return <p className="text-sm text-muted">It has not changed since it was captured.</p>;
  return (
    <ol className="flex flex-col gap-2 text-sm">
      {data.items.map((change, index) => {
        const { id, value, declined, setBy, memberName, messageId, at } = change;
        return (
          <li key={id}>
            <p dir="auto" className="font-medium [overflow-wrap:anywhere]">
              {value ?? (declined ? 'Declined to say' : 'Emptied')}
            </p>
            <p className="text-xs text-muted">
              {memberName ?? SET_BY[setBy]} ·{' '}
              <time dateTime={at}>
                {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </p>
            <p className="flex gap-1">
              {messageId && onShowMessage ? (
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() => {
                    onDone();
                    onShowMessage(messageId);
                  }}
                >
                  Show the message
                </Button>
              ) : null}
              {index > 0 && onRestore ? (
                <Button
                  size="sm"
                  variant="ghost"
                  onClick={() => {
                    onDone();
                    onRestore(change);
                  }}
                >
                  Use this again
                </Button>
              ) : null}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
