-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "visitor" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT,
    "tokenVersion" INTEGER NOT NULL DEFAULT 1,
    "externalId" TEXT,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blockedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visitor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "visitorId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'bot',
    "version" INTEGER NOT NULL DEFAULT 0,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "lastTeamSeq" INTEGER NOT NULL DEFAULT 0,
    "ownerMemberId" UUID,
    "teamId" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "page" TEXT,
    "botState" JSONB NOT NULL DEFAULT '{}',
    "priority" INTEGER NOT NULL DEFAULT 0,
    "messageCount" INTEGER NOT NULL DEFAULT 0,
    "lastMessageAt" TIMESTAMPTZ(3),
    "lastMessagePreview" TEXT NOT NULL DEFAULT '',
    "lastMessageAuthor" TEXT,
    "firstVisitorMessageAt" TIMESTAMPTZ(3),
    "lastVisitorMessageAt" TIMESTAMPTZ(3),
    "visitorReadSeq" INTEGER NOT NULL DEFAULT 0,
    "teamReadSeq" INTEGER NOT NULL DEFAULT 0,
    "unreadCount" INTEGER NOT NULL DEFAULT 0,
    "lastHandoffId" UUID,
    "csatHandoffId" UUID,
    "snoozedUntil" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "previousId" UUID,
    "isTest" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "seq" INTEGER,
    "teamSeq" INTEGER NOT NULL,
    "changeSeq" INTEGER,
    "changeTeamSeq" INTEGER NOT NULL,
    "authorKind" TEXT NOT NULL,
    "authorMemberId" UUID,
    "authorName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "clientId" TEXT,
    "authorKey" TEXT NOT NULL,
    "meta" JSONB NOT NULL DEFAULT '{}',
    "turnId" UUID,
    "handoffId" UUID,
    "editedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "turnId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "teamSeq" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "verdicts" JSONB NOT NULL,
    "action" JSONB NOT NULL,
    "moment" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" BIGSERIAL NOT NULL,
    "orgId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timer" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "conversationId" UUID NOT NULL,
    "handoffId" UUID,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "firedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "timer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "previousHandoffId" UUID,
    "creditedWaitSeconds" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "version" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL,
    "triggerId" TEXT,
    "triggerName" TEXT,
    "whyNow" TEXT NOT NULL DEFAULT '',
    "decisionId" UUID,
    "teamId" UUID,
    "skill" TEXT,
    "priority" INTEGER NOT NULL DEFAULT 50,
    "ownerMemberId" UUID,
    "offeredMemberId" UUID,
    "preferredMemberId" UUID,
    "passedMemberIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "lastPassedAt" TIMESTAMPTZ(3),
    "snoozedSeconds" INTEGER NOT NULL DEFAULT 0,
    "snoozeStartedAt" TIMESTAMPTZ(3),
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "waitingSince" TIMESTAMPTZ(3) NOT NULL,
    "visitorWaitSince" TIMESTAMPTZ(3) NOT NULL,
    "offeredAt" TIMESTAMPTZ(3),
    "offerDeadline" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "engagedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedBy" TEXT,
    "outcome" TEXT,
    "outcomeNote" TEXT,
    "lastSpeaker" TEXT,
    "reopenedAt" TIMESTAMPTZ(3),
    "packetOpenedAt" TIMESTAMPTZ(3),
    "packetComplete" BOOLEAN,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff_event" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "handoffId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "teamSeq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorMemberId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handoff_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "context_packet" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "handoffId" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "addendum" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "context_packet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff_feedback" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "handoffId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "rightTime" TEXT,
    "rightReason" BOOLEAN,
    "enoughContext" BOOLEAN,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handoff_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "csat_rating" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "handoffId" UUID NOT NULL,
    "memberId" UUID,
    "rating" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "csat_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "handoffId" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "ownerMemberId" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "category" TEXT NOT NULL DEFAULT '',
    "published" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intent_example" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "intent" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intent_example_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canned_reply" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "shortcut" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "teamId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "orgId" UUID,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "company" TEXT,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "stage" TEXT NOT NULL DEFAULT 'new',
    "dealValueMinor" BIGINT,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "score" INTEGER NOT NULL DEFAULT 0,
    "fitScore" INTEGER NOT NULL DEFAULT 0,
    "engagementScore" INTEGER NOT NULL DEFAULT 0,
    "band" TEXT NOT NULL DEFAULT 'cold',
    "contributions" JSONB NOT NULL DEFAULT '[]',
    "ownerMemberId" UUID,
    "isCustomer" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_score_entry" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "conversationId" UUID,
    "score" INTEGER NOT NULL,
    "delta" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "contributions" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_score_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_signal" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "visitorId" UUID NOT NULL,
    "conversationId" UUID,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "amount" DOUBLE PRECISION,
    "url" TEXT,
    "title" TEXT,
    "properties" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_stage_change" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "fromStage" TEXT NOT NULL,
    "toStage" TEXT NOT NULL,
    "dealValueMinor" BIGINT,
    "memberId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_stage_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "language" TEXT NOT NULL DEFAULT 'en',
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "brandVoice" JSONB NOT NULL DEFAULT '{}',
    "qualification" JSONB NOT NULL DEFAULT '[]',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "org_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "emailVerified" TIMESTAMPTZ(3),
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_token" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "capacity" INTEGER NOT NULL DEFAULT 5,
    "presence" TEXT NOT NULL DEFAULT 'offline',
    "lastHeartbeatAt" TIMESTAMPTZ(3),
    "missedOffers" INTEGER NOT NULL DEFAULT 0,
    "awayReason" TEXT,
    "lastAssignedAt" TIMESTAMPTZ(3),
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "routingMode" TEXT NOT NULL DEFAULT 'pull',
    "strategy" TEXT,
    "hours" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "orgId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("teamId","memberId")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "allowedOrigins" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "teamId" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "appearance" JSONB NOT NULL DEFAULT '{}',
    "isTest" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdBy" UUID,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "document" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdBy" UUID,
    "publishedBy" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "visitor_orgId_leadId_idx" ON "visitor"("orgId", "leadId");

