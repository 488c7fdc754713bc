import { persona } from './persona';

/** Visitors who do not write English. */
export const otherLanguages = [
  persona({
    name: 'Händlerin',
    weight: 4,
    language: 'de',
    pages: ['/pricing'],
    says: [
      ['Guten Tag, was kostet der Growth-Tarif?', 'Hallo, was kostet Acme im Monat?'],
      ['Kann ich bitte mit einem Menschen sprechen?', 'Ich möchte mit einem Mitarbeiter reden.'],
    ],
    withPerson: [
      {
        agent: [
          'Sehr gern. Wie viele Bestellungen verschicken Sie am Tag?',
          'Gern helfe ich weiter. Worum geht es genau?',
        ],
        visitor: ['Etwa 300, vor Weihnachten mehr.', 'Es geht um die Preise für zwei Lager.'],
      },
      {
        agent: [
          'Dann passt Growth. Ich schicke Ihnen eine Übersicht.',
          'Das geht in Growth. Möchten Sie eine Vorführung?',
        ],
        visitor: ['Ja, vielen Dank!', 'Perfekt, danke schön.'],
      },
    ],
  }),
  persona({
    name: 'tienda',
    weight: 2.5,
    language: 'es',
    pages: ['/pricing'],
    says: [
      ['Hola, ¿cuánto cuesta el plan Growth?', 'Buenos días, ¿qué precio tiene Acme?'],
      ['Quiero hablar con una persona, por favor', '¿Puedo hablar con un agente?'],
    ],
    withPerson: [
      {
        agent: ['Claro. ¿Cuántos pedidos envían al día?', 'Con mucho gusto. ¿En qué le ayudo?'],
        visitor: ['Unos 200 al día.', 'Queremos conectar dos tiendas.'],
      },
      {
        agent: [
          'Growth les encaja. Le envío una comparación.',
          'Es posible con Growth; le mando los detalles.',
        ],
        visitor: ['Muchas gracias.', 'Perfecto, gracias.'],
      },
    ],
  }),
  persona({
    name: 'boutique',
    weight: 2,
    language: 'fr',
    says: [
      ['Bonjour, combien coûte Acme ?', 'Bonjour, est-ce que cela marche avec Shopify ?'],
      ['Je voudrais parler à une personne, s’il vous plaît', 'Puis-je parler à un conseiller ?'],
    ],
    withPerson: [
      {
        agent: ['Bien sûr. Combien de commandes par jour ?', 'Avec plaisir. Que souhaitez-vous savoir ?'],
        visitor: ['Environ 150.', 'Le prix pour deux entrepôts.'],
      },
      {
        agent: ['Growth convient. Je vous envoie les détails.', 'C’est compris dans Growth.'],
        visitor: ['Merci beaucoup !', 'Parfait, merci.'],
      },
    ],
  }),
  persona({
    name: 'Leser',
    weight: 7,
    language: 'de',
    says: [
      ['Funktioniert die Scanner-App offline?', 'Welche Versanddienste unterstützt ihr?'],
      ['Gibt es eine kostenlose Testphase?'],
      ['Danke!'],
    ],
  }),
];
