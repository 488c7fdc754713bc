import { cleanText, foldDiacritics, normaliseText } from '../text/normalise';
import { tokenise } from '../text/tokenise';
import type { Signal } from '../types';
import { combineWeights } from './phrases';

/** Terms after which a visitor rarely needs a canned answer. */
const TECHNICAL =
  /(?<![\p{L}\p{N}])(?:apis?|webhooks?|sdks?|sso|saml|oauth|oidc|scim|ldap|jwt|graphql|rest|soap|endpoints?|payloads?|tokens?|schemas?|databases?|sql|postgres\p{L}*|mysql|mongodb|kafka|kubernetes|k8s|docker|helm|terraform|aws|azure|gcp|vpc|vpn|proxy|firewall|dns|cname|tls|ssl|https?|cors|csp|iframe|encryption|encrypted|failover|latency|throughput|uptime|sla|rate limits?|pagination|idempoten\p{L}+|cron|etl|data warehouse|snowflake|bigquery|migrat\p{L}+|on[- ]?prem\p{L}*|self[- ]?host\p{L}*|multi[- ]?tenant|sandbox|staging|gdpr|dpa|dsgvo|rgpd|lgpd|hipaa|soc ?2|iso ?27001|pci|audit logs?|penetration|pentest|subprocessors?|compliance|custom fields?|crm|erp|sap|salesforce|netsuite|dynamics|json|xml|csv|regex|integrat\p{L}+|schnittstellen?|verschlusselung|integracion\p{L}*|cifrado|chiffrement|criptografia|migracao|migracion)(?![\p{L}\p{N}])/gu;
const PARTS =
  /(?<![\p{L}\p{N}])(?:and also|also|as well as|in addition|additionally|furthermore|moreover|plus|on top of that|another (?:thing|question)|second(?:ly)?|third(?:ly)?|first(?:ly)?|finally|besides|ausserdem|zusatzlich|erstens|zweitens|ademas|tambien|por otro lado|primero|segundo|de plus|egalement|en outre|premierement|alem disso|tambem)(?![\p{L}\p{N}])/gu;
const CONDITIONS =
  /(?<![\p{L}\p{N}])(?:if|unless|provided that|depending on|in case|whether|when(?:ever)? (?:we|our|a|the)|only if|except|however|but|while|although|wenn|falls|sofern|abhangig|ausser|aber|si|a menos que|en caso|pero|sauf|a condition|mais|se|a menos|caso|mas)(?![\p{L}\p{N}])/gu;
const LIST_ITEM = /^\s*(?:[-*•]|\d+[.)])\s/gmu;
const QUESTION = /[?؟？]/gu;
const LONG_WORDS = 25;
const VERY_LONG_WORDS = 80;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** 0 below `from`, 1 from `to` on, linear between. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/**
 * How much there is in a query, 0–1: several questions or parts, technical terms, conditions, length. What a
 * retrieval answer covers ("what does it cost?") stays near 0.
 */
export function assessComplexity(text: string): Signal {
  const folded = foldDiacritics(normaliseText(text));
  const words = tokenise(cleanText(text)).length;
  const questions = count(folded, QUESTION);
  const terms = new Set(folded.match(TECHNICAL) ?? []);
  const parts = count(folded, PARTS) + Math.max(0, count(text, LIST_ITEM) - 1);
  const conditions = count(folded, CONDITIONS);
  const evidence = [
    { reason: `${questions} questions in one message`, weight: 0.5 * ramp(questions, 1, 4) },
    {
      reason: `technical terms: ${[...terms].slice(0, 5).join(', ')}`,
      weight: 0.65 * ramp(terms.size, 0.4, 4),
    },
    { reason: 'several parts', weight: 0.45 * ramp(parts, 0, 3) },
    { reason: 'conditions and exceptions', weight: words >= 12 ? 0.3 * ramp(conditions, 0, 3) : 0 },
    { reason: `${words} words`, weight: 0.5 * ramp(words, LONG_WORDS, VERY_LONG_WORDS) },
  ].filter(({ weight }) => weight > 0);
  return {
    value: combineWeights(evidence.map(({ weight }) => weight)),
    reasons: evidence.map(({ reason }) => reason),
  };
}
