import { describe, expect, it } from 'vitest';
import type { FieldName } from '../types';
import { extractFields } from './extract';

/** What was captured, without confidence and span. */
function values(text: string, asked?: FieldName): Partial<Record<FieldName, unknown>> {
  const { captured } = extractFields(text, asked === undefined ? {} : { asked });
  return Object.fromEntries(captured.map(({ field, value }) => [field, value]));
}

describe('an e-mail address', () => {
  it.each([
    ['jane@acme.io', 'jane@acme.io'],
    ['My email is Jane.Doe@ACME.IO.', 'Jane.Doe@acme.io'],
    ['you can reach me at jane+sales@mail.acme.co.uk, thanks', 'jane+sales@mail.acme.co.uk'],
    ['<jane@acme.io>', 'jane@acme.io'],
    ['send it to jürgen@müller.de', 'jürgen@müller.de'],
    ['jane at acme dot com', 'jane@acme.com'],
    ['it is jane(at)acme.com', 'jane@acme.com'],
    ['jane [at] acme [dot] co [dot] uk', 'jane@acme.co.uk'],
    ['ｍｅ: jane＠acme.io', 'jane@acme.io'],
    ['mi correo es juan_perez@empresa.com.mx', 'juan_perez@empresa.com.mx'],
    ['بريدي jane@acme.io', 'jane@acme.io'],
  ])('is found in “%s”', (text, email) => {
    expect(values(text).email).toBe(email);
  });

  it.each([
    'jane@acme',
    '@jane follow us',
    'meet at acme dot',
    'look at www.acme.com',
    'I wrote to support@acme.com last week',
    'jane@@acme.com',
    'jane@acme..com',
    'I am looking at your site. com is fine',
  ])('is not found in “%s”', (text) => {
    expect(values(text)).not.toHaveProperty('email');
  });
});

describe('a phone number', () => {
  it.each([
    ['+49 30 123456', '+4930123456'],
    ['call me on +1 (415) 555-2671', '+14155552671'],
    ['0044 20 7946 0958', '+442079460958'],
    ['my number is 555-123-4567', '5551234567'],
    ['(415) 555-2671', '4155552671'],
    ['Telefon: 030/1234567', '0301234567'],
    ['mobile 07700 900123 thanks', '07700900123'],
    ['whatsapp 5551234567', '5551234567'],
    ['رقم الهاتف ٠١٠١٢٣٤٥٦٧٨', '01012345678'],
    ['06 12 34 56 78', '0612345678'],
  ])('is found in “%s”', (text, phone) => {
    expect(values(text).phone).toBe(phone);
  });

  it('is any long number when the phone was asked for', () => {
    expect(values('5551234567', 'phone')).toEqual({ phone: '5551234567' });
    expect(values('it is 1234567', 'phone')).toEqual({ phone: '1234567' });
  });

  it.each([
    'my order number is 5551234567',
    'ticket #48291034',
    'we have 1,200,000 customers',
    'between 2019-2024 we grew',
    'on 2025-03-15',
    'IP 192.168.100.200',
    'card 4111 1111 1111 1111 1111',
    'budget of 1000000',
    'version 10.2.33.4',
    '12345',
  ])('is not found in “%s”', (text) => {
    expect(values(text)).not.toHaveProperty('phone');
  });
});

describe('a name', () => {
  it.each([
    ['My name is Jane Doe', 'Jane Doe'],
    ['my name is jane doe and I need a quote', 'Jane Doe'],
    ["my name's Jane", 'Jane'],
    ['MY NAME IS JANE DOE', 'Jane Doe'],
    ["I'm Jane from Acme", 'Jane'],
    ["hi, i'm jane from acme", 'Jane'],
    ['I am Jane.', 'Jane'],
    ['This is Jane Doe from Acme', 'Jane Doe'],
    ['Hi, this is Tom, I have a question', 'Tom'],
    ['Jane here', 'Jane'],
    ['Hello, Peter Smith here from Globex', 'Peter Smith'],
    ['Name: Jane van der Berg', 'Jane van der Berg'],
    ['you can call me Bob', 'Bob'],
    ["I'm Jean-Luc O'Neil, CTO at Acme", "Jean-Luc O'Neil"],
    ['please send the offer. Best regards,\nJane Doe', 'Jane Doe'],
    ['ich heiße Jürgen Müller', 'Jürgen Müller'],
    ['Ich bin Anna von der Nordwind GmbH', 'Anna'],
    ['mein Name ist Anna Schmidt und ich suche', 'Anna Schmidt'],
    ['me llamo juan pérez', 'Juan Pérez'],
    ['Hola, soy María de Globex', 'María'],
    ["je m'appelle Chloé Martin", 'Chloé Martin'],
    ['Je suis Pierre, de Paris', 'Pierre'],
    ['meu nome é João da Silva', 'João da Silva'],
    ['sou a Beatriz, da Globex', 'Beatriz'],
    ['اسمي أحمد', 'أحمد'],
    ['Dr. Jane Doe here', 'Jane Doe'],
    ['My name is Dr. Jane Doe', 'Jane Doe'],
  ])('is found in “%s”', (text, name) => {
    expect(values(text).name).toBe(name);
  });

  it.each([
    "I'm interested",
    "I'm Interested in the pro plan",
    'I am looking for a chatbot',
    'we are a team of 20 in Berlin',
    "I'm not sure",
    "I'm German",
    "I'm from Berlin",
    'I am the CEO',
    "I'm CEO of Acme",
    'this is urgent',
    'This is Ridiculous',
    'this is a test',
    'this is for my company',
    "it's Monday",
    "I'm happy with it",
    "i'm jumping in here, what is the price",
    'I am John Deere customer',
    'call me tomorrow',
    'call me back please',
    'call me at 5',
    'what is your name',
    'my name is on the invoice',
    'my name is wrong on the invoice',
    'Hello there',
    'ich bin interessiert',
    'ich bin Kunde',
    'Ich bin Geschäftsführer',
    'soy cliente',
    'soy de Madrid',
    'je suis intéressé',
    'je suis Français',
    'sou cliente',
    'I AM VERY ANGRY',
    'I AM WAITING, PLEASE HELP',
    "I'm using Salesforce from home",
    "I'm Ready, let's go",
    "I'm on the Pro plan",
  ])('is not found in “%s”', (text) => {
    expect(values(text)).not.toHaveProperty('name');
  });

  it.each([
    ['Jane', 'Jane'],
    ['jane doe', 'Jane Doe'],
    ["it's Jane", 'Jane'],
    ['Sure, Jane Doe', 'Jane Doe'],
    ['Xiomara Quispe', 'Xiomara Quispe'],
    ["i'm bob", 'Bob'],
    ['Priya, from Chennai', 'Priya'],
    ['أحمد محمد', 'أحمد محمد'],
    ['李雷', '李雷'],
  ])('is the bare answer “%s” when the name was asked for', (text, name) => {
    expect(values(text, 'name').name).toBe(name);
  });

  it.each([
    'yes',
    'ok',
    'why do you need that?',
    'what?',
    'hello',
    'how much does it cost',
    'I want to see the prices first',
    'pricing please',
    'good morning',
    'thanks',
  ])('is not the answer “%s”', (text) => {
    expect(values(text, 'name')).not.toHaveProperty('name');
  });
});