-- CreateIndex
CREATE UNIQUE INDEX "visitor_orgId_id_key" ON "visitor"("orgId", "id");

-- CreateIndex
CREATE INDEX "conversation_orgId_status_lastMessageAt_id_idx" ON "conversation"("orgId", "status", "lastMessageAt" DESC, "id");

-- CreateIndex
CREATE INDEX "conversation_orgId_lastMessageAt_id_idx" ON "conversation"("orgId", "lastMessageAt" DESC, "id");

-- CreateIndex
CREATE INDEX "conversation_orgId_ownerMemberId_lastMessageAt_idx" ON "conversation"("orgId", "ownerMemberId", "lastMessageAt" DESC);

-- CreateIndex
CREATE INDEX "conversation_orgId_visitorId_idx" ON "conversation"("orgId", "visitorId");

-- CreateIndex
CREATE INDEX "conversation_orgId_leadId_idx" ON "conversation"("orgId", "leadId");

-- CreateIndex
CREATE INDEX "conversation_orgId_firstVisitorMessageAt_idx" ON "conversation"("orgId", "firstVisitorMessageAt");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_orgId_id_key" ON "conversation"("orgId", "id");

-- CreateIndex
CREATE INDEX "message_conversationId_changeSeq_idx" ON "message"("conversationId", "changeSeq");

-- CreateIndex
CREATE INDEX "message_conversationId_changeTeamSeq_idx" ON "message"("conversationId", "changeTeamSeq");

