import {
  BookOpen,
  CalendarClock,
  ChartNoAxesColumn,
  Contact,
  Gauge,
  GraduationCap,
  Inbox,
  type LucideIcon,
  Route,
  Scale,
  Settings,
  UsersRound,
} from 'lucide-react';
import type { Role } from '../../domain/access/roles';

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Who sees it; the server decides who may use it. */
  readonly roles: readonly Role[];
}

const everyone: readonly Role[] = ['owner', 'manager', 'agent'];
const managers: readonly Role[] = ['owner', 'manager'];

export const NAVIGATION: readonly NavigationItem[] = [
  { href: '/inbox', label: 'Inbox', icon: Inbox, roles: everyone },
  { href: '/leads', label: 'Leads', icon: Contact, roles: everyone },
  { href: '/tasks', label: 'Promises', icon: CalendarClock, roles: everyone },
  { href: '/analytics', label: 'Analytics', icon: ChartNoAxesColumn, roles: everyone },
  { href: '/quality', label: 'Quality', icon: Scale, roles: everyone },
  { href: '/scoring', label: 'Scoring', icon: Gauge, roles: managers },
  { href: '/policy', label: 'Policy', icon: Route, roles: managers },
  { href: '/knowledge', label: 'Knowledge', icon: BookOpen, roles: everyone },
  { href: '/training', label: 'Training', icon: GraduationCap, roles: managers },
  { href: '/team', label: 'Team', icon: UsersRound, roles: everyone },
  { href: '/settings', label: 'Settings', icon: Settings, roles: everyone },
];

export function isCurrent(href: string, pathname: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
