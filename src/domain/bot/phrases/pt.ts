import type { Phrases } from './phrase';

export const PHRASES_PT: Phrases = {
  hello: 'Olá[[, {{visitorName}}]]! O que gostaria de saber?',
  youAreWelcome: 'De nada!',
  goodbye: 'Obrigado pela visita. Se surgir mais alguma coisa, é só escrever aqui.',
  iAmABot:
    'Sou {{botName}}, um assistente automático[[ de {{orgName}}]]: um robô, não uma pessoa. Respondo com base nos nossos artigos de ajuda e posso chamar uma pessoa da equipe quando quiser.',
  thanksForField: 'Obrigado[[, {{visitorName}}]].',
  corrected: 'Obrigado, já corrigi.',
  fieldDeclined: 'Sem problema, deixamos isso de lado.',
  acknowledged: 'Obrigado pela informação.',
  whatElse: 'O que gostaria de saber?',
  anythingElse: 'Posso ajudar em mais alguma coisa?',
  neverMind: 'Tudo bem. Estou aqui se precisar de mais alguma coisa.',
  carryOn: 'Tudo bem, continuamos por aqui. O que gostaria de saber?',
  sorry: 'Lamento por isso.',
  objection: 'Entendo.',
  spam: 'Só posso ajudar com perguntas sobre o nosso produto e não encaminho ofertas.',
  offerPerson: 'Quer que eu chame uma pessoa da nossa equipe?',
  cannotConnect:
    'Não consigo ligar você a uma pessoa neste momento. Se deixar o seu e-mail ou telefone, a nossa equipe vai encontrá-lo aqui junto com a sua pergunta.',
  partlyUnknown: 'Para o resto da sua pergunta não tenho uma resposta segura.',
  otherLanguage: 'Só tenho isto em inglês:',
  fileReceived:
    'Obrigado, guardei o seu arquivo aqui para a nossa equipe. Eu não consigo ler arquivos: diga em poucas palavras do que se trata ou escreva “pessoa”, e eu chamo alguém que possa vê-lo.',
  offerTimes:
    'Quer escolher um horário para uma demonstração? Também pode simplesmente escrever quando lhe convém.',
  whichTime: 'Qual destes horários lhe convém?',
  timeContact: 'Certo. Em qual e-mail podemos contatá-lo?',
  timeTaken: 'Esse horário acabou de ser ocupado. Algum destes lhe convém?',
  waitingNoted: 'Obrigado, anotei isso para a pessoa que vai atender você.',
  waitingWithTime:
    'Você continua na fila[[, na posição {{position}}]]. [[Acho que alguém atende você {{wait}}.|Não sei dizer ao certo quanto tempo vai demorar.]]',
  waitingContact: 'Caso a conexão caia: em qual e-mail podemos falar com você?',
  quickPerson: 'Falar com uma pessoa',
  quickYes: 'Sim, por favor',
  quickNo: 'Não, obrigado',
};
