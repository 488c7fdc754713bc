'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { CommandDialog, CommandGroup, CommandItem } from '../../../components/ui/command-dialog';
import { controlClass } from '../../../components/ui/control-class';
import { FACT_GROUPS, type FactGroup } from '../../../domain/policy/fact-definition';
import { factDefinition, factNames } from '../../../domain/policy/facts';

const GROUPS: Readonly<Record<FactGroup, string>> = {
  message: 'The message',
  conversation: 'The conversation',
  lead: 'The lead',
  moment: 'The moment',
};

interface FactPickerProps {
  value: string;
  onValueChange(fact: string): void;
}

/** Chooses what a condition asks about: by typing, or from the groups. */
export function FactPicker({ value, onValueChange }: FactPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const label = factDefinition(value)?.label ?? value;
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => trigger.current?.focus());
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="dialog"
        aria-label={`Fact: ${label}`}
        onClick={() => setOpen(true)}
        className={`${controlClass} flex h-8 items-center justify-between gap-2 ps-2.5 pe-2 text-start`}
      >
        <span className="truncate">{label}</span>
        <ChevronsUpDown aria-hidden="true" className="size-3.5 shrink-0 text-muted" />
      </button>
      {isOpen ? (
        <CommandDialog label="Choose a fact" placeholder="What is it about?" onClose={close}>
          {FACT_GROUPS.map((group) => (
            <CommandGroup key={group} heading={GROUPS[group]}>
              {factNames().map((name) => {
                const definition = factDefinition(name);
                if (definition?.group !== group) return null;
                return (
                  <CommandItem
                    key={name}
                    id={name}
                    keywords={[definition.label, definition.description, GROUPS[group]]}
                    onSelect={() => {
                      onValueChange(name);
                      close();
                    }}
                  >
                    <span className="flex min-w-0 flex-col py-1">
                      <span className="truncate">{definition.label}</span>
                      <span className="truncate text-xs text-muted">{definition.description}</span>
                    </span>
                  </CommandItem>
                );
              })}
            </CommandGroup>
          ))}
        </CommandDialog>
      ) : null}
    </>
  );
}
