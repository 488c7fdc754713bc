import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldValue } from '../leads/field-entry';
import { contactFlow, simulate, testPolicy } from './bot.fixture';
import { PHRASES } from './phrases/say';
import { ANSWER_THRESHOLD } from './retrieval/confidence';

describe('a free conversation', () => {
  it('greets back and leaves the word to the visitor', () => {
    const { turn, reply } = simulate().say('hi');
    expect(turn.kind).toBe('greeting');
    expect(reply).toMatchObject({
      text: 'Hello! What would you like to know?',
      nextQuestion: null,
      sources: [],
    });
  });

  it('answers first, cites the article and asks one thing afterwards', () => {
    const { turn, reply } = simulate().say('how much is a group course?');
    expect(turn.answerConfidence).toBeGreaterThanOrEqual(ANSWER_THRESHOLD);
    expect(reply).toMatchObject({
      sources: [{ articleId: 'fees', title: 'Course fees' }],
      nextQuestion: 'name',
    });
    expect(reply?.text).toMatch(/^A group course costs £240 for ten weeks\..*\n\nWhat is your name\?$/s);
  });

  it('thanks by name for what it was told and goes on with what is missing', () => {
    const bot = simulate();
    const { reply } = bot.say("I'm Jane Doe from Globex");
    expect(reply?.text).toBe('Thank you, Jane.\n\nWhat is your e-mail address?');
    expect(fieldValue(bot.fields(), 'company')).toBe('Globex');
  });

  it('says that it corrected what it had', () => {
    const bot = simulate();
    bot.say('my e-mail is jane@globex.com');
    expect(bot.say("sorry, it's jane@globex.io, not jane@globex.com").reply?.text).toMatch(
      /^Thank you, I’ve corrected that\./,
    );
    expect(fieldValue(bot.fields(), 'email')).toBe('jane@globex.io');
  });

  it('accepts a refusal and does not ask again', () => {
    const bot = simulate();
    bot.say('is the placement test free?');
    expect(bot.say("I'd rather not say").reply?.text).toBe(
      'No problem, we’ll leave that out.\n\nWhich company are you with?',
    );
    const asked = [
      'are your teachers native speakers?',
      'how long is a course?',
      'do you offer private lessons?',
    ].map((text) => bot.say(text).reply?.nextQuestion);
    expect(asked).not.toContain('name');
  });

  it('asks to check an address it cannot read, and takes the next one', () => {
    const bot = simulate({
      flow: [contactFlow[2] ?? contactFlow[0]].filter((question) => question !== undefined),
    });
    bot.say('is the placement test free?');
    expect(bot.say('jane@globex').reply).toMatchObject({
      text: 'That address looks incomplete. Could you check it?',
      nextQuestion: 'email',
    });
    bot.say('jane@globex.com');
    expect(fieldValue(bot.fields(), 'email')).toBe('jane@globex.com');
  });

  it('says so when it does not know, offers a person and asks nothing', () => {
    const { turn, reply } = simulate().say('what do penguins eat?');
    expect(turn).toMatchObject({ kind: 'unanswered', isFallback: true });
    expect(reply).toMatchObject({
      text: testPolicy.messages.dontKnow.en,
      quickReplies: ['Talk to a person'],
      nextQuestion: null,
      sources: [],
    });
    expect(reply?.state).toMatchObject({ fallbacks: 1, fallbacksInARow: 1, pendingOffer: true });
  });

  it('gives half of the answer and says that the rest is missing', () => {
    const { reply } = simulate().say('How much is a group course? And do penguins fly?');
    expect(reply?.text).toContain('£240');
    expect(reply?.text).toContain(PHRASES.en.partlyUnknown);
  });

  it('hands over after two failures in a row, and a real answer starts the count again', () => {
    const bot = simulate();
    bot.say('what do penguins eat?');
    bot.say('how much is a group course?');
    expect(bot.say('who painted the Mona Lisa?').decision.action.kind).toBe('none');
    expect(bot.say('how do I bake bread?').decision.action).toMatchObject({
      kind: 'handoff',
      reason: 'knowledge_gap',
    });
  });

  it('says that it is a bot when asked, in each language', () => {
    const asked: [string, string][] = [
      ['are you a bot?', 'I’m Baton, an automated assistant of Acme: a bot, not a person.'],
      ['Bist du ein Mensch?', 'Ich bin Baton, ein automatischer Assistent von Acme: ein Bot, kein Mensch.'],
      ['¿eres un robot?', 'Soy Baton, un asistente automático de Acme: un bot, no una persona.'],
      ['êtes-vous humain ?', 'Je suis Baton, un assistant automatique de Acme : un robot, pas une personne.'],
      ['você é um robô?', 'Sou Baton, um assistente automático de Acme: um robô, não uma pessoa.'],
      ['هل أنت روبوت؟', 'أنا Baton، مساعد آلي لدى Acme: روبوت ولست إنسانًا.'],
    ];
    for (const [text, says] of asked) expect(simulate().say(text).reply?.text, text).toContain(says);
  });

  it('speaks the visitor’s language and stays in it through names and addresses', () => {
    const bot = simulate();
    expect(bot.say('Guten Tag, gibt es einen kostenlosen Einstufungstest?').turn.language).toBe('de');
    expect(bot.say('tom@initech.com').reply?.text).toContain('Vielen Dank.');
  });

  it('speaks in the organisation’s voice', () => {
    const voice = {
      botName: 'Ada',
      tone: 'formal' as const,
      greeting: null,
      phrasesToUse: [],
      phrasesToAvoid: [{ phrase: 'native speakers', instead: 'first-language speakers' }],
    };
    const bot = simulate({ context: { voice }, flow: [] });
    expect(bot.say('are your teachers native speakers?').reply?.text).toMatch(/first-language speakers/);
    expect(bot.say('thanks!').reply?.text).toBe(
      'You are welcome.\n\nIs there anything else I can help with?',
    );
  });

  it('is sorry about a complaint and offers a person instead of asking for details', () => {
    const { reply } = simulate().say('I want to complain about your service');
    expect(reply).toMatchObject({ nextQuestion: null, quickReplies: ['Talk to a person', 'No, thanks'] });
    expect(reply?.text).toBe(
      'I’m sorry about that.\n\nWould you like me to bring in a person from our team?',
    );
  });

  it('does not take an address for spam, and does not deal with spam', () => {
    expect(simulate().say('jane@globex.com').turn).toMatchObject({
      kind: 'gave_fields',
      intent: { inScope: false },
    });
    const { turn, reply } = simulate().say(
      'we offer SEO services to rank your website on the first page of Google',
    );
    expect(turn.kind).toBe('spam');
    expect(reply).toMatchObject({ text: PHRASES.en.spam, nextQuestion: null, quickReplies: [] });
  });
});

