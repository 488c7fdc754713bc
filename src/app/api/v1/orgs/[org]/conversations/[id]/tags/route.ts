import { changeConversationTags, setConversationTags } from '@/server/api/tags';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(setConversationTags, changeConversationTags);
