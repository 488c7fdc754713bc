import type { ChatLanguage } from '../language/languages';

/** What the window about the visitor's own data says; comes with it, not with the page. */
export interface OwnDataWords {
  readonly mail: string;
  readonly mailHint: string;
  readonly mailKnown: string;
  readonly send: string;
  readonly mailed: string;
  readonly tooMany: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly eraseIntro: string;
  /** What goes. */
  readonly erased: readonly [string, string, string];
  readonly stays: string;
  readonly eraseNow: string;
  readonly keep: string;
  readonly done: string;
  readonly close: string;
}

export const OWN_DATA_WORDS: Readonly<Record<ChatLanguage, OwnDataWords>> = {
  en: {
    mail: 'Send transcript by e-mail',
    mailHint: 'You get the conversation as you see it here.',
    mailKnown: 'Leave it empty to use {email}.',
    send: 'Send',
    mailed: 'On its way to {email}, unless that address has asked for no e-mails from us.',
    tooMany: 'That was often enough for today. Please try again tomorrow.',
    erase: 'Delete my data',
    eraseTitle: 'Delete all of your data?',
    eraseIntro: 'This cannot be undone. What is deleted:',
    erased: [
      'this conversation and all earlier ones: your messages, the answers and all files',
      'your name and contact details, and everything that was noted about you',
      'the pages and events that this chat has seen of you, and your ratings’ words',
    ],
    stays: 'What stays: counts without you in them, and e-mails that have already been delivered.',
    eraseNow: 'Delete for ever',
    keep: 'Keep my data',
    done: 'Your data was deleted. You can begin a new conversation at any time.',
    close: 'Close',
  },
  de: {
    mail: 'Verlauf per E-Mail senden',
    mailHint: 'Sie erhalten die Unterhaltung so, wie Sie sie hier sehen.',
    mailKnown: 'Leer lassen, um {email} zu verwenden.',
    send: 'Senden',
    mailed: 'Unterwegs an {email}, sofern diese Adresse nicht um Ruhe vor unseren E-Mails gebeten hat.',
    tooMany: 'Das war für heute oft genug. Bitte versuchen Sie es morgen wieder.',
    erase: 'Meine Daten löschen',
    eraseTitle: 'Alle Ihre Daten löschen?',
    eraseIntro: 'Das lässt sich nicht rückgängig machen. Gelöscht werden:',
    erased: [
      'diese und alle früheren Unterhaltungen: Ihre Nachrichten, die Antworten und alle Dateien',
      'Ihr Name, Ihre Kontaktdaten und alles, was zu Ihnen notiert wurde',
      'die Seiten und Ereignisse, die dieser Chat von Ihnen gesehen hat, und die Worte Ihrer Bewertungen',
    ],
    stays: 'Was bleibt: Zahlen, in denen Sie nicht vorkommen, und bereits zugestellte E-Mails.',
    eraseNow: 'Endgültig löschen',
    keep: 'Daten behalten',
    done: 'Ihre Daten wurden gelöscht. Sie können jederzeit eine neue Unterhaltung beginnen.',
    close: 'Schließen',
  },
  es: {
    mail: 'Enviar la transcripción por correo',
    mailHint: 'Recibirá la conversación tal como la ve aquí.',
    mailKnown: 'Déjelo vacío para usar {email}.',
    send: 'Enviar',
    mailed: 'En camino a {email}, salvo que esa dirección haya pedido no recibir correos nuestros.',
    tooMany: 'Ya es suficiente por hoy. Inténtelo de nuevo mañana.',
    erase: 'Borrar mis datos',
    eraseTitle: '¿Borrar todos sus datos?',
    eraseIntro: 'No se puede deshacer. Se borra:',
    erased: [
      'esta conversación y todas las anteriores: sus mensajes, las respuestas y los archivos',
      'su nombre, sus datos de contacto y todo lo anotado sobre usted',
      'las páginas y eventos que este chat ha visto de usted, y las palabras de sus valoraciones',
    ],
    stays: 'Lo que queda: cifras en las que usted no aparece y correos ya entregados.',
    eraseNow: 'Borrar para siempre',
    keep: 'Conservar mis datos',
    done: 'Sus datos se han borrado. Puede empezar una nueva conversación cuando quiera.',
    close: 'Cerrar',
  },
  fr: {
    mail: 'Envoyer la transcription par e-mail',
    mailHint: 'Vous recevrez la conversation telle que vous la voyez ici.',
    mailKnown: 'Laissez vide pour utiliser {email}.',
    send: 'Envoyer',
    mailed: 'En route vers {email}, sauf si cette adresse a demandé à ne plus recevoir nos e-mails.',
    tooMany: 'C’est assez pour aujourd’hui. Veuillez réessayer demain.',
    erase: 'Supprimer mes données',
    eraseTitle: 'Supprimer toutes vos données ?',
    eraseIntro: 'C’est irréversible. Sont supprimés :',
    erased: [
      'cette conversation et toutes les précédentes : vos messages, les réponses et les fichiers',
      'votre nom, vos coordonnées et tout ce qui a été noté à votre sujet',
      'les pages et événements que ce chat a vus de vous, et les mots de vos évaluations',
    ],
    stays: 'Ce qui reste : des chiffres où vous n’apparaissez pas et les e-mails déjà distribués.',
    eraseNow: 'Supprimer définitivement',
    keep: 'Garder mes données',
    done: 'Vos données ont été supprimées. Vous pouvez commencer une nouvelle conversation à tout moment.',
    close: 'Fermer',
  },
  pt: {
    mail: 'Enviar a transcrição por e-mail',
    mailHint: 'Recebe a conversa tal como a vê aqui.',
    mailKnown: 'Deixe vazio para usar {email}.',
    send: 'Enviar',
    mailed: 'A caminho de {email}, a não ser que esse endereço tenha pedido para não receber e-mails nossos.',
    tooMany: 'Já foi suficiente por hoje. Tente novamente amanhã.',
    erase: 'Apagar os meus dados',
    eraseTitle: 'Apagar todos os seus dados?',
    eraseIntro: 'Não pode ser desfeito. É apagado:',
    erased: [
      'esta conversa e todas as anteriores: as suas mensagens, as respostas e os ficheiros',
      'o seu nome, os seus contactos e tudo o que foi anotado sobre si',
      'as páginas e eventos que este chat viu de si, e as palavras das suas avaliações',
    ],
    stays: 'O que fica: números em que não aparece e e-mails já entregues.',
    eraseNow: 'Apagar para sempre',
    keep: 'Manter os meus dados',
    done: 'Os seus dados foram apagados. Pode começar uma nova conversa a qualquer momento.',
    close: 'Fechar',
  },
  ar: {
    mail: 'إرسال نص المحادثة بالبريد',
    mailHint: 'ستصلك المحادثة كما تراها هنا.',
    mailKnown: 'اتركه فارغًا لاستخدام {email}.',
    send: 'إرسال',
    mailed: 'في الطريق إلى {email}، ما لم يطلب هذا العنوان عدم تلقي رسائل منا.',
    tooMany: 'يكفي هذا لليوم. يُرجى المحاولة غدًا.',
    erase: 'حذف بياناتي',
    eraseTitle: 'هل تريد حذف جميع بياناتك؟',
    eraseIntro: 'لا يمكن التراجع عن ذلك. سيُحذف ما يلي:',
    erased: [
      'هذه المحادثة وكل ما سبقها: رسائلك والردود وجميع الملفات',
      'اسمك وبيانات الاتصال وكل ما دُوِّن عنك',
      'الصفحات والأحداث التي رآها هذا الشات منك، وكلمات تقييماتك',
    ],
    stays: 'ما يبقى: أرقام لا تظهر فيها، ورسائل البريد التي سُلِّمت بالفعل.',
    eraseNow: 'حذف نهائي',
    keep: 'الاحتفاظ ببياناتي',
    done: 'تم حذف بياناتك. يمكنك بدء محادثة جديدة في أي وقت.',
    close: 'إغلاق',
  },
};
