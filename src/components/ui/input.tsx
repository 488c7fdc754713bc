import { Input as Base } from '@base-ui/react/input';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass } from './control-class';

type InputProps = Omit<ComponentProps<typeof Base>, 'className'> & { className?: string };

/** Inside `Field` it takes its label, description and error from there; elsewhere give it an `aria-label`. */
export function Input({ className, ...rest }: InputProps) {
  return <Base {...rest} className={clsx(controlClass, 'h-8 px-2.5', className)} />;
}
