import { editDistance } from '../text/edit-distance';

const KEY_WORDS = [
  'human',
  'person',
  'agent',
  'representative',
  'operator',
  'speak',
  'talk',
  'connect',
  'transfer',
  'manager',
  'supervisor',
  'someone',
  'somebody',
  'anyone',
  'advisor',
  'assistant',
  'customer',
  'mitarbeiter',
  'menschen',
  'sprechen',
  'jemandem',
  'persona',
  'hablar',
  'asesor',
  'quelquun',
  'conseiller',
  'parler',
  'atendente',
  'alguem',
  'pessoa',
] as const;

/** Short forms of chat language. */
const SHORT_FORMS: Record<string, string> = {
  tlk: 'talk',
  spk: 'speak',
  sb: 'somebody',
  smb: 'somebody',
  smn: 'someone',
  sum1: 'someone',
  some1: 'someone',
  any1: 'anyone',
  csr: 'representative',
  kelkun: 'quelquun',
  kelqun: 'quelquun',
  qqn: 'quelquun',
};

/** Words that come within one slip of a key word and mean something else. */
const OTHER_WORDS = new Set(
  'assistance assistants walk tall take task tank tale balk peak speed spear sneak agency argent agente agenten personal persona personne personnes pessoas customs costume humane humor managed manages operate operates transfert humain humaine humains humano humana humanos humanas operador operadora operateur operatrice representante representant asesora parle parlez hablan parlera menschlich'.split(
    ' ',
  ),
);

const SHORTEST = 4;
const LONG = 8;

/** The key word a token was meant to be ("agnet" → "agent"), or the token itself. */
export function correctSpelling(token: string): string {
  const short = SHORT_FORMS[token];
  if (short !== undefined) return short;
  if (token.length < SHORTEST || OTHER_WORDS.has(token)) return token;
  if (KEY_WORDS.some((word) => token.startsWith(word) || word === token)) return token;
  const limit = token.length >= LONG ? 2 : 1;
  for (const word of KEY_WORDS) {
    if (word[0] !== token[0] && word[0] !== token[1]) continue;
    const allowed = word.length >= LONG ? limit : 1;
    if (word.length === SHORTEST && token.length !== SHORTEST) continue;
    if (editDistance(token, word, allowed) <= allowed) return word;
  }
  return token;
}
