import type { MacroAction } from '../../../src/domain/macros/actions';

/** Shapes of the demo organisation's content. Everything here is data: no ids, no clock, no I/O. */

export interface SeedArticle {
  slug: string;
  title: string;
  category: string;
  /** Markdown. */
  body: string;
}

export interface SeedCannedReply {
  shortcut: string;
  text: string;
  /** Name of the team that sees it; null for everybody. */
  team: string | null;
}

export interface SeedMember {
  email: string;
  name: string;
  /** What visitors read beside the name. */
  title: string;
  role: 'owner' | 'manager' | 'agent';
  teams: string[];
  skills: string[];
  /** BCP 47 primary languages. */
  languages: string[];
  /** Open conversations this member may hold at once. */
  capacity: number;
}

export interface SeedTeam {
  name: string;
  routingMode: 'pull' | 'push';
  strategy: 'round_robin' | 'least_busy' | 'longest_idle' | 'lead_owner_first' | null;
  /** Where waits go, and after how long. */
  overflow: { team: string; seconds: number } | null;
}

/** A conversation that was passed to people carries it when any of these holds. */
export interface SeedTag {
  name: string;
  outcomes?: string[];
  reasons?: string[];
  /** A regular expression of PostgreSQL for what the visitor wrote. */
  said?: string;
}

/** An action of a macro by the names of what it refers to. */
export type SeedMacroAction =
  | Exclude<MacroAction, { type: 'add_tags' | 'assign' }>
  | { type: 'add_tags'; tags: string[] }
  | { type: 'assign'; team: string };

export interface SeedMacro {
  name: string;
  /** Name of the team that sees it; null for everybody. */
  team: string | null;
  actions: SeedMacroAction[];
}
