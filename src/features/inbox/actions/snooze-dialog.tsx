'use client';

import { useRef, useState } from 'react';
import { Dialog } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { snoozeConversation, unsnoozeConversation } from '../../../contracts/operations/conversations';
import { useTeamApi } from '../../shared/team/team-context';
import { comingWords } from '../time/clock-words';
import { snoozeTimes } from '../time/snooze-times';
import { Choice } from './choice-row';
import { SnoozeUntil } from './snooze-until';
import { useAct } from './use-act';

/** Sets a conversation aside; digits choose as well. It can be taken back while the toast shows. */
export function SnoozeDialog({ conversation, onClose }: { conversation: TeamConversation; onClose(): void }) {
  const api = useTeamApi();
  const act = useAct();
  const choices = useRef<HTMLDivElement>(null);
  const [now] = useState(() => new Date());
  const times = snoozeTimes(now);
  const params = { id: conversation.id };

  const snooze = async (until: Date | null) => {
    onClose();
    const body = { until: until?.toISOString() ?? null };
    const done = await act('Not snoozed', () => api.call(snoozeConversation, { params, body }));
    if (!done) return;
    notify.undo(until ? `Snoozed: ${comingWords(until, now)}` : 'Snoozed until the visitor writes', () => {
      void act('Still snoozed', () => api.call(unsnoozeConversation, { params }));
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      initialFocus={choices}
      title="Snooze"
      description="It comes back by itself, and at once when the visitor writes."
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the buttons inside. */}
      <div
        ref={choices}
        tabIndex={-1}
        className="flex flex-col gap-1.5 outline-none"
        onKeyDown={(event) => {
          // Enter on a button presses that one.
          const isEnter = event.key === 'Enter' && event.target === event.currentTarget;
          const time = times[isEnter ? 0 : Number(event.key) - 1];
          if (time && !event.metaKey && !event.ctrlKey) void snooze(time.until);
        }}
      >
        {times.map((time, index) => (
          <Choice
            key={time.id}
            label={time.label}
            {...(time.until ? { hint: comingWords(time.until, now) } : {})}
            shortcut={String(index + 1)}
            chosen={false}
            onChoose={() => void snooze(time.until)}
          />
        ))}
      </div>
      <SnoozeUntil now={now} onChoose={(until) => void snooze(until)} />
    </Dialog>
  );
}
