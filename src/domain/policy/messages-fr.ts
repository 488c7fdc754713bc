import type { MessageKey } from './types';

export const MESSAGES_FR: Readonly<Record<MessageKey, string>> = {
  greeting:
    'Bonjour ! Je suis {{botName}}, l’assistant automatique[[ de {{orgName}}]]. Posez-moi vos questions sur le produit, et écrivez « humain » dès que vous préférez parler à quelqu’un de notre équipe.',
  handoffRequested:
    'Bien sûr. Je vous mets en relation avec une personne de notre équipe[[, qui devrait vous répondre {{wait}}]]. Elle voit toute notre conversation, vous n’aurez donc rien à répéter.',
  handoffHighScore:
    'Je pense qu’une personne pourra mieux vous aider que moi sur ce sujet : je fais venir quelqu’un de notre équipe[[, qui devrait vous répondre {{wait}}]]. Nos échanges sont déjà sous ses yeux.',
  handoffKnowledgeGap:
    'Je préfère ne pas deviner : je transmets votre question à une personne qui saura y répondre. [[Elle devrait vous répondre {{wait}}.]] Elle voit tout ce que vous avez écrit.',
  handoffFrustration:
    'Je suis désolé que cela se passe mal. Je fais venir une personne de notre équipe pour vous aider[[ ; elle devrait vous répondre {{wait}}]]. Elle voit toute la conversation, vous n’aurez pas à tout reprendre.',
  handoffAsk:
    'Souhaitez-vous en parler avec une personne de notre équipe ? [[Quelqu’un pourrait vous répondre {{wait}}.]] Répondez simplement « oui », ou continuez avec moi.',
  queued:
    'Vous êtes dans la file d’attente[[, en position {{position}}]]. [[Quelqu’un devrait vous répondre {{wait}}.]]',
  queuedLong:
    'Notre équipe aide d’autres visiteurs en ce moment. [[Vous êtes en position {{position}} dans la file.]] [[Quelqu’un devrait vous répondre {{wait}}.]] Ce que vous écrivez entre-temps lui parviendra aussi. [[Si vous préférez ne pas attendre, vous pouvez réserver un créneau ici : {{bookingUrl}}]]',
  stillWaiting:
    'Merci de votre patience. Nous ne vous avons pas oublié : vous êtes toujours dans la file[[, maintenant en position {{position}}]]. [[Quelqu’un devrait vous répondre {{wait}}.]]',
  holding:
    'Merci, je l’ai noté pour la personne qui prendra la suite. Si vous laissez votre adresse e-mail, nous pourrons vous joindre même si vous devez partir.',
  agentJoined:
    '[[{{agentName}} a|Une personne de notre équipe a]] rejoint la conversation et voit tout ce que vous avez écrit.',
  agentLost:
    'Je suis désolé, [[{{agentName}}|notre équipe]] ne peut pas vous répondre pour le moment. Je cherche quelqu’un d’autre pour vous[[, qui devrait vous répondre {{wait}}]]. Rien de ce que vous avez écrit n’est perdu.',
  transferred:
    'Je vous transfère[[ à {{agentName}}| à l’équipe {{teamName}}]], où l’on pourra mieux vous aider. Toute la conversation vous suit.',
  returnedToBot:
    '[[{{agentName}} m’a|Notre équipe m’a]] rendu la conversation. Je suis {{botName}}, l’assistant automatique. Posez-moi vos questions, et écrivez « humain » si vous souhaitez de nouveau parler à quelqu’un.',
  outOfHours:
    'Personne de notre équipe n’est là pour le moment[[ ; nous serons de retour {{opensAt}}]]. Laissez votre adresse e-mail ou votre numéro de téléphone et votre question ne sera pas perdue. [[Vous pouvez aussi réserver un créneau ici : {{bookingUrl}}]]',
  nobodyAvailable:
    'Je suis désolé, personne ne peut prendre le relais pour le moment. [[L’équipe est de retour {{opensAt}}.]] Laissez votre adresse e-mail ou votre numéro de téléphone et je veillerai à transmettre votre question. [[Vous pouvez aussi réserver un créneau ici : {{bookingUrl}}]]',
  callbackPromised:
    'Merci[[, {{visitorName}}]]. Quelqu’un de notre équipe vous contactera[[ {{callbackAt}}]]. D’ici là, je reste à votre disposition.',
  visitorCancelled:
    'Pas de problème, je vous ai retiré de la file d’attente. Je reste là pour vos questions, et vous pouvez demander une personne à tout moment.',
  resolved:
    '[[{{agentName}} a|Notre équipe a]] clos cette conversation. Si autre chose se présente, écrivez simplement ici et elle sera rouverte.',
  askCsat: 'Que pensez-vous de l’aide reçue[[ de {{agentName}}]] ? Une note de 1 à 5 nous aide à progresser.',
  reopened:
    'Heureux de vous revoir[[, {{visitorName}}]] ! J’ai rouvert notre conversation, tout y est encore. Comment puis-je vous aider ?',
  dontKnow:
    'Je n’ai pas de réponse fiable à cette question et je préfère ne pas deviner. Vous pouvez la poser autrement, ou écrire « humain » et je ferai venir quelqu’un de notre équipe.',
};
