import type { z } from 'zod';
import { ServiceProblem } from '../../services/problem';

/** @throws ServiceProblem validation_failed, with the path and words of everything that is wrong */
export function validate<S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    path: [where, ...issue.path].join('.'),
    message: issue.message,
  }));
  throw new ServiceProblem('validation_failed', undefined, { errors });
}