describe('asking for a person', () => {
  it('leaves the words to the policy', () => {
    const { decision, reply } = simulate().say('can I talk to a person please');
    expect(decision.action).toMatchObject({ kind: 'handoff', reason: 'visitor_request' });
    expect(reply).toBeNull();
  });

  it('understands its own quick reply in every language', () => {
    for (const { quickPerson } of Object.values(PHRASES)) {
      expect(simulate().say(quickPerson).decision.action.reason, quickPerson).toBe('visitor_request');
    }
  });

  it('hears that no person is wanted and answers the rest', () => {
    const { turn, reply } = simulate().say('no need to transfer me, just tell me the course fees');
    expect(turn.declinedHuman).toBe(true);
    expect(reply?.sources).toEqual([{ articleId: 'fees', title: 'Course fees' }]);
  });

  it('does not promise anything when the policy lets nobody take it', () => {
    const bot = simulate();
    const { turn } = bot.say('can I talk to a person please');
    expect(turn.kind).toBe('human_request');
    expect(PHRASES.en.cannotConnect).not.toMatch(/will (?:call|write|get back)/);
  });
});

describe('a yes or no to the offer of a person', () => {
  const offered = () => {
    const bot = simulate();
    bot.say('what do penguins eat?');
    return bot;
  };

  it('yes hands over', () => {
    const { turn, decision } = offered().say('yes please');
    expect(turn).toMatchObject({ acceptedHuman: true, kind: 'accepts_person' });
    expect(decision.action.reason).toBe('visitor_request');
  });

  it('no goes on and is counted', () => {
    const bot = offered();
    const { turn, decision, reply } = bot.say('no, thanks');
    expect(turn).toMatchObject({ declinedHuman: true, kind: 'declines_person' });
    expect(decision.action.kind).toBe('none');
    expect(reply?.text).toBe(PHRASES.en.carryOn);
    expect(bot.state()).toMatchObject({ declinedOffers: 1, pendingOffer: false });
  });

  it('does not read the no as a refusal of the field asked for earlier', () => {
    const bot = simulate();
    bot.say('is the placement test free?');
    bot.say('what do penguins eat?');
    bot.say('no');
    expect(bot.fields().name).toBeUndefined();
  });

  it('a yes without an offer accepts nothing', () => {
    const { turn, decision } = simulate().say('yes please');
    expect(turn.acceptedHuman).toBe(false);
    expect(decision.action.kind).toBe('none');
  });

  it('is asked first when the policy says so, after the answer', () => {
    const complex =
      'We have two requirements: first, does the API support webhooks with OAuth and SSO, and second, if a teacher is ill, how are SLA credits and invoices handled, and can it integrate with SAP and our ERP unless the data is migrated?';
    const bot = simulate();
    const { decision, reply } = bot.say(complex);
    expect(decision.action).toMatchObject({ kind: 'ask', reason: 'complex_query' });
    expect(reply?.text).toContain('Would you like to talk to a person on our team about this?');
    expect(reply?.quickReplies).toEqual(['Yes, please', 'No, thanks']);
    expect(bot.say('yes').decision.action.reason).toBe('visitor_request');
  });
});

