import type { Phrases } from './phrase';

export const PHRASES_ES: Phrases = {
  hello: '¡Hola[[, {{visitorName}}]]! ¿Qué le gustaría saber?',
  youAreWelcome: '¡De nada!',
  goodbye: 'Gracias por su visita. Si surge algo más, escriba aquí de nuevo.',
  iAmABot:
    'Soy {{botName}}, un asistente automático[[ de {{orgName}}]]: un bot, no una persona. Respondo con nuestros artículos de ayuda y puedo avisar a una persona del equipo cuando quiera.',
  thanksForField: 'Gracias[[, {{visitorName}}]].',
  corrected: 'Gracias, lo he corregido.',
  fieldDeclined: 'No hay problema, lo dejamos.',
  acknowledged: 'Gracias por la información.',
  whatElse: '¿Qué le gustaría saber?',
  anythingElse: '¿Puedo ayudarle en algo más?',
  neverMind: 'De acuerdo. Aquí estoy si necesita algo más.',
  carryOn: 'De acuerdo, seguimos aquí. ¿Qué le gustaría saber?',
  sorry: 'Lo siento.',
  objection: 'Lo entiendo.',
  spam: 'Solo puedo ayudar con preguntas sobre nuestro producto y no transmito ofertas.',
  offerPerson: '¿Quiere que avise a una persona de nuestro equipo?',
  cannotConnect:
    'Ahora mismo no puedo conectarle con una persona. Si deja su correo electrónico o su teléfono, nuestro equipo lo encontrará aquí junto con su pregunta.',
  partlyUnknown: 'Para el resto de su pregunta no tengo una respuesta fiable.',
  otherLanguage: 'Esto solo lo tengo en inglés:',
  fileReceived:
    'Gracias, he guardado su archivo aquí para nuestro equipo. Yo no puedo leer archivos: dígame en pocas palabras de qué se trata, o escriba «persona» y avisaré a alguien que pueda verlo.',
  offerTimes:
    '¿Quiere elegir ya un horario para una demo? También puede escribir simplemente cuándo le viene bien.',
  whichTime: '¿Cuál de estos horarios le viene bien?',
  timeContact: 'Bien. ¿En qué correo electrónico podemos localizarle?',
  timeTaken: 'Ese horario se acaba de ocupar. ¿Le viene bien alguno de estos?',
  waitingNoted: 'Gracias, lo he anotado para la persona que le atenderá.',
  waitingWithTime:
    'Sigue en la cola[[, en el puesto {{position}}]]. [[Calculo que alguien le atenderá {{wait}}.|No puedo decir con certeza cuánto tardará.]]',
  waitingContact: 'Por si se corta la conexión: ¿en qué correo electrónico podemos encontrarle?',
  quickPerson: 'Hablar con una persona',
  quickYes: 'Sí, por favor',
  quickNo: 'No, gracias',
};
