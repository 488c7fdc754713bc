/**
 * The words of a request for a person, per language, as regular expressions over folded clauses
 * (see `splitClauses`). Spaces separate words; Arabic attaches particles, so its patterns match inside words.
 */
export interface RequestLexicon {
  /** "speak to", "connect me with": followed (or in German preceded) by any kind of person. */
  contact: string;
  /** "I want", "get me": followed by an unmistakable person. */
  want: string;
  /** People one can only mean as somebody to talk to. */
  person: string;
  /** People one can be put through to. */
  colleague: string;
  /** Other ways to ask, each a whole pattern. */
  otherRequests: readonly string[];
  /** Openings that make a "not" a plea: "why can I not talk to a person". */
  plea: string;
  /** Words that turn a request into its opposite when they stand shortly before it. */
  negation: string;
  /** Negations that end where the visitor begins to speak of themselves: "stop guessing, I want a person". */
  breaksOff: string | null;
  /** Stretches that look like a request or a person and are neither; cut out before matching. */
  falseFriends: readonly string[];
  /** The visitor turns the bot down. */
  refusesBot: string;
  /** Politeness and urgency that may surround a bare "agent". */
  filler: string;
  /** True where words are told apart by spaces. */
  spaced: boolean;
  /** True where the verb may follow the person. */
  verbMayFollow: boolean;
}

const ENGLISH_PERSON =
  '(?:(?:a|an|the|any|some|your|another|one of your|real|live|actual|human|proper|living|physical|customer|care|service|support|sales|tech|technical|account|breathing|center|call|helpdesk) )*' +
  '(?:human|humans|human beings?|real people|real persons?|real one|live (?:chat|support)|person|agent|representative|operator|advisor|adviser|assistant|supervisor|rep|live agents|real agents|human (?:assistance|help|support)|executive)';

const ENGLISH_COLLEAGUE =
  '(?:someone|somebody|anyone|anybody|whoever|people|sales|support|billing|your (?:team|staff|boss|people|sales\\S*|specialists|experts|colleagues)|(?:a |the |your |my )?(?:account )?manager|(?:a |the |your |one of your |some )?(?:colleague|specialists?|expert|consultant|engineer|technician|sales ?(?:man|woman|person|rep|team|people)|customer (?:care|service|support)|staff|member of (?:staff|your team|the team)|team|employee|guy|supervisor))';

const ENGLISH_ANYBODY = `${ENGLISH_PERSON}|${ENGLISH_COLLEAGUE}`;

