import { rotateIdentitySecret } from '@/server/api/identity';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(rotateIdentitySecret);
