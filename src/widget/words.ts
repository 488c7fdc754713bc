/** [open, close, unread, the chat could not be loaded]; `#` stands for a number. */
type Words = readonly [open: string, close: string, unread: string, failed: string];

const EN: Words = [
  'Open chat',
  'Close chat',
  'unread: #',
  'The chat could not be loaded here. Open it in a new tab',
];

const WORDS: Readonly<Record<string, Words>> = {
  en: EN,
  de: [
    'Chat öffnen',
    'Chat schließen',
    'ungelesen: #',
    'Der Chat lässt sich hier nicht laden. In neuem Tab öffnen',
  ],
  es: ['Abrir chat', 'Cerrar chat', 'sin leer: #', 'El chat no se pudo cargar aquí. Abrir en otra pestaña'],
  fr: [
    'Ouvrir le chat',
    'Fermer le chat',
    'non lus : #',
    'Le chat n’a pas pu être chargé ici. L’ouvrir dans un onglet',
  ],
  pt: [
    'Abrir chat',
    'Fechar chat',
    'não lidas: #',
    'Não foi possível carregar o chat aqui. Abrir em nova aba',
  ],
  ar: [
    'فتح الدردشة',
    'إغلاق الدردشة',
    'غير مقروءة: #',
    'تعذر تحميل الدردشة هنا. افتحها في علامة تبويب جديدة',
  ],
};

type Tags = readonly (string | null | undefined)[];

/** What is there in the first of these languages, given as BCP 47 tags. */
export function firstOf<T>(byLanguage: Readonly<Record<string, T>>, tags: Tags): T | undefined {
  const primary = tags.map((tag) => tag?.toLowerCase().split('-')[0] ?? '');
  const found = primary.find((language) => Object.hasOwn(byLanguage, language));
  return found === undefined ? undefined : byLanguage[found];
}

/** The launcher's few words. */
export const wordsFor = (tags: Tags): Words => firstOf(WORDS, tags) ?? EN;
