import { isMessageVariable, variablesFor } from '../message-variables';
import { MESSAGE_WORDS } from '../policy-words';
import { hasBrokenSyntax, variablesIn } from '../template';
import { MESSAGE_KEYS, type MessageKey, type PolicyDocument } from '../types';
import { emptyPromiseIn } from './empty-promises';
import { type PolicyProblem, type Report, reporter } from './problem';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** Everything that can be wrong with the messages: missing ones, missing languages, templates that fail. */
export function checkMessages(policy: PolicyDocument): readonly PolicyProblem[] {
  const languages = languagesOf(policy);
  return MESSAGE_KEYS.flatMap((key) => {
    const texts = new Map(Object.entries(policy.messages[key] ?? {}));
    const report = reporter('messages', key, MESSAGE_WORDS[key]);
    if (isBlank(texts.get('en'))) {
      return [
        report(
          'missing_message',
          'The message has no English text, which stands in for every other language.',
        ),
      ];
    }
    const missing = languages.filter((language) => isBlank(texts.get(language)));
    return [
      ...missing.map((language) =>
        report('missing_language', `The message is missing in “${language}”, which others have.`, 'warning'),
      ),
      ...[...texts].flatMap(([language, text]) => checkText(policy, key, language, text)),
    ];
  });
}

/** Languages that at least half of the messages have; the rest are first attempts. */
function languagesOf({ messages }: PolicyDocument): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of MESSAGE_KEYS) {
    for (const [language, text] of Object.entries(messages[key] ?? {})) {
      if (!isBlank(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count * 2 >= MESSAGE_KEYS.length).map(([language]) => language);
}

function checkText(
  policy: PolicyDocument,
  key: MessageKey,
  language: string,
  text: string,
): readonly PolicyProblem[] {
  const report = reporter('messages', key, `${MESSAGE_WORDS[key]} (${language})`);
  if (!LANGUAGE_TAG.test(language)) {
    return [report('bad_language', `“${language}” is no language code such as “de” or “pt-br”.`)];
  }
  if (hasBrokenSyntax(text)) {
    return [
      report(
        'broken_template',
        'A {{variable}} or an [[optional part]] is not closed, so visitors would see its brackets.',
      ),
    ];
  }
  return [...checkVariables(policy, key, text, report), ...checkPromise(key, language, text, report)];
}

function checkVariables(
  policy: PolicyDocument,
  key: MessageKey,
  text: string,
  report: Report,
): readonly PolicyProblem[] {
  const { required, optional } = variablesIn(text);
  const names = [...new Set([...required, ...optional])];
  const unknown = names.filter((name) => !isMessageVariable(name));
  const unfilled = names.filter((name) => isMessageVariable(name) && !variablesFor(key).includes(name));
  const problems = [
    ...unknown.map((name) => report('unknown_variable', `There is no variable {{${name}}}.`)),
    ...unfilled.map((name) =>
      report('variable_not_filled', `{{${name}}} is not known when this message is said.`),
    ),
  ];
  if (problems.length === 0 && policy.bookingUrl === null && required.includes('bookingUrl')) {
    return [report('variable_not_filled', '{{bookingUrl}} is used, but the policy has no booking link.')];
  }
  return problems;
}

function checkPromise(
  key: MessageKey,
  language: string,
  text: string,
  report: Report,
): readonly PolicyProblem[] {
  const promise = variablesFor(key).some(
    (name) => name === 'wait' || name === 'opensAt' || name === 'callbackAt',
  )
    ? emptyPromiseIn(text, language)
    : null;
  if (promise === null) return [];
  return [
    report(
      'empty_promise',
      `It promises “${promise}” whatever the wait is; {{wait}} says so only when it is true.`,
      'warning',
    ),
  ];
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
