'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import { EMAIL_KINDS, LEAD_FIELDS, type ScoreRule } from '../../../domain/leads/types';
import { EMAIL_WORDS, FIELD_WORDS } from './words';

interface MatchFieldProps {
  rule: ScoreRule;
  intents: readonly string[];
  onChange(rule: ScoreRule): void;
}

const NUMERIC = ['companySize', 'budget', 'timeline', 'dealValue'] as const;
const fields = LEAD_FIELDS.map((value) => ({ value, label: FIELD_WORDS[value] }));
const numbers = NUMERIC.map((value) => ({ value, label: FIELD_WORDS[value] }));
const kinds = EMAIL_KINDS.map((value) => ({ value, label: EMAIL_WORDS[value] }));

/** Which page, intent, field or event a rule is about; nothing for signals that need no more. */
export function MatchField({ rule, intents, onChange }: MatchFieldProps) {
  const match = (value: string) => onChange({ ...rule, match: value });
  switch (rule.signal) {
    case 'message':
    case 'returning':
      return null;
    case 'page_view':
      return (
        <Field label="Pages under" description="A path: /pricing holds /pricing/teams too.">
          <Input value={rule.match} maxLength={200} onValueChange={match} />
        </Field>
      );
    case 'event':
      return (
        <Field label="Type of the event" description="As your site reports it.">
          <Input value={rule.match} maxLength={200} onValueChange={match} />
        </Field>
      );
    default:
      return (
        <Field label={rule.signal === 'intent' ? 'Intent' : rule.signal === 'email_kind' ? 'Kind' : 'Field'}>
          <Select items={choicesOf(rule, intents)} value={rule.match} onValueChange={match} />
        </Field>
      );
  }
}

/** A value that is no longer among the choices stays in sight, with the problem beside it. */
function choicesOf(rule: ScoreRule, intents: readonly string[]): { value: string; label: string }[] {
  const choices: readonly { value: string; label: string }[] =
    rule.signal === 'email_kind'
      ? kinds
      : rule.signal === 'field_value'
        ? numbers
        : rule.signal === 'field_known'
          ? fields
          : intents.map((intent) => ({ value: intent, label: intent.replaceAll('_', ' ') }));
  const isKnown = choices.some(({ value }) => value === rule.match);
  return isKnown ? [...choices] : [{ value: rule.match, label: rule.match }, ...choices];
}
