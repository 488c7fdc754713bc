import { getAttachment } from '@/server/api/attachments';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getAttachment);
