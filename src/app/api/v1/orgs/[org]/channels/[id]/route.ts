import { archiveChannel, getChannel, updateChannel } from '@/server/api/channels';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getChannel, updateChannel, archiveChannel);
