import * as operations from '../../contracts/operations/quality';
import * as feedback from '../../services/quality/get-agent-feedback';
import * as journeys from '../../services/quality/get-journeys';
import * as reAsks from '../../services/quality/get-re-asks';
import { getScoreCalibration as calibration } from '../../services/quality/get-score-calibration';
import { serve } from '../http/serve';

/** Team API: quality of handoffs (design §4). */

export const getReAsks = serve(operations.getReAsks, async ({ ctx, query }) => ({
  body: await reAsks.getReAsks(ctx, query),
}));

export const getConversationReAsks = serve(operations.getConversationReAsks, async ({ ctx, params }) => ({
  body: await reAsks.getConversationReAsks(ctx, { conversationId: params.id }),
}));

export const getAgentFeedback = serve(operations.getAgentFeedback, async ({ ctx, query }) => ({
  body: await feedback.getAgentFeedback(ctx, query),
}));

export const getFeedbackConversations = serve(
  operations.getFeedbackConversations,
  async ({ ctx, query }) => ({ body: await feedback.getFeedbackConversations(ctx, query) }),
);

export const getJourneyFlow = serve(operations.getJourneyFlow, async ({ ctx, query }) => ({
  body: await journeys.getJourneyFlow(ctx, query),
}));

export const getJourneyConversations = serve(operations.getJourneyConversations, async ({ ctx, query }) => ({
  body: await journeys.getJourneyConversations(ctx, query),
}));

export const getConversationJourney = serve(operations.getConversationJourney, async ({ ctx, params }) => ({
  body: await journeys.getConversationJourney(ctx, { conversationId: params.id }),
}));

export const getScoreCalibration = serve(operations.getScoreCalibration, async ({ ctx, query }) => ({
  body: await calibration(ctx, query),
}));
