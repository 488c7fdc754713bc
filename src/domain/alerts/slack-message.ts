/** A message as Slack's incoming webhooks take it; compatible services read at least `text`. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly {
    readonly type: 'section';
    readonly text: { readonly type: 'mrkdwn'; readonly text: string };
  }[];
}

/** Slack refuses longer sections. */
const SECTION_CHARACTERS = 2_900;

/**
 * An alert for a chat room. Everything people wrote is escaped, so that nobody's name can mention `@channel` or make
 * a link of its own.
 * @param alert.link address of the conversation, or null
 */
export function slackMessage(alert: {
  readonly title: string;
  readonly text: string;
  readonly link: string | null;
}): SlackMessage {
  const title = escaped(alert.title);
  const lines = [`*${title.replaceAll('*', '')}*`, escaped(alert.text)].filter((line) => line !== '');
  const shown = [...lines.join('\n')].slice(0, SECTION_CHARACTERS).join('');
  const link = alert.link === null ? '' : `\n<${alert.link}|Open the conversation>`;
  return { text: title, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: shown + link } }] };
}

/** The three characters that Slack gives a meaning (its "Formatting text" reference). */
const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
