import { describe, expect, it } from 'vitest';
import { detectFrustration } from './frustration';

describe('frustration', () => {
  it.each([
    'this is useless',
    'you keep asking me the same question!!',
    'I ALREADY TOLD YOU MY EMAIL',
    'wtf, that is not what I asked',
    'I have been waiting for hours and nobody answers',
    'das ist doch unverschämt',
    'este bot no sirve para nada',
    'ce bot ne sert à rien, je suis en colère',
    'que perda de tempo',
    'البوت غبي',
    '😡😡',
  ])('is heard in “%s”', (text) => {
    expect(detectFrustration(text).value).toBeGreaterThanOrEqual(0.4);
  });

  it.each([
    'how much does it cost?',
    'no problem, thanks',
    'that is not bad at all',
    'stupid question, but where is the login?',
    'OK',
    'API',
    'we want to help frustrated customers faster',
    'hello!',
    'Thank you so much!',
    'danke schön',
    '',
  ])('is not heard in “%s”', (text) => {
    expect(detectFrustration(text).value).toBeLessThan(0.2);
  });

  it('grows when several things come together', () => {
    const calm = detectFrustration('that does not help').value;
    const annoyed = detectFrustration('that does not help, I am really annoyed').value;
    const furious = detectFrustration('THAT DOES NOT HELP, I AM REALLY ANNOYED!!!!').value;
    expect(calm).toBeLessThan(annoyed);
    expect(annoyed).toBeLessThan(furious);
    expect(furious).toBeLessThanOrEqual(1);
  });

  it('counts asking the same again, and names its reasons', () => {
    const earlier = ['where is my order?', 'hello'];
    expect(detectFrustration('where is my order', { earlier }).reasons).toEqual(['asks the same again']);
    expect(detectFrustration('this is ridiculous!!').reasons).toEqual([
      'says the service is bad',
      'insists with punctuation',
    ]);
  });
});
