import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Switch } from '../../../components/ui/switch';
import { Textarea } from '../../../components/ui/textarea';
import type { DraftProps } from './channel-draft';
import { FormFields } from './form-fields';
import { LANGUAGE_NAMES } from './language-names';
import { Section } from './section';

/** The form before the first message. */
export function FormSection(props: DraftProps) {
  const { draft, language, wrong, onLook } = props;
  const { preChat, privacyUrl } = draft.appearance;
  const { consent } = preChat;
  const change = (part: Partial<typeof preChat>) => onLook({ preChat: { ...preChat, ...part } });
  const agree = (part: Partial<typeof consent>) => change({ consent: { ...consent, ...part } });
  return (
    <Section
      title="Form before the chat"
      description="Asked once, before the first message. What is not required may be skipped; what is known is not asked."
    >
      <Switch
        label="Ask before the chat"
        checked={preChat.enabled}
        onCheckedChange={(enabled) =>
          change({
            enabled,
            // A form that is switched on asks for something.
            ...(enabled && preChat.fields.length === 0
              ? { fields: [{ kind: 'email', required: false, label: {} }] }
              : {}),
          })
        }
      />
      {preChat.enabled ? (
        <>
          <FormFields {...props} onFields={(fields) => change({ fields })} />
          <Switch
            label="Ask for consent"
            checked={consent.enabled}
            onCheckedChange={(enabled) => agree({ enabled })}
          />
          {consent.enabled ? (
            <>
              <Field
                label={`Consent, in ${LANGUAGE_NAMES[language]}`}
                description="Kept with the time and these words for each visitor who agrees. The privacy link below stands after it."
                error={wrong('appearance.preChat.consent')}
              >
                <Textarea
                  dir="auto"
                  rows={3}
                  maxLength={600}
                  value={consent.text[language] ?? ''}
                  placeholder="I agree that my details are used to answer my request."
                  onChange={(event) => agree({ text: { ...consent.text, [language]: event.target.value } })}
                />
              </Field>
              <Switch
                label="Needed to start the chat"
                checked={consent.required}
                onCheckedChange={(required) => agree({ required })}
              />
            </>
          ) : null}
        </>
      ) : null}
      <Field
        label="Privacy page"
        description="Linked below the composer and after the consent"
        error={wrong('appearance.privacyUrl')}
      >
        <Input
          type="url"
          dir="ltr"
          value={privacyUrl ?? ''}
          placeholder="https://www.example.com/privacy"
          onChange={(event) => onLook({ privacyUrl: event.target.value })}
        />
      </Field>
    </Section>
  );
}
