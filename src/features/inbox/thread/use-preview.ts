import { useEffect, useState } from 'react';
import { threadChannel } from '../../../contracts/realtime/channels';
import { threadEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';

/** Words that nobody goes on with are old news. */
const FORGET_MS = 60_000;

const preview = threadEvents['visitor.preview'];
const created = threadEvents['message.created'];

/** What the visitor is writing, where the organisation shows it; empty when it was sent, cleared or left lying. */
export function usePreview(conversationId: string): string {
  const [text, setText] = useState('');
  useSubscription<{
    'visitor.preview': ReturnType<typeof preview.parse>;
    'message.created': ReturnType<typeof created.parse>;
  }>(threadChannel(conversationId), {
    catalogue: { 'visitor.preview': preview, 'message.created': created },
    handlers: {
      'visitor.preview': (heard) => setText(heard.text.trim()),
      'message.created': ({ message }) => {
        if (message.author.kind === 'visitor') setText('');
      },
    },
  });
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => setText(''), FORGET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return text;
}
