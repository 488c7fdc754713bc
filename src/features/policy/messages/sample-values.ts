import type { MessageValues } from '../../../domain/policy/message-variables';
import { deadlineInWords, timeInWords, waitInWords } from '../../../domain/policy/waiting-words';

/** A visitor called Jane at noon on a Friday: what a message says when everything it speaks of is known. */
const NOW = new Date('2026-03-06T12:00:00Z');
const MONDAY = new Date('2026-03-09T09:00:00Z');

export function sampleValues(orgName: string, teamName: string | undefined, language: string): MessageValues {
  return {
    orgName,
    visitorName: 'Jane',
    agentName: 'Maya Chen',
    teamName: teamName ?? 'Sales',
    position: 2,
    wait: waitInWords(300, language),
    opensAt: timeInWords(MONDAY, NOW, 'UTC', language),
    callbackAt: deadlineInWords(MONDAY, NOW, 'UTC', language),
  };
}