export const ENGLISH: RequestLexicon = {
  contact:
    '(?:speak|talk|chat|speaking|talking|chatting|contacting|converse|discuss(?: this| it)?|connect|connecting|connected|transfer|transferred|forward|escalate|hand|pass|passing|switch|put|reach|get (?:in touch|hold|through|to)|contacted|hear from|explain|(?:book|schedule|arrange|set up) (?:\\S+ ){0,3}(?:call|meeting|chat|conversation) with|(?:help|assistance|support) from)',
  want: '(?:want|wanna|need|needs|require|asked for|requested|i said|get me|get|give me|gimme|prefer|like|request|requesting|find me|where (?:is|are)(?: the)?|is there|is there no|are there|may i have|can i have|can i get|could i have|could i get|bring in|bring a|change to|continue with|send|contact|call|ask for|put|let|more|looking for|wait for|do you have|have you got|demand)',
  person: ENGLISH_PERSON,
  colleague: ENGLISH_COLLEAGUE,
  otherRequests: [
    `(?:can|could|would|will|may|should|please) (?:${ENGLISH_ANYBODY})(?: please)? (?:from \\S+ (?:\\S+ )?)?(?:please )?(?:call|ring|phone|contact|take over|join|get in touch|get back|reach|talk|speak|handle|come)`,
    `(?:can|could|would|will|may|should|please) ${ENGLISH_PERSON}(?: please)? (?:help|check|read|look|explain|answer|assist)`,
    `(?:have|ask|get|let|send) (?:${ENGLISH_ANYBODY})(?: from \\S+(?: \\S+)?)? (?:to )?(?:call|ring|phone|contact|reach|talk|speak|join|help|email|take over|look|answer|get in touch)`,
    `(?:who|whom) (?:\\S+ ){0,2}(?:i|we) (?:speak|talk|chat)`,
    `(?:${ENGLISH_ANYBODY}|one of you) (?:\\S+ )?(?:i|we) (?:can|could|might|may) (?:\\S+ )?(?:speak|talk|chat|ask)`,
    `(?:is|are) (?:there )?(?:${ENGLISH_ANYBODY}|agents|any agents|people) (?:available|there|online|around|free)`,
    '^(?:hello |hi |hey |is )?(?:anyone|anybody|someone|somebody) (?:real )?(?:there|here|around|available)$',
    '^(?:please |lets |can you |pls )?escalate(?: this| it| me| now| please)*$',
    `(?:can|could|would|will) (?:someone|somebody|anyone|anybody) (?:please )?(?:from \\S+ \\S+ )?(?:help|explain|assist|show|walk|tell|look|advise)`,
    `(?:${ENGLISH_ANYBODY})(?: from \\S+ \\S+)? (?:should|must|needs to|has to) (?:\\S+ )?(?:look|take over|check|handle|deal)`,
    `(?:get|give|find|bring) (?:me|us) (?:someone|somebody|anyone)(?: \\S+){0,4}`,
    `(?:how (?:do|can|could) (?:i|we)|can i|could i|i want to|i need to|id like to|i would like to|i am trying to|im trying to|trying to) (?:contact|reach|call) (?:${ENGLISH_COLLEAGUE})`,
    `^(?:please )?(?:contact|call) (?:${ENGLISH_COLLEAGUE})$`,
    `(?:get|give|find) me (?:a |the |your )?(?:customer (?:care|service|support)|sales|support|billing)$`,
    `(?:${ENGLISH_ANYBODY}) (?:should|must|needs to|to) (?:contact|call|ring|reach|help|talk to) (?:me|us)`,
    '(?<!did you |was |why do you )(?:connect|transfer|put) (?:me|us)(?: through| please| now)*$',
    '(?:^|(?<=^(?:please|can you|could you|would you|can you please|could you please|just|pls|please do|yes|ok) ))(?:call|ring|phone) me(?: back)?(?: please| now| asap| today| tomorrow)*$',
    'talk to one of you',
  ],
  plea: '(?:^|^but |^so |^and )(?:why |cant i|can i not|couldnt i|cant we|cant you|cant someone)',
  negation:
    '(?:(?:do not|dont|did not|didnt|does not|doesnt|would not|wouldnt|wont|will not|never)(?: (?:really|actually|even|ever|necessarily))? (?:want|need|wish|like|have to|care to|require|feel like|plan|intend|ask|asked|request|requested|transfer|connect|put|pass|call|contact|forward|send|let|have|get|bother|make)|no need|not (?:looking|trying|asking|necessary|needed|ready|interested|going|want|need|requesting)|without|(?:rather|prefer) not|instead of|rather than|before (?:i|we)|nobody|no longer|not have to|(?:^|and |so |but )(?:do|did) i (?:have to|need to|ask|request|must)|must i|should i|is it mandatory|neither)',
  breaksOff: '(?:stop|refuse|hate|avoid|cancel|forget|never mind)',
  falseFriends: [
    'human (?:resources?|rights|error|errors|body|readable|in the loop|review|like|centric|nature|capital|handoff|handover|hand off|language|readable|friendly|touch)',
    '(?:per|each|every) (?:agent|person|human|user|rep|representative|operator)',
    '(?:how many|number of|\\d+|our|my|your|the|all|unlimited|more|extra|multiple|two|three|for|ai|other|can|do|will) (?:\\S+ )?(?:agents|representatives|operators|reps)(?! (?:available|online))',
    '(?:agent|agents|representative|operator|human resource|rep) (?:software|seats?|licen[cs]es?|pricing|price|api|dashboard|app|apps|desktop|role|roles|permissions?|account|accounts|limit|console|tool|tools|platform|workspace|view|based|framework|string|productivity|performance|sample|precedence|overloading)',
    '(?:ai|virtual|user|estate|travel|insurance|cleaning|chemical|software|autonomous|license|recruitment|free) agents?',
    '(?:as an?|i am an?|im an?|i am the|im the|we are) (?:\\S+ ){0,3}(?:agent|representative|operator|person|manager|rep|consultant|human|expert|supervisor|specialist|engineer)',
    '(?:am i|are you|is this|are these|were you|was that|was this) (?:\\S+ ){0,6}(?:human|bot|person|agents?|robot|machine|someone|somebody|anyone|ai)(?: (?:real|alive))?(?: or (?:\\S+ ){0,2}(?:human|bot|person|robot|machine|agents?))?',
    '(?:was|were|been|had|after|nice|great|good) (?:talking|speaking|chatting|connected|transferred)(?: \\S+){0,5}',
    '(?:recogni[sz]e|detect|handle|classify|prevent)(?: \\S+)+$',
    '(?:than|not) (?:a |an |the )?(?:person|human|agent|bot)',
    '(?:my|our|his|her|their) (?:own )?(?:boss|team|manager|partner|colleagues?|wife|husband|lawyer|accountant|agents?|staff|people|sales team|support team|customers?|clients?|users|visitors)',
    '(?<!with |to )(?:an|the|your|that|this|a) (?:\\S+ )?(?:agent|person|representative|rep|human|operator|guy|colleague) (?:was|told|said|called|promised|sent|i (?:spoke|talked|chatted)|from|responsible for (?:it|data|privacy|security)|in charge of)',
    '(?:someone|somebody|anyone) (?:else|outside|stole|changed|hacked|used|is using|in (?:my|our))',
    '(?:does|do|can|could|will|would|how does|how do|is) (?:it|the|your|this|that) (?:bot|chatbot|widget|product|tool|software|platform|app|system|assistant|solution)(?: (?!(?:me|i|us)(?: |$))\\S+)+$',
    '(?:does|can|could|will) (?:my |our |the |your )?(?:customers?|clients?|users?|visitors?|leads?|agents?|bot|chatbot|it|product|widget)(?: (?!(?:me|i|us)(?: |$))\\S+)+$',
    'when (?:a |the |my |our )?(?:customers?|clients?|users?|visitors?|leads?)(?: \\S+)+$',
    '(?:add|adding|create|invite|remove|delete|train|hire|assign|manage|become) (?:an |a |new |another |more |my |the |some)*(?:agents?|reps?|operators?|managers?|people|person|someone|somebody)',
    'customer (?:service|support) (?:software|platform|tool|system|team|solution|hours|rating|chat)',
    'contact (?:forms?|list|limit|details|info|data|page|us page)',
    '(?:get|send|have) (?:me |us )?(?:the|a|an|some) (?:price|quote|link|demo|invoice|trial|discount|refund|brochure)\\S*',
    '(?:sales|support) (?:team|rep|person|people|guy|agent)? ?(?:sent|told|never|promised|said|emailed|called|hours|ticket|tickets|price|plan|included|email|number|page)',
    '(?:what|which) (?:time|times|hours|days)(?: \\S+)+$',
    'when (?:can|could|do|may|is|are|will)(?: \\S+)+$',
    'expert mode',
    'in person',
    '(?:like|love|enjoy) (?:this|the|your) (?:bot|chatbot)',
  ],
  refusesBot:
    '(?:(?:no more|dont want|do not want|hate|stop|skip|bypass|turn off|tired of|sick of|enough of|rather not|refuse)(?: \\S+){0,4} (?:bots?|chatbots?|robots?|machines?|computer)|(?:not|no) (?:a |another |your )?(?:bots?|robots?|machines?))',
  filler:
    '(?:please|pls|plz|plss|now|asap|immediately|hi|hello|hey|ok|okay|yes|sure|just|only|thanks|thank|you|right|a|an|the|to|for|me|i|need|want|get|give|urgent|urgently|help|on|here|us|my|live|real|actual|chat|with|talk|speak|customer|service|care|some|today|again|sir|mam|madam|bro)',
  spaced: true,
  verbMayFollow: false,
};
