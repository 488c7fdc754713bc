import { describe, expect, it } from 'vitest';
import { readShortUtterance, readYesOrNo, type ShortUtterance } from './short-utterances';

describe('short utterances', () => {
  it.each<[string, ShortUtterance | null]>([
    ['hi', 'hello'],
    ['Hello there!', 'hello'],
    ['hey, how are you?', 'hello'],
    ['Guten Tag', 'hello'],
    ['¡Hola!', 'hello'],
    ['Bonjour à tous', 'hello'],
    ['boa tarde', 'hello'],
    ['السلام عليكم', 'hello'],
    ['thanks!', 'thanks'],
    ['ok thank you so much', 'thanks'],
    ['vielen Dank', 'thanks'],
    ['muchas gracias', 'thanks'],
    ['👍', 'thanks'],
    ['👎', 'no'],
    ['bye', 'goodbye'],
    ["that's all for now, thanks", 'goodbye'],
    ['Tschüss!', 'goodbye'],
    ['au revoir', 'goodbye'],
    ['yes please', 'yes'],
    ['Ja, gerne', 'yes'],
    ['sí, claro', 'yes'],
    ['bien sûr', 'yes'],
    ['نعم', 'yes'],
    ['no thanks', 'no'],
    ['nein danke', 'no'],
    ['não', 'no'],
    ['never mind', 'never_mind'],
    ['oh, forget it', 'never_mind'],
    ['I changed my mind', 'never_mind'],
    ['vergiss es', 'never_mind'],
    ['laisse tomber', 'never_mind'],
    ['لا يهم', 'never_mind'],
    ['are you a bot?', 'are_you_a_bot'],
    ['am I talking to a real person', 'are_you_a_bot'],
    ['is this even a human?', 'are_you_a_bot'],
    ['who are you?', 'are_you_a_bot'],
    ['Bist du ein Mensch?', 'are_you_a_bot'],
    ['¿eres un robot?', 'are_you_a_bot'],
    ['êtes-vous humain ?', 'are_you_a_bot'],
    ['você é um robô?', 'are_you_a_bot'],
    ['هل أنت روبوت؟', 'are_you_a_bot'],
    ['what does it cost?', null],
    ['yes but how much does the Scale plan cost per year', null],
    ['hi, what does it cost', null],
    ['are you ISO certified', null],
    ['who are your customers', null],
    ['thanks to your API we saved money last year, more or less', null],
    ['Jane Doe', null],
    ['', null],
    ['???', null],
  ])('“%s” is %j', (text, expected) => {
    expect(readShortUtterance(text)).toBe(expected);
  });
});

describe('the answer to a yes-or-no question', () => {
  it.each<[string, 'yes' | 'no' | null]>([
    ['yes', 'yes'],
    ['yes, and please hurry', 'yes'],
    ['sure, connect me', 'yes'],
    ['ok', 'yes'],
    ['👍', 'yes'],
    ['Ja bitte', 'yes'],
    ['d’accord', 'yes'],
    ['no', 'no'],
    ['No, I asked about the price', 'no'],
    ['nope', 'no'],
    ['not now', 'no'],
    ['no gracias', 'no'],
    ['لا شكرا', 'no'],
    ['forget it', 'no'],
    ['nobody answers me', null],
    ['yesterday I asked about the price', null],
    ['what does it cost?', null],
  ])('“%s” → %j', (text, expected) => {
    expect(readYesOrNo(text)).toBe(expected);
  });
});
