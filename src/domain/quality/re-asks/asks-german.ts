import { anyOf, type LanguageAsks } from './field-asks';

const YOUR = '(?:ihre[rnms]?|ihr|deine[rnms]?|dein|eure[rnms]?|euer|die|der|das)';
const YOU = '(?:sie|du|ihr)';

export const GERMAN_ASKS: LanguageAsks = {
  frames: anyOf(
    `(?:wie|was|welche[rsnm]?) (?:ist|lautet|war|sind|hoch ist|gross ist|genau ist)`,
    `(?:konnten|konnen|kannst|wurden|wurdest|mochten|konnte|durfte|darf|durfen|kann|konntest) (?:sie|du|ich|wir)(?: mir| uns| bitte| noch| kurz| vielleicht| nochmal| noch einmal| auch)*`,
    `(?:nennen|geben|sagen|schicken|senden|schreiben|verraten) sie (?:mir|uns)`,
    `(?:nenn|gib|sag|schick|schreib|verrat)e? (?:mir|uns)`,
    `(?:ich|wir) (?:brauche|brauchen|benotige|benotigen|brauchte|brauchten|benotigte)`,
    `haben sie|hast du|gibt es|habt ihr`,
  ),
  nouns: {
    name: anyOf(`${YOUR} (?:vollstandige[rn]? |vor|nach)?namen?`),
    email: anyOf('(?:e?mail|mail)(?:s|adressen?| adressen?)?'),
    phone: anyOf('(?:telefon|handy|mobil|ruck ?ruf)?nummer', 'telefonnr'),
    company: anyOf(
      `namen? ${YOUR} (?:firma|unternehmens|betriebs)`,
      '(?:firmen|unternehmens)namen?',
      `${YOUR} (?:firma|unternehmen|betrieb)`,
    ),
    role: anyOf(`${YOUR} (?:rolle|position|funktion|aufgabe|stelle)`),
    companySize: anyOf(
      'mitarbeiterzahl',
      '(?:unternehmens|firmen|team)grosse',
      `wie (?:viele|gross)(?: \\S+){0,4} (?:sind|haben|ist|arbeiten)`,
    ),
    budget: anyOf('budgets?', 'preisvorstellung', 'budgetrahmen'),
    timeline: anyOf('zeit(?:rahmen|plan|horizont)', 'starttermin', 'wunschtermin'),
    useCase: anyOf('anwendungsfall', `wofur ${YOU}`),
  },
  questions: {
    name: anyOf('mit wem (?:spreche|schreibe|rede|habe|chatte)', `wie (?:heissen|heisst) ${YOU}`),
    email: anyOf(
      '(?:unter|an|auf) welche[rn]? (?:e?mail|mail)(?: ?adresse)?',
      'wohin (?:darf|kann|soll) ich (?:das|es|ihnen)',
    ),
    phone: anyOf(
      '(?:unter|auf) welche[rn]? (?:telefon|handy|mobil)?nummer',
      'wie erreiche ich sie telefonisch',
    ),
    company: anyOf(
      '(?:bei|fur|von|aus|in) (?:welche[rmns]?) (?:firma|unternehmen|betrieb)',
      'welche[rsn]? (?:firma|unternehmen) (?:ist|vertreten|sind)',
      'wie heisst (?:ihre|deine|eure|die) firma',
      'wie heisst (?:ihr|dein|euer|das) unternehmen',
      'wo arbeite(?:n sie|st du)',
    ),
    role: anyOf(
      'welche (?:rolle|position|funktion) (?:haben|hast)',
      'was machen sie (?:dort|da|bei)',
      'was ist ihre (?:rolle|position|funktion)',
    ),
    companySize: anyOf(
      'wie viele (?:mitarbeiter|mitarbeitende|leute|personen|menschen|beschaftigte|angestellte|kollegen)(?: \\S+)? (?:haben|hat|arbeiten|sind|beschaftigen|beschaftigt|gibt)',
      'wie gross ist (?:ihr|ihre|dein|deine|das|die|euer|eure)',
      'wie viele sind sie',
    ),
    budget: anyOf(
      'welches budget',
      'wie (?:viel|hoch) (?:mochten|wollen|konnen|durfen) sie',
      'was (?:mochten|wollen|konnen) sie (?:ausgeben|investieren)',
      'mit welchem budget',
    ),
    timeline: anyOf(
      '(?:bis|ab|zu|fur)? ?wann (?:mochten|wollen|brauchen|benotigen|planen|soll|sollte|wurden)(?: \\S+){0,4} (?:starten|beginnen|es|los|losgehen|loslegen|anfangen|einfuhren|das|umsteigen|live|kaufen|start)',
    ),
    useCase: anyOf(
      '(?:wofur|wozu) (?:mochten|wollen|brauchen|benotigen|wurden|soll|suchen)',
      'was mochten sie (?:damit|erreichen|verbessern|losen)',
      'was wollen sie (?:damit|erreichen)',
    ),
  },
};
