import { giveReviewVerdict, takeBackReviewVerdict } from '@/server/api/quality-reviews';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(giveReviewVerdict, takeBackReviewVerdict);
