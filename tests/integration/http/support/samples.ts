import { defaultPolicy } from '../../../../src/domain/policy/default-policy';

const nobody = '0198c1a2-7d50-7000-8000-000000000001';

/** A valid body for every operation that needs one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  startSession: {},
  postMessage: { clientId: 'c-1', text: 'Hello' },
  trackEvent: { type: 'present' },
  updateOwnLead: { name: 'Ada' },
  visitorTyping: {},
  visitorRead: { seq: 1 },
  rateConversation: { rating: 5 },
  postTeamMessage: { clientId: 'c-1', text: 'Hello', private: true },
  takeOverConversation: {},
  assignConversation: { memberId: nobody },
  snoozeConversation: { until: null },
  teamTyping: {},
  teamRead: { seq: 1 },
  acceptHandoff: {},
  resolveHandoff: { outcome: 'answered' },
  returnHandoff: {},
  transferHandoff: { memberId: nobody, note: 'Please' },
  giveFeedback: { rightTime: 'on_time', rightReason: true, enoughContext: true },
  setPresence: { status: 'online' },
  patchMember: { capacity: 4, languages: ['en', 'de'] },
  setCapacity: { memberIds: [nobody], capacity: 4 },
  inviteMember: { email: 'ada@example.test' },
  acceptInvitation: { token: 'none', name: 'Ada', password: 'a long password' },
  createTeam: { name: 'Europe' },
  patchTeam: { routingMode: 'push' },
  archiveTeam: {},
  createSkill: { name: 'Contracts' },
  patchLead: { name: 'Ada' },
  createArticle: { title: 'Prices', body: 'Free.' },
  updateArticle: { title: 'Prices', body: 'Free.' },
  importArticles: { articles: [{ title: 'Imported', body: 'Text.', category: '' }] },
  testSearch: { question: 'What does it cost?' },
  answerUnanswered: { questionIds: [nobody], article: { title: 'Answer', body: 'Yes.' } },
  teachUnanswered: { questionIds: [nobody], intent: 'pricing' },
  judgeUnanswered: { questionIds: [nobody], verdict: 'ignored' },
  saveQualification: { questions: [] },
  saveVoice: {},
  previewVoice: { voice: {} },
  createPolicyDraft: { document: defaultPolicy({ timeZone: 'UTC' }) },
  publishPolicy: {},
  tryPolicy: { facts: {} },
  savePolicyDraft: { revision: 1, document: defaultPolicy({ timeZone: 'UTC' }) },
  restorePolicy: { publish: false },
  tryPolicyConversation: { steps: [{ kind: 'message', text: 'Hello' }] },
  authorizeChannel: { socket_id: '1.1', channel_name: `private-thread-${nobody}` },
  authenticateUser: { socket_id: '1.1' },
};

/** Queries for operations whose query has no sensible default. */
export const QUERIES: Readonly<Record<string, Record<string, string>>> = {
  getMetricsDrillDown: { figure: 'csat' },
};
