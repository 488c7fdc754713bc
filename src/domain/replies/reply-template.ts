import { fillTemplate, hasBrokenSyntax, parseTemplate, type TemplatePart } from '../policy/template';

/**
 * Canned replies and macros speak the template language of the policy's messages, with names of their own and a
 * fallback: `{{lead.name|there}}`.
 */
export const REPLY_VARIABLES = {
  'lead.name': 'The visitor’s name',
  'lead.firstName': 'The first word of the visitor’s name',
  'lead.company': 'The visitor’s company',
  'lead.email': 'The visitor’s e-mail address',
  'agent.name': 'Who sends it',
  'agent.firstName': 'The first word of the sender’s name',
  'org.name': 'The organisation',
} as const;

export type ReplyVariable = keyof typeof REPLY_VARIABLES;
const NAMES = Object.keys(REPLY_VARIABLES);

/** What is known in a conversation; null or blank counts as unknown. */
export type ReplyValues = Readonly<Record<ReplyVariable, string | null>>;

/** The values of a conversation, from what is stored of its three people. */
export function replyValues(from: {
  readonly lead: {
    readonly name: string | null;
    readonly company: string | null;
    readonly email: string | null;
  };
  readonly agentName: string;
  readonly orgName: string;
}): ReplyValues {
  const { lead, agentName, orgName } = from;
  return {
    'lead.name': lead.name,
    'lead.firstName': firstWord(lead.name),
    'lead.company': lead.company,
    'lead.email': lead.email,
    'agent.name': agentName,
    'agent.firstName': firstWord(agentName),
    'org.name': orgName,
  };
}

const firstWord = (name: string | null) => name?.trim().split(/\s+/)[0] ?? null;

/** `lead.name|there` in its two parts; an empty fallback says nothing in the place of the value. */
function readToken(token: string): { readonly name: string; readonly fallback: string | null } {
  const at = token.indexOf('|');
  if (at < 0) return { name: token, fallback: null };
  return { name: token.slice(0, at).trim(), fallback: token.slice(at + 1).trim() || null };
}

/**
 * The words as they are sent. What is unknown is said by its fallback, else disappears with the comma that held it, so
 * that no braces ever reach a visitor.
 */
export function fillReply(text: string, values: ReplyValues): string {
  const known = new Map<string, string | null>(Object.entries(values));
  return fillTemplate(text, (token) => {
    const { name, fallback } = readToken(token);
    return known.get(name)?.trim() || fallback;
  });
}

/** What is wrong with a text that is to be saved, in sentences; empty when nothing is. */
export function replyProblems(text: string): string[] {
  const unknown = [...new Set(parseTemplate(text).flatMap(namesIn))].filter((name) => !NAMES.includes(name));
  const problems = unknown.map((name) => `“${name}” is no variable. There are ${NAMES.join(', ')}`);
  if (hasBrokenSyntax(text)) problems.push('A pair of braces or brackets is left open');
  return problems;
}

function namesIn(part: TemplatePart): string[] {
  if (part.kind === 'text') return [];
  if (part.kind === 'variable') return part.name === '' ? [] : [readToken(part.name).name];
  return part.alternatives.flat().flatMap(namesIn);
}
