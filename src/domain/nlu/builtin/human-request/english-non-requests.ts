import { lines } from '../lines';

/** Messages that mention people, agents or transfers and do not ask for one. */
export const ENGLISH_NON_REQUESTS = lines(`
  no need to transfer me
  no need for a human, thanks
  no need to connect me to anyone
  you don't need to get an agent
  I don't need to talk to a person
  I don't need an agent, just the price
  I don't want to talk to a sales person
  i dont want to speak to anyone
  I do not wish to talk to an agent
  please don't transfer me
  please do not connect me with sales
  don't put me through to anyone
  don't pass me to a human
  do not have anyone call me
  don't call me
  I'd rather not speak to a person
  I'd rather not talk to sales right now
  I prefer the bot
  I'd rather chat with the bot than a person
  i am fine with the bot
  you are helping fine, no agent needed
  a human is not necessary
  agent not needed
  not looking to talk to anyone
  I'm not ready to speak with sales yet
  not ready to talk to a rep
  I just want the price without talking to a salesperson
  can I sign up without talking to sales
  can I buy it without speaking to anyone
  can I get a quote without a call
  do I have to talk to someone to get a price
  do I need to speak to a person to start a trial
  is it mandatory to talk to sales
  before I talk to anyone, what does it cost
  before I speak to sales I'd like to know the price
  I was talking to an agent yesterday
  I already spoke to an agent
  I talked to someone last week and they said it was free
  the agent told me it would take two days
  an agent called me yesterday
  your agent was very helpful
  the person I spoke to was great
  the representative promised me a discount
  somebody from sales sent me a proposal
  someone from your team emailed me
  your sales rep never replied to my email
  the human was nice, thanks
  thanks for connecting me earlier
  is your agent software any good
  is your agent software available on mac
  is your software for agents or managers
  do you have an API for agents
  does the API list agents
  how do I add an agent
  how do I add agents to my account
  how many agents can use it
  how many agents are included in the plan
  what's the price per agent
  what does it cost per agent per month
  do you charge per agent or per conversation
  price for 5 agents
  we have 20 agents in our support team
  our agents work in shifts
  our agents need a shared inbox
  my agents get too many tickets
  can two agents answer the same chat
  can agents see the conversation history
  can the agents use it on a phone
  does the bot transfer chats to our agents
  can your bot hand over to a human
  does your chatbot support human handoff
  how does the handoff to a human work in your product
  can visitors ask for a human in your widget
  can our customers talk to a human through your tool
  will my customers be able to speak to an agent
  does your product route conversations to people
  what happens when a customer asks for a person
  how do I train the bot to recognise a request for a human
  do you offer AI agents
  are these AI agents or real agents
  what is an AI agent
  what is a user agent string
  agent based pricing
  do you work with insurance agents
  I am a real estate agent looking for a chatbot
  we are a travel agency with 12 agents
  I'm a sales representative at Northwind
  I am a customer support agent myself
  I'm the person responsible for IT here
  I am the manager of the support team
  I work in human resources
  human resources
  do you have a module for human resources
  does it integrate with our human resources system
  human in the loop features
  is there human review of the answers
  was this written by a human
  how do you prevent human error
  human rights policy
  is it human readable
  are you a human
  are you a bot
  are you a real person
  am I talking to a bot or a person
  am i chatting with a human or a machine
  is this a bot
  is this automated
  what is your name
  who are you
  who made you
  how many people use your product
  how many people work at your company
  how many people can join a call
  is it per person or per company
  cost per person
  price per person per month
  what's the maximum number of persons
  can I invite people to my workspace
  can I invite someone to my account
  can I share it with someone outside my company
  can somebody else log in with my account
  someone else is using my account
  someone changed my password
  somebody stole my card
  someone in my team cannot log in
  a colleague recommended you
  my colleague will join the call
  my manager needs to approve it
  my manager has to sign the contract
  I need to talk to my boss first
  I have to discuss it with my team
  let me talk to my team and get back to you
  I'll talk it over with my partner
  I need to check with somebody in finance
  we'll speak next week then
  talk to you later
  talk soon
  speak soon
  nice talking to you
  nice chatting with you
  let's talk about pricing
  can we talk about the features
  I want to talk about my invoice
  tell me about your support team
  what are your support hours
  when is support available
  what is the phone number of your company
  what's your phone number
  do you have phone support
  is phone support included
  is 24/7 support included in the plan
  which plan includes a dedicated account manager
  do I get an account manager
  does enterprise come with a customer success manager
  what does a customer success manager do
  is there a person responsible for data protection
  who is your data protection officer
  who is your CEO
  who founded the company
  who owns my data
  who can see my conversations
  do people at your company read my chats
  do you use contact forms
  can I export my contacts
  how do I import contacts
  what is the contact limit
  how do I transfer my data
  I want to transfer money
  transfer to another bank account
  can I transfer my licence to another user
  transfer my domain
  how do I connect my calendar
  connect my salesforce account
  how to connect to the API
  connect to wifi
  I can't connect to the server
  call recording
  how do I set up a call
  API call limit
  can it make phone calls
  does it support voice calls
  what does the operator plan include
  what logical operators are supported
  is there a representative sample in the report
  how do I talk to the API
  can the widget speak german
  does it speak spanish
  can it chat in french
  live demo
  live dashboard
  is there a live version
  real time reports
  personal data
  personal plan price
  personalised messages
  in person training
  do you offer training in person
  meet in person at the trade show
  customer service
  do you sell customer service software
  we need a chat for our customer service
  we're looking for customer service software for 30 people
  what is your customer service rating
  is there a manager role
  what can a manager do in the app
  permissions for managers and agents
  how do I make someone a manager
  staff training
  I'm looking for staff scheduling software
  expert mode
  do you have a product for consultants
  is there a discount for teams
  team plan
  how big is your team
  how do I create a team
  I want to change my plan
  I need help with my order
  I need help with billing
  help
  help me
  can you help me
  please help me choose a plan
  I have a question
  get me the price list
  give me a discount
  give me the documentation
  send me a quote
  send me an email
  email me the details
  put me on the waiting list
  put me on your mailing list
  I want a refund
  I want to cancel
  I want to buy
  I want a demo
  I need an invoice
  I need a trial
  yes
  no
  yes please
  no thanks
  no thank you
  ok
  nobody
  never mind
  never mind, I found it
  never mind the agent, I solved it
  cancel the transfer
  you can cancel the request for an agent
  I changed my mind, no human needed
  forget the human, let's go on
  actually you can answer it
  stop transferring me
  stop connecting me to people
  why did you transfer me
  why was I transferred
  I didn't ask for an agent
  I never asked to talk to anyone
  I did not request a human
  did I ask for a person?
  nobody asked for a human
  instead of an agent can you just send a link
  instead of talking to someone can I read it online
  is there documentation I can read instead of calling
  this bot is great
  I like this bot
  best bot ever
  good bot
  the bot on your site looks nice
  this bot is slow
  this bot is useless
  useless bot
  stupid bot
  you are useless
  your bot does not understand anything
  you don't understand me
  that is not what I asked
  how does this bot work
  who built this bot
  can I get a bot like this
  is the bot multilingual
`);
