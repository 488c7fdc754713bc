import type { Phrases } from './phrase';

export const PHRASES_DE: Phrases = {
  hello: 'Hallo[[, {{visitorName}}]]! Was möchten Sie wissen?',
  youAreWelcome: 'Gern geschehen!',
  goodbye: 'Danke für Ihren Besuch. Wenn noch etwas ist, schreiben Sie einfach wieder hier.',
  iAmABot:
    'Ich bin {{botName}}, ein automatischer Assistent[[ von {{orgName}}]]: ein Bot, kein Mensch. Ich antworte aus unseren Hilfeartikeln und hole jederzeit gern eine Person aus unserem Team dazu.',
  thanksForField: 'Vielen Dank[[, {{visitorName}}]].',
  corrected: 'Danke, das habe ich berichtigt.',
  fieldDeclined: 'Kein Problem, das lassen wir weg.',
  acknowledged: 'Danke für die Information.',
  whatElse: 'Was möchten Sie wissen?',
  anythingElse: 'Kann ich sonst noch etwas für Sie tun?',
  neverMind: 'In Ordnung. Ich bin da, wenn Sie noch etwas brauchen.',
  carryOn: 'Gut, dann machen wir hier weiter. Was möchten Sie wissen?',
  sorry: 'Das tut mir leid.',
  objection: 'Das verstehe ich.',
  spam: 'Ich kann nur bei Fragen zu unserem Produkt helfen und leite keine Angebote weiter.',
  offerPerson: 'Soll ich eine Person aus unserem Team dazuholen?',
  cannotConnect:
    'Ich kann Sie gerade nicht mit einer Person verbinden. Wenn Sie Ihre E-Mail-Adresse oder Telefonnummer hinterlassen, findet unser Team sie hier zusammen mit Ihrer Frage.',
  partlyUnknown: 'Auf den Rest Ihrer Frage habe ich keine verlässliche Antwort.',
  otherLanguage: 'Das habe ich nur auf Englisch:',
  fileReceived:
    'Danke, ich habe Ihre Datei hier für unser Team aufbewahrt. Ich selbst kann keine Dateien lesen: Schreiben Sie mir in wenigen Worten, worum es geht, oder schreiben Sie „Mensch“, dann hole ich jemanden, der sie sich ansieht.',
  offerTimes:
    'Möchten Sie gleich einen Termin für eine Demo wählen? Sie können auch einfach schreiben, wann es Ihnen passt.',
  whichTime: 'Welcher dieser Termine passt Ihnen?',
  timeContact: 'Gut. Unter welcher E-Mail-Adresse können wir Sie erreichen?',
  timeTaken: 'Dieser Termin wurde gerade vergeben. Passt Ihnen einer von diesen?',
  waitingNoted: 'Danke, das habe ich für die Person notiert, die gleich übernimmt.',
  waitingWithTime:
    'Sie sind weiterhin in der Warteschlange[[, auf Platz {{position}}]]. [[Voraussichtlich ist {{wait}} jemand für Sie da.|Wie lange es dauert, kann ich nicht sicher sagen.]]',
  waitingContact: 'Falls die Verbindung abbricht: Unter welcher E-Mail-Adresse erreichen wir Sie?',
  quickPerson: 'Mit einer Person sprechen',
  quickYes: 'Ja, bitte',
  quickNo: 'Nein, danke',
};
