import { v7 as uuid } from 'uuid';
import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { pngOf } from './png';
import type { SeededOrganisation } from './seed-organisation';

interface Spoken {
  readonly conversationId: string;
  readonly visitorId: string;
  readonly memberId: string;
  readonly askedId: string;
  readonly answeredId: string;
}

const WIDTH = 480;
const HEIGHT = 300;

/** A few conversations that are open show what goes with words: files of both sides, and answers that quote. */
export async function seedAttachments(
  database: Database,
  { id: orgId }: Pick<SeededOrganisation, 'id'>,
): Promise<void> {
  await withSystem(database, async (client) => {
    const spoken = await client.$queryRaw<Spoken[]>`
      select distinct on (c.id) c.id as "conversationId", c."visitorId", a."authorMemberId" as "memberId",
        v.id as "askedId", a.id as "answeredId"
      from conversation c
      join message v on v."conversationId" = c.id and v."authorKind" = 'visitor'
      join message a on a."conversationId" = c.id and a."authorKind" = 'agent' and not a.private and a.seq > v.seq
      where c."orgId" = ${orgId}::uuid and c.status = 'human'
      order by c.id, v.seq desc, a.seq`;
    for (const [index, { conversationId, visitorId, memberId, askedId, answeredId }] of spoken
      .slice(0, 6)
      .entries()) {
      await client.message.update({ where: { id: answeredId }, data: { quotedMessageId: askedId } });
      const fromVisitor = index % 2 === 0;
      const file = fromVisitor ? LAYOUT : COMPARISON;
      const uploader = fromVisitor ? { visitorId, messageId: askedId } : { memberId, messageId: answeredId };
      const { bytes, ...described } = file;
      await client.attachment.create({
        data: {
          id: uuid(),
          orgId,
          conversationId,
          ...uploader,
          ...described,
          size: bytes.byteLength,
          content: { create: { bytes } },
        },
      });
    }
  });
}

const COMPARISON = {
  name: 'plan-comparison.csv',
  mediaType: 'text/plain',
  width: null,
  height: null,
  bytes: new TextEncoder().encode(
    'Plan;Seats;Price per seat and month;Support\nStarter;up to 10;12 EUR;e-mail\nTeam;up to 50;19 EUR;chat\nBusiness;any;29 EUR;telephone\n',
  ),
};

const LAYOUT = {
  name: 'warehouse-layout.png',
  mediaType: 'image/png',
  width: WIDTH,
  height: HEIGHT,
  bytes: pngOf(WIDTH, HEIGHT, (x, y) => {
    const wall =
      x < 6 ||
      y < 6 ||
      x >= WIDTH - 6 ||
      y >= HEIGHT - 6 ||
      Math.abs(x - 190) < 2 ||
      (x > 190 && Math.abs(y - 140) < 2);
    const door = (y > 60 && y < 95 && Math.abs(x - 190) < 2) || (x > 300 && x < 340 && Math.abs(y - 140) < 2);
    const shelf = x % 80 > 26 && x % 80 < 62 && y % 90 > 34 && y % 90 < 62;
    if (wall && !door) return [45, 55, 72];
    return shelf ? [148, 180, 214] : [246, 247, 249];
  }),
};
