import type { ChannelDetails } from '../../../contracts/api/channels';
import type { ChannelPreview } from '../../../contracts/channel-preview';
import { type BrandColours, type ChatTheme, chatTheme } from '../../../domain/channels/chat-theme';
import { askedForm } from '../../../domain/channels/pre-chat-form';
import { type ByLanguage, wordsIn } from '../../../domain/channels/words-in';
import { fillTemplate } from '../../../domain/policy/template';
import type { Language } from '../../../domain/text/languages';
import type { ChannelDraft } from './channel-draft';

export interface PreviewChoice {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly moment: ChannelPreview['moment'];
}

/** A draft as the chat page would show it. What cannot be shown yet, such as half a colour, is left out. */
export function previewOf(
  channel: ChannelDetails,
  draft: ChannelDraft,
  choice: PreviewChoice,
): ChannelPreview {
  const { language, scheme, moment } = choice;
  const { appearance } = draft;
  const { orgName, botName, hours, usualGreeting } = channel;
  const words = (own: ByLanguage<string>) => withoutEmpty(own);
  const greeting = wordsIn({ ...usualGreeting, ...words(appearance.greeting) }, language, 'en') ?? '';
  const replies = wordsIn(repliesOf(appearance.quickReplies), language, draft.language) ?? [];
  const privacyUrl = urlOf(appearance.privacyUrl);
  const { preChat } = appearance;
  const asked = {
    ...preChat,
    fields: preChat.fields.map((field) => ({ ...field, label: words(field.label) })),
    consent: { ...preChat.consent, text: words(preChat.consent.text) },
  };
  return {
    type: 'baton.preview',
    scheme,
    theme: drawableTheme(appearance),
    channel: {
      slug: channel.slug,
      name: draft.name,
      orgName,
      botName,
      language: draft.language,
      logoUrl: draft.logo?.url ?? null,
      privacyUrl,
      hours: appearance.showHours ? hours : null,
    },
    greeting: fillTemplate(greeting, (name) =>
      name === 'botName' ? botName : name === 'orgName' ? orgName : null,
    ),
    quickReplies: replies,
    form: askedForm(asked, { language, channelLanguage: draft.language, privacyUrl, known: {} }),
    moment,
  };
}

/** The theme, or the design's own while a colour is half typed. */
export function drawableTheme(colours: BrandColours): ChatTheme | null {
  const isWhole = [colours.accent, colours.accentDark].every(
    (one) => one === null || /^#[0-9a-f]{6}$/.test(one),
  );
  return isWhole ? chatTheme(colours) : null;
}

function withoutEmpty(words: ByLanguage<string>): ByLanguage<string> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text?.trim()));
}

function repliesOf(replies: ByLanguage<string[]>): ByLanguage<string[]> {
  const lists = Object.entries(replies).map(([language, list]): [string, string[]] => [
    language,
    [...new Set((list ?? []).map((reply) => reply.trim()).filter((reply) => reply !== ''))],
  ]);
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

function urlOf(typed: string | null): string | null {
  const url = typed === null ? null : URL.parse(typed);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
