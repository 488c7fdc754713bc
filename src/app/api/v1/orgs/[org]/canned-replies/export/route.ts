import { exportCannedReplies } from '@/server/api/canned-replies';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(exportCannedReplies);
