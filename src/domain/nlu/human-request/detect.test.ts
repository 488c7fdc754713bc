import { describe, expect, it } from 'vitest';
import { HUMAN_NON_REQUESTS, HUMAN_REQUESTS } from '../builtin/human-request/examples';
import { detectHumanRequest } from './detect';

describe('a request for a person', () => {
  it.each([
    'can I speak to someone',
    'real person pls',
    'this bot is useless get me an agent',
    'kann ich mit jemandem sprechen',
    '¿me pasas con un asesor, por favor?',
    'je voudrais avoir quelqu’un au téléphone, un conseiller par exemple',
    'queria falar com um atendente agora',
    'لو سمحت ابغى اكلم موظف',
    'AGENT',
    'REPRESENTATIVE!!!',
    'i need a humna',
    'cn u connect me wth an agnet plz',
    'would there be a colleague of yours I could talk to?',
    "I don't want to talk to a bot, I want a person",
    "I don't want to speak to sales, put me through to support",
    'why can I not just talk to a human being?',
    'no, I asked for a human',
    'please let me speak with your manager about this',
    'stop it. human. now.',
    'who can I talk to about a custom contract?',
    'stop giving me canned answers I want a person',
    'anyone there?',
    'contact sales',
    'escalate',
    'can someone explain the pricing to me',
    'someone from your side should look at this',
    'book me a call with sales',
    'can we schedule a call with a person from your team?',
    'habt ihr einen Menschen da?',
    'je voudrais être mis en relation avec un commercial',
    'tem alguém aí?',
  ])('is heard in “%s”', (text) => {
    expect(detectHumanRequest(text).probability).toBeGreaterThan(0.6);
  });

  it.each([
    'no need to transfer me',
    'stop sending me to an agent',
    'forget the agent',
    'I hate talking to agents on the phone',
    'a person from your company called me yesterday',
    'give me sales numbers',
    'will someone be assigned to us if we buy?',
    'does anyone there speak French?',
    'is your agent software compatible with windows?',
    'human resources',
    'we need this for our human resources department',
    'do you have an API for agents',
    "I don't want to talk to a sales person",
    'please do not transfer me to anybody',
    'how many agents can we add to the team plan?',
    'I spoke to an agent yesterday and he was rude',
    'can the bot hand a chat over to our agents?',
    'can my customers ask for a human in the widget?',
    'am I talking to a person or a bot?',
    'I am an insurance agent from Leeds',
    'what does it cost per person?',
    'can I buy this without talking to anyone?',
    'ich möchte nicht mit einem Verkäufer sprechen',
    'no quiero hablar con un vendedor',
    'je ne veux pas parler à un commercial',
    'não quero falar com um vendedor',
    'لا أريد التحدث مع مندوب مبيعات',
    'pricing',
    'thanks!',
    '',
    '👍',
    '12345',
  ])('is not heard in “%s”', (text) => {
    expect(detectHumanRequest(text).probability).toBeLessThan(0.4);
  });

  it('says what it rests on', () => {
    expect(detectHumanRequest('Can I speak to a representative?').evidence).toEqual([
      'asks: “speak to a representative”',
    ]);
    expect(detectHumanRequest('no need to transfer me to an agent').evidence).toEqual([
      'says no to: “transfer me to an agent”',
    ]);
    expect(detectHumanRequest('what is the price per agent').evidence).toEqual([
      'not about talking to a person: “per agent”',
    ]);
  });

  it('is recognised in all but a few of the built-in examples', () => {
    const missed = HUMAN_REQUESTS.filter((text) => detectHumanRequest(text).probability < 0.5);
    const mistaken = HUMAN_NON_REQUESTS.filter((text) => detectHumanRequest(text).probability >= 0.5);
    expect(missed.length / HUMAN_REQUESTS.length).toBeLessThan(0.02);
    expect(mistaken.length / HUMAN_NON_REQUESTS.length).toBeLessThan(0.02);
  });
});
