import type { RequestLexicon } from './lexicon';

/** What the phrase rules of one language find in one clause. */
export interface ClauseFindings {
  /** Phrases that ask for a person. */
  requests: string[];
  /** Phrases that would ask for a person, had the visitor not said "no need", "without", "stop"… before. */
  refusals: string[];
  /** Stretches that only look like it: "human resources", "price per agent". */
  lookalikes: string[];
  /** "not a bot", "skip the bot". */
  botRefusals: string[];
  /** Whether the clause mentions anybody one could talk to. */
  mentionsPeople: boolean;
}

interface CompiledLexicon {
  requests: RegExp[];
  bare: RegExp;
  negation: RegExp;
  falseFriends: RegExp;
  refusesBot: RegExp;
  plea: RegExp;
  anybody: RegExp;
}

const GAP = '(?: \\S+){0,5}?';
const SHORT_GAP = '(?: \\S+){0,3}?';

function compile(lexicon: RequestLexicon): CompiledLexicon {
  const { contact, want, person, colleague, spaced, breaksOff } = lexicon;
  const start = spaced ? '(?<=^| )' : '';
  const end = spaced ? '(?= |$)' : '';
  const anybody = `(?:${person}|${colleague})`;
  const negations = [`${lexicon.negation}(?: \\S+){0,7}`];
  if (breaksOff !== null) negations.push(`${breaksOff}(?: (?!i(?: |$))\\S+){0,7}`);
  const requests = [
    `${contact}${GAP} ${spaced ? '' : '\\S*'}${anybody}`,
    `${want}${SHORT_GAP} ${spaced ? '' : '\\S*'}${person}`,
  ];
  if (lexicon.verbMayFollow) requests.push(`${anybody}${GAP} ${spaced ? '' : '\\S*'}${contact}`);
  requests.push(...lexicon.otherRequests);
  return {
    requests: requests.map((pattern) => new RegExp(`${start}${pattern}${end}`, 'gu')),
    bare: new RegExp(`^(?:${lexicon.filler} )*${person}(?: ${lexicon.filler})*$`, 'u'),
    negation: new RegExp(`(?:^| )(?:${negations.join('|')})$`, 'u'),
    anybody: new RegExp(`${start}${spaced ? '' : '\\S*'}${anybody}${end}`, 'u'),
    plea: new RegExp(lexicon.plea, 'u'),
    falseFriends: new RegExp(`${start}(?:${lexicon.falseFriends.join('|')})${end}`, 'gu'),
    refusesBot: new RegExp(`${start}${lexicon.refusesBot}${end}`, 'gu'),
  };
}

const compiled = new Map<RequestLexicon, CompiledLexicon>();

function compiledOnce(lexicon: RequestLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const fresh = compile(lexicon);
  compiled.set(lexicon, fresh);
  return fresh;
}

function matchesOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[0].trim());
}

/** Reads one folded clause (see `splitClauses`) with the rules of one language. */
export function readClause(clause: string, lexicon: RequestLexicon): ClauseFindings {
  const { requests, bare, negation, falseFriends, refusesBot, plea, anybody } = compiledOnce(lexicon);
  const found: ClauseFindings = {
    requests: [],
    refusals: [],
    lookalikes: [],
    botRefusals: [],
    mentionsPeople: false,
  };
  found.lookalikes = matchesOf(falseFriends, clause);
  // A placeholder keeps the distance between the words on both sides.
  const rest = clause.replace(falseFriends, '_').replace(/ {2,}/g, ' ').trim();
  found.mentionsPeople = anybody.test(rest);
  found.botRefusals = matchesOf(refusesBot, clause);
  if (bare.test(rest)) {
    found.requests.push(rest);
    return found;
  }
  for (const pattern of requests) {
    for (const match of rest.matchAll(pattern)) {
      const before = rest.slice(0, match.index + match[0].lastIndexOf(' ')).trim();
      const negated = !plea.test(rest) && negation.test(before);
      (negated ? found.refusals : found.requests).push(match[0].trim());
    }
  }
  return found;
}
