import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Switch } from '../../../components/ui/switch';
import { SLUG_CHARACTERS, slugProblem } from '../../../domain/channels/slug';
import { TeamSelect } from '../team-select';
import type { DraftProps } from './channel-draft';
import { LanguageSelect } from './language-select';
import { Section } from './section';

/** What it is called, where it is and whose conversations begin there. */
export function PlaceSection({ draft, wrong, onChange, onLook }: DraftProps) {
  const { appearance } = draft;
  return (
    <Section title="Name and place">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="Name" description="Only your team sees it" error={wrong('name')}>
          <Input
            value={draft.name}
            maxLength={80}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </Field>
        <Field
          label="Address"
          description={`/chat/${draft.slug}; links to the old address stop working`}
          error={slugProblem(draft.slug) ?? wrong('slug')}
        >
          <Input
            dir="ltr"
            value={draft.slug}
            maxLength={SLUG_CHARACTERS}
            spellCheck={false}
            onChange={(event) => onChange({ slug: event.target.value.toLowerCase() })}
          />
        </Field>
        <Field label="Language">
          <LanguageSelect value={draft.language} onChange={(language) => onChange({ language })} />
        </Field>
        <TeamSelect value={draft.teamId} onChange={(teamId) => onChange({ teamId })} />
      </div>
      <div className="flex flex-col gap-1.5">
        <span className="text-sm font-medium">Visitors read</span>
        <SegmentedControl
          aria-label="Visitors read"
          value={appearance.language}
          onValueChange={(language) => onLook({ language })}
          items={[
            { value: 'auto', label: 'Their own language' },
            { value: 'fixed', label: 'Always this one' },
          ]}
          className="self-start"
        />
        <p className="text-xs text-muted">
          {appearance.language === 'auto'
            ? 'Where the chat does not speak theirs, the channel’s.'
            : 'Whatever their browser asks for.'}
        </p>
      </div>
      <Switch
        label="Test channel: its conversations count nowhere"
        checked={draft.isTest}
        onCheckedChange={(isTest) => onChange({ isTest })}
      />
    </Section>
  );
}
