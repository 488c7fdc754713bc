import { v7 as uuid } from 'uuid';
import type {
  RealtimeConfig,
  Session,
  StartSessionBody,
  VisitorConversation,
} from '../../contracts/api/chat';
import { channelAppearanceSchema } from '../../contracts/channel-appearance';
import { findPublicChannel, type PublicChannel } from '../../db/queries/channel';
import { isBlocked } from '../../db/queries/is-blocked';
import { listVisitorMessages } from '../../db/repositories/messages';
import { rememberAddress } from '../../db/repositories/visitor-addresses';
import {
  findCurrentConversationId,
  findVisitor,
  insertVisitor,
  type VisitorWithLead,
} from '../../db/repositories/visitors';
import { wordsIn } from '../../domain/channels/words-in';
import type { SiteIdentity } from '../../domain/identity/site-identity';
import type { Language } from '../../domain/text/languages';
import type { Services } from '../context';
import type { IdentityParts } from '../identity/identity-parts';
import { readIdentity } from '../identity/read-identity';
import { loadInboxSettings } from '../inbox-settings/inbox-settings';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { isTeamOpen } from '../routing/is-team-open';
import { saveThread } from '../thread/save-thread';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { identifyVisitor } from '../visitors/identify-visitor';
import { inTenant, type Work } from '../work';
import { visitorsForm } from './answer-pre-chat';
import { changeLanguage } from './change-language';
import { noteReturn } from './note-return';
import { openConversation } from './open-conversation';
import { supportedLanguage } from './supported-language';

export interface StartSessionInput extends Omit<StartSessionBody, 'identity'> {
  /** Public key or slug. */
  readonly channel: string;
  /** The visitor of a token that was verified by the caller; anything else starts anew. */
  readonly known: { readonly visitorId: string; readonly orgId: string; readonly version: number } | null;
  /** What the site around the chat says of who the visitor is, with what it takes to believe it. */
  readonly identity?: { readonly token: string; readonly parts: IdentityParts };
  /** Where the request comes from, for the block list; null: nobody knows. */
  readonly address?: string | null;
  /** Whether the calling page may use a channel with these allowed origins. */
  readonly mayUse: (allowedOrigins: readonly string[]) => boolean;
  readonly realtime: RealtimeConfig;
}

export type StartedSession = Omit<Session, 'token'> & {
  /** For the token: whom it stands for. */
  readonly grant: {
    readonly visitorId: string;
    readonly orgId: string;
    readonly version: number;
    /** A site vouches for who they are. */
    readonly isIdentified: boolean;
  };
  readonly allowedOrigins: readonly string[];
};

/**
 * Starts or resumes a visitor's session: visitor, lead and conversation with the bot's greeting are made when the
 * token is none of this channel's. Whom the site vouches for becomes that visitor; a site that cannot be believed starts
 * nothing.
 * @throws ServiceProblem not_found, origin_not_allowed, blocked, identity_invalid, identity_expired
 */
export async function startSession(services: Services, input: StartSessionInput): Promise<StartedSession> {
  const channel = await findPublicChannel(services.database, input.channel);
  if (!channel) throw notFound('channel');
  if (!input.mayUse(channel.allowedOrigins)) throw new ServiceProblem('origin_not_allowed');
  return inTenant({ ...services, orgId: channel.orgId }, async (work) => {
    const policy = await loadOrgPolicy(work);
    const { address = null } = input;
    if (address !== null && (await isBlocked(work, { visitorId: null, address }))) {
      throw new ServiceProblem('blocked');
    }
    const browser = input.known?.orgId === channel.orgId ? await findKnown(work, channel, input.known) : null;
    const appearance = channelAppearanceSchema.parse(channel.appearance);
    const locale = appearance.language === 'fixed' ? undefined : input.locale;
    const language = supportedLanguage(locale, channel.language);
    const identity = await identityOf(work, channel, input);
    const speakIn = (wanted: Language, visitor: VisitorWithLead) =>
      changeLanguage(work, policy, visitor, wanted, (spoken) => quickRepliesOf(channel, spoken));
    const found = identity
      ? await identifyVisitor(work, policy, {
          identity,
          browser,
          channelId: channel.id,
          language,
          timeZone: input.timeZone ?? null,
        })
      : browser;
    const known = found && locale !== undefined ? await speakIn(language, found) : found;
    const { visitorId, conversation } = known
      ? await resume(work, policy, channel, known, input)
      : await begin(work, policy, channel, language, input);
    if (address !== null) await rememberAddress(work, visitorId, address);
    const messages = await listVisitorMessages(work, conversation.id, 0);
    const hasWritten = messages.some(({ author }) => author.kind === 'visitor');
    const visitor = known ?? { language, lead: null, preChatAt: null };
    return {
      grant: {
        visitorId,
        orgId: channel.orgId,
        version: known?.tokenVersion ?? 1,
        isIdentified: known?.externalId != null,
      },
      allowedOrigins: channel.allowedOrigins,
      visitor: { id: visitorId, language: visitor.language, email: visitor.lead?.email ?? null },
      channel: {
        slug: channel.slug,
        key: channel.publicKey,
        name: channel.name,
        orgName: channel.orgName,
        botName: policy.voice.botName,
        language: channel.language,
        quickReplies: wordsIn(appearance.quickReplies, visitor.language, channel.language) ?? [],
        privacyUrl: appearance.privacyUrl,
        isOpen: await isTeamOpen(work, policy, channel.teamId),
        livePreview: (await loadInboxSettings(work)).livePreview,
      },
      preChat: hasWritten || visitor.preChatAt ? null : visitorsForm(visitor, channel),
      conversation,
      messages,
      realtime: input.realtime,
    };
  });
}

