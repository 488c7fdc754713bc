import { foldDiacritics, normaliseText } from '../../nlu/text/normalise';
import { splitSentences } from '../retrieval/split-sentences';

/** How questions and requests for information begin, in the six languages; folded. */
const OPENINGS = [
  '(?:what|whats|how|hows|who|whos|where|wheres|when|which|why|whose)\\b',
  "(?:do|does|did|is|are|can|could|will|would|should|has|have|may|am) (?:you|u|i|we|it|there|they|this|that|your|the|our|acme|one|any|it's|someone|anyone)\\b",
  '(?:please )?(?:tell|show|explain|describe|send|give) (?:me|us)\\b',
  '(?:please )?(?:explain|describe|compare)\\b',
  "(?:i|we)(?: would|'d|d)? ?(?:want|like|need) to (?:know|understand|see|hear|learn)\\b",
  "(?:i|we)(?:'m| am| was|'re| are| were)? ?wondering\\b",
  '(?:i|we) have (?:a|another|one more|some|a few) questions?\\b',
  'any (?:chance|idea|plans)\\b',
  '(?:was|wie|wer|wo|woher|wohin|wann|warum|wieso|weshalb|welche[rsnm]?|wieviel|kann|konnen|konnt|gibt es|habt ihr|haben sie|hat|ist|sind|bietet|bieten|unterstutzt|geht|muss|darf|konnte|konnten|konntest)\\b',
  '(?:que|cual|cuales|como|cuando|cuanto|cuanta|cuantos|cuantas|donde|quien|por que|tienen|tienes|hay|puedo|podemos|pueden|ofrecen|se puede)\\b',
  "(?:quel|quelle|quels|quelles|comment|combien|quand|pourquoi|ou est|qui est|est-ce|avez-vous|proposez-vous|peut-on|puis-je|y a-t-il|pouvez-vous|qu'est)\\b",
  '(?:qual|quais|quanto|quanta|quantos|quantas|onde|quem|por que|voces|tem como|existe|posso|da para|oferecem)\\b',
  '(?:ما|ماذا|هل|كيف|كم|متي|اين|لماذا|من)\\s',
];
const OPENS_AS_QUESTION = new RegExp(`^(?:${OPENINGS.join('|')})`, 'u');

/** What people put before they ask. */
const BEFORE_IT =
  /^(?:(?:hi|hello|hey|ok|okay|so|and|but|also|well|please|thanks|thank you|great|cool|yes|no|sorry|hmm|um|then|oh|actually|another question|question|quick question|hallo|und|aber|also|bitte|danke|hola|y|pero|gracias|bonjour|et|mais|merci|ola|oi|e|mas|مرحبا|و)(?:\s+there)?[\s,.!:;-]+)+/u;

/** A question that begins in mid-sentence: "we ship to Norway, can you print customs forms". */
const ASKS_WITHIN =
  /\b(?:how (?:much|many|long|often|fast|quickly|do|does|can|is|are|would)|what (?:is|are|does|do|happens|would)|(?:do|does|can|could|will|would|is|are) (?:you|it|we|i|there)|wie (?:viel|lange|oft|funktioniert)|was kostet|gibt es|cuanto (?:cuesta|tarda)|combien|quanto custa)\b/u;

/** Whether a sentence asks something: by its mark, by how it opens, or by a question within it. */
export function looksLikeQuestion(sentence: string): boolean {
  return (
    /[?؟]/u.test(sentence) ||
    opensAsQuestion(sentence) ||
    ASKS_WITHIN.test(foldDiacritics(normaliseText(sentence)))
  );
}

function opensAsQuestion(clause: string): boolean {
  const folded = foldDiacritics(normaliseText(clause)).replace(/^[¿\s]+/u, '');
  return OPENS_AS_QUESTION.test(folded) || OPENS_AS_QUESTION.test(folded.replace(BEFORE_IT, ''));
}

/** "…and do you have an API?": a second question in the same sentence. */
const SECOND_QUESTION = new RegExp(
  `[,;]?\\s+(?:and|or|und|oder|y|et|e|ou)\\s+(?:also\\s+)?(?=(?:${OPENINGS.join('|')}))`,
  'iu',
);

/** What a message asks, as written and in order: its questioning sentences, those with two questions split. */
export function questionsIn(text: string): string[] {
  return splitSentences(text.replace(/\n+/g, ' '))
    .filter(looksLikeQuestion)
    .map(fromQuestioningClause)
    .flatMap((sentence) => sentence.split(SECOND_QUESTION))
    .filter((question) => question.trim() !== '');
}

/** "I'm Mike, mike@hooli.test, how much for 20 users?" asks "how much for 20 users?". */
function fromQuestioningClause(sentence: string): string {
  const clauses = sentence.split(/(?<=,)\s+/u);
  const first = clauses.findIndex((clause, index) => index === clauses.length - 1 || opensAsQuestion(clause));
  return clauses.slice(first).join(' ');
}
