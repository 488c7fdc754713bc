/** Reads single cookies of a request. */
export function cookieReader(request: Request): (name: string) => string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  const byName = new Map(pairs.map(([name, ...rest]) => [name ?? '', rest.join('=')]));
  return (name) => {
    const value = byName.get(name);
    if (value === undefined) return undefined;
    try {
      return decodeURIComponent(value);
    } catch {
      return undefined;
    }
  };
}