-- CreateIndex
CREATE UNIQUE INDEX "message_orgId_id_key" ON "message"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "message_conversationId_seq_key" ON "message"("conversationId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_conversationId_teamSeq_key" ON "message"("conversationId", "teamSeq");

-- CreateIndex
CREATE UNIQUE INDEX "message_conversationId_authorKey_clientId_key" ON "message"("conversationId", "authorKey", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "turn_messageId_key" ON "turn"("messageId");

-- CreateIndex
CREATE INDEX "turn_conversationId_createdAt_idx" ON "turn"("conversationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "turn_orgId_id_key" ON "turn"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_turnId_key" ON "decision"("turnId");

-- CreateIndex
CREATE INDEX "decision_conversationId_teamSeq_idx" ON "decision"("conversationId", "teamSeq");

-- CreateIndex
CREATE UNIQUE INDEX "decision_orgId_id_key" ON "decision"("orgId", "id");

-- CreateIndex
CREATE INDEX "timer_orgId_handoffId_idx" ON "timer"("orgId", "handoffId");

-- CreateIndex
CREATE INDEX "timer_orgId_conversationId_idx" ON "timer"("orgId", "conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "timer_orgId_id_key" ON "timer"("orgId", "id");

-- CreateIndex
CREATE INDEX "handoff_orgId_status_priority_waitingSince_idx" ON "handoff"("orgId", "status", "priority" DESC, "waitingSince");

-- CreateIndex
CREATE INDEX "handoff_orgId_requestedAt_idx" ON "handoff"("orgId", "requestedAt");

-- CreateIndex
CREATE INDEX "handoff_conversationId_requestedAt_idx" ON "handoff"("conversationId", "requestedAt");

-- CreateIndex
CREATE INDEX "handoff_orgId_ownerMemberId_status_idx" ON "handoff"("orgId", "ownerMemberId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "handoff_orgId_id_key" ON "handoff"("orgId", "id");

-- CreateIndex
CREATE INDEX "handoff_event_handoffId_at_idx" ON "handoff_event"("handoffId", "at");

-- CreateIndex
CREATE INDEX "handoff_event_conversationId_teamSeq_idx" ON "handoff_event"("conversationId", "teamSeq");

-- CreateIndex
CREATE UNIQUE INDEX "context_packet_orgId_handoffId_key" ON "context_packet"("orgId", "handoffId");

-- CreateIndex
CREATE UNIQUE INDEX "handoff_feedback_handoffId_memberId_key" ON "handoff_feedback"("handoffId", "memberId");

-- CreateIndex
CREATE INDEX "csat_rating_orgId_createdAt_idx" ON "csat_rating"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "csat_rating_handoffId_createdAt_idx" ON "csat_rating"("handoffId", "createdAt");

-- CreateIndex
CREATE INDEX "task_orgId_dueAt_idx" ON "task"("orgId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "task_orgId_id_key" ON "task"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_orgId_id_key" ON "article"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_orgId_slug_key" ON "article"("orgId", "slug");

-- CreateIndex
CREATE INDEX "intent_example_orgId_intent_idx" ON "intent_example"("orgId", "intent");

-- CreateIndex
CREATE UNIQUE INDEX "canned_reply_orgId_id_key" ON "canned_reply"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "canned_reply_orgId_shortcut_key" ON "canned_reply"("orgId", "shortcut");

-- CreateIndex
CREATE INDEX "lead_orgId_email_idx" ON "lead"("orgId", "email");

-- CreateIndex
CREATE INDEX "lead_orgId_score_idx" ON "lead"("orgId", "score" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "lead_orgId_id_key" ON "lead"("orgId", "id");

-- CreateIndex
CREATE INDEX "lead_score_entry_orgId_leadId_at_idx" ON "lead_score_entry"("orgId", "leadId", "at");

-- CreateIndex
CREATE INDEX "lead_signal_orgId_leadId_at_idx" ON "lead_signal"("orgId", "leadId", "at");

-- CreateIndex
CREATE INDEX "lead_stage_change_orgId_toStage_at_idx" ON "lead_stage_change"("orgId", "toStage", "at");

-- CreateIndex
CREATE INDEX "lead_stage_change_orgId_leadId_at_idx" ON "lead_stage_change"("orgId", "leadId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "org_slug_key" ON "org"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_token_tokenHash_key" ON "sign_in_token"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "member_orgId_id_key" ON "member"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "member_orgId_userId_key" ON "member"("orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "team_orgId_id_key" ON "team"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "team_orgId_name_key" ON "team"("orgId", "name");

-- CreateIndex
CREATE INDEX "team_member_orgId_memberId_idx" ON "team_member"("orgId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "channel_slug_key" ON "channel"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "channel_publicKey_key" ON "channel"("publicKey");

-- CreateIndex
CREATE UNIQUE INDEX "channel_orgId_id_key" ON "channel"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_keyHash_key" ON "api_key"("keyHash");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_orgId_id_key" ON "api_key"("orgId", "id");

-- CreateIndex
CREATE INDEX "audit_entry_orgId_at_idx" ON "audit_entry"("orgId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "policy_orgId_id_key" ON "policy"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_orgId_version_key" ON "policy"("orgId", "version");

-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_orgId_channelId_fkey" FOREIGN KEY ("orgId", "channelId") REFERENCES "channel"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_orgId_channelId_fkey" FOREIGN KEY ("orgId", "channelId") REFERENCES "channel"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_orgId_visitorId_fkey" FOREIGN KEY ("orgId", "visitorId") REFERENCES "visitor"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_orgId_ownerMemberId_fkey" FOREIGN KEY ("orgId", "ownerMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_orgId_policyId_fkey" FOREIGN KEY ("orgId", "policyId") REFERENCES "policy"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_event" ADD CONSTRAINT "outbox_event_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timer" ADD CONSTRAINT "timer_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_orgId_ownerMemberId_fkey" FOREIGN KEY ("orgId", "ownerMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_orgId_offeredMemberId_fkey" FOREIGN KEY ("orgId", "offeredMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_orgId_handoffId_fkey" FOREIGN KEY ("orgId", "handoffId") REFERENCES "handoff"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_event" ADD CONSTRAINT "handoff_event_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "context_packet" ADD CONSTRAINT "context_packet_orgId_handoffId_fkey" FOREIGN KEY ("orgId", "handoffId") REFERENCES "handoff"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_feedback" ADD CONSTRAINT "handoff_feedback_orgId_handoffId_fkey" FOREIGN KEY ("orgId", "handoffId") REFERENCES "handoff"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff_feedback" ADD CONSTRAINT "handoff_feedback_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "csat_rating" ADD CONSTRAINT "csat_rating_orgId_handoffId_fkey" FOREIGN KEY ("orgId", "handoffId") REFERENCES "handoff"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "csat_rating" ADD CONSTRAINT "csat_rating_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_orgId_ownerMemberId_fkey" FOREIGN KEY ("orgId", "ownerMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_example" ADD CONSTRAINT "intent_example_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canned_reply" ADD CONSTRAINT "canned_reply_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_orgId_ownerMemberId_fkey" FOREIGN KEY ("orgId", "ownerMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead_score_entry" ADD CONSTRAINT "lead_score_entry_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_signal" ADD CONSTRAINT "lead_signal_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_stage_change" ADD CONSTRAINT "lead_stage_change_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
