import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language';

describe('the language of a short text', () => {
  it.each([
    ['can I speak to someone', 'en'],
    ["what's the price?", 'en'],
    ['I need help with my order', 'en'],
    ['kann ich mit jemandem sprechen', 'de'],
    ['Was kostet das?', 'de'],
    ['ich möchte kündigen', 'de'],
    ['¿cuánto cuesta?', 'es'],
    ['quiero hablar con una persona', 'es'],
    ['necesito ayuda con mi pedido', 'es'],
    ['combien ça coûte', 'fr'],
    ["je voudrais parler à quelqu'un", 'fr'],
    ['où est ma commande', 'fr'],
    ['quanto custa o plano', 'pt'],
    ['não quero falar com robô', 'pt'],
    ['preciso de ajuda com meu pedido', 'pt'],
    ['كم السعر', 'ar'],
    ['أريد التحدث مع شخص', 'ar'],
    ['Bonjour', 'fr'],
    ['hola', 'es'],
    ['hallo', 'de'],
  ])('of “%s” is %s', (text, language) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it.each(['', '12345', '👍', 'Acme', 'jane@acme.io', '你好', 'Привет'])('of “%s” is not guessed', (text) => {
    expect(guessLanguage(text).language).toBeNull();
  });
});
