import { foldDiacritics, normaliseText } from '../../nlu/text/normalise';

/** What people say in a word or two. Recognised by rule, so that it works before any model has been trained. */
const SHORT_UTTERANCES = ['yes', 'no', 'hello', 'thanks', 'goodbye', 'are_you_a_bot', 'never_mind'] as const;
export type ShortUtterance = (typeof SHORT_UTTERANCES)[number];

/** Beyond this many words there is more in a message than a yes. */
const MOST_WORDS = 7;

/** Written folded: no diacritics, one space between words. */
const YES =
  "yes|yeah|yep|yup|ya|yess+|y|sure(?: thing)?|ok|okay|okey|of course|absolutely|definitely|certainly|alright|sounds good|go ahead|why not|please do|do it|that would be (?:great|good|nice)|(?:i )?would (?:like|love) that|ja|jawohl|klar|gern|gerne|natuerlich|naturlich|in ordnung|si|claro|por supuesto|vale|de acuerdo|oui|ouais|bien sur|volontiers|d'accord|daccord|avec plaisir|sim|claro que sim|com certeza|pode ser|نعم|ايوه|اكيد|طبعا|موافق|تمام";
const NO =
  'no|nope|nah|n|not now|not yet|not really|no need|not necessary|no thank you|no thanks|rather not|id rather not|i would rather not|maybe later|later|never|nein|ne|nee|nicht noetig|nicht notig|lieber nicht|spater|no gracias|ahora no|todavia no|non|pas maintenant|pas la peine|nao|agora nao|nao precisa|لا|ليس الان|لا داعي';
const POLITE =
  "please|pls|thanks|thank you|thx|bitte|danke|por favor|gracias|s'il vous plait|sil vous plait|svp|merci|obrigado|obrigada|من فضلك|شكرا|ok|okay|that's fine|thats fine|i am fine|im fine|im good|i am good|connect me|put me through|go on|sehr gerne|sehr gern|very much|a lot|so much";
const HELLO =
  'hi+|hai+|hello+|helo|hlo|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings|hello there|hi there|hey there|hallo|moin|servus|guten (?:morgen|tag|abend)|gruss gott|hola|buenas|buenos dias|buenas tardes|buenas noches|bonjour|bonsoir|salut|coucou|oi|ola|bom dia|boa tarde|boa noite|مرحبا|اهلا|السلام عليكم|صباح الخير|مساء الخير|هلا';
const AFTER_HELLO =
  'there|all|team|bot|everyone|how are you(?: doing)?(?: today)?|how is it going|hows it going|whats up|wie gehts|wie geht es (?:dir|ihnen)|que tal|como estas?|comment ca va|ca va|comment allez vous|tudo bem|tudo bom|كيف حالك|zusammen|a todos|a tous';
const THANKS =
  'thanks?|thank you|thank u|thx|ty|cheers|much appreciated|many thanks|great|perfect|awesome|brilliant|cool|nice|super|got it|that helps|that helped|very helpful|danke|dankeschoen|danke schon|vielen dank|herzlichen dank|gracias|muchas gracias|mil gracias|perfecto|genial|merci|merci beaucoup|parfait|obrigado|obrigada|muito obrigado|muito obrigada|valeu|perfeito|شكرا|شكرا جزيلا|شكرا لك|ممتاز';
const GOODBYE =
  "bye+|bye bye|goodbye|good bye|see you|see ya|cya|see you later|talk (?:to you )?later|have a (?:nice|good|great) (?:day|one|evening|weekend)|thats all|that is all|thats it|nothing|nothing else|no more questions|good night|take care|tschuss|tschuess|auf wiedersehen|bis (?:spater|bald|dann)|das wars|das war alles|schonen (?:tag|abend)(?: noch)?|ciao|adios|hasta luego|chao|eso es todo|nos vemos|au revoir|a bientot|bonne journee|bonne soiree|c'est tout|cest tout|tchau|ate logo|ate mais|e so isso|مع السلامه|الي اللقاء|وداعا|هذا كل شيء";
const FOR_NOW = 'for now|for today|everything|so far|a lot|very much|so much|then|all|again|and|und|y|et|e|و';

