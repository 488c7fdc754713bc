import { lines } from '../lines';

export const SPANISH_REQUESTS = lines(`
  ¿puedo hablar con alguien?
  quiero hablar con una persona
  quiero hablar con una persona real
  quiero hablar con un humano
  necesito hablar con un agente
  agente por favor
  humano
  una persona por favor
  pásame con un agente
  páseme con un asesor por favor
  comuníqueme con un representante
  me puede comunicar con un asesor
  me pueden transferir a un operador
  conéctame con alguien de ventas
  ponme con una persona
  hay alguien ahí con quien pueda hablar
  este bot no sirve, quiero un agente
  este bot es inútil, pásame con una persona
  no quiero hablar con un robot
  no quiero un bot, quiero una persona real
  necesito ayuda de una persona
  necesito atención humana
  quisiera que me atienda una persona
  que me llame alguien por favor
  me pueden llamar
  quiero hablar con un supervisor
  quiero hablar con el encargado
  quiero hablar con un ejecutivo
  quiero hablar con ventas
  puedo chatear con un asesor
  prefiero hablar con un ser humano
  ¿hay algún agente disponible?
  ¿por qué no puedo hablar con una persona?
  no puedo hablar con alguien?
  dame un operador
  hablar con soporte
  servicio al cliente, quiero hablar con alguien
  kiero ablar con una persona
  persona real
  asesor humano
`);

export const SPANISH_NON_REQUESTS = lines(`
  no necesito hablar con nadie
  no quiero hablar con un vendedor
  no hace falta que me pase con un agente
  no me transfieras por favor
  no me llamen
  sin hablar con ventas puedo comprar
  ayer hablé con un agente
  el agente me dijo que era gratis
  ¿cuántos agentes incluye el plan?
  ¿cuánto cuesta por persona?
  ¿cuál es el precio por agente?
  somos una empresa de 30 personas
  trabajo en recursos humanos
  recursos humanos
  ¿eres humano?
  ¿eres un bot?
  ¿hablo con una persona o con una máquina?
  ¿hablan español?
  ¿cuál es el precio?
  quiero una demostración
  quiero cancelar
  quiero un reembolso
  ¿cuál es su horario?
  ¿cuál es su número de teléfono?
  tengo que hablarlo con mi jefe
  lo hablaré con mi equipo
  un amigo me recomendó su producto
  ¿el bot puede pasar la conversación a un agente?
  ¿se integra con Salesforce?
  hola
  gracias
  sí por favor
  no gracias
  nunca pedí un agente
  este bot es muy bueno
  quiero cambiar mi plan
`);
