import { blockVisitor } from '@/server/api/blocks';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(blockVisitor);
