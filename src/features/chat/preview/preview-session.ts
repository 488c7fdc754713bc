import type { Session } from '../../../contracts/api/chat';
import type { VisitorMessage } from '../../../contracts/api/message';
import type { ChannelPreview } from '../../../contracts/channel-preview';
import type { ChatLanguage } from '../language/languages';
import { SAMPLE_WORDS } from './sample-words';

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** A session as the server would give it, made from a draft; it stands for nobody. */
export function previewSession(draft: ChannelPreview, language: ChatLanguage, now: Date): Session {
  const { channel, greeting, quickReplies, form, moment } = draft;
  const { question, answer } = SAMPLE_WORDS[language];
  const bot = { kind: 'bot', name: channel.botName } as const;
  const message = (seq: number, author: VisitorMessage['author'], text: string): VisitorMessage => ({
    id: `00000000-0000-7000-8000-00000000000${seq}`,
    seq,
    changeSeq: seq,
    author,
    text,
    private: false,
    clientId: null,
    sources: [],
    quickReplies: seq === 1 ? quickReplies : [],
    attachments: [],
    quote: null,
    editedAt: null,
    retractedAt: null,
    createdAt: now.toISOString(),
  });
  const opening = [message(1, bot, greeting)];
  const talk = [
    message(2, { kind: 'visitor', name: 'visitor' }, quickReplies[0] ?? question),
    message(3, bot, answer),
  ];
  const messages = moment === 'talking' ? [...opening, ...talk] : opening;
  return {
    token: 'preview',
    visitor: { id: NOBODY, language, email: null },
    channel: {
      slug: channel.slug,
      key: '',
      name: channel.name,
      orgName: channel.orgName,
      botName: channel.botName,
      language: channel.language,
      quickReplies,
      privacyUrl: channel.privacyUrl,
      isOpen: true,
      livePreview: false,
    },
    preChat: moment === 'first_visit' ? form : null,
    conversation: {
      id: NOBODY,
      status: 'bot',
      lastSeq: messages.length,
      handoff: null,
      lastHandoff: null,
      csat: null,
      teamReadSeq: messages.length,
      visitorReadSeq: messages.length,
    },
    messages,
    realtime: { key: '', cluster: '', host: null, port: null, tls: false, hosted: false },
  };
}
