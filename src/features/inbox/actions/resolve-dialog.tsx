'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Kbd } from '../../../components/ui/kbd';
import { Textarea } from '../../../components/ui/textarea';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { giveFeedback, resolveHandoff } from '../../../contracts/operations/handoffs';
import { HANDOFF_OUTCOMES, type HandoffOutcome } from '../../../domain/handoff/types';
import { useTeamApi } from '../../shared/team/team-context';
import { useIsMac } from '../state/platform';
import { OUTCOME_WORDS } from '../words';
import { Choice } from './choice-row';
import { moneyField, parseMoney } from './money';
import { wordsOfKey } from './registry';
import {
  asksForValue,
  hasVerdict,
  NO_VERDICT,
  outcomeForKey,
  RESOLVE_KEYS,
  verdictForKey,
} from './resolve-answers';
import { useAct } from './use-act';
import { useTakeBack } from './use-take-back';
import { Keyed, VerdictQuestions } from './verdict-questions';

interface ResolveDialogProps {
  conversation: TeamConversation;
  onClose(): void;
  /** After it is done; `next` when the agent wants to go on with another. */
  onResolved(next: boolean): void;
}

/** How it ended, in one screen and without a mouse: digits for the outcome, letters for the three questions. */
export function ResolveDialog({ conversation, onClose, onResolved }: ResolveDialogProps) {
  const { lead, handoff } = conversation;
  const api = useTeamApi();
  const act = useAct();
  const isMac = useIsMac();
  const takeBack = useTakeBack();
  const first = useRef<HTMLDivElement>(null);
  const valueField = useRef<HTMLInputElement>(null);
  const commentField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<HandoffOutcome | null>(null);
  const [value, setValue] = useState(moneyField(lead.dealValueMinor, lead.currency));
  const [note, setNote] = useState('');
  const [verdict, setVerdict] = useState(NO_VERDICT);
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const dealValueMinor = asksForValue(outcome) ? parseMoney(value, lead.currency) : undefined;

  const submit = async (next: boolean) => {
    setAsked(true);
    if (!handoff || !outcome || dealValueMinor === null || busy) return;
    setBusy(true);
    const params = { id: handoff.id };
    const body = {
      outcome,
      ...(note.trim() ? { note } : {}),
      ...(dealValueMinor === undefined ? {} : { dealValueMinor }),
    };
    const done = await act('Not resolved', () => api.call(resolveHandoff, { params, body }));
    setBusy(false);
    if (!done) return;
    onResolved(next);
    notify.withAction(
      `Resolved ${lead.displayName}`,
      'The visitor has been told.',
      'Take it back',
      () => void takeBack(conversation),
    );
    if (!hasVerdict(verdict, comment)) return;
    api
      .call(giveFeedback, { params, body: { ...verdict, ...(comment.trim() ? { comment } : {}) } })
      .catch(() => notify.failed('Your verdict was not stored'));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      return void submit(!event.shiftKey);
    }
    const target = event.target instanceof HTMLElement ? event.target : null;
    // In a line of text Enter ends it as elsewhere; on a button it presses the button.
    if (event.key === 'Enter' && !target?.matches('button, textarea')) {
      event.preventDefault();
      return void submit(!event.shiftKey);
    }
    if (target?.matches('input, textarea') || event.metaKey || event.ctrlKey || event.altKey) return;
    const field = { v: valueField, m: commentField, n: noteField }[event.key.toLowerCase()]?.current;
    if (field) {
      event.preventDefault();
      return field.focus();
    }
    const chosen = outcomeForKey(event.key);
    const judged = verdictForKey(verdict, event.key.toLowerCase());
    if (chosen) setOutcome(chosen);
    if (judged) setVerdict(judged);
    if (chosen || judged) event.preventDefault();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Resolve ${lead.displayName}`}
      description="How did it end? The visitor is asked for a rating, except after spam."
      initialFocus={first}
      footer={
        <>
          <Button onClick={() => void submit(false)} busy={busy}>
            Resolve
          </Button>
          <Button variant="primary" onClick={() => void submit(true)} busy={busy}>
            Resolve and next <Kbd tone="inverse">{wordsOfKey('enter', isMac)}</Kbd>
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the controls inside. */}
      <div ref={first} tabIndex={-1} onKeyDown={onKeyDown} className="flex flex-col gap-4 outline-none">
        <fieldset className="min-w-0">
          <legend className="mb-1.5 text-sm font-medium">Outcome</legend>
          <div className="grid grid-cols-2 gap-1.5 sm:grid-cols-3">
            {HANDOFF_OUTCOMES.map((one, index) => (
              <Choice
                key={one}
                label={OUTCOME_WORDS[one]}
                shortcut={String(index + 1)}
                chosen={outcome === one}
                onChoose={() => setOutcome(one)}
              />
            ))}
          </div>
          {asked && !outcome ? (
            <p role="alert" className="mt-1 text-xs text-danger">
              Choose how it ended.
            </p>
          ) : null}
        </fieldset>
        {asksForValue(outcome) ? (
          <Field
            label={<Keyed shortcut={RESOLVE_KEYS.value}>{`Deal value in ${lead.currency}`}</Keyed>}
            description="Optional"
            error={dealValueMinor === null ? 'Write an amount, such as 12,500.' : undefined}
          >
            <Input
              ref={valueField}
              inputMode="decimal"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </Field>
        ) : null}
        <VerdictQuestions
          verdict={verdict}
          comment={comment}
          commentRef={commentField}
          onChange={setVerdict}
          onComment={setComment}
        />
        <Field label={<Keyed shortcut={RESOLVE_KEYS.note}>Note</Keyed>} description="Optional, for your team">
          <Textarea
            ref={noteField}
            rows={2}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </div>
    </Dialog>
  );
}
