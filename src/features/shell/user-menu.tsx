'use client';

import { ChartColumn, LogOut } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Avatar } from '../../components/ui/avatar';
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuTrigger,
} from '../../components/ui/menu';
import { setTheme, type Theme, useTheme } from '../../components/ui/preferences';
import type { ShellData } from './shell-data';

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function UserMenu({ org, member, onSignOut }: ShellData & { onSignOut(): void }) {
  const theme = useTheme();
  const router = useRouter();
  return (
    <Menu>
      <MenuTrigger
        aria-label={`Account of ${member.name}`}
        className="flex min-h-9 min-w-0 grow items-center gap-2 rounded-sm p-1 text-start hover:bg-surface-hover data-popup-open:bg-surface-hover pointer-coarse:min-h-11"
      >
        <Avatar name={member.name} presence={member.presence} />
        <span className="hidden min-w-0 flex-col xl:flex xl:nav-collapsed:hidden">
          <span className="truncate text-sm font-medium">{member.name}</span>
          <span className="truncate text-xs text-muted capitalize">{member.role}</span>
        </span>
      </MenuTrigger>
      <MenuContent side="top" className="min-w-56">
        <MenuGroup>
          <MenuLabel>
            <span className="block truncate font-medium text-text">{member.email}</span>
            <span className="block truncate">{org.name}</span>
          </MenuLabel>
        </MenuGroup>
        <MenuSeparator />
        <MenuItem icon={<ChartColumn />} onClick={() => router.push('/me')}>
          My numbers
        </MenuItem>
        <MenuSeparator />
        <MenuRadioGroup value={theme} onValueChange={setTheme}>
          <MenuGroup>
            <MenuLabel>Theme</MenuLabel>
            {themes.map((option) => (
              <MenuRadioItem key={option.value} value={option.value} closeOnClick={false}>
                {option.label}
              </MenuRadioItem>
            ))}
          </MenuGroup>
        </MenuRadioGroup>
        <MenuSeparator />
        <MenuItem icon={<LogOut />} onClick={onSignOut}>
          Sign out
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
