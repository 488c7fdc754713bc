import type { Language } from '../text/languages';

/** What mails to visitors say, with `{{variables}}`; in every language that the chat speaks. */
const WORDS = {
  en: {
    replySubject: '{{agent}} of {{org}} has replied to you',
    replyIntro: '{{agent}} has answered in your conversation with {{org}}:',
    replyLink: 'Continue the conversation',
    replyHow:
      'Please answer by this link: nobody reads replies to this e-mail. It opens your conversation for {{days}} days, so do not pass it on.',
    files: 'Files: {{names}}',
    why: 'You get this because you left your e-mail address in a chat with {{org}}.',
    unsubscribe: 'No more e-mails about conversations with {{org}}',
    transcriptSubject: 'Your conversation with {{org}}',
    transcriptIntro: 'Here is your conversation with {{org}}, as you asked for. Times are those of {{zone}}.',
    transcriptWhy:
      'Somebody asked for this in a chat with {{org}}. If it was not you, you need not do anything.',
    you: 'You',
    unsubscribeTitle: 'No more e-mails from {{org}}?',
    unsubscribeText: '{{org}} will write nothing more to this address about conversations in its chat.',
    unsubscribeButton: 'Unsubscribe',
    unsubscribed: 'Done. {{org}} sends no more e-mails about conversations to this address.',
    unsubscribeFailed: 'That did not work. Please try again.',
    unsubscribeEnded: 'This link does not work any more.',
  },
  de: {
    replySubject: '{{agent}} von {{org}} hat Ihnen geantwortet',
    replyIntro: '{{agent}} hat in Ihrer Unterhaltung mit {{org}} geantwortet:',
    replyLink: 'Unterhaltung fortsetzen',
    replyHow:
      'Bitte antworten Sie über diesen Link: Antworten auf diese E-Mail liest niemand. Er öffnet Ihre Unterhaltung {{days}} Tage lang, geben Sie ihn also nicht weiter.',
    files: 'Dateien: {{names}}',
    why: 'Sie erhalten diese E-Mail, weil Sie in einem Chat mit {{org}} Ihre Adresse hinterlassen haben.',
    unsubscribe: 'Keine E-Mails mehr zu Unterhaltungen mit {{org}}',
    transcriptSubject: 'Ihre Unterhaltung mit {{org}}',
    transcriptIntro:
      'Hier ist, wie gewünscht, Ihre Unterhaltung mit {{org}}. Die Zeiten gelten für {{zone}}.',
    transcriptWhy:
      'Jemand hat dies in einem Chat mit {{org}} angefordert. Wenn Sie es nicht waren, müssen Sie nichts tun.',
    you: 'Sie',
    unsubscribeTitle: 'Keine E-Mails mehr von {{org}}?',
    unsubscribeText: '{{org}} schreibt dann nichts mehr über Unterhaltungen im Chat an diese Adresse.',
    unsubscribeButton: 'Abmelden',
    unsubscribed: 'Erledigt. {{org}} schickt an diese Adresse keine E-Mails mehr zu Unterhaltungen.',
    unsubscribeFailed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    unsubscribeEnded: 'Dieser Link gilt nicht mehr.',
  },
  es: {
    replySubject: '{{agent}} de {{org}} le ha respondido',
    replyIntro: '{{agent}} ha respondido en su conversación con {{org}}:',
    replyLink: 'Continuar la conversación',
    replyHow:
      'Responda por este enlace: nadie lee las respuestas a este correo. Abre su conversación durante {{days}} días, así que no lo comparta.',
    files: 'Archivos: {{names}}',
    why: 'Recibe este correo porque dejó su dirección en un chat con {{org}}.',
    unsubscribe: 'No recibir más correos sobre conversaciones con {{org}}',
    transcriptSubject: 'Su conversación con {{org}}',
    transcriptIntro: 'Aquí tiene su conversación con {{org}}, como ha pedido. Las horas son de {{zone}}.',
    transcriptWhy: 'Alguien lo pidió en un chat con {{org}}. Si no fue usted, no tiene que hacer nada.',
    you: 'Usted',
    unsubscribeTitle: '¿No recibir más correos de {{org}}?',
    unsubscribeText: '{{org}} no escribirá más a esta dirección sobre conversaciones de su chat.',
    unsubscribeButton: 'Darse de baja',
    unsubscribed: 'Hecho. {{org}} ya no envía correos sobre conversaciones a esta dirección.',
    unsubscribeFailed: 'No ha funcionado. Inténtelo de nuevo.',
    unsubscribeEnded: 'Este enlace ya no es válido.',
  },
  fr: {
    replySubject: '{{agent}} de {{org}} vous a répondu',
    replyIntro: '{{agent}} a répondu dans votre conversation avec {{org}} :',
    replyLink: 'Poursuivre la conversation',
    replyHow:
      'Veuillez répondre par ce lien : personne ne lit les réponses à cet e-mail. Il ouvre votre conversation pendant {{days}} jours, ne le transmettez donc pas.',
    files: 'Fichiers : {{names}}',
    why: 'Vous recevez cet e-mail parce que vous avez laissé votre adresse dans un chat avec {{org}}.',
    unsubscribe: 'Ne plus recevoir d’e-mails sur les conversations avec {{org}}',
    transcriptSubject: 'Votre conversation avec {{org}}',
    transcriptIntro:
      'Voici votre conversation avec {{org}}, comme demandé. Les heures sont celles de {{zone}}.',
    transcriptWhy:
      'Quelqu’un l’a demandé dans un chat avec {{org}}. Si ce n’était pas vous, vous n’avez rien à faire.',
    you: 'Vous',
    unsubscribeTitle: 'Ne plus recevoir d’e-mails de {{org}} ?',
    unsubscribeText: '{{org}} n’écrira plus à cette adresse au sujet des conversations de son chat.',
    unsubscribeButton: 'Se désabonner',
    unsubscribed: 'C’est fait. {{org}} n’envoie plus d’e-mails sur les conversations à cette adresse.',
    unsubscribeFailed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    unsubscribeEnded: 'Ce lien n’est plus valable.',
  },
  pt: {
    replySubject: '{{agent}} da {{org}} respondeu-lhe',
    replyIntro: '{{agent}} respondeu na sua conversa com {{org}}:',
    replyLink: 'Continuar a conversa',
    replyHow:
      'Responda por esta ligação: ninguém lê as respostas a este e-mail. Ela abre a sua conversa durante {{days}} dias, por isso não a partilhe.',
    files: 'Ficheiros: {{names}}',
    why: 'Recebe este e-mail porque deixou o seu endereço num chat com {{org}}.',
    unsubscribe: 'Não receber mais e-mails sobre conversas com {{org}}',
    transcriptSubject: 'A sua conversa com {{org}}',
    transcriptIntro: 'Aqui está a sua conversa com {{org}}, como pediu. As horas são de {{zone}}.',
    transcriptWhy: 'Alguém pediu isto num chat com {{org}}. Se não foi você, não precisa de fazer nada.',
    you: 'Você',
    unsubscribeTitle: 'Não receber mais e-mails de {{org}}?',
    unsubscribeText: '{{org}} não voltará a escrever para este endereço sobre conversas no seu chat.',
    unsubscribeButton: 'Cancelar a subscrição',
    unsubscribed: 'Feito. {{org}} já não envia e-mails sobre conversas para este endereço.',
    unsubscribeFailed: 'Não funcionou. Tente novamente.',
    unsubscribeEnded: 'Esta ligação já não é válida.',
  },
  ar: {
    replySubject: 'ردّ عليك {{agent}} من {{org}}',
    replyIntro: 'أجاب {{agent}} في محادثتك مع {{org}}:',
    replyLink: 'متابعة المحادثة',
    replyHow:
      'يُرجى الرد عبر هذا الرابط: لا أحد يقرأ الردود على هذه الرسالة. يفتح الرابط محادثتك لمدة {{days}} يومًا، فلا تشاركه مع أحد.',
    files: 'الملفات: {{names}}',
    why: 'تصلك هذه الرسالة لأنك تركت بريدك الإلكتروني في محادثة مع {{org}}.',
    unsubscribe: 'إيقاف رسائل البريد عن المحادثات مع {{org}}',
    transcriptSubject: 'محادثتك مع {{org}}',
    transcriptIntro: 'هذه محادثتك مع {{org}} كما طلبت. الأوقات بتوقيت {{zone}}.',
    transcriptWhy: 'طلب أحدهم هذا في محادثة مع {{org}}. إن لم تكن أنت فلا يلزمك فعل شيء.',
    you: 'أنت',
    unsubscribeTitle: 'هل تريد إيقاف الرسائل من {{org}}؟',
    unsubscribeText: 'لن يرسل {{org}} إلى هذا العنوان شيئًا آخر عن محادثات الدردشة.',
    unsubscribeButton: 'إلغاء الاشتراك',
    unsubscribed: 'تم. لن يرسل {{org}} رسائل عن المحادثات إلى هذا العنوان.',
    unsubscribeFailed: 'لم ينجح ذلك. يُرجى المحاولة مرة أخرى.',
    unsubscribeEnded: 'هذا الرابط لم يعد صالحًا.',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type MailWordKey = keyof (typeof WORDS)['en'];

/** One of the mails' phrases, before the organisation's voice and its variables; English for any other language. */
export function mailPhrase(language: string, key: MailWordKey): string {
  const known = Object.keys(WORDS).find((candidate): candidate is Language => candidate === language);
  return WORDS[known ?? 'en'][key];
}
