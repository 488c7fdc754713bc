'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';

/** The visitor opens a page of the site. */
export function PageVisit({ onVisit, children }: { onVisit(path: string): void; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [path, setPath] = useState('/pricing');
  const visit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() === '') return;
    onVisit(path.trim());
    setOpen(false);
  };
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger render={<Button size="sm">{children}</Button>} />
      <PopoverContent title="Visit a page" hideTitle>
        <form onSubmit={visit} className="flex items-end gap-2">
          <Field label="Path" className="min-w-0 grow">
            <Input value={path} maxLength={500} onValueChange={setPath} />
          </Field>
          <Button type="submit" variant="primary">
            Open
          </Button>
        </form>
      </PopoverContent>
    </Popover>
  );
}
