import { SegmentedControl } from '../../../components/ui/segmented-control';
import type { DraftProps } from './channel-draft';
import { ColourField } from './colour-field';
import { LogoField } from './logo-field';
import { Section } from './section';

/** The design's own colour, where a channel has none. */
const OWN_ACCENT = '#2f4fd0';

/** Logo, colours and where the launcher stands. */
export function LookSection(props: DraftProps & { channelId: string }) {
  const { draft, wrong, onLook } = props;
  const { accent, onAccent, accentDark, onAccentDark, position } = draft.appearance;
  return (
    <Section title="Look" description="Contrast is checked: what cannot be read is not saved.">
      <LogoField {...props} />
      <ColourField
        label="Brand colour"
        unset="Baton’s"
        accent={accent}
        on={onAccent}
        fallback={OWN_ACCENT}
        error={wrong('appearance.accent')}
        onChange={(colour, on) => onLook({ accent: colour, onAccent: on })}
      />
      {accent === null ? null : (
        <ColourField
          label="In the dark theme"
          unset="The same"
          accent={accentDark}
          on={onAccentDark}
          fallback={accent}
          error={wrong('appearance.accentDark')}
          onChange={(colour, on) => onLook({ accentDark: colour, onAccentDark: on })}
        />
      )}
      <div className="flex flex-col gap-1.5">
        <span className="text-sm font-medium">Launcher on your site</span>
        <SegmentedControl
          aria-label="Launcher on your site"
          value={position}
          onValueChange={(next) => onLook({ position: next })}
          items={[
            { value: 'start', label: 'Left' },
            { value: 'end', label: 'Right' },
          ]}
          className="self-start"
        />
        <p className="text-xs text-muted">The other way round on pages that read from right to left.</p>
      </div>
    </Section>
  );
}
