import type { Phrases } from './phrase';

export const PHRASES_EN: Phrases = {
  hello: 'Hello[[, {{visitorName}}]]! What would you like to know?',
  youAreWelcome: 'You’re welcome!',
  goodbye: 'Thanks for stopping by. If anything else comes up, just write here again.',
  iAmABot:
    'I’m {{botName}}, an automated assistant[[ of {{orgName}}]]: a bot, not a person. I answer from our help articles, and I can bring in a person from our team whenever you like.',
  thanksForField: 'Thank you[[, {{visitorName}}]].',
  corrected: 'Thank you, I’ve corrected that.',
  fieldDeclined: 'No problem, we’ll leave that out.',
  acknowledged: 'Thanks for telling me.',
  whatElse: 'What would you like to know?',
  anythingElse: 'Is there anything else I can help with?',
  neverMind: 'All right. I’m here if you need anything else.',
  carryOn: 'All right, we’ll carry on here. What would you like to know?',
  sorry: 'I’m sorry about that.',
  objection: 'I understand.',
  spam: 'I can only help with questions about our product, and I don’t pass offers on.',
  offerPerson: 'Would you like me to bring in a person from our team?',
  cannotConnect:
    'I can’t connect you with a person right now. If you leave your e-mail address or phone number, our team will find it here together with your question.',
  partlyUnknown: 'I don’t have a reliable answer to the rest of your question.',
  otherLanguage: 'I only have this in English:',
  fileReceived:
    'Thank you, I’ve kept your file here for our team. I can’t read files myself: tell me in a few words what it is about, or say “person” and I’ll bring in someone who can look at it.',
  offerTimes: 'Would you like to choose a time for a demo? You can also just write when it suits you.',
  whichTime: 'Which of these times suits you?',
  timeContact: 'Good. At which e-mail address can we reach you?',
  timeTaken: 'That time has just been taken. Would one of these suit you?',
  waitingNoted: 'Thank you, I’ve noted that for the person who joins.',
  waitingWithTime:
    'You’re still in the queue[[, number {{position}}]]. [[I expect someone to be with you {{wait}}.|I can’t say for certain how long it will take.]]',
  waitingContact: 'In case we lose touch: at which e-mail address can we reach you?',
  quickPerson: 'Talk to a person',
  quickYes: 'Yes, please',
  quickNo: 'No, thanks',
};
