import { LEAD_FIELDS, type LeadField } from '@/domain/leads/types';

/**
 * 200 messages of agents, labelled by hand before the detector of repeated questions was written. They measure it and
 * never shape it: what it is developed against is elsewhere, and these lines are not to be changed.
 *
 * Each line: what had been captured of the visitor | what the message asks for again, or `-` | the message.
 */

const KNOWN: Readonly<Record<string, Readonly<Partial<Record<LeadField, string>>>>> = {
  nobody: {},
  jane: { name: 'Jane Doe', email: 'jane@northwind.io', company: 'Northwind', companySize: '40 people' },
  tom: {
    name: 'Tom Becker',
    phone: '+49 170 1234567',
    budget: '€20,000 a year',
    timeline: 'next month',
  },
  sara: {
    company: 'Hooli',
    role: 'Head of Sales',
    useCase: 'answering support questions at night',
    budget: '$500 a month',
  },
  luc: {
    name: 'Luc Martin',
    email: 'luc@atelier-martin.fr',
    company: 'Atelier Martin',
    companySize: '12 people',
    timeline: 'en septembre',
  },
  ana: {
    name: 'Ana Ruiz',
    email: 'ana@transruiz.es',
    phone: '+34 600 111 222',
    company: 'Transportes Ruiz',
    companySize: '200–500 people',
    useCase: 'atención al cliente',
  },
  ines: { name: 'Inês', company: 'Padaria Sol', budget: '€300 a month', timeline: 'este mês' },
  mail: { email: 'p.k@outlook.com' },
};

