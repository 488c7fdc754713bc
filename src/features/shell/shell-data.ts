import type { Role } from '../../domain/access/roles';

/** What the frame shows; the page that renders it brings it along. */
export interface ShellData {
  org: { name: string; slug: string };
  member: { name: string; email: string; role: Role; presence: 'online' | 'away' | 'offline' };
  /** Figures beside navigation items, by `href`: conversations that wait for a person. */
  counts?: Readonly<Record<string, number>>;
}
