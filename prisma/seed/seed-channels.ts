import { v7 as uuid } from 'uuid';
import { appearanceBody } from '../../src/contracts/channel-appearance';
import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { ENTERPRISE, GERMAN_SHOP, WEBSITE } from './content/channel-looks';
import { pngOf } from './png';
import type { SeededOrganisation } from './seed-organisation';

const SIDE = 96;

/** Every channel looks and speaks differently; what a manager could not save fails here. */
export async function seedChannels(
  database: Database,
  { id: orgId, channels }: Pick<SeededOrganisation, 'id' | 'channels'>,
): Promise<void> {
  await withSystem(database, async (client) => {
    const german = { id: uuid(), slug: 'acme-de', team: null };
    await client.channel.create({
      data: {
        id: german.id,
        orgId,
        slug: german.slug,
        publicKey: 'ch_acme_de',
        name: 'German shop',
        language: 'de',
        allowedOrigins: ['https://laden.acme.test', 'https://*.acme.test'],
      },
    });
    const looks = { acme: WEBSITE, 'acme-enterprise': ENTERPRISE, [german.slug]: GERMAN_SHOP };
    for (const { id, slug } of [...channels, german]) {
      const logoId = slug === 'acme' ? null : uuid();
      if (logoId !== null) {
        const bytes = pngOf(SIDE, SIDE, slug === german.slug ? leaf : shelves);
        await client.channelLogo.create({
          data: {
            id: logoId,
            orgId,
            channelId: id,
            mediaType: 'image/png',
            width: SIDE,
            height: SIDE,
            bytes,
          },
        });
      }
      const appearance = appearanceBody.parse({ ...new Map(Object.entries(looks)).get(slug), logoId });
      await client.channel.update({ where: { id }, data: { appearance } });
    }
  });
}

type Colour = readonly [number, number, number];
const WHITE: Colour = [255, 255, 255];

/** Three shelves with boxes. */
function shelves(x: number, y: number): Colour {
  const navy: Colour = [11, 79, 108];
  const isShelf = x > 16 && x < 80 && y % 24 >= 18 && y % 24 < 22 && y > 16;
  const isBox = x > 20 && x < 76 && (x - 20) % 19 < 15 && y % 24 >= 6 && y % 24 < 18 && y > 24 && y < 92;
  return isShelf || isBox ? WHITE : navy;
}

/** A leaf: where two circles overlap. */
function leaf(x: number, y: number): Colour {
  const near = (centreX: number, centreY: number) => Math.hypot(x - centreX, y - centreY) < 52;
  const isVein = Math.abs(x - y) < 2 && x > 26 && x < 74;
  return near(22, 74) && near(74, 22) && !isVein ? WHITE : [47, 107, 58];
}