describe('while a person is awaited', () => {
  it('acknowledges, asks for the address once, and notes it', () => {
    const bot = simulate();
    const first = bot.say('it is about our two schools', 'hold');
    expect(first.reply).toMatchObject({ text: testPolicy.messages.holding.en, nextQuestion: 'email' });
    const second = bot.say('jane@globex.com', 'hold');
    expect(second.reply).toMatchObject({ text: PHRASES.en.waitingNoted, nextQuestion: null });
    expect(fieldValue(bot.fields(), 'email')).toBe('jane@globex.com');
  });

  it('does not answer from the articles and counts no failure', () => {
    const bot = simulate();
    const { turn, reply } = bot.say('how much is a group course?', 'hold');
    expect(turn.answers).toEqual([]);
    expect(reply?.text).not.toContain('£240');
    bot.say('what do penguins eat?', 'hold');
    expect(bot.state()).toMatchObject({ fallbacks: 0, fallbacksInARow: 0 });
  });

  it('tells the place and the honest wait when asked', () => {
    expect(simulate().say('how long will it take?', 'hold').reply?.text).toBe(
      'You’re still in the queue, number 2. I expect someone to be with you in about 3 minutes.',
    );
    const unknown = simulate({ context: { waiting: { position: null, wait: null } } });
    expect(unknown.say('is anyone there?', 'hold').reply?.text).toBe(
      'You’re still in the queue. I can’t say for certain how long it will take.',
    );
  });

  it('does not acknowledge every single message', () => {
    const bot = simulate({ fields: {} });
    const texts = ['one more thing', 'we have two schools', 'in Leeds', 'and York', 'that is all'];
    const replies = texts.map((text) => bot.say(text, 'hold').reply);
    expect(replies.filter((reply) => reply !== null).length).toBeLessThan(texts.length);
    expect(replies[0]).not.toBeNull();
  });

  it('leaves "never mind" to whoever takes the visitor out of the queue', () => {
    const { turn, reply } = simulate().say('never mind', 'hold');
    expect(turn.kind).toBe('never_mind');
    expect(reply).toBeNull();
  });
});

describe('while a person has the conversation', () => {
  it('is silent but goes on learning', () => {
    const bot = simulate();
    const { turn, reply } = bot.say("my e-mail is jane@globex.com, what's the price?", 'silent');
    expect(reply).toBeNull();
    expect(turn.answers).toEqual([]);
    expect(fieldValue(bot.fields(), 'email')).toBe('jane@globex.com');
    expect(bot.state().notes.at(-1)?.outcome).toBe('other');
  });
});

describe('a handoff by the policy in the middle of a question', () => {
  it('gives the answer it has and starts nothing new', () => {
    const { decision, reply } = simulate().say('how much is a group course? we are 300 employees');
    expect(decision.action.reason).toBe('high_value');
    expect(reply?.text).toContain('£240');
    expect(reply?.nextQuestion).toBeNull();
  });
});

describe('whatever a visitor writes', () => {
  it.each([
    '',
    '   ',
    '\u0000',
    '\uD800 lone',
    '🙂🙂',
    '???',
    '300',
    'a'.repeat(4000),
    '<script>alert(1)</script>',
    '{{botName}} [[x]]',
  ])('%j gets a turn', (text) => {
    const { turn } = simulate().say(text);
    expect(turn.state.turns).toBe(1);
    expect(turn.answers).toEqual([]);
  });

  it('a number alone is no intent and no question', () => {
    const { turn } = simulate().say('6654');
    expect(turn).toMatchObject({ intent: { intent: null, inScope: false }, answerConfidence: null });
  });

  it('a word that only resembles a topic is not answered', () => {
    expect(simulate().say('seat').turn.answers).toEqual([]);
    expect(simulate().say('instalments').turn.answers).toHaveLength(1);
  });

  it('no order of words makes the bot throw, ask twice at once or ask for what it has', () => {
    const words = fc.constantFrom(
      'yes',
      'no',
      'jane@globex.com',
      "I'm Jane",
      'Globex',
      'how much is a group course?',
      'what do penguins eat?',
      'skip',
      'we are 40 people',
      'are you a bot?',
      'never mind',
      '???',
      'hi',
      'thanks',
    );
    const mode = fc.constantFrom('speak' as const, 'speak' as const, 'hold' as const, 'silent' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, mode), { maxLength: 12 }), (turns) => {
        const bot = simulate();
        for (const [text, how] of turns) {
          const { turn, reply } = bot.say(text, how);
          if (how === 'silent') expect(reply).toBeNull();
          if (reply?.nextQuestion != null) expect(turn.fields[reply.nextQuestion]).toBeUndefined();
          const asked = contactFlow.filter(({ ask }) => reply?.text.includes(ask.en));
          expect(asked.length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
