import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Switch } from '../../../components/ui/switch';
import { Textarea } from '../../../components/ui/textarea';
import type { DraftProps } from './channel-draft';
import { Section } from './section';

interface ReachSectionProps extends DraftProps {
  /** Whether people are there around the clock. */
  alwaysOpen: boolean;
}

/** When people are there, and how else the organisation can be reached. */
export function ReachSection({ draft, wrong, onLook, alwaysOpen }: ReachSectionProps) {
  const { contact, showHours } = draft.appearance;
  const change = (part: Partial<typeof contact>) => onLook({ contact: { ...contact, ...part } });
  return (
    <Section
      title="Hours and contact"
      description="The contact details are for visitors whose browser runs no JavaScript."
    >
      <div className="flex flex-col gap-1">
        <Switch
          label="Say in the header when people are there"
          checked={showHours}
          onCheckedChange={(next) => onLook({ showHours: next })}
        />
        <p className="text-xs text-muted">
          {alwaysOpen
            ? 'By the policy people are there around the clock, so nothing is said.'
            : 'By the hours of the channel’s team, else of the policy, on each visitor’s own clock.'}
        </p>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="E-mail address" error={wrong('appearance.contact.email')}>
          <Input
            type="email"
            dir="ltr"
            value={contact.email ?? ''}
            onChange={(event) => change({ email: event.target.value })}
          />
        </Field>
        <Field label="Phone number" error={wrong('appearance.contact.phone')}>
          <Input
            type="tel"
            dir="ltr"
            maxLength={40}
            value={contact.phone ?? ''}
            onChange={(event) => change({ phone: event.target.value })}
          />
        </Field>
      </div>
      <Field label="Postal address" error={wrong('appearance.contact.address')}>
        <Textarea
          dir="auto"
          rows={3}
          maxLength={300}
          value={contact.address ?? ''}
          onChange={(event) => change({ address: event.target.value })}
        />
      </Field>
    </Section>
  );
}
