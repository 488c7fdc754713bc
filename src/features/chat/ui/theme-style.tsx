import type { ChatTheme } from '../../../domain/channels/chat-theme';

/** The channel's colours in place of the design's own, for both themes. Its values are colours and nothing else. */
export function ThemeStyle({ theme }: { theme: ChatTheme | null }) {
  if (theme === null) return null;
  const dark = new Map<string, string>(Object.entries(theme.dark));
  const roles = Object.entries(theme.light).map(
    ([role, light]) => `--color-${role}:light-dark(${light},${dark.get(role) ?? light})`,
  );
  return <style>{`:root{${roles.join(';')}}`}</style>;
}
