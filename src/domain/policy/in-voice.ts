import { applyBrandVoice, type BrandVoice } from './brand-voice';
import { fillTemplate } from './template';

/**
 * The one way to everything that the bot and the system say: a text of ours in the organisation's voice. A test holds
 * every other use of the voice off. What is put into a template later is never reworded: names stay names.
 */
export function inVoice(text: string, voice: BrandVoice): string {
  return applyBrandVoice(text, voice);
}

/** A template in the organisation's voice, filled. @param valueFor null for what is not known */
export function templateInVoice(
  template: string,
  voice: BrandVoice,
  valueFor: (name: string) => string | null,
): string {
  return fillTemplate(inVoice(template, voice), valueFor);
}