const ARE_YOU_A_BOT =
  /\b(?:are (?:you|u)|r u|is this|am i (?:talking|speaking|chatting)(?: to| with)?|bist du|sind sie|ist das|spreche ich mit|eres|es usted|estoy hablando con|es[- ]tu|etes[- ]vous|est[- ]ce que je parle a|je parle a|voce e|vc e|estou falando com)(?: even| really| actually| just| only| a| an| the| ein| eine| einem| einer| un| une| um| uma| echter?| richtiger?| real| live| actual)*[ ]?(?:ai|bot|chatbot|robot|robo|machine|computer|human|person|people|mensch|menschen|maschine|roboter|humano|humana|persona|maquina|humain|machine|pessoa|ki|ia|automated|chatgpt|gpt)\b|هل انت (?:روبوت|انسان|بوت|شخص)|^(?:and |so |ok |hi |hello |sorry )*(?:who|what) are (?:you|u)\b.{0,12}$|\bwho am i (?:talking|speaking|chatting) (?:to|with)|^(?:and )?what is your name|^(?:wer|was) bist du|^wer sind sie|^(?:y |e |et )?(?:quien eres|quien es usted|qui es tu|qui es-tu|qui etes[- ]vous|quem e (?:voce|vc))\b|^من انت|\b(?:bot|robot) or (?:a )?(?:human|person)\b|\b(?:human|person) or (?:a )?(?:bot|robot|machine)\b/u;

const NEVER_MIND =
  /^(?:(?:ok|okay|oh|sorry|actually|no|nein|non|nao)[, ]+)*(?:never ?mind|forget (?:it|about it)|doesnt matter|it doesnt matter|i changed my mind|changed my mind|cancel (?:that|it|the request)|stop waiting|i dont want to wait(?: any ?(?:more|longer))?|(?:i )?no longer need (?:it|help|an? \w+)|egal|vergiss es|vergessen sie es|hat sich erledigt|schon gut|olvidalo|no importa|da igual|dejalo|laisse tomber|laissez tomber|tant pis|ca ne fait rien|peu importe|deixa pra la|esquece|nao importa|لا يهم|انس الامر)(?![\p{L}\p{N}])/u;

const PATTERNS: readonly (readonly [ShortUtterance, RegExp])[] = [
  ['goodbye', repeated(GOODBYE, `${THANKS}|${POLITE}|${FOR_NOW}|${NO}`)],
  ['hello', repeated(HELLO, AFTER_HELLO)],
  ['thanks', repeated(THANKS, `${POLITE}|${FOR_NOW}|${YES}`)],
  ['yes', repeated(YES, POLITE)],
  ['no', repeated(NO, POLITE)],
];

/** At least one of the phrases, and around it nothing but these and the fillers. */
function repeated(phrases: string, fillers: string): RegExp {
  return new RegExp(`^(?:(?:${fillers}) )*(?:${phrases})(?: (?:${phrases}|${fillers}))*$`, 'u');
}

const THUMBS = { up: /^(?:👍|👌|✅|🙏|🆗)/u, down: /^(?:👎|❌|🚫)/u };
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\s|[:;]-?[)D(])+$/u;

/**
 * What a short message says, or null when it says something else or more. "How are you?" counts as a hello.
 */
export function readShortUtterance(text: string): ShortUtterance | null {
  if (EMOJI_ONLY.test(text.trim())) return THUMBS.down.test(text.trim()) ? 'no' : 'thanks';
  const folded = foldDiacritics(normaliseText(text));
  if (ARE_YOU_A_BOT.test(folded) && folded.length < 100) return 'are_you_a_bot';
  const words = folded
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replaceAll("'", '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return null;
  if (NEVER_MIND.test(words)) return 'never_mind';
  if (words.split(' ').length > MOST_WORDS) return null;
  if (new RegExp(`^(?:${AFTER_HELLO})$`, 'u').test(words) && words.includes(' ')) return 'hello';
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const BEGINS_WITH_YES = new RegExp(`^(?:${YES})(?=[\\s,.!]|$)`, 'u');
const BEGINS_WITH_NO = new RegExp(`^(?:${NO})(?=[\\s,.!]|$)`, 'u');

/** The answer to a yes-or-no question also when more follows: "yes, and please hurry", "no, I asked about the price". */
export function readYesOrNo(text: string): 'yes' | 'no' | null {
  const folded = foldDiacritics(normaliseText(text)).replaceAll("'", '');
  if (THUMBS.up.test(text.trim())) return 'yes';
  if (NEVER_MIND.test(folded) || THUMBS.down.test(text.trim())) return 'no';
  if (BEGINS_WITH_NO.test(folded)) return 'no';
  return BEGINS_WITH_YES.test(folded) ? 'yes' : null;
}
