/** What the console says to whoever builds the site. Each problem once, with what to do about it. */
const said = new Set<string>();

function complain(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.error(`Baton: ${text}`);
}

export const originNotAllowed = (channel: string) =>
  complain(
    `pages of ${location.origin} may not show the chat of channel ${channel}. ` +
      `Add ${location.origin} to “Sites that may have the widget” of the channel, in Baton under Settings → Channels.`,
  );

export const unknownChannel = (channel: string) =>
  complain(
    `there is no channel ${channel}, or it is switched off. Copy the snippet again in Baton under Settings → Channels.`,
  );

export const noChannel = () =>
  complain('no channel. Add data-channel="ch_…" to the script, or call Baton("boot", { channel: "ch_…" }).');

export const unreachable = (base: string) =>
  complain(`${base} cannot be reached from this page, so the chat is not shown.`);

export const unknownCommand = (name: unknown) => complain(`there is no command "${String(name)}".`);

/** Tells which directive of the page's own policy keeps the chat out. */
export function watchPolicy(origin: string): void {
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, disposition }) => {
    if (disposition === 'report' || !blockedURI.startsWith(origin)) return;
    const directive = effectiveDirective.replace('-elem', '');
    complain(
      `the Content-Security-Policy of this page keeps the chat out. Add ${origin} to its ${directive} directive.`,
    );
  });
}
