'use client';

import { type ComponentProps, useState } from 'react';
import { Input } from '../../../components/ui/input';

interface TextInputProps extends Omit<ComponentProps<typeof Input>, 'value' | 'onValueChange' | 'onBlur'> {
  value: string;
  onValueChange(value: string): void;
}

/** A text that may be empty only while it is typed; leaving an empty field brings the last text back. */
export function TextInput({ value, onValueChange, ...rest }: TextInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...rest}
      value={typed ?? value}
      onValueChange={(text) => {
        setTyped(text);
        if (text.trim() !== '') onValueChange(text);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
