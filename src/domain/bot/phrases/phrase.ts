/**
 * The bot's own sentences, besides the policy's messages: templates as the policy's are, in the six languages,
 * with `{{visitorName}}`, `{{botName}}`, `{{orgName}}`, `{{position}}` and `{{wait}}` where they are known.
 */
const PHRASE_KEYS = [
  'hello',
  'youAreWelcome',
  'goodbye',
  'iAmABot',
  'thanksForField',
  'corrected',
  'fieldDeclined',
  'acknowledged',
  'whatElse',
  'anythingElse',
  'neverMind',
  'carryOn',
  'sorry',
  'objection',
  'spam',
  'offerPerson',
  'cannotConnect',
  'partlyUnknown',
  'otherLanguage',
  'fileReceived',
  'offerTimes',
  'whichTime',
  'timeContact',
  'timeTaken',
  'waitingNoted',
  'waitingWithTime',
  'waitingContact',
  'quickPerson',
  'quickYes',
  'quickNo',
] as const;
export type PhraseKey = (typeof PHRASE_KEYS)[number];

export type Phrases = Readonly<Record<PhraseKey, string>>;
