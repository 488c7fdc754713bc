import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Textarea } from '../../../components/ui/textarea';
import { QUICK_REPLIES } from '../../../contracts/channel-appearance';
import { LANGUAGES, type Language } from '../../../domain/text/languages';
import type { DraftProps } from './channel-draft';
import { LANGUAGE_NAMES } from './language-names';
import { LanguageSelect } from './language-select';
import { Section } from './section';

interface WordsSectionProps extends DraftProps {
  usualGreeting: string | undefined;
  onLanguage(language: Language): void;
}

/** What the chat says first, in each language. */
export function WordsSection({
  draft,
  language,
  wrong,
  onLook,
  usualGreeting,
  onLanguage,
}: WordsSectionProps) {
  const { greeting, quickReplies, launcherLabel } = draft.appearance;
  const has = LANGUAGES.filter((one) => greeting[one] || quickReplies[one]?.length || launcherLabel[one]);
  return (
    <Section title="Words" description="One language at a time; the preview follows.">
      <Field
        label="Language of these words"
        description={
          has.length === 0
            ? 'No words of its own yet'
            : `Has words in ${has.map((one) => LANGUAGE_NAMES[one]).join(', ')}`
        }
      >
        <LanguageSelect value={language} onChange={onLanguage} />
      </Field>
      <Field
        label="Greeting"
        description="Said first. {{botName}} and {{orgName}} are filled in."
        error={wrong('appearance.greeting')}
      >
        <Textarea
          dir="auto"
          rows={3}
          maxLength={600}
          value={greeting[language] ?? ''}
          placeholder={usualGreeting}
          onChange={(event) => onLook({ greeting: { ...greeting, [language]: event.target.value } })}
        />
      </Field>
      <Field
        label="Quick replies"
        description={`One a line, at most ${QUICK_REPLIES}. A visitor may always write something else.`}
        error={wrong('appearance.quickReplies')}
      >
        <Textarea
          dir="auto"
          rows={4}
          value={quickReplies[language]?.join('\n') ?? ''}
          onChange={(event) =>
            onLook({ quickReplies: { ...quickReplies, [language]: event.target.value.split('\n') } })
          }
        />
      </Field>
      <Field
        label="Launcher label"
        description="Beside the bubble on your site; empty for the bubble alone"
        error={wrong('appearance.launcherLabel')}
      >
        <Input
          dir="auto"
          maxLength={40}
          value={launcherLabel[language] ?? ''}
          placeholder="Questions? Chat with us"
          onChange={(event) =>
            onLook({ launcherLabel: { ...launcherLabel, [language]: event.target.value } })
          }
        />
      </Field>
    </Section>
  );
}
