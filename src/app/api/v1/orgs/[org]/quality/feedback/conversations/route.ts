import { getFeedbackConversations } from '@/server/api/quality';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getFeedbackConversations);
