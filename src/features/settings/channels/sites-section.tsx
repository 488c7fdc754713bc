import { ButtonLink } from '../../../components/ui/button-link';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import type { ChannelDetails } from '../../../contracts/api/channels';
import type { DraftProps } from './channel-draft';
import { KeyField } from './key-field';
import { Section } from './section';
import { Snippets } from './snippets';

/** Which sites may have the widget, and what goes into them. */
export function SitesSection({ channel, draft, wrong, onChange }: DraftProps & { channel: ChannelDetails }) {
  return (
    <Section title="On your site" description="The chat page itself works without any of this.">
      <Field
        label="Sites that may have the widget"
        description="One a line, such as https://www.example.com or, for every subdomain, https://*.example.com"
        error={wrong('allowedOrigins')}
      >
        <Textarea
          dir="ltr"
          rows={3}
          spellCheck={false}
          value={draft.allowedOrigins}
          placeholder="https://www.example.com"
          onChange={(event) => onChange({ allowedOrigins: event.target.value })}
        />
      </Field>
      <KeyField channel={channel} />
      <Snippets channelKey={channel.key} />
      <div>
        <ButtonLink href={`/settings/channels/${channel.id}/check`} size="sm">
          Check an installation
        </ButtonLink>
      </div>
    </Section>
  );
}
