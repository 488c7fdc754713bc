import { Ellipsis } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuItem,
  MenuLabel,
  MenuSeparator,
  MenuTrigger,
} from '../../../components/ui/menu';
import { useActions } from '../actions/actions-context';
import { type ActionId, actionOf } from '../actions/registry';

const IN_MENU: readonly ActionId[] = [
  'transfer',
  'assign',
  'return',
  'snooze',
  'tag',
  'macro',
  'wake',
  'decline',
  'close',
  'reopen',
];

/** What else can be done with the conversation; below it what cannot be done now, under the reason. */
export function MoreActions() {
  const { run, of, keyOf } = useActions();
  const available = IN_MENU.map((id) => ({ id, state: of(id) }));
  const ready = available.flatMap(({ id, state }) => (state.state === 'ready' ? [id] : []));
  const blocked = available.flatMap(({ id, state }) =>
    state.state === 'blocked' ? [{ id, why: state.why }] : [],
  );
  const reasons = [...new Set(blocked.map(({ why }) => why))];
  if (ready.length === 0 && blocked.length === 0) return null;
  const item = (id: ActionId, isBlocked: boolean) => (
    <MenuItem key={id} shortcut={keyOf(id)} disabled={isBlocked} onClick={() => run(id)}>
      {actionOf(id).label}
    </MenuItem>
  );
  return (
    <Menu>
      <MenuTrigger
        render={
          <IconButton label="More actions" size="sm">
            <Ellipsis />
          </IconButton>
        }
      />
      <MenuContent align="end">
        {ready.map((id) => item(id, false))}
        {reasons.map((reason, index) => (
          <MenuGroup key={reason}>
            {ready.length > 0 || index > 0 ? <MenuSeparator /> : null}
            <MenuLabel>{reason}</MenuLabel>
            {blocked.filter(({ why }) => why === reason).map(({ id }) => item(id, true))}
          </MenuGroup>
        ))}
      </MenuContent>
    </Menu>
  );
}
