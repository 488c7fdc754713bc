import { renderMessage } from '../../domain/policy/render-template';
import { channelAppearance } from '../channels/channel-appearance';
import type { OrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';

/** The bot's first words on a channel in a language: the channel's own wording, else the organisation's, else the policy's. */
export async function greetingWords(
  work: Work,
  { document, voice, org }: OrgPolicy,
  channelId: string,
  language: string,
): Promise<string> {
  const { greeting } = await channelAppearance(work, channelId);
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
