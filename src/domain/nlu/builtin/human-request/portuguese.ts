import { lines } from '../lines';

export const PORTUGUESE_REQUESTS = lines(`
  posso falar com alguém?
  quero falar com uma pessoa
  quero falar com um humano
  quero falar com um atendente
  falar com atendente
  atendente
  atendente por favor
  humano por favor
  uma pessoa real por favor
  preciso falar com alguém
  preciso de um atendente humano
  me passa para um atendente
  me transfere para uma pessoa
  pode me transferir para um consultor
  me conecte com alguém de vendas
  tem alguém aí com quem eu possa falar
  esse bot não ajuda, quero um atendente
  esse robô é inútil, me passa pra uma pessoa
  não quero falar com robô
  não quero um bot, quero uma pessoa
  gostaria de falar com um representante
  gostaria de falar com o comercial
  quero falar com o gerente
  quero falar com o suporte
  quero conversar com um vendedor
  quero atendimento humano
  alguém pode me ligar
  podem me ligar por favor
  prefiro falar com uma pessoa
  por que não posso falar com uma pessoa
  não dá pra falar com alguém?
  tem algum atendente disponível
  chama um atendente
  falar com um ser humano
  pessoa real
  quero fala com atendente
  kero falar com alguem
  pode chamar um colega seu
`);

export const PORTUGUESE_NON_REQUESTS = lines(`
  não preciso falar com ninguém
  não quero falar com um vendedor
  não precisa me transferir
  não me transfira
  não me liguem
  posso comprar sem falar com vendas
  ontem falei com um atendente
  o atendente foi muito simpático
  o atendente disse que era grátis
  quantos atendentes o plano inclui
  quanto custa por atendente
  qual o preço por pessoa
  somos 30 pessoas na empresa
  trabalho em recursos humanos
  recursos humanos
  você é humano
  você é um robô
  estou falando com uma pessoa ou um robô
  vocês falam português
  qual o preço
  quero uma demonstração
  quero cancelar
  quero reembolso
  qual o horário de atendimento
  qual o telefone de vocês
  preciso falar com meu chefe antes
  vou conversar com minha equipe
  um amigo indicou vocês
  o bot transfere a conversa para um atendente
  integra com Salesforce
  oi
  obrigado
  sim por favor
  não obrigado
  esse bot é ótimo
  não pedi atendente
`);
