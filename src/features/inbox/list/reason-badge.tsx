import {
  BadgeDollarSign,
  BookX,
  CircleHelp,
  Flame,
  Frown,
  Hand,
  type LucideIcon,
  MessageCircleReply,
  OctagonX,
  Plug,
  RefreshCw,
  ShieldAlert,
  UserRound,
} from 'lucide-react';
import { Badge, type Tone } from '../../../components/ui/badge';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import type { HandoffReason } from '../../../domain/handoff/types';

const LOOKS: Readonly<Record<HandoffReason, { icon: LucideIcon; tone: Tone }>> = {
  visitor_request: { icon: UserRound, tone: 'accent' },
  high_score: { icon: Flame, tone: 'positive' },
  high_value: { icon: BadgeDollarSign, tone: 'positive' },
  complex_query: { icon: CircleHelp, tone: 'neutral' },
  knowledge_gap: { icon: BookX, tone: 'neutral' },
  frustration: { icon: Frown, tone: 'warning' },
  bot_loop: { icon: RefreshCw, tone: 'warning' },
  bot_failure: { icon: OctagonX, tone: 'danger' },
  compliance: { icon: ShieldAlert, tone: 'danger' },
  reopened: { icon: MessageCircleReply, tone: 'neutral' },
  agent_takeover: { icon: Hand, tone: 'neutral' },
  api: { icon: Plug, tone: 'neutral' },
};

export function ReasonBadge({ reason }: { reason: HandoffReason }) {
  const { icon: Icon, tone } = LOOKS[reason];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />} className="shrink-0">
      {REASON_WORDS[reason]}
    </Badge>
  );
}
