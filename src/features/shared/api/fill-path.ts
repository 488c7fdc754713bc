/** Puts parameters into an operation's path: `/orgs/{org}/leads/{id}`. @throws Error when one is missing */
export function fillPath(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === null) throw new Error(`the path ${template} needs ${name}`);
    return encodeURIComponent(String(value));
  });
}
