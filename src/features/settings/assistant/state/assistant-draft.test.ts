import { describe, expect, it } from 'vitest';
import { assistantBody } from '../../../../contracts/api/assistant';
import { bodyOf, draftOf, errorsOf } from './assistant-draft';

const SETTINGS = {
  enabled: true,
  baseUrl: 'https://api.models.test/v1',
  model: 'small-1',
  apiKeyEnd: '9f3c',
  budgetMs: 8_000,
  maxOutputTokens: 600,
  temperature: 0.2,
  monthlyTokenLimit: null,
  monthlyCostLimitMicros: 50_000_000,
  inputPriceMicros: 150_000,
  outputPriceMicros: 600_000,
  currency: 'EUR',
  installationModel: null,
  allowsPrivate: false,
};
const draft = draftOf(SETTINGS);

describe('the draft of the assistant’s settings', () => {
  it('shows money in whole units and sends it in millionths, unchanged', () => {
    expect([draft.inputPrice, draft.outputPrice, draft.monthlyCostLimit]).toEqual(['0.15', '0.6', '50']);
    expect(assistantBody.parse(bodyOf(draft))).toEqual({
      enabled: true,
      baseUrl: 'https://api.models.test/v1',
      model: 'small-1',
      budgetMs: 8_000,
      maxOutputTokens: 600,
      temperature: 0.2,
      monthlyTokenLimit: null,
      monthlyCostLimitMicros: 50_000_000,
      inputPriceMicros: 150_000,
      outputPriceMicros: 600_000,
    });
  });

  it('sends a key only when one was typed, and null when it is to go', () => {
    expect('apiKey' in bodyOf(draft)).toBe(false);
    expect(bodyOf({ ...draft, apiKey: ' sk-1234 ' }).apiKey).toBe('sk-1234');
    expect(bodyOf({ ...draft, removesKey: true }).apiKey).toBe(null);
  });

  it('sends no address and no key for the endpoint of the installation', () => {
    const body = bodyOf({ ...draft, source: 'installation', apiKey: 'sk-1234' });
    expect([body.baseUrl, 'apiKey' in body]).toEqual([null, false]);
  });

  it('names what is wrong, and takes a comma for a point', () => {
    expect(errorsOf(draft)).toEqual({});
    expect(errorsOf({ ...draft, temperature: '0,7' })).toEqual({});
    expect(errorsOf({ ...draft, budgetSeconds: '45', baseUrl: 'ftp://x', model: ' ' })).toEqual({
      budgetSeconds: 'From 1 to 30 seconds',
      baseUrl: 'An address that begins with https://',
      model: 'The name of the model, as its provider writes it',
    });
    expect(errorsOf({ ...draft, enabled: false, baseUrl: '', model: '' })).toEqual({});
  });
});
