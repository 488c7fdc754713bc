import { lines } from './lines';

/** Small talk and errands no sales bot is there for: known out-of-scope examples for training. */
const OUT_OF_SCOPE = lines(`
  what's the weather like tomorrow
  tell me a joke
  who won the football match last night
  what is the capital of Australia
  how do I bake bread
  sing me a song
  what's 17 times 23
  play some music
  who is the president of France
  what time is it in Tokyo
  recommend a good movie
  how tall is mount everest
  my cat is ill
  translate good night into Italian
  write a poem about the sea
  what should I eat tonight
  do you like pizza
  do you have a girlfriend
  what is the meaning of life
  how do I lose weight
  book a flight to Rome
  set an alarm for seven
  is it going to rain today
  how old are dinosaurs
  what is the best phone to buy
  I had a dream last night
  my neighbour plays loud music
  how do I remove a coffee stain
  tell me something about black holes
  which team will win the world cup
  I am bored
  how is the traffic to the airport
  how do I change a tyre
  what's the exchange rate of the dollar
  do my homework
  explain photosynthesis
  who wrote Hamlet
  when does summer begin
  can dogs eat chocolate
  find me a restaurant nearby
  erzähl mir einen Witz
  wie wird das Wetter morgen
  wer hat das Spiel gewonnen
  cuéntame un chiste
  qué tiempo hace hoy
  quién ganó el partido
  raconte-moi une blague
  quel temps fait-il demain
  conta uma piada
  como está o tempo hoje
  ما حالة الطقس اليوم
  احك لي نكتة
`);

/** Texts that belong to no intent. */
export function builtinOutOfScope(): readonly string[] {
  return OUT_OF_SCOPE;
}
