import type { ChannelAppearance } from '../../contracts/channel-appearance';
import { renderMessage } from '../../domain/policy/render-template';
import type { OrgPolicy } from '../policy/org-policy';

/** The bot's first words on a channel in a language: the channel's own wording, else the organisation's, else the policy's. */
export function greetingWords(
  { document, voice, org }: OrgPolicy,
  { greeting }: Pick<ChannelAppearance, 'greeting'>,
  language: string,
): string {
  const usual = voice.greeting ?? document.messages.greeting;
  return renderMessage(
    document,
    'greeting',
    language,
    { orgName: org.name },
    // The channel's own wording in each language that it has one in.
    { ...voice, greeting: { ...usual, ...greeting } },
  );
}
