import type { AssistantBody, AssistantSettings } from '../../../../contracts/api/assistant';

/** The form as it is typed: numbers are text until they are sent, money is in whole currency units. */
export interface AssistantDraft {
  readonly enabled: boolean;
  /** An endpoint of the organisation's own, or the one that the installation was started with. */
  readonly source: 'own' | 'installation';
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  readonly removesKey: boolean;
  readonly budgetSeconds: string;
  readonly maxOutputTokens: string;
  readonly temperature: string;
  readonly monthlyTokenLimit: string;
  readonly monthlyCostLimit: string;
  readonly inputPrice: string;
  readonly outputPrice: string;
}

export type DraftErrors = Readonly<Partial<Record<keyof AssistantDraft, string>>>;

const MICROS = 1_000_000;

export function draftOf(settings: AssistantSettings): AssistantDraft {
  const { monthlyTokenLimit, monthlyCostLimitMicros } = settings;
  const usesInstallation = settings.baseUrl === null && settings.installationModel !== null;
  return {
    enabled: settings.enabled,
    source: usesInstallation ? 'installation' : 'own',
    baseUrl: settings.baseUrl ?? '',
    model: settings.model ?? '',
    apiKey: '',
    removesKey: false,
    budgetSeconds: String(settings.budgetMs / 1_000),
    maxOutputTokens: String(settings.maxOutputTokens),
    temperature: String(settings.temperature),
    monthlyTokenLimit: monthlyTokenLimit === null ? '' : String(monthlyTokenLimit),
    monthlyCostLimit: monthlyCostLimitMicros === null ? '' : String(monthlyCostLimitMicros / MICROS),
    inputPrice: String(settings.inputPriceMicros / MICROS),
    outputPrice: String(settings.outputPriceMicros / MICROS),
  };
}

/** Where the model is, as the draft says. A key that is not typed anew is left as it is stored. */
export function endpointOfDraft(draft: AssistantDraft): Pick<AssistantBody, 'baseUrl' | 'model' | 'apiKey'> {
  const model = draft.model.trim() === '' ? null : draft.model.trim();
  if (draft.source === 'installation') return { baseUrl: null, model };
  const baseUrl = draft.baseUrl.trim() === '' ? null : draft.baseUrl.trim();
  if (draft.apiKey.trim() !== '') return { baseUrl, model, apiKey: draft.apiKey.trim() };
  return draft.removesKey ? { baseUrl, model, apiKey: null } : { baseUrl, model };
}

/** What is wrong with a draft, field by field; empty when it can be sent. */
export function errorsOf(draft: AssistantDraft): DraftErrors {
  const errors: Record<string, string> = {};
  const between = (name: keyof AssistantDraft, low: number, high: number, unit: string) => {
    const value = numberOf(String(draft[name]));
    if (value === null || value < low || value > high) errors[name] = `From ${low} to ${high}${unit}`;
  };
  between('budgetSeconds', 1, 30, ' seconds');
  between('maxOutputTokens', 50, 4_000, ' tokens');
  between('temperature', 0, 2, '');
  between('inputPrice', 0, 1_000_000, '');
  between('outputPrice', 0, 1_000_000, '');
  if (draft.monthlyTokenLimit.trim() !== '') between('monthlyTokenLimit', 0, 2_000_000_000, ' tokens');
  if (draft.monthlyCostLimit.trim() !== '') between('monthlyCostLimit', 0, 1_000_000, '');
  if (
    draft.source === 'own' &&
    draft.baseUrl.trim() !== '' &&
    !/^https?:\/\/\S+$/.test(draft.baseUrl.trim())
  ) {
    errors.baseUrl = 'An address that begins with https://';
  }
  if (draft.enabled && draft.source === 'own') {
    if (draft.baseUrl.trim() === '') errors.baseUrl = 'The address of an OpenAI-compatible API';
    if (draft.model.trim() === '') errors.model = 'The name of the model, as its provider writes it';
  }
  return errors;
}

/** The draft as it is sent. @throws never when `errorsOf` is empty */
export function bodyOf(draft: AssistantDraft): AssistantBody {
  const money = (text: string) => Math.round((numberOf(text) ?? 0) * MICROS);
  const optional = (text: string, read: (text: string) => number) => (text.trim() === '' ? null : read(text));
  return {
    enabled: draft.enabled,
    ...endpointOfDraft(draft),
    budgetMs: Math.round((numberOf(draft.budgetSeconds) ?? 0) * 1_000),
    maxOutputTokens: Math.round(numberOf(draft.maxOutputTokens) ?? 0),
    temperature: numberOf(draft.temperature) ?? 0,
    monthlyTokenLimit: optional(draft.monthlyTokenLimit, (text) => Math.round(numberOf(text) ?? 0)),
    monthlyCostLimitMicros: optional(draft.monthlyCostLimit, money),
    inputPriceMicros: money(draft.inputPrice),
    outputPriceMicros: money(draft.outputPrice),
  };
}

/** "1.5" and "1,5" are both one and a half; null for what is no number. */
function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
