import type { FieldName } from '../types';

const NOUNS: readonly (readonly [FieldName, RegExp])[] = [
  ['email', /e-?mails?\b|\bmail address|correo|courriel|بريد|ايميل/iu],
  [
    'phone',
    /\bphone\b|\bmobile\b|\bcell\b|\bnumber\b|telefon|handynummer|nummer|teléfono|téléphone|telefone|celular|numéro|número|هاتف|رقم/iu,
  ],
  ['name', /\bnames?\b|\bnamen\b|nombre|\bnom\b|\bnome\b|اسم/iu],
  [
    'company',
    /\bcompany\b|\bemployer\b|where i work|\bfirma\b|unternehmen|empresa|entreprise|société|شركة/iu,
  ],
  ['budget', /budget|how much (?:we|i) (?:can )?(?:spend|pay)|presupuesto|orçamento|ميزاني/iu],
  ['timeline', /timeline|time ?frame|\bdates?\b|deadline|zeitplan|zeitrahmen|\bplazo\b|délai|\bprazo\b/iu],
  [
    'companySize',
    /company size|size of|headcount|how many (?:people|employees)|mitarbeiterzahl|tamaño|effectif|tamanho/iu,
  ],
  ['role', /\brole\b|job title|\bposition\b|\bpuesto\b|\bcargo\b|\bposte\b/iu],
];
const REFUSES =
  /\b(?:(?:i'?d |i would |would |we'?d )?(?:rather|prefer|like)(?: to)? not|prefer not|rather not|(?:do not|don'?t|won'?t|will not|wouldn'?t|can'?t|cannot|not going to|not gonna|never) (?:want to |wanna |like to |wish to |feel comfortable |be )?(?:give|giving|share|sharing|tell|say|saying|disclose|provide|leave|reveal|hand)|not comfortable (?:giving|sharing|with)|not sharing|keep (?:my|that|it|our) \S*\s?\S*\s?(?:private|to myself|confidential)|refuse to (?:give|share|tell)|none of your (?:business|concern)|möchte (?:ich )?(?:\S+ ){0,4}nicht (?:angeben|nennen|sagen|teilen|verraten)|(?:gebe|sage|nenne) (?:ich )?(?:\S+ ){0,3}nicht|prefiero no|no quiero (?:dar|decir|compartir)|je (?:préfère|prefere) ne pas|je ne (?:veux|souhaite) pas (?:donner|dire|partager|communiquer)|prefiro não|não quero (?:dar|dizer|informar|compartilhar|passar))|لا أريد (?:إعطاء|مشاركة|ذكر)|أفضل عدم/iu;
const NONE_TO_GIVE =
  /\b(?:(?:i |we )?(?:do not|don'?t|haven'?t|have not) (?:really |yet )?(?:have|got|use) (?:an? |any |a fixed |a set )?|(?:^\s*|\b(?:have|got|with|there's|there is|at)\s)no (?:fixed |set |specific |defined )?|^\s*without (?:an? |my )?)(?=(?:\S+ ){0,2}?(?:e-?mail|phone|mobile|budget|timeline|company|deadline|number))/iu;
const BARE_REFUSAL =
  /^(?:hmm+,? |um+,? |sorry,? |actually,? |well,? |oh,? |i )*(?:no(?:pe|ne)?|nah|no,? (?:thanks?|thank you|thx|ty|sorry|way|need)|not? (?:now|really|today|yet|sure|applicable|telling|important|needed|necessary|interested)|skip(?: (?:it|this|that))?|next(?: question)?|pass|n\/?a|later|maybe later|i'?ll pass|rather not(?: say)?|i'?d rather not(?: say| share(?: that| it)?)?|i prefer not(?: to(?: say| share)?)?|prefer not(?: to(?: say| share| answer)?)?|(?:don'?t|dont|do not) (?:have (?:one|any|that)|want to(?: say| share)?|know)|(?:i )?(?:don'?t|dont|do not) (?:have (?:one|any|that)|want to(?: say| share)?|know)|no idea|not sure(?: yet)?|unknown|undecided|private|(?:that'?s |it'?s )?(?:private|confidential|personal|a secret|none of your business)|why(?: do you (?:need|want)(?: to know)?(?: that| it| this)?)?|nein(?: danke)?|lieber nicht|keine angabe|möchte ich nicht sagen|weiß (?:ich )?nicht|überspringen|no gracias|prefiero no(?: decirlo| decir)?|no sé|paso|non(?: merci)?|je préfère pas|je ne sais pas|passer|não(?: obrigad[oa])?|prefiro não(?: dizer)?|não sei|pular|لا(?: شكرا)?|لا أعرف)(?:,? (?:thanks?|thank you|please|thx|sorry|bitte|danke|gracias|merci|obrigad[oa]|for now|yet))?\s*[.!?]*$/iu;
const CLAUSE_END =
  /[.!?;\n](?:\s|$)|,\s?(?:but|just|call|you can|aber|pero|mais|mas)\b|\b(?:but|aber|pero|mais|mas)\b/iu;
const OPENS_WITH_NO =
  /^(?:no|nope|nah|nein|non|não|لا)(?:,|\.|!|\s(?:thanks?|thank you|sorry|danke|gracias|merci|obrigad[oa])|$)/iu;

function refusedIn(clause: string): FieldName[] {
  if (!REFUSES.test(clause) && !NONE_TO_GIVE.test(clause)) return [];
  return NOUNS.filter(([, noun]) => noun.test(clause)).map(([field]) => field);
}

/**
 * Fields the visitor will not or cannot give: named ("I'd rather not share my e-mail"), or the one just asked
 * for when the answer is a refusal ("no thanks", "skip", "not sure yet").
 */
export function readDeclined(text: string, asked: FieldName | undefined): FieldName[] {
  const clauses = text.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
  const declined = new Set(clauses.flatMap(refusedIn));
  if (asked === undefined) return [...declined];
  const firstClause = (clauses[0] ?? '').trim();
  const refusesWhatWasAsked =
    BARE_REFUSAL.test(text.trim()) ||
    BARE_REFUSAL.test(firstClause) ||
    OPENS_WITH_NO.test(text.trim()) ||
    (declined.size === 0 && clauses.some((clause) => REFUSES.test(clause)));
  if (refusesWhatWasAsked && !(declined.size > 0 && !declined.has(asked))) declined.add(asked);
  return [...declined];
}
