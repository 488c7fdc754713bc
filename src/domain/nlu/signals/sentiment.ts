import { splitClauses } from '../text/clauses';
import type { Signal } from '../types';
import { FRUSTRATION, HARMLESS } from './frustration-phrases';
import { combineWeights, phraseGroup } from './phrases';

const PRAISE = phraseGroup(
  'praises',
  0.6,
  'great|awesome|amazing|excellent|fantastic|wonderful|brilliant|perfect|love (?:it|this|your|the)|loved|impressive|impressed|superb|outstanding|very (?:good|nice|helpful|useful)|so (?:good|nice|helpful)|well done|good (?:job|work|service|product|bot)|nice (?:one|job|work|product)|super|toll|klasse|grossartig|ausgezeichnet|wunderbar|hervorragend|sehr gut|genial|excelente|increible|maravilloso|perfecto|buenisimo|me encanta|muy (?:bueno|bien|util)|parfait|genial|formidable|tres bien|jadore|otimo|maravilhoso|perfeito|muito bom|adorei',
  'رائع|ممتاز|جميل|عظيم|احسنت',
);
const GRATITUDE = phraseGroup(
  'thanks',
  0.4,
  'thanks|thank you|thx|cheers|appreciate\\S*|grateful|danke|vielen dank|gracias|merci|obrigad[oa]|valeu',
  'شكرا',
);
const INTEREST = phraseGroup(
  'shows interest',
  0.3,
  'interested|looking forward|excited|cant wait|keen|sounds (?:good|great|interesting|perfect)|happy (?:to|with)|like (?:it|this|your|the idea)|helpful|useful|that helps?|helped|interessiert|freue mich|interesad[oa]|me gusta|interesse|ca minteresse|jaime|interessad[oa]|gostei',
  'مهتم|يعجبني',
);
const TROUBLE = phraseGroup(
  'reports trouble',
  0.35,
  'problem|issue|error|broken|bug|fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|doesnt work|does not work|not working|cant|cannot|unable|stuck|wrong|slow|expensive|confus(?:ed|ing)|unhappy|sad|bad|poor|worr(?:y|ied)|unfortunately|concerned|funktioniert nicht|fehler|kaputt|leider|schlecht|teuer|unzufrieden|no funciona|malo|caro|problema|ne marche pas|ne fonctionne pas|probleme|mauvais|cher|decu|nao funciona|ruim|problema',
  'لا يعمل|مشكله|خطا|سيء|غالي',
);
const NOT_GOOD =
  /(?<![\p{L}\p{N}])(?:not|never|isnt|wasnt|arent|dont|doesnt|nicht|kein|no|pas|nao) (?:\p{L}+ ){0,2}?(?:great|good|nice|helpful|useful|perfect|happy|impressed|interested|like|love|impressive|gut|hilfreich|interessiert|bueno|bien|util|utile|bom|util|interesad[oa]|interesse)(?![\p{L}\p{N}])/gu;
const GOOD_FACES = /[😀😃😄😁😊🙂😍🥰👍🙏❤🎉👏😎]/u;
const BAD_FACES = /[😠😡🤬😤👎🙁☹😞😢😭😩😒🙄]/u;

interface Evidence {
  reason: string;
  weight: number;
}

function evidenceFor(text: string, clauses: string): { good: Evidence[]; bad: Evidence[] } {
  const negated = clauses.match(NOT_GOOD)?.length ?? 0;
  const rest = clauses.replace(NOT_GOOD, '_').replace(HARMLESS, '_');
  const found = ({
    pattern,
    reason,
    weight,
  }: {
    pattern: RegExp;
    reason: string;
    weight: number;
  }): Evidence[] => (rest.match(pattern) === null ? [] : [{ reason, weight }]);
  const good = [PRAISE, GRATITUDE, INTEREST].flatMap(found);
  const bad = [...FRUSTRATION, TROUBLE].flatMap(found);
  if (negated > 0) bad.push({ reason: 'says it is not good', weight: 0.5 });
  if (GOOD_FACES.test(text)) good.push({ reason: 'sends a friendly emoji', weight: 0.4 });
  if (BAD_FACES.test(text)) bad.push({ reason: 'sends an unhappy emoji', weight: 0.4 });
  return { good, bad };
}

/** How the visitor feels, 0 (bad) to 1 (good); 0.5 is neutral or balanced. */
export function detectSentiment(text: string): Signal {
  const { good, bad } = evidenceFor(text, splitClauses(text).join(' . '));
  const goodness = combineWeights(good.map(({ weight }) => weight));
  const badness = combineWeights(bad.map(({ weight }) => weight));
  return {
    value: Math.min(1, Math.max(0, 0.5 + (goodness - badness) / 2)),
    reasons: [...good, ...bad].map(({ reason }) => reason),
  };
}
