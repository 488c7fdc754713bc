import type { MessageKey } from './types';

export const MESSAGES_DE: Readonly<Record<MessageKey, string>> = {
  greeting:
    'Guten Tag! Ich bin {{botName}}, der automatische Assistent[[ von {{orgName}}]]. Fragen Sie mich alles rund um das Produkt. Wenn Sie lieber mit jemandem aus unserem Team sprechen möchten, schreiben Sie einfach „Mensch“.',
  handoffRequested:
    'Gerne. Ich verbinde Sie mit einem Menschen aus unserem Team[[; voraussichtlich ist {{wait}} jemand für Sie da]]. Unser ganzes Gespräch ist dort zu sehen, Sie müssen also nichts wiederholen.',
  handoffHighScore:
    'Hier kann Ihnen ein Mensch besser helfen als ich, deshalb hole ich jemanden aus unserem Team dazu[[; voraussichtlich ist {{wait}} jemand für Sie da]]. Was wir bisher besprochen haben, ist dort schon zu sehen.',
  handoffKnowledgeGap:
    'Hier möchte ich nicht raten. Ich gebe Ihre Frage an einen Menschen weiter, der sie richtig beantworten kann. [[Voraussichtlich ist {{wait}} jemand für Sie da.]] Alles, was Sie geschrieben haben, ist dort zu sehen.',
  handoffFrustration:
    'Es tut mir leid, dass das bisher nicht gut gelaufen ist. Ich hole einen Menschen aus unserem Team, der Ihnen weiterhilft[[; voraussichtlich ist {{wait}} jemand für Sie da]]. Sie müssen nicht von vorn anfangen, das ganze Gespräch ist dort zu sehen.',
  handoffAsk:
    'Möchten Sie darüber mit einem Menschen aus unserem Team sprechen? [[Jemand könnte {{wait}} für Sie da sein.]] Schreiben Sie einfach „ja“, oder machen Sie mit mir weiter.',
  queued:
    'Sie sind in der Warteschlange[[, auf Platz {{position}}]]. [[Voraussichtlich ist {{wait}} jemand für Sie da.]]',
  queuedLong:
    'Unser Team hilft gerade anderen Besuchern. [[Sie sind auf Platz {{position}} der Warteschlange.]] [[Voraussichtlich ist {{wait}} jemand für Sie da.]] Was Sie bis dahin schreiben, kommt ebenfalls dort an. [[Wenn Sie nicht warten möchten, können Sie hier einen Termin buchen: {{bookingUrl}}]]',
  stillWaiting:
    'Danke, dass Sie warten. Wir haben Sie nicht vergessen: Sie sind weiterhin in der Warteschlange[[, jetzt auf Platz {{position}}]]. [[Voraussichtlich ist {{wait}} jemand für Sie da.]]',
  holding:
    'Danke, das habe ich für die Person notiert, die Ihr Gespräch übernimmt. Wenn Sie Ihre E-Mail-Adresse hinterlassen, erreichen wir Sie auch, falls Sie wegmüssen.',
  agentJoined:
    '[[{{agentName}} ist|Jemand aus unserem Team ist]] jetzt im Gespräch und kann alles sehen, was Sie bisher geschrieben haben.',
  agentLost:
    'Es tut mir leid, [[{{agentName}}|unser Team]] kann gerade nicht für Sie da sein. Ich suche jemand anderen für Sie[[; voraussichtlich ist {{wait}} jemand für Sie da]]. Nichts von dem, was Sie geschrieben haben, geht verloren.',
  transferred:
    'Sie werden weitergeleitet[[ an {{agentName}}| an das Team {{teamName}}]], denn dort kann man Ihnen am besten helfen. Das ganze Gespräch geht mit.',
  returnedToBot:
    '[[{{agentName}} hat|Unser Team hat]] das Gespräch an mich zurückgegeben, {{botName}}, den automatischen Assistenten. Fragen Sie mich gerne weiter. Wenn Sie wieder mit jemandem sprechen möchten, schreiben Sie „Mensch“.',
  outOfHours:
    'Im Moment ist niemand aus unserem Team da[[; wir sind {{opensAt}} wieder für Sie da]]. Hinterlassen Sie Ihre E-Mail-Adresse oder Telefonnummer, dann geht Ihre Frage nicht verloren. [[Sie können auch hier einen Termin buchen: {{bookingUrl}}]]',
  nobodyAvailable:
    'Es tut mir leid, im Moment kann niemand übernehmen. [[Unser Team ist {{opensAt}} wieder da.]] Hinterlassen Sie Ihre E-Mail-Adresse oder Telefonnummer, dann sorge ich dafür, dass Ihre Frage weitergegeben wird. [[Sie können auch hier einen Termin buchen: {{bookingUrl}}]]',
  callbackPromised:
    'Vielen Dank[[, {{visitorName}}]]. Jemand aus unserem Team meldet sich[[ {{callbackAt}}]] bei Ihnen. Bis dahin bin ich für weitere Fragen da.',
  visitorCancelled:
    'Kein Problem, ich habe Sie aus der Warteschlange genommen. Für Ihre Fragen bin ich weiter da, und einen Menschen können Sie jederzeit verlangen.',
  resolved:
    '[[{{agentName}} hat|Unser Team hat]] dieses Gespräch abgeschlossen. Wenn noch etwas ist, schreiben Sie einfach hier, dann geht es weiter.',
  askCsat:
    'Wie zufrieden waren Sie mit der Hilfe[[ von {{agentName}}]]? Eine Bewertung von 1 bis 5 zeigt uns, was wir besser machen können.',
  reopened:
    'Willkommen zurück[[, {{visitorName}}]]! Ich habe unser Gespräch wieder geöffnet, alles vom letzten Mal ist noch da. Wie kann ich helfen?',
  dontKnow:
    'Darauf habe ich keine verlässliche Antwort, und raten möchte ich nicht. Formulieren Sie die Frage gerne anders, oder schreiben Sie „Mensch“, dann hole ich jemanden aus unserem Team.',
};
