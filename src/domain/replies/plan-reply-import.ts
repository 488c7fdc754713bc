import { replyProblems } from './reply-template';
import { SHORTCUT_CHARACTERS, shortcutOf } from './shortcut';

const TEXT_CHARACTERS = 4_000;

/** A row of the file, by the line it begins at. */
export interface ReplyRow {
  readonly line: number;
  readonly shortcut: string;
  readonly text: string;
  /** Name of a team; empty for everybody. */
  readonly team: string;
}

export interface ReplyImportProblem {
  /** Line of the file, from 1; null for the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

export interface StoredReply {
  readonly id: string;
  readonly shortcut: string;
  readonly text: string;
  readonly teamId: string | null;
}

export interface ReplyImportPlan {
  readonly add: { readonly shortcut: string; readonly text: string; readonly teamId: string | null }[];
  readonly change: { readonly id: string; readonly text: string }[];
  unchanged: number;
  readonly problems: ReplyImportProblem[];
}

const placeOf = (shortcut: string, teamId: string | null) => `${teamId ?? ''} ${shortcut}`;

/**
 * What a file would do to the canned replies: a shortcut that its team has already gets the new words, the others are
 * added, nothing is deleted. With problems nothing of it may be done.
 * @param teams ids by name
 */
export function planReplyImport(
  rows: readonly ReplyRow[],
  stored: readonly StoredReply[],
  teams: ReadonlyMap<string, string>,
): ReplyImportPlan {
  const there = new Map(stored.map((reply) => [placeOf(reply.shortcut, reply.teamId), reply]));
  const teamIds = new Map([...teams].map(([name, id]) => [name.toLowerCase(), id]));
  const seen = new Map<string, number>();
  const plan: ReplyImportPlan = { add: [], change: [], unchanged: 0, problems: [] };
  for (const row of rows) {
    const shortcut = shortcutOf(row.shortcut);
    const text = row.text.trim();
    const name = row.team.trim();
    const teamId = name === '' ? null : teamIds.get(name.toLowerCase());
    const wrong = [...wrongWithShortcut(row.shortcut, shortcut), ...wrongWithText(text)];
    if (teamId === undefined) wrong.push(`There is no team “${name}”`);
    const place = placeOf(shortcut ?? '', teamId ?? null);
    const earlier = seen.get(place);
    if (shortcut !== null && teamId !== undefined) {
      if (earlier !== undefined) wrong.push(`/${shortcut} is in line ${earlier} already`);
      seen.set(place, earlier ?? row.line);
    }
    plan.problems.push(...wrong.map((message) => ({ line: row.line, message })));
    if (wrong.length > 0 || shortcut === null || teamId === undefined) continue;
    const known = there.get(place);
    if (!known) plan.add.push({ shortcut, text, teamId });
    else if (known.text === text) plan.unchanged += 1;
    else plan.change.push({ id: known.id, text });
  }
  return plan;
}

function wrongWithShortcut(typed: string, shortcut: string | null): string[] {
  if (shortcut !== null) return [];
  if (typed.trim() === '') return ['The shortcut is missing'];
  return [
    `“${typed.trim().slice(0, 60)}” is no shortcut: letters, digits, - and _, at most ${SHORTCUT_CHARACTERS}`,
  ];
}

function wrongWithText(text: string): string[] {
  if (text === '') return ['The text is missing'];
  const characters = [...text].length;
  if (characters <= TEXT_CHARACTERS) return replyProblems(text);
  return [
    `The text has ${characters.toLocaleString('en')} characters; at most ${TEXT_CHARACTERS.toLocaleString('en')}`,
  ];
}
