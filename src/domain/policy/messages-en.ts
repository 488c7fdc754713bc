import type { MessageKey } from './types';

export const MESSAGES_EN: Readonly<Record<MessageKey, string>> = {
  greeting:
    'Hello! I’m {{botName}}, the automated assistant[[ of {{orgName}}]]. Ask me anything about the product, and say “person” whenever you’d rather talk to someone on our team.',
  handoffRequested:
    'Of course. I’m passing you to a person on our team[[, who should be with you {{wait}}]]. They can see our whole conversation, so you won’t have to repeat yourself.',
  handoffHighScore:
    'I think a person can do more for you here than I can, so I’m bringing in someone from our team[[, who should be with you {{wait}}]]. They can already see what we’ve talked about.',
  handoffKnowledgeGap:
    'I don’t want to guess at this one, so I’m passing it to a person who can answer it properly. [[They should be with you {{wait}}.]] They can see everything you’ve written.',
  handoffFrustration:
    'I’m sorry this hasn’t been going well. I’m getting a person on our team to help you[[; they should be with you {{wait}}]]. They can see everything so far, so you won’t have to start again.',
  handoffAsk:
    'Would you like to talk to a person on our team about this? [[Someone could be with you {{wait}}.]] Just say “yes”, or carry on with me.',
  queued: 'You’re in the queue[[, number {{position}}]]. [[Someone should be with you {{wait}}.]]',
  queuedLong:
    'Our team is helping other visitors right now. [[You’re number {{position}} in the queue.]] [[I expect someone to be with you {{wait}}.]] Anything you write in the meantime reaches them too. [[If you’d rather not wait, you can book a time here: {{bookingUrl}}]]',
  stillWaiting:
    'Thank you for waiting. You haven’t been forgotten: you’re still in the queue[[, now number {{position}}]]. [[I expect someone to be with you {{wait}}.]]',
  holding:
    'Thank you, I’ve noted that for the person who joins. If you leave your e-mail address, we can reach you even if you have to go.',
  agentJoined:
    '[[{{agentName}} has|Someone from our team has]] joined and can see everything you’ve written so far.',
  agentLost:
    'I’m sorry, [[{{agentName}}|the person helping you]] can’t be with you right now. I’m finding someone else for you[[, who should be with you {{wait}}]]. Nothing you’ve written is lost.',
  transferred:
    'You’re being passed to [[{{agentName}}|the {{teamName}} team|a colleague]], who can help you best with this. The whole conversation goes with you.',
  returnedToBot:
    '[[{{agentName}} has|Our team has]] handed the conversation back to me, {{botName}}, the automated assistant. Ask me anything, and say “person” if you’d like someone from our team again.',
  outOfHours:
    'Nobody from our team is here right now[[; they’ll be back {{opensAt}}]]. Leave your e-mail address or phone number and your question won’t get lost. [[You can also book a time here: {{bookingUrl}}]]',
  nobodyAvailable:
    'I’m sorry, nobody can take this right now. [[The team is back {{opensAt}}.]] Leave your e-mail address or phone number and I’ll make sure your question is passed on. [[You can also book a time here: {{bookingUrl}}]]',
  callbackPromised:
    'Thank you[[, {{visitorName}}]]. Someone from our team will get in touch with you[[ {{callbackAt}}]]. Until then I’m here if anything else comes up.',
  visitorCancelled:
    'No problem, I’ve taken you out of the queue. I’m still here for your questions, and you can ask for a person at any time.',
  resolved:
    '[[{{agentName}} has|Our team has]] closed this conversation. If anything else comes up, just write here and it opens again.',
  askCsat:
    'How was the help you got[[ from {{agentName}}]]? A rating from 1 to 5 tells us what to do better.',
  reopened:
    'Welcome back[[, {{visitorName}}]]! I’ve reopened our conversation, so everything from last time is still here. How can I help?',
  dontKnow:
    'I don’t have a reliable answer to that, and I don’t want to guess. You could put it another way, or say “person” and I’ll bring in someone from our team.',
};
