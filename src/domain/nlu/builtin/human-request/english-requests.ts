import { lines } from '../lines';

/** Messages with which a visitor asks for a person, as people type them: polite, terse, angry, misspelt. */
export const ENGLISH_REQUESTS = lines(`
  can I speak to someone
  can i talk to somebody please
  could I speak with a person?
  I'd like to talk to a human
  i want to speak to a real person
  real person pls
  human please
  human
  agent
  live agent
  agent!!!
  representative
  speak to a representative
  operator
  talk to a human
  talk to agent
  let me talk to a person
  let me speak to your manager
  get me a human
  get me an agent now
  this bot is useless get me an agent
  you are not helping, I need a real human
  I need to talk to someone who actually understands
  is there a real person I can talk to?
  is there anyone there I can chat with
  is anybody there? a human?
  any human around?
  can a human help me with this
  can someone from your team call me
  could somebody from sales get in touch with me
  please connect me to sales
  connect me with a sales rep
  connect me to an agent
  put me through to someone in support
  put me on with a person
  transfer me to an agent please
  please transfer this chat to a human
  pass me on to a colleague
  hand me over to a human
  escalate this to a person please
  I want to escalate this, who can I talk to
  I would rather speak to a person
  I'd prefer to talk with a human if possible
  can i chat with a live person
  live chat with a person please
  i need live support
  I want a live agent, not a bot
  not a bot please, a person
  no more bots, give me a human
  I don't want to talk to a bot
  i dont want to chat with a robot, get me somebody real
  stop, I want a human being
  are you a bot? I want to talk to a human
  you're a machine, let me talk to a person
  I am tired of this bot, put me through to a human
  forget it, just get me a person
  just give me an agent
  give me a human operator
  i wanna talk to a human
  wanna speak to smn real
  can i speak 2 a human
  can u connect me to a real person
  cn i tlk to sum1
  pls human agent
  plz connect me to an agent
  speek to a persn
  talk to a humna please
  i need an agnet
  talk to a represntative
  opertor please
  customer service representative
  customer service rep please
  i need to speak to customer service now
  speak to customer support agent
  I need to speak with someone about my contract
  I have a question that only a person can answer, who can I talk to
  I would like to speak to an advisor
  talk to an expert
  can I talk to one of your specialists
  could I have a quick chat with a consultant
  can I get a person on the phone
  is there a number I can call to speak to someone
  I'd like to speak to somebody on the phone
  can you call me
  have someone call me back
  please ask someone to ring me
  I want to talk to your sales team
  talk to sales
  can I talk to sales?
  sales rep please
  I'd like to discuss this with one of your people
  who can I speak to about an enterprise deal
  whom do I talk to about a big order
  is it possible to speak to an actual person?
  how do I reach a human
  how can i get hold of a real person
  how do I talk to someone here
  how do I get to a live person in this thing
  why can't I talk to a human
  why can I not just speak to someone
  can't I just talk to a person?
  don't you have any real people there?
  there must be a human somewhere
  do you have a human I can talk to
  do you have agents available to chat right now
  is an agent available
  are any agents online? I'd like to chat
  is someone available to talk
  anyone available to help me in person
  would it be possible to chat with a member of staff
  may I speak with a supervisor
  I demand to speak to a manager
  manager now
  let me speak to your supervisor
  I need human assistance
  need human help
  human help please
  i need help from a person
  i need someone to help me, not a bot
  I need somebody to look at my account, a real one
  someone real please
  somebody please, a real person
  actual human please
  a person please
  person please
  human being please
  real human
  real person
  live person
  live human
  I want human
  want agent
  need agent
  agent pls
  chat with agent
  chat with a human
  chat to a real person
  speak with an agent
  speak to an agent
  speak to somebody
  talk to somebody in charge
  talk with support staff
  request human
  request an agent
  request to speak with a live representative
  I am requesting a live representative
  switch me to a human
  switch to a human agent
  change to a live agent
  bring in a human
  bring a colleague into this chat
  could a member of your team join this chat
  can somebody take over from the bot
  please let a human take over
  I'll wait for a human
  I will wait for an agent
  ok I'd like the human now
  yes please connect me
  yes, transfer me
  yes connect me with someone
  yes please, a person
  ok get me someone
  sure, put me through
  can we talk with someone technical
  I need to speak to an engineer
  is there a technician I could talk to
  could I talk to the account manager
  I'd like my account manager to contact me
  put me in touch with your sales department
  please get somebody from billing to talk to me
  let me talk to billing
  I need to talk to the person responsible for refunds
  I want to talk to whoever is in charge
  this isn't working, can I talk to someone
  you don't understand me, please get a person
  you keep repeating the same thing, I want an agent
  none of this helps. human please
  that's not what I asked. let me speak to a human
  I already tried that, now give me a person
  I've asked three times, I want to speak to someone
  useless. agent.
  stupid bot let me talk to a person
  what a waste of time, where are the humans
  this is ridiculous, connect me to a real person immediately
  I give up, is there anybody I can speak to
  hello? is this a bot? can I get a person
  hi, can I talk to someone about pricing
  hi there, I would like to speak to someone regarding a quote
  hello, could I speak to a salesperson about a demo
  good morning, is there someone I could speak with about licences
  I'm interested in the enterprise plan and would like to talk to someone
  we are a big company and want to speak to a sales representative
  can someone explain this to me in a call
  could you arrange for somebody to talk to me
  I have some questions and would like to discuss them with a person
  it's complicated, I'd rather explain it to a human
  I prefer people over bots, can you transfer me
  can a person read this please
  I need a human to look into my order
  can an agent check my account please
  have an agent contact me
  ask an agent to contact me
  someone from support should contact me
  please have a representative reach out to me
  get someone to reach out
  I would like to be contacted by a person
  I'd like a human to reply to me
  can I be connected with an agent
  may I be transferred to a person
  may I have a human please
  I want to continue with a human
  continue with an agent
  let's continue this with a person
  send me to a human
  send this to a real agent
  forward me to customer care
  forward me to an operator please
  customer care executive please
  I want to talk to customer care
  talk to customer care executive
  call center agent please
  need to speak with helpdesk person
  i need a rep
  get a rep on here
  rep please
  could i get a rep
  looking to speak with a representative
  trying to reach a human
  trying to talk to a real person here
  I'm trying to get through to somebody
  hoping to talk to somebody today
  wondering if I could talk to someone
  I was wondering whether I could speak with a person
  would love to talk to one of you in person
  would you mind connecting me with someone
  mind passing me to a human?
  ok bot, human time
  enough, human
  skip the bot
  how do I skip the bot and get a person
  bypass the bot
  turn off the bot, I want a person
  less robot more human please
  I refuse to talk to a machine
  I'd rather not talk to a robot
  i hate talking to bots, is there a person
  not comfortable sharing this with a bot, can I talk to a person
  this is sensitive, I want to talk to a human
  this is urgent I need to talk to someone right now
  urgent!! need a person
  emergency, get me a human
  escalate this
  please escalate it to somebody above you
  how do I contact sales
  escalate my case
`);
