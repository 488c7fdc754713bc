import type { Phrases } from './phrase';

export const PHRASES_FR: Phrases = {
  hello: 'Bonjour[[, {{visitorName}}]] ! Que souhaitez-vous savoir ?',
  youAreWelcome: 'Avec plaisir !',
  goodbye: 'Merci de votre visite. Si vous avez une autre question, écrivez-moi ici.',
  iAmABot:
    'Je suis {{botName}}, un assistant automatique[[ de {{orgName}}]] : un robot, pas une personne. Je réponds à partir de nos articles d’aide et je peux faire venir une personne de notre équipe quand vous le souhaitez.',
  thanksForField: 'Merci[[, {{visitorName}}]].',
  corrected: 'Merci, c’est corrigé.',
  fieldDeclined: 'Pas de problème, laissons cela de côté.',
  acknowledged: 'Merci pour ces informations.',
  whatElse: 'Que souhaitez-vous savoir ?',
  anythingElse: 'Puis-je vous aider pour autre chose ?',
  neverMind: 'D’accord. Je reste là si vous avez besoin d’autre chose.',
  carryOn: 'D’accord, continuons ici. Que souhaitez-vous savoir ?',
  sorry: 'Je suis désolé.',
  objection: 'Je comprends.',
  spam: 'Je peux seulement répondre aux questions sur notre produit et je ne transmets pas d’offres.',
  offerPerson: 'Souhaitez-vous que je fasse venir une personne de notre équipe ?',
  cannotConnect:
    'Je ne peux pas vous mettre en relation avec une personne pour le moment. Si vous laissez votre adresse e-mail ou votre numéro, notre équipe les trouvera ici avec votre question.',
  partlyUnknown: 'Je n’ai pas de réponse fiable au reste de votre question.',
  otherLanguage: 'Je n’ai cette information qu’en anglais :',
  fileReceived:
    'Merci, j’ai conservé votre fichier ici pour notre équipe. Je ne peux pas lire de fichiers moi-même : dites-moi en quelques mots de quoi il s’agit, ou écrivez « humain » et je ferai venir quelqu’un qui pourra le regarder.',
  offerTimes:
    'Souhaitez-vous choisir un créneau pour une démo ? Vous pouvez aussi simplement écrire ce qui vous convient.',
  whichTime: 'Lequel de ces créneaux vous convient ?',
  timeContact: 'Bien. À quelle adresse e-mail pouvons-nous vous joindre ?',
  timeTaken: 'Ce créneau vient d’être pris. L’un de ceux-ci vous convient-il ?',
  waitingNoted: 'Merci, je l’ai noté pour la personne qui va vous répondre.',
  waitingWithTime:
    'Vous êtes toujours dans la file d’attente[[, en position {{position}}]]. [[Je pense que quelqu’un vous répondra {{wait}}.|Je ne peux pas dire avec certitude combien de temps cela prendra.]]',
  waitingContact: 'Au cas où la connexion se coupe : à quelle adresse e-mail pouvons-nous vous joindre ?',
  quickPerson: 'Parler à une personne',
  quickYes: 'Oui, merci',
  quickNo: 'Non, merci',
};
