import type { LeadField } from '../../leads/types';
import { foldDiacritics, normaliseText } from '../../nlu/text/normalise';
import { anyOf } from './field-asks';

/** "You wrote 40 people, right?": what is known is repeated to be confirmed. */
const CONFIRMS = anyOf(
  '(?:right|correct|yes|yeah)$',
  '(?:just|only) to (?:confirm|be sure|double check|make sure)',
  'am i right',
  'is (?:that|this|it) (?:still )?(?:right|correct|ok)',
  'still (?:the|correct|valid|right|up to date|your|current|at|on|good)',
  '(?:you|u)(?: have| had|ve|d)?(?: already| just)? (?:said|wrote|mentioned|told|left|gave|provided|entered|shared|given)',
  '^(?:so |ok |okay |great |thanks |thank you )*(?:i|we)(?: already| can)? (?:have|see|got|noted|read)',
  '^(?:so |ok |okay |great |thanks )*(?:ive|weve) ',
  'on file',
  'angegebenen?',
  'richtig$|stimmt(?: das| so)?$|korrekt$|oder$',
  'noch (?:aktuell|richtig|gultig)',
  '(?:habe|haben) (?:ich|wir) (?:schon|bereits|notiert)',
  '(?:hatten|haben|hattest|hast) (?:sie|du)(?: \\S+){0,3} (?:genannt|geschrieben|gesagt|angegeben|erwahnt)',
  'verdad$|correcto$|cierto$|no es asi$|no$',
  'cest (?:bien )?(?:ca|cela|correct|exact)|nest[- ]ce pas|est bien|etes bien|correct$',
  'certo$|correto$|confere$|ne$|nao e$',
  'sigue siendo|continua sendo|toujours',
);

/** "Shall I call you?", "Would you like me to e-mail you?": something is offered, nothing asked for. */
const OFFERS = anyOf(
  '^(?:so |ok |and |or |great |thanks )*(?:shall|should) (?:i|we)',
  '(?:would|do) (?:you|u) (?:like|want|prefer|need) (?:me|us|a|an|to (?:see|get|try|book|have|talk|hear|receive))',
  '(?:can|may|could|might) (?:i|we) (?:call|email|mail|send|show|ring|offer|book|help|invite|give you|get you)',
  '(?:i|we)(?: can| could|ll| will|d be happy to| would be happy to) (?:send|email|mail|call|show|give|share|tell|get|put|book|leave|walk|explain)',
  'let me (?:send|show|check|give|explain|tell|look|put|share)',
  'soll(?:en|te|ten)? (?:ich|wir)',
  'mochten sie(?:,)? dass',
  '(?:quiere|desea|prefiere)[sn]? que',
  '(?:voulez|souhaitez)[- ]vous (?:que|une|un|recevoir)',
  'quer que|gostaria que|deseja que',
  '(?:le|les|te|lhe|vous) (?:envio|mando|envie|envoie|llamo|ligo)',
);
/** An offer that waits for the answer: "I'll send it over, what's your e-mail?" asks all the same. */
const ASKS_AFTER = anyOf(
  'what(?:s| is)',
  'which',
  'could (?:you|u|i)',
  'can (?:you|u)',
  'may i (?:have|ask|know)',
  'i(?:ll| will)? (?:just |only )?need',
);

/** Whether a folded sentence confirms or offers, so that nothing in it is asked for again. */
export function confirmsOrOffers(sentence: string): boolean {
  if (CONFIRMS.test(sentence)) return true;
  return OFFERS.test(sentence) && !ASKS_AFTER.test(sentence);
}

const NUMBER = /\d[\d.,\s]*\d|\d/g;

/** Whether a folded sentence repeats the known value of a field: then it speaks of it and does not ask for it. */
export function repeatsValue(sentence: string, field: LeadField, value: string): boolean {
  const folded = foldDiacritics(normaliseText(value)).replaceAll("'", '');
  if (folded === '') return false;
  if (field === 'companySize' || field === 'budget' || field === 'phone') {
    const told = digitsIn(folded);
    return digitsIn(sentence.replace(/(\d)k\b/g, '$1000')).some((number) => told.includes(number));
  }
  return ` ${sentence} `.includes(` ${folded} `) || (field === 'email' && sentence.includes(folded));
}

function digitsIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number.replace(/\D/g, ''));
}
