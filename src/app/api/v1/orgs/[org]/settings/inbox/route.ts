import { getInboxSettings, setInboxSettings } from '@/server/api/inbox-settings';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getInboxSettings, setInboxSettings);
