import type { LanguageCode, LanguageGuess } from '../types';
import { normaliseText } from './normalise';
import { tokenise } from './tokenise';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that are frequent in one language, and in chats; a word listed for several speaks for each of them. */
const FREQUENT: readonly (readonly [LanguageCode, ReadonlySet<string>])[] = [
  [
    'en',
    words(
      "the is are was were you your i i'm my me we our us they it it's this that these what what's which who how when where why can could would should will do does did don't not have has had with for from and or but to of in on at a an be been get want need like please thanks thank hello hi hey yes help there here about price pricing cost much many any some speak talk someone human agent person order account cancel refund demo trial buy interested looking no ok if as by more me",
    ),
  ],
  [
    'de',
    words(
      'der die das ein eine einen einem einer und oder aber ich du er sie es wir ihr mich mir mein meine meinen ihre ihren ihnen uns unser ist sind war bin habe haben hat hatte kann können könnte möchte möchten will wollen würde werden wird nicht kein keine keinen mit für von zu zum zur auf aus bei an im in am was wie wo wer wann warum welche welcher wieviel viel bitte danke hallo guten tag morgen abend ja nein gibt es auch noch nur schon sehr hier jetzt jemand jemandem sprechen kostet preis bestellung rechnung konto kündigen mitarbeiter hilfe brauche suche gerne heute vielen dank den dem des als wenn dass ob über gern',
    ),
  ],
  [
    'es',
    words(
      'el la los las un una unos unas y o pero yo tú usted ustedes él ella nosotros me mi mis su sus nos es son soy estoy está están hay tengo tiene tienen quiero quisiera puedo puede pueden necesito no con para por de del en al a que qué cómo cuánto cuántos cuál cuándo dónde quién porque por favor gracias hola buenos buenas días tardes noches sí muy más ya aquí hoy alguien hablar persona precio cuesta pedido cuenta factura cancelar ayuda comprar busco también esto este esta eso lo le se si como',
    ),
  ],
  [
    'fr',
    words(
      "le la les un une des du de et ou mais je tu il elle nous vous ils me moi mon ma mes votre vos notre nos est sont suis êtes ai avez avons a ont y peux peut pouvez puis voudrais veux souhaite besoin ne pas plus avec pour par sur dans en au aux que qui quoi quel quelle quels quelles comment combien quand où pourquoi bonjour bonsoir salut merci oui non s'il svp plaît ce cette ces c'est j'ai je j'aimerais quelqu'un parler prix coûte commande compte facture résilier aide acheter cherche aussi très ici aujourd'hui d'un d'une l'offre qu'est est-ce n'est",
    ),
  ],
  [
    'pt',
    words(
      'o a os as um uma uns umas e ou mas eu tu você vocês ele ela nós me mim meu minha meus minhas seu sua seus suas nosso nossa é são sou estou está estão tem tenho temos há quero queria gostaria posso pode podem preciso não com para pra por de do da dos das em no na nos nas ao à que qual quais quanto quantos como quando onde quem porque por favor obrigado obrigada olá oi bom boa dia tarde noite sim muito mais já aqui hoje alguém falar pessoa preço custa pedido conta fatura cancelar ajuda comprar procuro também isso este esta isto se',
    ),
  ],
  ['ar', words('من في على إلى هل ما كم لا نعم مع هذا هذه أريد اريد شكرا مرحبا')],
];

/** Letters and endings typical of one language. */
const HINTS: readonly (readonly [LanguageCode, RegExp, number])[] = [
  ['de', /ß|[äöü]|\p{L}sch|\p{L}ung\b|\p{L}lich\b/gu, 0.7],
  ['es', /[ñ¿¡]|\p{L}ción\b|ll[aeo]|\p{L}[áéíóú]\b/gu, 0.7],
  ['fr', /[èêëàùœîô]|\b(?:qu|l|d|j|n|c|s|m)'\p{L}|eau|\p{L}ez\b|\p{L}tion\b/gu, 0.5],
  ['pt', /[ãõ]|\p{L}ção\b|\p{L}ões\b|lh[aeo]|nh[aeo]/gu, 0.9],
  ['en', /\bth|\p{L}ing\b|\p{L}'(?:s|t|re|ve|ll)\b|\bwh/gu, 0.4],
];
const LATIN = /\p{Script=Latin}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const LETTERS = /\p{L}/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Below this share of the evidence it is a coin toss; below this much evidence too. */
const LEAST_CONFIDENCE = 0.4;
const LEAST_EVIDENCE = 0.9;

/**
 * Guesses the language of a short text among the six the product speaks, from script, frequent words and
 * telling letters. Null for a text too short, too mixed, or in another script.
 */
export function guessLanguage(text: string): LanguageGuess {
  const normalised = normaliseText(text);
  const letters = count(normalised, LETTERS);
  if (letters === 0) return { language: null, confidence: 0 };
  const arabic = count(normalised, ARABIC) / letters;
  if (arabic > 0.5) return { language: 'ar', confidence: arabic };
  if (count(normalised, LATIN) / letters < 0.5) return { language: null, confidence: 0 };

  const scores = new Map<LanguageCode, number>();
  const add = (language: LanguageCode, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  for (const token of tokenise(normalised)) {
    const speakers = FREQUENT.filter(([, frequent]) => frequent.has(token));
    for (const [language] of speakers) add(language, 1 / Math.sqrt(speakers.length));
  }
  for (const [language, pattern, weight] of HINTS)
    add(language, weight * Math.min(count(normalised, pattern), 3));
  return bestOf(scores);
}

function bestOf(scores: ReadonlyMap<LanguageCode, number>): LanguageGuess {
  let total = 0;
  let best: LanguageCode | null = null;
  for (const [language, score] of scores) {
    total += score;
    if (score > (best === null ? 0 : (scores.get(best) ?? 0))) best = language;
  }
  const evidence = best === null ? 0 : (scores.get(best) ?? 0);
  const confidence = total === 0 ? 0 : evidence / total;
  const known = evidence >= LEAST_EVIDENCE && confidence >= LEAST_CONFIDENCE;
  return known ? { language: best, confidence } : { language: null, confidence };
}
