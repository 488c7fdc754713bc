import { ApiError, NetworkError } from '../../shared/api/api-error';
import { problem } from '../wire/problem';

/** The bytes of a file that only this visitor may have. @throws ApiError, NetworkError */
export async function fetchFile(path: string, token: string): Promise<Blob> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(path, { headers, credentials: 'omit' }).catch((cause: unknown) => {
    throw new NetworkError('The server could not be reached', { cause });
  });
  if (response.ok) return response.blob();
  const parsed = problem.safeParse(await response.json().catch(() => undefined));
  throw new ApiError(response.status, parsed.success ? parsed.data : undefined);
}
