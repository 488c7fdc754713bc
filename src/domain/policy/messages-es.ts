import type { MessageKey } from './types';

export const MESSAGES_ES: Readonly<Record<MessageKey, string>> = {
  greeting:
    '¡Hola! Soy {{botName}}, el asistente automático[[ de {{orgName}}]]. Pregúnteme lo que quiera sobre el producto y escriba «persona» cuando prefiera hablar con alguien de nuestro equipo.',
  handoffRequested:
    'Por supuesto. Le paso con una persona de nuestro equipo[[, que debería atenderle {{wait}}]]. Podrá ver toda nuestra conversación, así que no tendrá que repetir nada.',
  handoffHighScore:
    'Creo que una persona puede ayudarle mejor que yo en esto, así que voy a avisar a alguien de nuestro equipo[[, que debería atenderle {{wait}}]]. Ya puede ver lo que hemos hablado.',
  handoffKnowledgeGap:
    'Prefiero no adivinar, así que paso su pregunta a una persona que pueda responderla bien. [[Debería atenderle {{wait}}.]] Podrá ver todo lo que ha escrito.',
  handoffFrustration:
    'Siento que esto no haya ido bien. Voy a avisar a una persona de nuestro equipo para que le ayude[[; debería atenderle {{wait}}]]. Podrá ver toda la conversación, así que no tendrá que empezar de nuevo.',
  handoffAsk:
    '¿Le gustaría hablar de esto con una persona de nuestro equipo? [[Alguien podría atenderle {{wait}}.]] Responda «sí» o siga conmigo si lo prefiere.',
  queued: 'Está en la cola[[, en el puesto {{position}}]]. [[Alguien debería atenderle {{wait}}.]]',
  queuedLong:
    'Nuestro equipo está atendiendo a otros visitantes. [[Está en el puesto {{position}} de la cola.]] [[Calculo que le atenderán {{wait}}.]] Lo que escriba mientras tanto también les llegará. [[Si prefiere no esperar, puede reservar una cita aquí: {{bookingUrl}}]]',
  stillWaiting:
    'Gracias por esperar. No nos hemos olvidado de usted: sigue en la cola[[, ahora en el puesto {{position}}]]. [[Calculo que le atenderán {{wait}}.]]',
  holding:
    'Gracias, lo he anotado para la persona que le atienda. Si deja su correo electrónico, podremos escribirle aunque tenga que irse.',
  agentJoined:
    '[[{{agentName}} se ha|Una persona de nuestro equipo se ha]] unido a la conversación y puede ver todo lo que ha escrito.',
  agentLost:
    'Lo siento, [[{{agentName}}|la persona que le atendía]] no puede atenderle en este momento. Estoy buscando a otra persona para usted[[, que debería atenderle {{wait}}]]. No se ha perdido nada de lo que ha escrito.',
  transferred:
    'Le paso con [[{{agentName}}|el equipo {{teamName}}|otra persona del equipo]], que es quien mejor puede ayudarle. Toda la conversación va con usted.',
  returnedToBot:
    '[[{{agentName}} me ha|Nuestro equipo me ha]] devuelto la conversación. Soy {{botName}}, el asistente automático. Pregúnteme lo que quiera y escriba «persona» si desea volver a hablar con alguien del equipo.',
  outOfHours:
    'Ahora mismo no hay nadie de nuestro equipo[[; volverá {{opensAt}}]]. Deje su correo electrónico o su teléfono y su pregunta no se perderá. [[También puede reservar una cita aquí: {{bookingUrl}}]]',
  nobodyAvailable:
    'Lo siento, ahora mismo nadie puede atenderle. [[El equipo vuelve {{opensAt}}.]] Deje su correo electrónico o su teléfono y me encargaré de que reciban su pregunta. [[También puede reservar una cita aquí: {{bookingUrl}}]]',
  callbackPromised:
    'Gracias[[, {{visitorName}}]]. Alguien de nuestro equipo se pondrá en contacto con usted[[ {{callbackAt}}]]. Mientras tanto, aquí estoy para lo que necesite.',
  visitorCancelled:
    'Sin problema, le he quitado de la cola. Sigo aquí para sus preguntas y puede pedir hablar con una persona cuando quiera.',
  resolved:
    '[[{{agentName}} ha|Nuestro equipo ha]] cerrado esta conversación. Si surge algo más, escriba aquí y se abrirá de nuevo.',
  askCsat:
    '¿Qué le ha parecido la ayuda[[ de {{agentName}}]]? Una nota del 1 al 5 nos dice en qué podemos mejorar.',
  reopened:
    '¡Qué bien verle de nuevo[[, {{visitorName}}]]! He reabierto nuestra conversación y todo lo anterior sigue aquí. ¿En qué puedo ayudarle?',
  dontKnow:
    'No tengo una respuesta fiable a eso y prefiero no adivinar. Puede preguntarlo de otra manera o escribir «persona» y avisaré a alguien de nuestro equipo.',
};
