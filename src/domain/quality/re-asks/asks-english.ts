import { anyOf, type LanguageAsks } from './field-asks';

const YOU = '(?:you|u|ya)';
const YOUR = '(?:your|ur|the)';
const FIRM = '(?:company|organi[sz]ation|business|firm|employer|team|workforce|agency|shop|office)';

export const ENGLISH_ASKS: LanguageAsks = {
  frames: anyOf(
    `(?:what|which|whats|whose)(?: is| are| was| would be)?(?: sort of| kind of| the best| a good)?`,
    `(?:could|can|may|might|would) (?:i|we)(?: please| just| also| quickly| maybe| possibly| perhaps)*(?: be able to)? (?:have|get|take|grab|ask(?: you)?(?: for)?|know|note|write down|trouble ${YOU} for|bother ${YOU} for)`,
    `(?:could|can|would|will|do|did) ${YOU}(?: please| just| also| kindly| quickly| maybe| possibly| perhaps)*(?: be able to| be so kind as to| mind| be willing to)? (?:give|giving|tell|telling|share|sharing|send|sending|leave|leaving|drop|dropping|provide|providing|remind|reminding|describe|specify|let (?:me|us) (?:have|know)|letting (?:me|us) know)`,
    `^(?:ok |okay |great |thanks |and |so |then |first |also )*(?:please |pls |kindly |just )?(?:tell|give|send|share|leave|drop|remind|provide)(?: (?:me|us))?(?: (?:with|about|of))?`,
    'please (?:tell|give|send|share|leave|drop|remind|provide)',
    'let (?:me|us) (?:know|have)',
    '(?:mind|care to|happy to|able to) (?:share|sharing|tell|telling|give|giving|leave|leaving|send|sending)',
    `(?:i|we)(?:ll| will| would|d)?(?: also| just| still| only)? (?:need|require|want|love|like)(?: to (?:know|have|ask|get|understand|hear))?`,
    '(?:i|we) (?:was|am|were|are) wondering',
    'im wondering',
    `(?:do|have) ${YOU} (?:have|got|already have|perhaps have)`,
    'is there (?:an?|any|already an?)',
    'any idea',
  ),
  nouns: {
    name: anyOf(`${YOUR} (?:full |first |last |sur|family |good )?name(?! of)`),
    email: anyOf('emails?(?: a?dd?ress(?:es)?)?', 'mail a?dd?ress'),
    phone: anyOf(
      '(?:phone|mobile|telephone|cell|contact|direct|call ?back)(?: phone)?(?: (?:number|nr|no|num))?',
      'number (?:to (?:call|reach|ring|dial|phone)|(?:i|we) can (?:call|reach|ring|dial|phone))',
      '(?:best|good) number',
    ),
    company: anyOf(
      `name of ${YOUR} ${FIRM}`,
      `${FIRM}s? name`,
      'company(?= (?:and|phone|email|role) )',
      `(?:which|what) ${FIRM} (?:are|is|do|am)`,
      `where ${YOU} work`,
      `(?:which|what) ${FIRM} ${YOU}`,
      `who ${YOU} work for`,
    ),
    role: anyOf(
      `${YOUR} (?:current |own |exact )?(?:role|job(?: title)?|position|title|function)`,
      'job title',
      `what ${YOU} do (?:there|for)`,
    ),
    companySize: anyOf(
      'company size',
      `size of ${YOUR} ${FIRM}`,
      'head ?count',
      'number of (?:employees|people|staff)',
      `how (?:big|large) ${YOUR} ${FIRM}`,
      `how many (?:people|employees|staff|of ${YOU}|persons|colleagues|ppl) (?:${YOU}|work|there|are)`,
      '(?:team|staff|organi[sz]ation) size',
    ),
    budget: anyOf('budget(?:s|ed)?(?: range)?', `how much ${YOU} (?:want|plan|can|could|would|are)`),
    timeline: anyOf(
      'time ?lines?',
      'time ?frames?',
      'time ?scale',
      'deadline',
      '(?:start|launch|go live|target) date',
      `when ${YOU} (?:want|plan|would|need|hope|are|d)`,
    ),
    useCase: anyOf(
      'use ?case',
      `what (?:${YOU}|its|it is) (?:need|want|would use|plan to use|would like to use|are (?:trying|hoping|looking) to|are after|it for|hope to)`,
      `what ${YOU}re (?:trying|hoping|looking) to`,
    ),
  },
  questions: {
    name: anyOf(
      `who (?:am i|do i have|is this|are we) (?:speaking|talking|chatting|writing|the pleasure)`,
      `who i am (?:speaking|talking|chatting)`,
      `what (?:should|can|may|do|shall) (?:i|we) call ${YOU}`,
      `how (?:should|can|may|shall) i address ${YOU}`,
      `^(?:and )?${YOU} are$`,
      '^(?:and |sorry |also )*(?:your|ur) (?:full )?name',
    ),
    email: anyOf(
      `(?:which|what) (?:e?mail|inbox)(?: a?dd?ress)? (?:should|can|may|shall|do|would|is best)`,
      `^(?:and |also )*(?:your|ur) email(?: a?dd?ress)?`,
      `where (?:can|should|shall|may) (?:i|we) (?:email|mail|send)`,
    ),
    phone: anyOf(
      `(?:which|what) number (?:should|can|may|shall|do|is|would)`,
      `^(?:and |also )*(?:your|ur) (?:phone|mobile|telephone)(?: (?:number|nr|no))?`,
      `is there a (?:phone )?number`,
    ),
    company: anyOf(
      `(?:which|what) ${FIRM} (?:are|do|is|r) (?:${YOU}|this|it)`,
      `where do ${YOU} work`,
      `who do ${YOU} work for`,
      `what is your ${FIRM} called`,
      `whats your ${FIRM} called`,
      `^(?:and |also )*(?:your|ur) (?:company|company name)$`,
    ),
    role: anyOf(
      `what do ${YOU} do (?:there|at|for|in)`,
      `^(?:and |also )*(?:your|ur) (?:role|job title|position)`,
      `are ${YOU} the (?:decision maker|person in charge|one who decides)`,
    ),
    companySize: anyOf(
      `how many (?:people|employees|ppl|persons|staff|colleagues|workers|folks|team members|of ${YOU})(?: \\S+)? (?:work|are|do ${YOU} (?:have|employ)|does|in|at|on (?:your|the) team|there|employed|is)`,
      `how (?:big|large|many) (?:is|are|r) (?:your|ur|the|${YOU})`,
      `how (?:big|large) is \\S+$`,
      `what size (?:is|of)`,
      `how many (?:people|employees|staff) (?:do|does|have) \\S+`,
    ),
    budget: anyOf(
      `how much (?:do|are|would|can|could|will|have|were) ${YOU} (?:want|looking|like|able|willing|hoping|planning|plan|wanting|thinking of|budgeted|set aside|intend)?(?: to)? ?(?:spend|invest|spending|paying|budgeted|set aside)?(?= |$)(?! pay)`,
      `what (?:price range|amount|sum) (?:do|are|did) ${YOU}`,
      `^(?:and |also )*(?:your|ur) budget`,
      `what (?:can|could) ${YOU} spend`,
    ),
    timeline: anyOf(
      `when (?:are|do|would|will|did|were|should|r) ${YOU}(?: \\S+){0,3} (?:start|starting|launch|go|going|begin|buy|roll|rolling|switch|implement|need|purchase|kick|get started|move|decide|up and running)(?= |$)`,
      `how soon (?:do|would|are|will) ${YOU}`,
      `(?:by|until) when (?:do|would|are|should)`,
      `(?:are|were) ${YOU} (?:looking|planning|hoping|thinking) (?:to|of) (?:buy|buying|start|starting|purchase|launch|go live|switch)(?: \\S+){0,3} (?:month|quarter|year|week|soon|now|summer|autumn|spring|winter|or)`,
      `^(?:and |also )*(?:your|ur) (?:timeline|time ?frame|deadline)`,
      `how urgent`,
    ),
    useCase: anyOf(
      `what (?:would|do|did|are|will) ${YOU} (?:like|want|plan|planning|hoping|trying|looking|hope|intend|need|wish|going|use|using)(?: \\S+){0,3} (?:use|do|achieve|solve|improve|accomplish|get out|for)(?= |$)`,
      `what (?:problem|challenge|issue|goal)s? (?:are|do|would|is|should)`,
      `what will ${YOU} (?:use|be using)`,
      `what (?:brings|brought) ${YOU} (?:here|to)`,
      `how (?:do|would|are|will) ${YOU} (?:plan|planning|want|like|intend|hoping|hope|going)? ?(?:to )?use`,
    ),
  },
};
