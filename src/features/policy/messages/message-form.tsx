'use client';

import { Braces, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Textarea } from '../../../components/ui/textarea';
import { MESSAGE_VARIABLES, variablesFor } from '../../../domain/policy/message-variables';
import { MESSAGE_WORDS } from '../../../domain/policy/policy-words';
import type { MessageKey } from '../../../domain/policy/types';
import { MESSAGE_LANGUAGES } from '../../../domain/policy/waiting-words';
import { languageName } from '../../shared/text/language-name';
import { useEditor } from '../editor/editor-context';
import { ProblemSpot } from '../editor/problem-list';
import { MessagePreview } from './message-preview';

/** One message in its languages, with what it may speak of and how it will read. */
export function MessageForm({ messageKey }: { messageKey: MessageKey }) {
  const { document, change } = useEditor();
  const [language, setLanguage] = useState('en');
  const area = useRef<HTMLTextAreaElement>(null);
  const texts = document.messages[messageKey];
  const languages = ['en', ...Object.keys(texts).filter((one) => one !== 'en')];
  const missing = MESSAGE_LANGUAGES.filter((one) => !languages.includes(one));
  const text = texts[language] ?? '';
  const put = (next: Readonly<Record<string, string>>) =>
    change((policy) => {
      const { en = policy.messages[messageKey].en, ...others } = next;
      return { ...policy, messages: { ...policy.messages, [messageKey]: { ...others, en } } };
    });
  const insert = (variable: string) => {
    const at = area.current?.selectionStart ?? text.length;
    const end = area.current?.selectionEnd ?? at;
    const token = `{{${variable}}}`;
    put({ ...texts, [language]: text.slice(0, at) + token + text.slice(end) });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + token.length, at + token.length);
    });
  };
  return (
    <Card>
      <CardHeader
        title={MESSAGE_WORDS[messageKey]}
        description="A language that is not written here falls back to English."
      />
      <CardBody className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-2">
          <SegmentedControl
            aria-label="Language"
            className="max-w-full flex-wrap"
            value={language}
            onValueChange={setLanguage}
            items={languages.map((one) => ({ value: one, label: languageName(one) }))}
          />
          {missing.length > 0 ? (
            <Menu>
              <MenuTrigger
                render={
                  <Button size="sm" variant="ghost">
                    <Plus aria-hidden="true" />
                    Language
                  </Button>
                }
              />
              <MenuContent>
                {missing.map((one) => (
                  <MenuItem
                    key={one}
                    onClick={() => {
                      put({ ...texts, [one]: texts.en });
                      setLanguage(one);
                    }}
                  >
                    {languageName(one)}
                  </MenuItem>
                ))}
              </MenuContent>
            </Menu>
          ) : null}
        </div>
        <ProblemSpot area="messages" subjectId={messageKey} field="text">
          <Field
            label={`Text in ${languageName(language)}`}
            description="Parts in [[double brackets]] are left out when a variable in them is not known."
          >
            <Textarea
              ref={area}
              dir="auto"
              rows={4}
              maxLength={2000}
              value={text}
              onChange={(event) => put({ ...texts, [language]: event.target.value })}
            />
          </Field>
        </ProblemSpot>
        <div className="flex flex-wrap gap-2">
          <Menu>
            <MenuTrigger
              render={
                <Button size="sm">
                  <Braces aria-hidden="true" />
                  Insert a variable
                </Button>
              }
            />
            <MenuContent>
              {variablesFor(messageKey).map((variable) => (
                <MenuItem key={variable} onClick={() => insert(variable)}>
                  <span className="flex flex-col py-1">
                    <span className="font-medium">{variable}</span>
                    <span className="text-xs text-muted">{MESSAGE_VARIABLES[variable]}</span>
                  </span>
                </MenuItem>
              ))}
            </MenuContent>
          </Menu>
          {language === 'en' ? null : (
            <Button
              size="sm"
              variant="ghost"
              onClick={() => {
                const { [language]: _, ...others } = texts;
                setLanguage('en');
                put(others);
              }}
            >
              Remove {languageName(language)}
            </Button>
          )}
        </div>
        <MessagePreview messageKey={messageKey} language={language} />
      </CardBody>
    </Card>
  );
}
