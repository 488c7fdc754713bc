'use client';

import { useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { Macro } from '../../../contracts/api/macros';
import { runMacro } from '../../../contracts/operations/macros';
import type { MacroAction } from '../../../domain/macros/actions';
import { describeAction } from '../../../domain/macros/describe-action';
import { hintsForDraft } from '../../../domain/policy/brand-voice';
import { fillReply, type ReplyValues, replyValues } from '../../../domain/replies/reply-template';
import { useActionNames } from '../../shared/macros/use-action-names';
import { newClientId } from '../../shared/sync/client-id';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { useBrandVoice } from '../../shared/team/use-brand-voice';
import { useAct } from '../actions/use-act';
import { macroObstacle } from './macro-obstacle';

interface MacroPreviewProps {
  conversation: TeamConversation;
  macro: Macro;
  onBack(): void;
  onClose(): void;
}

/** What a macro will do here, step by step, with the words as the visitor will read them; Enter does it. */
export function MacroPreview({ conversation, macro, onBack, onClose }: MacroPreviewProps) {
  const api = useTeamApi();
  const act = useAct();
  const { member, org } = useMe();
  const names = useActionNames();
  const go = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  /** One for as long as this preview is open: pressed twice, it is done once. */
  const [clientId] = useState(newClientId);
  const obstacle = macroObstacle(macro.actions, { conversation, member });
  const values = replyValues({ lead: conversation.lead, agentName: member.name, orgName: org.name });

  const run = async () => {
    if (busy || obstacle !== null) return;
    setBusy(true);
    const params = { id: conversation.id, macroId: macro.id };
    const done = await act(`“${macro.name}” was not run`, () =>
      api.call(runMacro, { params, body: { clientId } }),
    );
    setBusy(false);
    if (!done) return;
    onClose();
    notify.done(`Done: ${macro.name}`);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={macro.name}
      description={`What happens with ${conversation.lead.displayName}, all of it or nothing:`}
      initialFocus={go}
      footer={
        <>
          <Button variant="ghost" onClick={onBack}>
            Another macro
          </Button>
          <Button
            ref={go}
            variant="primary"
            busy={busy}
            aria-disabled={obstacle !== null || undefined}
            onClick={() => void run()}
          >
            Run
          </Button>
        </>
      }
    >
      <ol className="flex flex-col gap-3">
        {macro.actions.map((action, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a macro stay in their places.
          <li key={index} className="flex gap-3 text-sm">
            <span className="tabular w-4 shrink-0 text-end text-muted">{index + 1}</span>
            <div className="flex min-w-0 grow flex-col gap-1">
              <span>{names ? describeAction(action, names) : '…'}</span>
              <Words action={action} values={values} />
            </div>
          </li>
        ))}
      </ol>
      {obstacle ? (
        <p role="status" className="mt-4 rounded-sm bg-warning-soft px-3 py-2 text-sm text-warning">
          Not possible now: {obstacle}.
        </p>
      ) : null}
    </Dialog>
  );
}

/** The words of a step as they will be sent, and where they depart from the organisation's voice. */
function Words({ action, values }: { action: MacroAction; values: ReplyValues }) {
  const voice = useBrandVoice();
  if (action.type !== 'send_reply' && action.type !== 'add_note') return null;
  const text = fillReply(action.text, values);
  const hints = voice && action.type === 'send_reply' ? hintsForDraft(text, voice) : [];
  return (
    <>
      <p
        dir="auto"
        className={`rounded-sm px-3 py-2 whitespace-pre-wrap [overflow-wrap:anywhere] ${
          action.type === 'add_note' ? 'bg-warning-soft' : 'bg-surface-sunken'
        }`}
      >
        {text}
      </p>
      {hints.map((hint) => (
        <p key={`${hint.start} ${hint.kind}`} className="text-xs text-warning">
          {hint.sentence}
        </p>
      ))}
    </>
  );
}
