import { editMessage, retractMessage } from '@/server/api/own-messages';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(editMessage, retractMessage);
