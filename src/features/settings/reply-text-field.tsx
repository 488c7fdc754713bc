'use client';

import { useRef } from 'react';
import { Field } from '../../components/ui/field';
import { Textarea } from '../../components/ui/textarea';
import { MESSAGE_CHARACTERS } from '../../contracts/primitives';
import { hintsForDraft } from '../../domain/policy/brand-voice';
import { fillReply, REPLY_VARIABLES, replyProblems, replyValues } from '../../domain/replies/reply-template';
import { useMe } from '../shared/team/team-context';
import { useBrandVoice } from '../shared/team/use-brand-voice';

interface ReplyTextFieldProps {
  label: string;
  value: string;
  error?: string | undefined;
  /** Whether a visitor reads it: then the organisation's voice is watched. */
  toVisitor: boolean;
  onChange(text: string): void;
}

/** Words with variables: which there are, what is wrong with them, and how they read for a stranger. */
export function ReplyTextField({ label, value, error, toVisitor, onChange }: ReplyTextFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { member, org } = useMe();
  const voice = useBrandVoice();
  const [problem] = value === '' ? [] : replyProblems(value);
  const lead = { name: null, company: null, email: null };
  const hints = voice && toVisitor ? hintsForDraft(value, voice) : [];
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    onChange(`${value.slice(0, from)}{{${name}}}${value.slice(to)}`);
    area.current?.focus();
  };
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} error={error ?? problem}>
        <Textarea
          ref={area}
          dir="auto"
          rows={4}
          maxLength={MESSAGE_CHARACTERS}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-1">
        {Object.entries(REPLY_VARIABLES).map(([name, meaning]) => (
          <button
            key={name}
            type="button"
            title={meaning}
            onClick={() => insert(name)}
            className="min-h-6 rounded-sm bg-surface-hover px-1.5 font-mono text-xs text-muted hover:text-text pointer-coarse:min-h-11"
          >
            {name}
          </button>
        ))}
      </div>
      <p className="text-xs text-muted">
        Add a fallback after a bar for what may be unknown: {'{{lead.firstName|there}}'}.
      </p>
      {value.includes('{{') && !problem ? (
        <p className="text-xs text-muted">
          Without a name it reads:{' '}
          <span dir="auto" className="whitespace-pre-wrap text-text">
            {fillReply(value, replyValues({ lead, agentName: member.name, orgName: org.name }))}
          </span>
        </p>
      ) : null}
      {hints.map((hint) => (
        <p key={`${hint.start} ${hint.kind}`} className="text-xs text-warning">
          {hint.sentence}
        </p>
      ))}
    </div>
  );
}
