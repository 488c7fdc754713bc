import type { MessageKey } from './types';

export const MESSAGES_PT: Readonly<Record<MessageKey, string>> = {
  greeting:
    'Olá! Eu sou {{botName}}, o assistente automático[[ da {{orgName}}]]. Pergunte o que quiser sobre o produto e escreva “pessoa” quando preferir falar com alguém da nossa equipe.',
  handoffRequested:
    'Claro. Vou passar você para uma pessoa da nossa equipe[[, que deve atender {{wait}}]]. Ela vê toda a nossa conversa, então você não precisa repetir nada.',
  handoffHighScore:
    'Acho que uma pessoa pode ajudar você melhor do que eu neste assunto, então vou chamar alguém da nossa equipe[[, que deve atender {{wait}}]]. O que já conversamos está à vista.',
  handoffKnowledgeGap:
    'Prefiro não adivinhar, então vou passar a sua pergunta para uma pessoa que saiba responder bem. [[Ela deve atender {{wait}}.]] Ela vê tudo o que você escreveu.',
  handoffFrustration:
    'Sinto muito que isto não esteja indo bem. Vou chamar uma pessoa da nossa equipe para ajudar você[[; ela deve atender {{wait}}]]. Ela vê toda a conversa, então você não precisa começar de novo.',
  handoffAsk:
    'Gostaria de falar sobre isso com uma pessoa da nossa equipe? [[Alguém pode atender {{wait}}.]] É só responder “sim”, ou continue comigo.',
  queued: 'Você está na fila[[, na posição {{position}}]]. [[Alguém deve atender você {{wait}}.]]',
  queuedLong:
    'Nossa equipe está atendendo outros visitantes agora. [[Você está na posição {{position}} da fila.]] [[Alguém deve atender você {{wait}}.]] O que você escrever enquanto isso também chega até eles. [[Se preferir não esperar, pode marcar um horário aqui: {{bookingUrl}}]]',
  stillWaiting:
    'Obrigado por esperar. Não nos esquecemos de você: você continua na fila[[, agora na posição {{position}}]]. [[Alguém deve atender você {{wait}}.]]',
  holding:
    'Obrigado, anotei isso para a pessoa que vai atender você. Se deixar o seu e-mail, podemos falar com você mesmo que precise sair.',
  agentJoined:
    '[[{{agentName}} entrou|Uma pessoa da nossa equipe entrou]] na conversa e vê tudo o que você escreveu até agora.',
  agentLost:
    'Sinto muito, [[{{agentName}}|a pessoa que atendia você]] não pode atender neste momento. Estou procurando outra pessoa para você[[, que deve atender {{wait}}]]. Nada do que você escreveu se perdeu.',
  transferred:
    'Estou passando você para [[{{agentName}}|a equipe {{teamName}}|outra pessoa da equipe]], que é quem melhor pode ajudar. Toda a conversa vai junto.',
  returnedToBot:
    '[[{{agentName}} devolveu|Nossa equipe devolveu]] a conversa para mim, {{botName}}, o assistente automático. Pergunte o que quiser e escreva “pessoa” se quiser falar de novo com alguém da equipe.',
  outOfHours:
    'Não há ninguém da nossa equipe aqui agora[[; voltamos {{opensAt}}]]. Deixe o seu e-mail ou telefone e a sua pergunta não se perde. [[Você também pode marcar um horário aqui: {{bookingUrl}}]]',
  nobodyAvailable:
    'Sinto muito, ninguém pode atender você agora. [[A equipe volta {{opensAt}}.]] Deixe o seu e-mail ou telefone e eu cuido para que a sua pergunta chegue até eles. [[Você também pode marcar um horário aqui: {{bookingUrl}}]]',
  callbackPromised:
    'Obrigado[[, {{visitorName}}]]. Alguém da nossa equipe vai entrar em contato com você[[ {{callbackAt}}]]. Até lá, estou aqui para o que precisar.',
  visitorCancelled:
    'Sem problema, tirei você da fila. Continuo aqui para as suas perguntas e você pode pedir para falar com uma pessoa quando quiser.',
  resolved:
    '[[{{agentName}} encerrou|Nossa equipe encerrou]] esta conversa. Se surgir mais alguma coisa, é só escrever aqui que ela volta a abrir.',
  askCsat:
    'Como foi a ajuda que você recebeu[[ de {{agentName}}]]? Uma nota de 1 a 5 nos mostra o que melhorar.',
  reopened:
    'Que bom ver você de novo[[, {{visitorName}}]]! Reabri a nossa conversa e tudo o que já falamos continua aqui. Como posso ajudar?',
  dontKnow:
    'Não tenho uma resposta confiável para isso e prefiro não adivinhar. Você pode perguntar de outra forma ou escrever “pessoa”, e eu chamo alguém da nossa equipe.',
};
