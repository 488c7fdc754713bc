import { noteContextOpened } from '@/server/api/handoffs';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(noteContextOpened);
