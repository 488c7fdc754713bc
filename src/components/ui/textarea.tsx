import { Field } from '@base-ui/react/field';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass } from './control-class';

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <Field.Control
      render={<textarea {...rest} className={clsx(controlClass, 'min-h-20 px-2.5 py-1.5', className)} />}
    />
  );
}
