import type { Candidate, FieldInput } from './field-input';
import { spanOf } from './field-input';
import { NOT_NAMES, PLACES, SURNAMES_AFTER_FROM } from './word-lists';

const LEGAL_FORM =
  '(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH(?: & Co\\.? KG)?|AG|SE|KG|UG|e\\.V|SA|S\\.A|SAS|SARL|S\\.L|SL|S\\.r\\.l|SRL|Srl|SpA|S\\.p\\.A|BV|B\\.V|NV|PLC|plc|Corp|Corporation|Incorporated|Co|Pty(?: Ltd)?|Pvt(?: Ltd)?|Oy|AB|ApS|A/S|AS|Lda|Ltda|S\\.A\\. de C\\.V|FZE|LLP|LP|Group|Holdings?)';
/** Abbreviations whose full stop belongs to them; that of "Umbrella Ltd." ends the sentence. */
const DOTTED_FORM = /(?:Inc|Co|Corp|S\.A|S\.L)\.$/u;
/** What a sentence begins with before the name. */
const BEFORE_NAME =
  /^(?:(?:I|We|The|From|At|Our|Hi|Hello|Hey|Yes|It's|It is|This|Here|I'm|We're|I am|We are)\s(?=\S+\s))+/u;
const WORD = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}&'+./-]*";
const RUN = `(${WORD}(?:[ ](?:&[ ])?${WORD}){0,6})`;
const B = '(?<![\\p{L}\\p{N}@.])';

/** What follows is a company, in any case. */
const CERTAIN = new RegExp(
  `${B}(?:(?:my|our|the) (?:company|business|firm|startup|start-up|organi[sz]ation|agency|employer|shop|store)(?:'s name)?(?: name)? (?:is|it's)(?: called| named)?|(?:company|business|firm|organi[sz]ation)(?: name)?\\s?(?:is called|is named|[:=]|name is)|(?:a |the )?(?:company|business|firm|startup|agency|shop) (?:called|named)|we(?:'re| are) called|i (?:work|am working|'m working) (?:for|at|with)|i'm working (?:for|at)|on behalf of|i represent|i run|i own|we work (?:for|at)|ich arbeite (?:bei|für)|meine firma (?:ist|heißt)|unsere? (?:firma|unternehmen) (?:ist|heißt)|unser unternehmen (?:ist|heißt)|firma:|unternehmen:|von der firma|die firma heißt|wir sind die|trabajo (?:en|para)|mi empresa (?:es|se llama)|nuestra empresa (?:es|se llama)|empresa:|de la empresa|je travaille (?:chez|pour)|mon entreprise (?:est|s'appelle)|notre (?:entreprise|société) (?:est|s'appelle)|société:|entreprise:|de la société|de l'entreprise|trabalho (?:na|no|para a|para o)|minha empresa (?:é|se chama)|nossa empresa (?:é|se chama)|da empresa|شركتي|اسم الشركة|أعمل في شركة|من شركة)\\s*:?\\s*${RUN}`,
  'giu',
);
/** "CTO at Acme", "Jane from Acme", "I'm with Acme": a company unless it is a place. */
const LIKELY = new RegExp(
  `(?:(?:\\b(?:CEO|CTO|CFO|COO|CMO|CIO|CISO|VP|founder|owner|co-?founder|manager|director|head(?: of [\\p{L}]+){0,2}|engineer|developer|president|partner|lead|consultant|analyst|buyer|role|position|job) (?:[\\p{L}]+ ){0,2}?(?:at|of|@|with|bei|von|en|de|chez|na|da))|(?:\\b(?:i am|i'm|im|we are|we're) (?:with|calling from|writing from|from|reaching out from|at))|(?:(?:this is|my name is|my name's|i'm|i am|hi,?|me llamo|soy|je suis|je m'appelle|ich bin|ich heiße|mein name ist|meu nome é|sou o|sou a|here is|it's|اسمي|انا) [\\p{L}'.-]+(?: [\\p{L}'.-]+){0,2}?,? (?:from|at|with|(?<!\\b(?:head|director|vp|president|chief|manager) )of|von|bei|de|del|du|da|do|chez|من)))\\s(?:the )?${RUN}`,
  'giu',
);
/** "Jane Doe, Acme" needs its capitals: "are you from Acme" is no introduction. */
const INTRODUCED = new RegExp(
  `^\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?,? (?:from|at|von|bei|de|chez)\\s(?:the )?${RUN}`,
  'gu',
);
/** "40 people at Acme", "we're 40 at Acme". */
const AFTER_SIZE = new RegExp(
  `\\b(?:people|employees|staff|persons|colleagues|of us|(?:we're|we are)(?: about| around)? \\d+)(?: here)? at\\s(?:the )?${RUN}`,
  'giu',
);
const WITH_LEGAL_FORM = new RegExp(
  `${B}((?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'+-]*\\s(?:&\\s|and\\s|und\\s|y\\s|et\\s)?){1,4}${LEGAL_FORM})(?![\\p{L}\\p{N}])`,
  'gu',
);
const ENDS_COMPANY =
  /^(?:and|but|we|i|i'm|im|as|with|in|my|our|is|are|who|which|that|where|from|at|to|for|so|because|here|looking|want|wants|need|needs|have|has|would|currently|now|since|by|or|it|its|it's|a|an|the|und|wir|ich|in|mit|als|aus|y|en|somos|quiero|como|et|nous|à|comme|e|em|queremos|not|no|sorry|actually|instead|please|thanks|email|phone|can|could|what|how|me|us|you|your|around|about|on|based|located|doing|selling|making|و|نحن)$/iu;
const NOT_COMPANIES = new Set(
  'a an the my our your his her their this that these those it me myself us you them someone somebody home work scale school university college office night nights day days weekends least once all first last present moment startup company agency firm business shop store bank marketing sales finance hr it support retail healthcare education software tech logistics consulting insurance fun free living money clients customers people friends family several many two three different various government einer einem ein eine der die das una un una el la une le les uma um small big large big mid medium growing well very not retail e-commerce ecommerce manufacturing construction hospitality real'.split(
    ' ',
  ),
);
const OPENS_SENTENCE =
  /^(?:i|we|you|it|they|he|she|what|how|why|when|where|who|can|could|do|does|is|are|will|would|should|please|let|tell|send|give|show|that|this|there|my|your|not|no|yes|ich|wir|was|wie|warum|kann|yo|quiero|qué|cómo|je|nous|eu|quero)\b/iu;
const MOST_WORDS = 6;

function trimCompany(run: string): string[] {
  const kept: string[] = [];
  const words = run.split(' ');
  const capitalised = /^[\p{Lu}\p{N}]/u.test(words[0] ?? '');
  for (const [index, word] of words.entries()) {
    const joins =
      capitalised &&
      /^(?:&|and|of|und|y|et|de|del|da|do|dos|du|des|von|e|the|for)$/iu.test(word) &&
      /^\p{Lu}/u.test(words[index + 1] ?? '') &&
      index > 0;
    if (!joins && ENDS_COMPANY.test(word)) break;
    if (
      !joins &&
      capitalised &&
      index > 0 &&
      /^\p{Ll}/u.test(word) &&
      !/^(?:gmbh|inc|ltd|llc|plc)\.?$/u.test(word)
    )
      break;
    if (!capitalised && index > 2) break;
    kept.push(word);
    const ends = /[.]$/u.test(word) && !/^(?:Inc|Ltd|Co|Corp|S\.A|S\.L|St|Dr)\.$/u.test(word);
    if (ends || kept.length === MOST_WORDS) break;
  }
  return kept;
}

function written(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/[.,]+$/u, () => (DOTTED_FORM.test(words.join(' ')) ? '.' : ''))
    .replace(/'s$/u, '');
}

function isCompany(words: readonly string[], certain: boolean): boolean {
  const first = (words[0] ?? '').toLowerCase();
  if (first === '' || NOT_COMPANIES.has(first) || /^\d+$/u.test(first)) return false;
  const place = PLACES.has((words.at(-1) ?? '').toLowerCase().replace(/[.,]$/u, '')) && words.length <= 2;
  if (place || PLACES.has(first)) return false;
  const capitalised = /^[\p{Lu}\p{N}\p{Lo}]/u.test(words[0] ?? '') || /\p{Lu}/u.test(words[0] ?? '');
  if (!capitalised && (NOT_NAMES.has(first) || /ing$/u.test(first))) return false;
  return capitalised || certain;
}

/** The visitor's company. Places, industries and "a small startup" are no companies. */
export function readCompanies({ text }: FieldInput): Candidate<'company'>[] {
  const found: Candidate<'company'>[] = [];
  const shouting = text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
  for (const match of text.matchAll(CERTAIN)) {
    const words = trimCompany(match[1] ?? '');
    const weak =
      /(?:work|working|arbeite|trabajo|travaille|trabalho|run|own|wir sind die)\s*(?:for|at|with|bei|für|en|para|chez|pour|na|no|a|o)?\s*$/iu.test(
        match[0].slice(0, match[0].indexOf(match[1] ?? '')),
      );
    if (!isCompany(words, !weak) || shouting) continue;
    found.push({ value: written(words), confidence: 0.93, span: spanOf(match, written(words)) });
  }
  for (const match of text.matchAll(WITH_LEGAL_FORM)) {
    const name = (match[1] ?? '').replace(BEFORE_NAME, '');
    const end = match.index + match[0].length;
    const dotted = text[end] === '.' && DOTTED_FORM.test(`${name}.`) ? `${name}.` : name;
    const span = { start: end - name.length, end: end - name.length + dotted.length };
    if (!found.some((other) => other.span.start < span.end && span.start < other.span.end)) {
      found.push({ value: dotted, confidence: 0.9, span });
    }
  }
  if (found.length > 0 || shouting) return found;
  for (const match of [LIKELY, INTRODUCED, AFTER_SIZE].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const words = trimCompany(match[1] ?? '');
    if (!isCompany(words, false) || SURNAMES_AFTER_FROM.has((words[0] ?? '').toLowerCase())) continue;
    found.push({ value: written(words), confidence: 0.8, span: spanOf(match, written(words)) });
  }
  return found;
}

/** A bare answer to "which company?": what is left when it is no refusal and no sentence. */
export function readBareCompany(answer: string): string | null {
  const bare = answer
    .trim()
    .replace(/[.!,]+$/u, (end) => (DOTTED_FORM.test(answer.trim()) ? '.' : end.replace(/[.!,]+/u, '')));
  const words = bare.split(/\s+/u);
  if (bare === '' || words.length > MOST_WORDS || /[?@]/u.test(bare)) return null;
  if (words.every((word) => NOT_NAMES.has(word.toLowerCase()) || NOT_COMPANIES.has(word.toLowerCase())))
    return null;
  return words.length > 2 && OPENS_SENTENCE.test(bare) ? null : bare;
}
