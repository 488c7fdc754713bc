'use client';

import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Input } from '../../../components/ui/input';
import { Menu, MenuCheckboxItem, MenuContent, MenuTrigger } from '../../../components/ui/menu';

interface ManyInputProps {
  label: string;
  values: readonly string[];
  /** Everything there is to choose from; null where anything may be typed. */
  options: readonly string[] | null;
  onValuesChange(values: readonly string[]): void;
}

/** Several values: ticked in a list, or typed with commas. */
export function ManyInput({ label, values, options, onValuesChange }: ManyInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  if (options === null) {
    return (
      <Input
        aria-label={label}
        placeholder="Separated by commas"
        value={typed ?? values.join(', ')}
        onValueChange={(text) => {
          setTyped(text);
          onValuesChange(
            text
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean),
          );
        }}
        onBlur={() => setTyped(null)}
      />
    );
  }
  const all = [...new Set([...options, ...values])];
  const words = values.map((value) => value.replaceAll('_', ' ')).join(', ');
  return (
    <Menu>
      <MenuTrigger
        render={
          <Button className="w-full justify-between font-normal" aria-label={`${label}: ${words || 'none'}`}>
            <span className="min-w-0 grow truncate text-start">{words || 'Choose'}</span>
            <ChevronDown aria-hidden="true" className="text-muted" />
          </Button>
        }
      />
      <MenuContent className="max-h-80">
        {all.map((option) => (
          <MenuCheckboxItem
            key={option}
            checked={values.includes(option)}
            closeOnClick={false}
            onCheckedChange={(isOn) =>
              onValuesChange(isOn ? [...values, option] : values.filter((value) => value !== option))
            }
          >
            {option.replaceAll('_', ' ')}
          </MenuCheckboxItem>
        ))}
      </MenuContent>
    </Menu>
  );
}
