import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../types';
import { extractFields } from './extract';

/** A Monday. */
const TODAY = { year: 2025, month: 3, day: 10 };

function value(text: string, field: string, options: ExtractOptions = {}): unknown {
  return extractFields(text, options).captured.find((capture) => capture.field === field)?.value;
}

describe('a budget', () => {
  it.each([
    ['our budget is $5,000', 500_000, 'USD', null],
    ['budget: 5k EUR', 500_000, 'EUR', null],
    ['we have about 20k to spend', 2_000_000, null, null],
    ['Our budget is 10.000 € per year', 1_000_000, 'EUR', 'year'],
    ['we can spend up to £300 a month', 30_000, 'GBP', 'month'],
    ['budget between 5 and 10k euros', 1_000_000, 'EUR', null],
    ['a budget of 5-10k', 1_000_000, null, null],
    ['monthly budget is $250', 25_000, 'USD', 'month'],
    ['Budget ist 2.500,50 €', 250_050, 'EUR', null],
    ['nuestro presupuesto es de 3000 euros al mes', 300_000, 'EUR', 'month'],
    ['notre budget est de 10 000 €', 1_000_000, 'EUR', null],
    ['nosso orçamento é R$ 1.500,00', 150_000, 'BRL', null],
    ['budget of 1.5 million dollars', 150_000_000, 'USD', null],
    ['our budget is ¥500,000', 500_000, 'JPY', null],
    ['ميزانيتنا ٥٠٠٠ دولار', 500_000, 'USD', null],
  ])('is found in “%s”', (text, amountMinor, currency, period) => {
    expect(value(text, 'budget')).toEqual({ amountMinor, currency, period });
  });

  it.each([
    'is it $500?',
    'does it cost more than 500 dollars?',
    'we are 20 people',
    'I was charged $49',
    'we spend 20 hours a week on it',
    'our budget is fixed',
    'what budget do I need',
    'we have 500 visitors a day',
    'up to 20 users',
  ])('is not found in “%s”', (text) => {
    expect(value(text, 'budget')).toBeUndefined();
  });

  it.each([
    ['about 5k', 500_000, null],
    ['5000', 500_000, null],
    ['$300/month', 30_000, 'USD'],
    ['between 500 and 1000', 100_000, null],
    ['ten thousand', 1_000_000, null],
    ['max 2 grand', 200_000, null],
  ])('is the bare answer “%s” when the budget was asked for', (text, amountMinor, currency) => {
    expect(value(text, 'budget', { asked: 'budget' })).toMatchObject({ amountMinor, currency });
  });

  it('takes the default currency when none is named', () => {
    expect(value('5k', 'budget', { asked: 'budget', defaultCurrency: 'CHF' })).toEqual({
      amountMinor: 500_000,
      currency: 'CHF',
      period: null,
    });
  });
});

describe('a company size', () => {
  it.each([
    ['we are a team of 20 in Berlin', 20, 20],
    ['We have 50 employees', 50, 50],
    ['we are 50-100 people', 50, 100],
    ['a 12-person company, we sell shoes', 12, 12],
    ['company of 200', 200, 200],
    ['more than 500 employees', 500, null],
    ['we have 1,200 staff', 1200, 1200],
    ['we employ 500+ people', 500, null],
    ['about 2k employees', 2000, 2000],
    ['wir sind 15 Mitarbeiter', 15, 15],
    ['somos 30 personas', 30, 30],
    ['nous sommes 40 salariés', 40, 40],
    ['temos 25 funcionários', 25, 25],
    ['نحن شركة من 30 موظف', 30, 30],
    ["it's just me", 1, 1],
    ['our team is ten people', 10, 10],
  ])('is found in “%s”', (text, min, max) => {
    expect(value(text, 'companySize')).toEqual({ min, max });
  });

  it.each([
    'price for 20 users',
    'I need 5 seats',
    'can I invite 10 people',
    'how many employees do you have',
    'we have 300 customers',
    'the demo is for 5 people',
    'we need it in 3 weeks',
    'our budget is 5000',
  ])('is not found in “%s”', (text) => {
    expect(value(text, 'companySize')).toBeUndefined();
  });

  it.each([
    ['about 40', 40, 40],
    ['40ish', 40, 40],
    ['10 to 20', 10, 20],
    ['50+', 50, null],
    ['just me', 1, 1],
    ['less than 10', 1, 10],
    ['a dozen', 12, 12],
    ['we are around 35 I think', 35, 35],
  ])('is the bare answer “%s” when the size was asked for', (text, min, max) => {
    expect(value(text, 'companySize', { asked: 'companySize' })).toEqual({ min, max });
  });
});

describe('a timeline', () => {
  it.each([
    ['we want to start next month', 'next month', 51],
    ['we need it asap', 'asap', 0],
    ['looking to launch in 3 weeks', 'in 3 weeks', 21],
    ['we plan to go live by end of March', 'by end of March', 21],
    ['want to buy in Q3', 'in Q3', 204],
    ['we need to decide by March 15', 'by March 15', 5],
    ['planning to switch within 2-3 months', 'within 2-3 months', 90],
    ['deadline is 2025-04-01', '2025-04-01', 22],
    ['wir wollen in zwei Wochen starten', 'in zwei Wochen', 14],
    ['queremos empezar el próximo mes', 'el próximo mes', 51],
    ['nous voulons commencer dans 2 mois', 'dans 2 mois', 60],
    ['queremos começar em 3 semanas', 'em 3 semanas', 21],
    ['no rush', 'no rush', null],
    ['start in January', 'in January', 327],
  ])('is found in “%s”', (text, words, withinDays) => {
    expect(value(text, 'timeline', { today: TODAY })).toEqual({ text: words, withinDays });
  });

  it.each([
    'I ordered last week',
    'book a demo for next week',
    'can we have a call tomorrow',
    'I was charged in March',
    'where is my order, it should arrive today',
    'what is the price',
    'I have used it for 3 years',
    'call me asap',
    'I need help asap',
  ])('is not found in “%s”', (text) => {
    expect(value(text, 'timeline', { today: TODAY })).toBeUndefined();
  });

  it.each([
    ['next quarter', 112],
    ['two months', 60],
    ['March', 21],
    ['asap', 0],
    ['this year', 296],
    ['by 15/04/2025', 36],
    ['probably in the next 6 weeks', 42],
    ['nächste Woche', 14],
  ])('is the bare answer “%s” when the timeline was asked for', (text, withinDays) => {
    expect(value(text, 'timeline', { asked: 'timeline', today: TODAY })).toMatchObject({ withinDays });
  });

  it('counts no days for a date when today is unknown', () => {
    expect(value('by March 15', 'timeline', { asked: 'timeline' })).toEqual({
      text: 'by March 15',
      withinDays: null,
    });
  });
});
