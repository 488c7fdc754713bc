import type { LeadField } from '../../../../src/domain/leads/types';

/** A scripted visitor: what is said, and what must be known or declined at the end, as an agent reads it. */
export interface ScriptedDialog {
  name: string;
  says: string[];
  /** `null`: declined. Fields not named must not be known. */
  ends: Partial<Record<LeadField, string | null>>;
}