const MESSAGES = `
jane | companySize | How many people work at your company?
jane | companySize | And how big is your company?
jane | companySize | Could you tell me how many employees you have?
jane | companySize | what's your company size
jane | companySize | Just so I can find the right plan: roughly how many of you are there?
jane | companySize | how many ppl are in ur company?
jane | companySize | What's the headcount at Northwind?
jane | email | Hi Jane! What's the best email address to reach you at?
jane | email | Could I get your e-mail please?
jane | email | Can you share your email with me so I can send the quote?
jane | email | Please send me your email address and I'll get that over to you.
jane | email | Whats ur email?
jane | email | May I have an email address to send the invite to?
jane | email | I'll need your email address before I can send you the contract.
jane | email | Which email should I use for the invitation?
jane | name | Hi there, who am I speaking with?
jane | name | May I ask your name?
jane | name | Sorry, what was your name again?
jane | name | Before we start, could I please have your full name?
jane | name | And you are?
jane | company | Which company are you with?
jane | company | what company do you work for?
jane | company | Where do you work, if I may ask?
jane | company | Could you remind me of your company name?
jane | company | And what's the name of your business?
jane | name email | Thanks for your patience! Could I have your name and email address?
jane | company companySize | Which company are you from, and how many employees do you have?
jane | companySize | Great, thanks. One more thing: what size is your organisation?
jane | companySize | I'd love to know how large your team is.
jane | email | Would you mind leaving your email adress?
jane | email | Let me know your email and I'll follow up this afternoon.
jane | email | Mind sharing your mail address again?
tom | budget | What budget do you have in mind?
tom | budget | Do you have a budget for this?
tom | budget | Roughly how much are you looking to spend?
tom | budget | What's your budget range, if you don't mind me asking?
tom | budget | can you tell me about your budget
tom | budget | Is there a budget set aside for this project?
tom | timeline | When are you planning to start?
tom | timeline | What's your timeline?
tom | timeline | When would you like to go live?
tom | timeline | How soon do you need this up and running?
tom | timeline | By when do you need a decision, roughly? And when do you want to launch?
tom | timeline | Do you have a time frame in mind for the rollout?
tom | phone | What's the best number to call you on?
tom | phone | Could you give me your phone number?
tom | phone | Is there a number I can reach you at?
tom | phone | Please leave a phone number so that we can call you back.
tom | phone | whats ur phone nr
tom | phone | Which number should I dial?
tom | budget timeline | To put an offer together I need to know your budget and your timeline.
tom | name | Hello! Who do I have the pleasure of talking to?
tom | timeline | Are you looking to buy this quarter or is it further out?
sara | role | What's your role at Hooli?
sara | role | And what do you do there?
sara | role | May I ask what your job title is?
sara | role | what is your position in the company?
sara | useCase | What would you like to use Baton for?
sara | useCase | Can you tell me what you're trying to achieve?
sara | useCase | What's your use case?
sara | useCase | So what problem are you hoping to solve with it?
sara | useCase | Could you describe what you need it for?
sara | budget | How much have you budgeted for this?
sara | budget | I was wondering what sort of budget you're working with.
sara | company | Can I ask which organisation you're from?
sara | company role | Who do you work for and what's your role there?
luc | email | Quelle est votre adresse e-mail ?
luc | email | Pourriez-vous me donner votre mail, s'il vous plaît ?
luc | companySize | Combien de personnes travaillent chez vous ?
luc | companySize | Vous êtes combien dans l'entreprise ?
luc | name | Puis-je avoir votre nom ?
luc | timeline | Pour quand en avez-vous besoin ?
luc | timeline | Quand souhaitez-vous démarrer ?
luc | company | Pour quelle société travaillez-vous ?
ana | email | ¿Me puede dar su correo electrónico, por favor?
ana | email | cual es tu email?
ana | phone | ¿A qué número de teléfono le puedo llamar?
ana | companySize | ¿Cuántos empleados tienen?
ana | companySize | ¿Cuántas personas trabajan en su empresa?
ana | name | ¿Con quién tengo el gusto?
ana | useCase | ¿Para qué quieren utilizarlo?
ana | company | ¿Cómo se llama su empresa?
ines | budget | Qual é o seu orçamento?
ines | timeline | Para quando precisa disso?
ines | name | Como se chama, por favor?
ines | company | Em que empresa você trabalha?
tom | budget | Wie hoch ist Ihr Budget?
tom | timeline | Ab wann möchten Sie starten?
tom | phone | Unter welcher Telefonnummer erreiche ich Sie?
tom | name | Mit wem spreche ich?
jane | companySize | Wie viele Mitarbeiter haben Sie?
jane | email | Könnten Sie mir bitte Ihre E-Mail-Adresse nennen?
jane | company | Bei welcher Firma arbeiten Sie?
mail | email | No worries at all, what is your e-mail so we don't lose touch?
jane | - | You wrote 40 people, right?
jane | - | Just to confirm, your email is jane@northwind.io?
jane | - | So there are 40 of you at Northwind, correct?
jane | - | Is jane@northwind.io still the best address for you?
jane | - | Am I right that Northwind has 40 employees?
jane | - | I see you're at Northwind. Is that the logistics company in Leeds?
jane | - | Hi Jane, thanks for waiting! I have read what you wrote to our bot.
jane | - | I have your email as jane@northwind.io, is that the one to use for the invite?
jane | - | What budget do you have in mind?
jane | - | What's the best phone number to reach you on?
jane | - | When would you like to start?
jane | - | What's your role there?
jane | - | Thanks Jane! With 40 people, what does your support team look like today?
jane | - | Could you tell me a bit more about what you want to use it for?
jane | - | Should I send the quote to jane@northwind.io?
jane | - | How many seats would you need to begin with?
jane | - | How many conversations do you get in a month?
jane | - | Which plan were you looking at?
jane | - | Would you like me to email you the price list?
jane | - | I can send you an email with the details, if you like.
jane | - | I've just sent you an email. Did it arrive?
jane | - | Do you use any other chat tool at the moment?
jane | - | Our company has been around for 12 years, with about 80 people.
jane | - | The plan for companies of your size is Growth.
jane | - | What name should appear on the contract as the second signatory?
jane | - | Shall I book you in for a demo on Thursday at 3?
jane | - | Who else will be involved in the decision?
jane | - | Does your company have a security review process?
jane | - | Let me check that for you, one moment please.
jane | - | My name is Maya and I look after companies like yours. How can I help?
jane | - | Is your billing address in the UK?
jane | - | You can change the email address under Settings, Profile.
jane | - | How many of your 40 colleagues will answer chats?
jane | - | What language do your customers write in?
jane | - | You'll find your invoice number in the e-mail that we sent you in March.
jane | - | Who wouldn't want an inbox that sorts itself?
jane | - | Great, I've noted your e-mail address. Anything else I can do?
jane | - | Which CRM do you use at Northwind?
jane | - | Could you send me a screenshot of the error?
jane | - | Can you tell me which page you were on when it happened?
tom | - | You mentioned €20,000 a year. Does that include onboarding?
tom | - | So the budget is €20,000 a year and you want to start next month, correct?
tom | - | What's your email address, Tom?
tom | - | Which company are you with, Tom?
tom | - | How many people are in your company?
tom | - | What do you want to use it for?
tom | - | Shall I call you on +49 170 1234567?
tom | - | Can I call you now on the number you left?
tom | - | Our pricing starts at 49 euros a month, which fits your budget nicely.
tom | - | When would be a good time to call you?
tom | - | When are you free for a demo this week?
tom | - | Next month works for us. Should we start with a pilot?
tom | - | How long is your current contract running?
tom | - | If your budget changes, just let us know.
tom | - | What happens when the budget is used up is that chats go to the bot.
tom | - | Do you need an invoice for this year?
tom | - | What time zone are you in?
tom | - | Our number is +44 20 7946 0000, call us any time.
tom | - | How much do you pay for your present tool?
tom | - | How soon can you get me the signed order form?
tom | - | Would a start on the 1st of next month still suit you?
tom | - | Is 20k the hard ceiling or is there some room?
tom | - | Would you like a callback from our billing team?
tom | - | You said next month: would the first week be realistic?
sara | - | As Head of Sales, do you also look after support?
sara | - | Since you want to answer support questions at night, which hours matter most?
sara | - | Is $500 a month per team or in total?
sara | - | May I have your name?
sara | - | And your email, please?
sara | - | How large is Hooli?
sara | - | When do you want to go live?
sara | - | What does a typical question look like?
sara | - | Which features do you need most?
sara | - | What did you use before for this?
sara | - | I'd be happy to show you how others in your role use it.
sara | - | Is Hooli part of a larger group?
sara | - | How did you hear about us?
sara | - | Who is your administrator?
sara | - | Do you want me to add a role for night staff?
sara | - | A role in Baton decides what somebody may see.
luc | - | Votre adresse est bien luc@atelier-martin.fr ?
luc | - | Vous êtes bien 12 personnes, c'est ça ?
luc | - | Quel est votre budget ?
luc | - | À quel numéro puis-je vous joindre ?
luc | - | Souhaitez-vous une démonstration ?
luc | - | Je vous envoie un e-mail avec le devis cet après-midi.
luc | - | Quelle est votre fonction dans l'entreprise ?
luc | - | Vous utilisez déjà un autre outil ?
ana | - | ¿Su correo es ana@transruiz.es, verdad?
ana | - | ¿Cuál es su presupuesto?
ana | - | ¿Cuándo les gustaría empezar?
ana | - | Le envío ahora un correo con los precios.
ana | - | ¿Le va bien el jueves a las diez?
ana | - | ¿Cuántas conversaciones reciben al mes?
ines | - | Qual é o seu e-mail?
ines | - | Então o orçamento é de 300 euros por mês, certo?
ines | - | Quantas pessoas trabalham na padaria?
ines | - | Posso ajudar em mais alguma coisa?
tom | - | Wie viele Mitarbeiter hat Ihre Firma?
tom | - | Sie hatten nächsten Monat genannt, richtig?
tom | - | Soll ich Sie unter der angegebenen Nummer anrufen?
tom | - | Welches Paket haben Sie sich angesehen?
jane | - | Ihre E-Mail-Adresse habe ich schon, danke.
jane | - | Ist jane@northwind.io noch aktuell?
nobody | - | Hello! May I have your name and email address?
nobody | - | What's your company called and how many people work there?
`;

export interface LabelledMessage {
  readonly text: string;
  readonly known: Readonly<Partial<Record<LeadField, string>>>;
  /** What is asked for again, in the order of `LEAD_FIELDS`. */
  readonly askedAgain: readonly LeadField[];
}

export const LABELLED_MESSAGES: readonly LabelledMessage[] = MESSAGES.trim()
  .split('\n')
  .map((line) => {
    const [profile = '', fields = '', ...text] = line.split(' | ');
    const known = KNOWN[profile];
    if (known === undefined) throw new Error(`nobody is called ${profile}`);
    const labels = fields.split(' ');
    return {
      text: text.join(' | '),
      known,
      askedAgain: LEAD_FIELDS.filter((field) => labels.includes(field)),
    };
  });
