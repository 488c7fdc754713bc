import type { Channel, ChannelLogo } from '../../../contracts/api/channels';
import type { ChannelAppearance } from '../../../contracts/channel-appearance';
import type { BodyInputOf } from '../../../contracts/operation';
import type { updateChannel } from '../../../contracts/operations/channels';
import type { ByLanguage } from '../../../domain/channels/words-in';
import { LANGUAGES, type Language } from '../../../domain/text/languages';

/** A channel as it is being edited: lists are the lines of a text. */
export interface ChannelDraft {
  readonly name: string;
  readonly slug: string;
  readonly language: Language;
  readonly teamId: string | null;
  readonly isTest: boolean;
  /** One a line. */
  readonly allowedOrigins: string;
  readonly appearance: ChannelAppearance;
  readonly logo: ChannelLogo | null;
}

/** What every part of the editor gets. */
export interface DraftProps {
  readonly draft: ChannelDraft;
  /** The language whose words are edited and shown. */
  readonly language: Language;
  /** What the server said of a field, by its path in the body. */
  wrong(path: string): string | undefined;
  onChange(change: Partial<ChannelDraft>): void;
  onLook(change: Partial<ChannelAppearance>): void;
}

export function draftOf(channel: Channel): ChannelDraft {
  const { name, slug, team, isTest, appearance, logo } = channel;
  return {
    name,
    slug,
    language: LANGUAGES.find((one) => one === channel.language) ?? 'en',
    teamId: team?.id ?? null,
    isTest,
    allowedOrigins: channel.allowedOrigins.join('\n'),
    appearance,
    logo,
  };
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words without the languages that were left empty. */
function written(words: ByLanguage<string>): ByLanguage<string> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text?.trim()));
}

/** The draft as it is saved, from the version that it was made from. */
export function bodyOf(draft: ChannelDraft, version: number): BodyInputOf<typeof updateChannel> {
  const { logo: _, allowedOrigins, appearance, ...rest } = draft;
  const { preChat, quickReplies } = appearance;
  const replies = Object.entries(quickReplies).map(([language, list]) => [
    language,
    list?.map((reply) => reply.trim()).filter((reply) => reply !== '') ?? [],
  ]);
  return {
    ...rest,
    version,
    allowedOrigins: linesOf(allowedOrigins),
    appearance: {
      ...appearance,
      greeting: written(appearance.greeting),
      launcherLabel: written(appearance.launcherLabel),
      quickReplies: Object.fromEntries(replies.filter(([, list]) => list && list.length > 0)),
      privacyUrl: emptyAsNull(appearance.privacyUrl),
      contact: {
        email: emptyAsNull(appearance.contact.email),
        phone: emptyAsNull(appearance.contact.phone),
        address: emptyAsNull(appearance.contact.address),
      },
      preChat: {
        ...preChat,
        fields: preChat.fields.map((field) => ({ ...field, label: written(field.label) })),
        consent: { ...preChat.consent, text: written(preChat.consent.text) },
      },
    },
  };
}

const emptyAsNull = (text: string | null) => (text?.trim() ? text.trim() : null);

/** Whether anything would be saved. */
export function isChanged(draft: ChannelDraft, channel: Channel): boolean {
  return JSON.stringify(bodyOf(draft, 0)) !== JSON.stringify(bodyOf(draftOf(channel), 0));
}
