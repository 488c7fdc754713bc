import { lines } from '../lines';

export const GERMAN_REQUESTS = lines(`
  kann ich mit jemandem sprechen
  Kann ich bitte mit einem Menschen sprechen?
  ich möchte mit einer echten Person reden
  ich will mit einem Mitarbeiter sprechen
  Mitarbeiter bitte
  Mensch bitte
  echter Mensch
  einen echten Menschen bitte
  bitte verbinden Sie mich mit einem Berater
  verbinde mich mit jemandem
  können Sie mich mit dem Kundenservice verbinden
  ich möchte einen Mitarbeiter sprechen
  kann mich jemand anrufen
  bitte rufen Sie mich zurück
  gibt es hier auch echte Menschen?
  ist da jemand, mit dem ich reden kann
  der Bot ist nutzlos, ich will einen Menschen
  ich will keinen Bot, ich will einen Menschen
  ich möchte nicht mit einem Roboter sprechen
  gib mir einen menschen
  leiten Sie mich bitte an einen Kollegen weiter
  bitte an einen Agenten weiterleiten
  ich brauche einen Ansprechpartner
  wer ist mein Ansprechpartner, ich möchte mit ihm reden
  ich würde gern mit dem Vertrieb sprechen
  mit dem vertrieb reden
  kann ich jemanden vom Support sprechen
  ich möchte mit Ihrem Vorgesetzten sprechen
  darf ich mit einer Person chatten
  persönlich mit jemandem reden
  ich brauche menschliche Hilfe
  lieber mit einem Menschen
  live agent bitte
  Kundenberater bitte
  kann ich nicht einfach mit jemandem sprechen?
  warum kann ich nicht mit einem Menschen reden
  könnte sich jemand bei mir melden
  ich hätte gern einen Rückruf von einem Berater
  kan ich mit jemanden schprechen
  mit mitarbeiter verbinden
`);

export const GERMAN_NON_REQUESTS = lines(`
  ich möchte nicht mit einem Verkäufer sprechen
  ich muss nicht mit jemandem sprechen
  bitte nicht weiterleiten
  kein Mitarbeiter nötig
  Sie müssen mich nicht verbinden
  ich brauche keinen Berater
  bitte rufen Sie mich nicht an
  kann ich ohne Gespräch mit dem Vertrieb kaufen
  ich habe gestern mit einem Mitarbeiter gesprochen
  der Berater war sehr freundlich
  wie viele Mitarbeiter können das nutzen
  was kostet es pro Mitarbeiter
  was kostet es pro Person
  wir haben 50 Mitarbeiter
  unsere Agenten arbeiten in Schichten
  ich arbeite in der Personalabteilung
  sprechen Sie deutsch
  bist du ein Mensch
  bist du ein Bot
  spreche ich mit einem Roboter
  wie hoch ist der Preis
  haben Sie eine Demo
  ich möchte kündigen
  wie sind Ihre Öffnungszeiten
  wie lautet Ihre Telefonnummer
  unterstützt der Bot eine Übergabe an Menschen
  ich muss das mit meinem Chef besprechen
  ich spreche erst mit meinem Team
  mein Kollege hat mir das empfohlen
  gibt es eine Schnittstelle zu Salesforce
  guten Tag
  danke für die Hilfe
  ja bitte
  nein danke
  ich habe eine Frage zur Rechnung
  Personalverwaltung
  Menschenrechte
  der Bot ist super
`);
