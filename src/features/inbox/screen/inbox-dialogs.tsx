'use client';

import { lateDialog } from '../../../components/ui/late/late-component';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { OpenDialog } from './use-inbox-actions';

/** Fetched when there is time, or when first asked for: none of them is needed to read and to reply. */
const ResolveDialog = lateDialog(() =>
  import('../actions/resolve-dialog').then((file) => file.ResolveDialog),
);
const GiveDialog = lateDialog(() => import('../actions/give-dialog').then((file) => file.GiveDialog));
const ReturnDialog = lateDialog(() => import('../actions/return-dialog').then((file) => file.ReturnDialog));
const SnoozeDialog = lateDialog(() => import('../actions/snooze-dialog').then((file) => file.SnoozeDialog));
const AskDialog = lateDialog(() => import('../together/ask-dialog').then((file) => file.AskDialog));
const TagDialog = lateDialog(() => import('../tags/tag-dialog').then((file) => file.TagDialog));
const MacroDialog = lateDialog(() => import('../macros/macro-dialog').then((file) => file.MacroDialog));
const BlockDialog = lateDialog(() => import('../abuse/block-dialog').then((file) => file.BlockDialog));
const CommandPalette = lateDialog(() =>
  import('../actions/command-palette').then((file) => file.CommandPalette),
);
const ShortcutSheet = lateDialog(() =>
  import('../actions/shortcut-sheet').then((file) => file.ShortcutSheet),
);

interface InboxDialogsProps {
  dialog: OpenDialog | null;
  conversation: TeamConversation | undefined;
  onClose(): void;
  onResolved(next: boolean): void;
}

export function InboxDialogs({ dialog, conversation, onClose, onResolved }: InboxDialogsProps) {
  if (dialog === 'palette') return <CommandPalette onClose={onClose} />;
  if (dialog === 'shortcuts') return <ShortcutSheet onClose={onClose} />;
  if (dialog === null || !conversation) return null;
  switch (dialog) {
    case 'resolve':
      return <ResolveDialog conversation={conversation} onClose={onClose} onResolved={onResolved} />;
    case 'transfer':
    case 'assign':
      return <GiveDialog conversation={conversation} how={dialog} onClose={onClose} />;
    case 'return':
      return <ReturnDialog conversation={conversation} onClose={onClose} />;
    case 'ask':
      return <AskDialog conversation={conversation} onClose={onClose} />;
    case 'snooze':
      return <SnoozeDialog conversation={conversation} onClose={onClose} />;
    case 'tag':
      return <TagDialog conversation={conversation} onClose={onClose} />;
    case 'block':
      return <BlockDialog conversation={conversation} onClose={onClose} />;
    case 'macro':
      return <MacroDialog conversation={conversation} onClose={onClose} />;
  }
}
