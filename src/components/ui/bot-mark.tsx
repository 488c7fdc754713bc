/** The face of the bot. Decorative; drawn here so that the chat page needs no icon library for it. */
export function BotMark({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <rect x="4" y="8.5" width="16" height="11.5" rx="3" />
      <path d="M12 8.5V5M12 4.5h-3M1.5 13.5v2M22.5 13.5v2M9.25 13v2M14.75 13v2" />
    </svg>
  );
}