describe('a company', () => {
  it.each([
    ['I work at Northwind Traders', 'Northwind Traders'],
    ['I work for Acme, we need a bot', 'Acme'],
    ["I'm Jane from Acme", 'Acme'],
    ['this is Tom from Globex and we are looking for', 'Globex'],
    ['our company is called northwind', 'northwind'],
    ['company: Northwind Ltd', 'Northwind Ltd'],
    ['We are Northwind GmbH', 'Northwind GmbH'],
    ["I'm the CTO at Initech", 'Initech'],
    ['CEO of Stark Industries here', 'Stark Industries'],
    ['writing on behalf of Johnson & Sons', 'Johnson & Sons'],
    ['Ich arbeite bei der Nordwind GmbH', 'Nordwind GmbH'],
    ['trabajo en Globex como gerente', 'Globex'],
    ['mi empresa se llama Soluciones del Norte', 'Soluciones del Norte'],
    ['je travaille chez Dupont', 'Dupont'],
    ['minha empresa é Padaria Central', 'Padaria Central'],
    ["I'm calling from Acme Inc.", 'Acme Inc.'],
    ['my company is Acme and my email is jane@acme.io', 'Acme'],
  ])('is found in “%s”', (text, company) => {
    expect(values(text).company).toBe(company);
  });

  it.each([
    "I'm from Berlin",
    'I work at home',
    'I work from home',
    'I work for a small startup',
    'I work in marketing',
    'I work with customers',
    'we are a team of 20 in Berlin',
    'our company is growing',
    'our company is small',
    'my company is based in Paris',
    'what does your company do',
    "I'm Jane from London",
    'at the moment we use email',
    'I run a bakery',
    'are you from Acme',
  ])('is not found in “%s”', (text) => {
    expect(values(text)).not.toHaveProperty('company');
  });

  it.each([
    ['Northwind Ltd', 'Northwind Ltd'],
    ['northwind', 'northwind'],
    ["it's Acme", 'Acme'],
    ["we're called Blue Ocean", 'Blue Ocean'],
    ['Acme Inc.', 'Acme Inc.'],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['Bank of America', 'Bank of America'],
  ])('is the bare answer “%s” when the company was asked for', (text, company) => {
    expect(values(text, 'company').company).toBe(company);
  });

  it.each(['why?', 'yes', 'what do you mean', 'I want a demo'])('is not the answer “%s”', (text) => {
    expect(values(text, 'company')).not.toHaveProperty('company');
  });
});

describe('a role', () => {
  it.each([
    ["I'm the CEO", 'CEO'],
    ['I am head of marketing at Acme', 'head of marketing'],
    ['I work as a software engineer', 'software engineer'],
    ['my role is Product Manager', 'Product Manager'],
    ['As CTO I need to know about security', 'CTO'],
    ['I am a designer', 'designer'],
    ["I'm co-founder of Globex", 'co-founder'],
    ["I'm Jean, VP of Sales at Acme", 'VP of Sales'],
    ['Jane Doe, CTO at Acme', 'CTO'],
    ['ich bin Geschäftsführer', 'Geschäftsführer'],
    ['soy gerente de ventas en Globex', 'gerente de ventas'],
    ['je suis directrice', 'directrice'],
    ['sou diretor', 'diretor'],
  ])('is found in “%s”', (text, role) => {
    expect(values(text).role).toBe(role);
  });

  it.each([
    'I need a manager',
    'can I speak to your manager',
    'are you a developer',
    'my manager must approve',
    'I am looking for a developer',
    'do we need a developer',
    'the CEO of your company',
    "I'm interested",
  ])('is not found in “%s”', (text) => {
    expect(values(text)).not.toHaveProperty('role');
  });

  it('is a bare answer when the role was asked for', () => {
    expect(values('Head of Sales', 'role')).toEqual({ role: 'Head of Sales' });
    expect(values('marketing manager', 'role')).toEqual({ role: 'marketing manager' });
  });
});