/** Who the site says that the visitor is; null when it says nothing. */
async function identityOf(
  work: Work,
  channel: PublicChannel,
  { identity }: StartSessionInput,
): Promise<SiteIdentity | null> {
  if (!identity) return null;
  const reading = await readIdentity(work, identity.parts, { channelId: channel.id, token: identity.token });
  if (!reading.ok) throw new ServiceProblem(reading.problem.code, reading.problem.detail);
  return reading.identity;
}

async function findKnown(
  work: Work,
  channel: PublicChannel,
  known: { readonly visitorId: string; readonly version: number },
): Promise<VisitorWithLead | null> {
  const visitor = await findVisitor(work, known.visitorId);
  // A token of an anonymous browser that has become somebody known is not that person's.
  if (visitor?.id !== known.visitorId) return null;
  if (visitor.channelId !== channel.id || visitor.tokenVersion !== known.version) return null;
  if (await isBlocked(work, { visitorId: visitor.id, address: null })) throw new ServiceProblem('blocked');
  return visitor;
}

interface Opened {
  readonly visitorId: string;
  readonly conversation: VisitorConversation;
}

async function resume(
  work: Work,
  policy: OrgPolicy,
  channel: PublicChannel,
  visitor: VisitorWithLead,
  input: StartSessionInput,
): Promise<Opened> {
  const existing = await findCurrentConversationId(work, visitor.id);
  if (existing) {
    await noteReturn(work, policy, visitor, existing, input.timeZone ?? null);
    const conversation = await loadVisitorConversation(work, existing);
    if (!conversation) throw notFound('conversation');
    return { visitorId: visitor.id, conversation };
  }
  return { visitorId: visitor.id, conversation: await greet(work, policy, channel, visitor, input) };
}

async function begin(
  work: Work,
  policy: OrgPolicy,
  channel: PublicChannel,
  language: string,
  input: StartSessionInput,
): Promise<Opened> {
  const visitor = { id: uuid(), leadId: uuid(), language };
  await insertVisitor(work, {
    visitorId: visitor.id,
    leadId: visitor.leadId,
    channelId: channel.id,
    language,
    timeZone: input.timeZone ?? null,
    currency: policy.org.currency,
  });
  return { visitorId: visitor.id, conversation: await greet(work, policy, channel, visitor, input) };
}

/** The first conversation of a visitor. Nobody can be listening to it yet, so that nobody is told. */
async function greet(
  work: Work,
  policy: OrgPolicy,
  channel: PublicChannel,
  visitor: Parameters<typeof conversationOf>[1],
  input: StartSessionInput,
): Promise<VisitorConversation> {
  const told = work.events.length;
  const thread = await openConversation(
    work,
    policy,
    conversationOf(channel, visitor, input),
    quickRepliesOf(channel, visitor.language),
    channelAppearanceSchema.parse(channel.appearance),
  );
  const saved = await saveThread(thread);
  work.events.length = told;
  return saved.visitor;
}

function conversationOf(
  channel: PublicChannel,
  visitor: { readonly id: string; readonly leadId: string; readonly language: string },
  input: StartSessionInput,
) {
  return {
    channelId: channel.id,
    visitorId: visitor.id,
    leadId: visitor.leadId,
    language: visitor.language,
    teamId: channel.teamId,
    page: input.page?.url ?? null,
    previousId: null,
    isTest: channel.isTest,
  };
}

const quickRepliesOf = (channel: PublicChannel, language: string) =>
  wordsIn(channelAppearanceSchema.parse(channel.appearance).quickReplies, language, channel.language) ?? [];
