import type { ChatLanguage } from '../language/languages';

/** What is said in the preview of a conversation. */
export const SAMPLE_WORDS: Readonly<
  Record<ChatLanguage, { readonly question: string; readonly answer: string }>
> = {
  en: {
    question: 'What does it cost?',
    answer: 'This is what an answer looks like. Is there anything else I can help with?',
  },
  de: { question: 'Was kostet es?', answer: 'So sieht eine Antwort aus. Kann ich Ihnen sonst noch helfen?' },
  es: { question: '¿Cuánto cuesta?', answer: 'Así se ve una respuesta. ¿Puedo ayudarle en algo más?' },
  fr: {
    question: 'Combien cela coûte-t-il ?',
    answer: 'Voici à quoi ressemble une réponse. Puis-je vous aider encore ?',
  },
  pt: {
    question: 'Quanto custa?',
    answer: 'É assim que uma resposta aparece. Posso ajudar em mais alguma coisa?',
  },
  ar: { question: 'كم التكلفة؟', answer: 'هكذا تبدو الإجابة. هل يمكنني مساعدتك في شيء آخر؟' },
};
