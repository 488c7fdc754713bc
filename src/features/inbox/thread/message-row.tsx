'use client';

import clsx from 'clsx';
import { BookOpen } from 'lucide-react';
import { memo, useMemo } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { lateComponent } from '../../../components/ui/late/late-component';
import type { DecisionSummary } from '../../../contracts/api/conversation';
import type { TeamMessage } from '../../../contracts/api/message';
import { parseMarkdown, parsePlain } from '../../shared/text/markdown';
import { fullWords, timeWords } from '../time/clock-words';
import { bubbleClass } from './bubble-class';
import { DecisionNote } from './decision-note';
import { MessageBody } from './message-body';
import { NoteRow } from './note-row';
import { SystemRow } from './system-row';

const ReAskMark = lateComponent(async () => (await import('./re-ask-mark')).ReAskMark);

interface MessageRowProps {
  message: TeamMessage;
  /** As the lead is called by now; the message knows only how they were called when they wrote. */
  visitorName: string;
  continues: boolean;
  decision: DecisionSummary | null;
}

/** A message as the team sees it: the visitor on one side, bot and people on the other, each unmistakable. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, visitorName, continues, decision } = props;
  const { author, text } = message;
  const blocks = useMemo(
    () => (author.kind === 'bot' ? parseMarkdown(text) : parsePlain(text)),
    [author.kind, text],
  );
  if (author.kind === 'system') return <SystemRow message={message} blocks={blocks} />;
  if (message.private) return <NoteRow message={message} blocks={blocks} />;

  const ours = author.kind !== 'visitor';
  const name = ours ? author.name : visitorName;
  const at = new Date(message.createdAt);
  const retracted = message.retractedAt !== null;
  return (
    <article
      data-message-id={message.id}
      data-author={author.kind}
      aria-label={`${author.kind === 'bot' ? 'Bot' : name}, ${timeWords(at)}`}
      className={clsx('group flex gap-2', ours && 'flex-row-reverse', continues ? 'pt-0.5' : 'pt-4')}
    >
      <span className="w-7 shrink-0 pt-5">
        {continues ? null : <Avatar name={name} kind={author.kind === 'bot' ? 'bot' : 'person'} size="sm" />}
      </span>
      <div className={clsx('flex max-w-[82%] min-w-0 flex-col', ours && 'items-end')}>
        {continues ? null : (
          <p className="flex h-5 items-baseline gap-1.5 text-xs text-muted">
            <span className="truncate font-medium text-text">{name}</span>
            {author.kind === 'bot' ? <span>Bot</span> : null}
            <time dateTime={message.createdAt} title={fullWords(at)}>
              {timeWords(at)}
            </time>
          </p>
        )}
        <MessageBody
          message={message}
          blocks={blocks}
          bubble={bubbleClass(author.kind)}
          title={continues ? fullWords(at) : undefined}
        />
        {message.sources.length > 0 && !retracted ? (
          <p className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted">
            {message.sources.map((source) => (
              <span key={source.articleId} className="inline-flex items-center gap-1">
                <BookOpen aria-hidden="true" className="size-3" />
                {source.title}
              </span>
            ))}
          </p>
        ) : null}
        {message.editedAt && !retracted ? <p className="mt-0.5 text-xs text-muted">Edited</p> : null}
        {decision && !retracted ? <DecisionNote decision={decision} /> : null}
        {author.kind === 'agent' && !retracted ? <ReAskMark messageId={message.id} /> : null}
      </div>
    </article>
  );
});
