import { describe, expect, it } from 'vitest';
import { assessComplexity } from './complexity';

describe('complexity', () => {
  it.each(['what does it cost?', 'hi', '', 'can I get a demo next week', 'wo ist meine Bestellung?'])(
    'is low for “%s”',
    (text) => {
      expect(assessComplexity(text).value).toBeLessThan(0.2);
    },
  );

  it.each([
    'Can we use SAML SSO with SCIM provisioning, and do webhooks retry when our endpoint is down?',
    'First, how does billing work? Second, can we migrate our data? And is there an SLA? What about GDPR?',
    'We have three brands in two countries with different CRMs, and if a lead comes from the German site it must go to one team unless it is an existing customer, in which case the account owner should get it, but only when they are online, otherwise it has to wait until the next working day, and we also need this in the reports.',
  ])('is high for “%s”', (text) => {
    expect(assessComplexity(text).value).toBeGreaterThan(0.5);
  });

  it('names what makes it complex', () => {
    expect(assessComplexity('Do you support SAML? And webhooks?').reasons).toEqual([
      '2 questions in one message',
      'technical terms: saml, webhooks',
    ]);
  });
});
