'use client';

import { Dialog } from '../../../components/ui/dialog';
import { Kbd } from '../../../components/ui/kbd';
import { useIsMac } from '../state/platform';
import { ACTIONS, keyWords } from './registry';

const GROUPS = ['Move', 'Conversation', 'Views', 'Help'] as const;

/** Keys that belong to a place rather than to an action. */
const IN_PLACE = [
  { label: 'Open the conversation in focus', keys: 'Enter' },
  { label: 'Send', keys: 'Enter' },
  { label: 'New line', keys: 'Shift Enter' },
  { label: 'Leave the composer', keys: 'Esc' },
  { label: 'Canned replies, in the composer', keys: '/' },
] as const;

/** Every key, from the one registry. */
export function ShortcutSheet({ onClose }: { onClose(): void }) {
  const isMac = useIsMac();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Keyboard shortcuts"
      description="They rest while you write."
      size="lg"
    >
      <div className="gap-x-10 pb-2 sm:columns-2">
        {GROUPS.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-medium text-muted">{group}</h3>
            <ul className="flex flex-col">
              {ACTIONS.filter((action) => action.group === group && action.key !== null).map((action) => (
                <Line key={action.id} label={action.label} keys={keyWords(action.id, isMac) ?? ''} />
              ))}
              {group === 'Help'
                ? IN_PLACE.map((line) => <Line key={line.label} label={line.label} keys={line.keys} />)
                : null}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ label, keys }: { label: string; keys: string }) {
  return (
    <li className="flex min-h-7 items-center justify-between gap-4 text-sm">
      {label}
      <Kbd>{keys}</Kbd>
    </li>
  );
}
