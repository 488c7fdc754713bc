import { checkInstallation } from '@/server/api/installation';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(checkInstallation);
