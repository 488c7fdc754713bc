import type { Candidate, FieldInput } from './field-input';
import { spanOf } from './field-input';

const SHORT_TITLES =
  'CEO|CTO|CFO|COO|CMO|CIO|CISO|CRO|CPO|CDO|CHRO|CCO|VP|SVP|EVP|MD|PM|HR manager|IT manager';
const AREA = '[\\p{L}&-]+(?:\\s(?:and|&|of)?\\s?[\\p{L}&-]+){0,3}?';
const NOUNS =
  'founder|co-?founder|owner|co-?owner|president|chairman|partner|director|manager|engineer|developer|programmer|architect|designer|consultant|analyst|administrator|admin|assistant|specialist|coordinator|executive|representative|associate|officer|lead|leader|supervisor|buyer|marketer|recruiter|accountant|controller|student|intern|teacher|professor|researcher|lawyer|freelancer|scientist|strategist|writer|editor|entrepreneur|technician|secretary|principal|head|chief of staff|scrum master|product owner';
const OTHER_NOUNS =
  'geschäftsführer(?:in)?|inhaber(?:in)?|(?:\\p{L}+)?leiter(?:in)?|entwickler(?:in)?|berater(?:in)?|gründer(?:in)?|einkäufer(?:in)?|directora?|gerente|fundadora?|dueñ[oa]|jef[ea]|responsable|desarrollador(?:a)?|directeur|directrice|gérante?|fondat(?:eur|rice)|développeu(?:r|se)|cheffe?|diretora?|fundadora?|don[oa]|sócia?|desenvolvedora?|coordenadora?|مدير|مؤسس|مهندس|رئيس';
const QUALIFIERS =
  '(?:senior|junior|sr\\.?|jr\\.?|lead|chief|head|global|regional|deputy|assistant|associate|managing|executive|vice|general|interim|technical|sales|marketing|product|project|operations|support|customer|success|service|account|business|development|software|data|it|hr|finance|financial|people|growth|digital|content|web|office|community|e-?commerce|procurement|purchasing|logistics|supply|chain|security|legal|compliance|revenue|regional|national|key|quality|country|full-?stack|front-?end|back-?end|devops|staff|principal|creative|art|commercial|technology|information|human|resources|experience|store|shop|sole|proud)';
const TITLE =
  `(?:${SHORT_TITLES})(?:\\s(?:of|for)\\s${AREA})?` +
  `|(?:vice president|head|director|vp|chief|manager|leiter(?:in)?|directora?|jef[ea]|gerente|responsable|directeur|directrice|diretora?|coordenadora?|مدير)\\s(?:of|for|de|del|der|des|du|da|do|für|la)\\s${AREA}` +
  `|(?:${QUALIFIERS}\\s){0,4}(?:${NOUNS})` +
  `|(?:${OTHER_NOUNS})(?:\\s(?:de|del|du|da|do|der|für|of)\\s${AREA})?`;
const STOP =
  '(?=\\s*(?:[,.;!?\\n(]|$|-\\s|\\bat\\b|\\bfor\\b|\\bof\\b|\\bin\\b|\\bfrom\\b|\\bhere\\b|\\band\\b|\\bi\\b|\\bwe\\b|\\bwith\\b|\\bbei\\b|\\bund\\b|\\ben\\b|\\by\\b|\\bchez\\b|\\bet\\b|\\bna\\b|\\bno\\b|\\be\\b|\\bfür\\b|@|\\bour\\b|\\bwho\\b|\\bworking\\b|\\blooking\\b|\\bresponsible\\b))';
const ARTICLE =
  "(?:(?:the|a|an|our|your|their|one of the|der|die|das|ein|eine|el|la|un|una|le|l'|une|o|a|um|uma|currently)\\s?)?";
const FIRST_PERSON =
  "(?:i am|i'm|im|i work as|i serve as|working as|my (?:role|title|position|job|job title) is|role:|title:|position:|as|ich bin|ich arbeite als|als|meine rolle ist|soy|trabajo como|mi (?:cargo|puesto) es|como|je suis|je travaille comme|mon poste est|en tant que|sou|trabalho como|meu cargo é|انا|أنا|اعمل|أعمل)";

const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}])${FIRST_PERSON}\\s?,?\\s?${ARTICLE}(?:acting |new |current )?(${TITLE})${STOP}`,
  'giu',
);
/** "Jane Doe, CTO at Acme", "CTO @ Acme": initials are capitals or it is a sentence about a CTO. */
const SIGNED = new RegExp(
  `(?<=^|[,|\\n-]\\s?)((?:Head|Director|VP|SVP|EVP|Vice President|Chief|Manager)\\sof\\s(?!(?:the|a|an|our|my|your|this)\\b)${AREA}|(?:${SHORT_TITLES})|(?:\\p{Lu}\\p{L}+\\s){0,3}(?:Founder|Co-?[Ff]ounder|Owner|President|Director|Manager|Engineer|Developer|Consultant|Analyst))(?=\\s(?:at|of|@|bei|en|chez)\\s|\\s*[,|\\n]|\\s*$)`,
  'gu',
);
/** "Jane Doe, head of operations at Globex", "head of operations": in any case, at a beginning or after a comma. */
const SIGNED_HEAD =
  /(?<=^\s*|[,|\n-]\s?)((?:head|director|vp|svp|evp|vice president|chief|manager)\sof\s(?!(?:the|a|an|our|my|your|this)\b)[\p{L}&-]+(?:\s(?:and|&)\s[\p{L}&-]+)?)(?=\s(?:at|of|@|bei|en|chez|for|here|in)(?![\p{L}])|\s*[,.|\n]|\s*$)/giu;
const BARE = new RegExp(`^\\s*${ARTICLE}((?:${TITLE}))\\s*[.!]?\\s*$`, 'iu');
const NOT_A_ROLE = /^(?:lead|head|partner|principal|assistant|associate|leader|executive)$/iu;
const ASKING_FOR_ONE = /\b(?:need|want|looking for|speak|talk|are you|is there|like)\b[^.!?]*$/iu;

/** The visitor's job: stated in the first person, signed, or a bare answer to the question. */
export function readRoles({ text, options }: FieldInput): Candidate<'role'>[] {
  const found: Candidate<'role'>[] = [];
  for (const match of text.matchAll(STATED)) {
    const title = (match[1] ?? '').trim();
    if (title === '' || ASKING_FOR_ONE.test(text.slice(0, match.index))) continue;
    if (
      /^(?:as|als|como)/iu.test(match[0]) &&
      /\b(?:same|well|much|soon|far|such|so)\s*$/iu.test(text.slice(0, match.index))
    )
      continue;
    found.push({ value: title, confidence: 0.9, span: spanOf(match, title) });
  }
  if (found.length > 0) return found;
  for (const match of [...text.matchAll(SIGNED), ...text.matchAll(SIGNED_HEAD)]) {
    const title = (match[1] ?? '').trim();
    const span = spanOf(match, title);
    if (NOT_A_ROLE.test(title) || found.some((other) => other.span.start === span.start)) continue;
    found.push({ value: title, confidence: options.asked === 'role' ? 0.9 : 0.75, span });
  }
  if (options.asked !== 'role' || found.length > 0) return found;
  const bare = BARE.exec(text)?.[1]?.trim();
  if (bare === undefined) return found;
  const start = text.indexOf(bare);
  return [{ value: bare, confidence: 0.9, span: { start, end: start + bare.length } }];
}
