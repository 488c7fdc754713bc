import type { z } from 'zod';
import type { appearanceBody } from '../../../src/contracts/channel-appearance';

type Look = z.input<typeof appearanceBody>;

const contact = {
  email: 'hello@acme.test',
  phone: '+49 30 901820',
  address: 'Acme GmbH\nSpeicherstraße 12\n10115 Berlin',
};
const privacyUrl = 'https://acme.test/privacy';

/** The first channel is plain: whoever opens it writes at once. */
export const WEBSITE: Look = {
  quickReplies: {
    en: ['What does it cost?', 'Book a demo', 'Talk to a person'],
    de: ['Was kostet es?', 'Demo buchen', 'Mit einem Menschen sprechen'],
    es: ['¿Cuánto cuesta?', 'Reservar una demo', 'Hablar con una persona'],
    fr: ['Combien ça coûte ?', 'Réserver une démo', 'Parler à une personne'],
    pt: ['Quanto custa?', 'Agendar uma demo', 'Falar com uma pessoa'],
    ar: ['كم التكلفة؟', 'احجز عرضًا توضيحيًا', 'تحدث إلى شخص'],
  },
  launcherLabel: { en: 'Questions? Chat with us', de: 'Fragen? Wir sind da' },
  privacyUrl,
  contact,
};

/** Asks who is there before it begins: its conversations go to a team by name. */
export const ENTERPRISE: Look = {
  accent: '#0b4f6c',
  onAccent: 'white',
  accentDark: '#3fb8af',
  onAccentDark: 'black',
  greeting: {
    en: 'Welcome to {{orgName}} for larger warehouses. I’m {{botName}}, an automated assistant; a colleague from the enterprise team joins when you need one.',
    de: 'Willkommen bei {{orgName}} für große Lager. Ich bin {{botName}}, ein automatischer Assistent; wenn Sie möchten, kommt jemand aus dem Enterprise-Team dazu.',
  },
  quickReplies: {
    en: ['Volume pricing', 'SSO and security', 'Rollout across several sites'],
    de: ['Mengenpreise', 'SSO und Sicherheit', 'Einführung an mehreren Standorten'],
  },
  launcherLabel: { en: 'Talk to our enterprise team' },
  privacyUrl,
  contact: { ...contact, email: 'enterprise@acme.test' },
  preChat: {
    enabled: true,
    fields: [
      { kind: 'name' },
      { kind: 'email', required: true },
      { kind: 'company' },
      {
        kind: 'question',
        label: { en: 'What would you like to know?', de: 'Was möchten Sie wissen?' },
      },
    ],
    consent: {
      enabled: true,
      required: true,
      text: {
        en: 'I agree that Acme uses these details to answer my request.',
        de: 'Ich bin einverstanden, dass Acme diese Angaben nutzt, um meine Anfrage zu beantworten.',
      },
    },
  },
};

/** A shop that speaks German with everybody. */
export const GERMAN_SHOP: Look = {
  accent: '#2f6b3a',
  onAccent: 'white',
  accentDark: '#7bc47f',
  onAccentDark: 'black',
  language: 'fixed',
  position: 'start',
  greeting: {
    de: 'Moin! Ich bin {{botName}}, der automatische Assistent von {{orgName}}. Wobei darf ich helfen?',
  },
  quickReplies: { de: ['Wo ist meine Bestellung?', 'Preise', 'Rückgabe'] },
  launcherLabel: { de: 'Fragen zur Bestellung?' },
  privacyUrl: 'https://acme.test/datenschutz',
  contact: { ...contact, email: 'laden@acme.test' },
};
