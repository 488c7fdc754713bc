import type { LanguageCode } from '../../nlu/types';

/** Words of the suggested openings, in the visitor's language: an agent sends them, edited or not. */
const OPENING_KEYS = [
  'hello',
  'helloQuestion',
  'sorry',
  'welcomeBack',
  'joining',
  'helloAgain',
  'fromArticle',
  'whatMatters',
  'call',
  'demo',
  'writeUp',
] as const;
export type OpeningKey = (typeof OPENING_KEYS)[number];

export const OPENING_WORDS: Readonly<Record<LanguageCode, Readonly<Record<OpeningKey, string>>>> = {
  en: {
    hello:
      'Hello[[ {{visitorName}}]], I’ve taken over from our bot and have read everything so far. How can I help?',
    helloQuestion:
      'Hello[[ {{visitorName}}]], I’ve taken over from our bot and have read everything so far. You asked “{{question}}”. Let me answer that.',
    sorry:
      'Hello[[ {{visitorName}}]], I’m sorry this has been such a struggle. I’ve read everything, you needn’t repeat anything. I’ll sort it out with you now.',
    welcomeBack:
      'Welcome back[[, {{visitorName}}]]. I have our last conversation here. What has come up since?',
    joining: 'Hello[[ {{visitorName}}]], I’ve taken over from our bot and have read everything so far.',
    helloAgain: 'Hello[[ {{visitorName}}]].',
    fromArticle: '[[About “{{question}}”: ]]{{answer}}',
    whatMatters: 'So that I get straight to the point: what matters most to you right now?',
    call: 'Would a short call be easier? Tell me a number and a time that suits you.',
    demo: 'Shall I show you how that works in a short demo? Which day would suit you?',
    writeUp: 'If you like, I’ll send you a written summary of this. Which e-mail address may I use?',
  },
  de: {
    hello:
      'Guten Tag[[ {{visitorName}}]], ich übernehme von unserem Bot und habe alles bisher gelesen. Wie kann ich helfen?',
    helloQuestion:
      'Guten Tag[[ {{visitorName}}]], ich übernehme von unserem Bot und habe alles bisher gelesen. Sie fragten: „{{question}}“. Das beantworte ich gern.',
    sorry:
      'Guten Tag[[ {{visitorName}}]], es tut mir leid, dass das so mühsam war. Ich habe alles gelesen, Sie müssen nichts wiederholen. Wir lösen das jetzt gemeinsam.',
    welcomeBack:
      'Willkommen zurück[[, {{visitorName}}]]. Unser letztes Gespräch liegt mir vor. Was hat sich seitdem ergeben?',
    joining: 'Guten Tag[[ {{visitorName}}]], ich übernehme von unserem Bot und habe alles bisher gelesen.',
    helloAgain: 'Guten Tag[[ {{visitorName}}]].',
    fromArticle: '[[Zu „{{question}}“: ]]{{answer}}',
    whatMatters: 'Damit ich gleich zum Punkt komme: Was ist Ihnen im Moment am wichtigsten?',
    call: 'Wäre ein kurzes Telefonat einfacher? Nennen Sie mir gern eine Nummer und eine passende Zeit.',
    demo: 'Soll ich Ihnen das in einer kurzen Demo zeigen? Welcher Tag passt Ihnen?',
    writeUp: 'Wenn Sie möchten, schicke ich Ihnen das schriftlich. An welche E-Mail-Adresse?',
  },
  es: {
    hello:
      'Hola[[, {{visitorName}}]]. Tomo el relevo de nuestro bot y he leído todo hasta aquí. ¿En qué puedo ayudarle?',
    helloQuestion:
      'Hola[[, {{visitorName}}]]. Tomo el relevo de nuestro bot y he leído todo hasta aquí. Preguntó: «{{question}}». Se lo respondo.',
    sorry:
      'Hola[[, {{visitorName}}]]. Siento que haya sido tan complicado. He leído todo, no tiene que repetir nada. Lo resolvemos ahora.',
    welcomeBack:
      'Bienvenido de nuevo[[, {{visitorName}}]]. Tengo aquí nuestra última conversación. ¿Qué ha surgido desde entonces?',
    joining: 'Hola[[, {{visitorName}}]]. Tomo el relevo de nuestro bot y he leído todo hasta aquí.',
    helloAgain: 'Hola[[, {{visitorName}}]].',
    fromArticle: '[[Sobre «{{question}}»: ]]{{answer}}',
    whatMatters: 'Para ir al grano: ¿qué es lo más importante para usted ahora mismo?',
    call: '¿Sería más fácil una llamada breve? Dígame un número y una hora que le convenga.',
    demo: '¿Quiere que se lo enseñe en una breve demo? ¿Qué día le viene bien?',
    writeUp: 'Si quiere, se lo envío por escrito. ¿A qué correo electrónico?',
  },
  fr: {
    hello:
      'Bonjour[[ {{visitorName}}]], je prends le relais de notre bot et j’ai tout lu jusqu’ici. Comment puis-je vous aider ?',
    helloQuestion:
      'Bonjour[[ {{visitorName}}]], je prends le relais de notre bot et j’ai tout lu jusqu’ici. Vous avez demandé : « {{question}} ». Je vous réponds.',
    sorry:
      'Bonjour[[ {{visitorName}}]], je suis désolé que cela ait été si compliqué. J’ai tout lu, vous n’avez rien à répéter. Nous réglons cela maintenant.',
    welcomeBack:
      'Bon retour[[, {{visitorName}}]]. J’ai notre dernière conversation sous les yeux. Qu’y a-t-il de nouveau ?',
    joining: 'Bonjour[[ {{visitorName}}]], je prends le relais de notre bot et j’ai tout lu jusqu’ici.',
    helloAgain: 'Bonjour[[ {{visitorName}}]].',
    fromArticle: '[[À propos de « {{question}} » : ]]{{answer}}',
    whatMatters: 'Pour aller droit au but : qu’est-ce qui compte le plus pour vous en ce moment ?',
    call: 'Un bref appel serait-il plus simple ? Donnez-moi un numéro et une heure qui vous conviennent.',
    demo: 'Voulez-vous que je vous le montre lors d’une courte démo ? Quel jour vous conviendrait ?',
    writeUp: 'Si vous le souhaitez, je vous l’envoie par écrit. À quelle adresse e-mail ?',
  },
  pt: {
    hello: 'Olá[[, {{visitorName}}]]. Assumi o lugar do nosso robô e li tudo até aqui. Como posso ajudar?',
    helloQuestion:
      'Olá[[, {{visitorName}}]]. Assumi o lugar do nosso robô e li tudo até aqui. Você perguntou: “{{question}}”. Vou responder.',
    sorry:
      'Olá[[, {{visitorName}}]]. Lamento que tenha sido tão complicado. Li tudo, não precisa repetir nada. Vamos resolver isso agora.',
    welcomeBack:
      'Que bom ter você de volta[[, {{visitorName}}]]. Tenho aqui a nossa última conversa. O que surgiu desde então?',
    joining: 'Olá[[, {{visitorName}}]]. Assumi o lugar do nosso robô e li tudo até aqui.',
    helloAgain: 'Olá[[, {{visitorName}}]].',
    fromArticle: '[[Sobre “{{question}}”: ]]{{answer}}',
    whatMatters: 'Para ir direto ao ponto: o que é mais importante para você agora?',
    call: 'Seria mais fácil uma ligação rápida? Diga um número e um horário que sirva.',
    demo: 'Quer que eu mostre isso numa breve demonstração? Que dia seria bom?',
    writeUp: 'Se quiser, envio isso por escrito. Para qual e-mail?',
  },
  ar: {
    hello:
      'مرحبًا[[ {{visitorName}}]]، توليت المحادثة بعد الروبوت وقرأت كل ما كُتب حتى الآن. كيف يمكنني المساعدة؟',
    helloQuestion:
      'مرحبًا[[ {{visitorName}}]]، توليت المحادثة بعد الروبوت وقرأت كل ما كُتب حتى الآن. سألت: «{{question}}». سأجيبك على ذلك.',
    sorry:
      'مرحبًا[[ {{visitorName}}]]، أعتذر عن كل هذا العناء. قرأت كل شيء ولا حاجة إلى التكرار. سنحل الأمر معًا الآن.',
    welcomeBack: 'أهلًا بعودتك[[ {{visitorName}}]]. محادثتنا الأخيرة أمامي. ما الذي استجد منذ ذلك الحين؟',
    joining: 'مرحبًا[[ {{visitorName}}]]، توليت المحادثة بعد الروبوت وقرأت كل ما كُتب حتى الآن.',
    helloAgain: 'مرحبًا[[ {{visitorName}}]].',
    fromArticle: '[[بخصوص «{{question}}»: ]]{{answer}}',
    whatMatters: 'لندخل في الموضوع مباشرة: ما الأهم بالنسبة إليك الآن؟',
    call: 'هل تفضل مكالمة قصيرة؟ أخبرني برقم ووقت مناسبين لك.',
    demo: 'هل تريد أن أعرض لك ذلك في عرض قصير؟ أي يوم يناسبك؟',
    writeUp: 'إذا أردت فسأرسل لك ذلك مكتوبًا. إلى أي بريد إلكتروني؟',
  },
};
