import type { SeedArticle } from '../types';

export const serviceArticles: SeedArticle[] = [
  {
    slug: 'support-hours',
    title: 'Support hours and response times',
    category: 'Service',
    body: `Support is available Monday to Friday from 08:00 to 20:00 Berlin time by chat and e-mail, on every plan.

## Response times

A first answer comes within one working day on Starter, within four hours on Growth and within one hour on Scale. Enterprise customers get an answer within 15 minutes for urgent incidents, around the clock, seven days a week.

## Phone support

Phone support is included in Scale and Enterprise. Starter and Growth customers can ask for a call-back in the chat when writing is not enough.

## Languages

Our support team speaks English, German, French, Spanish and Portuguese. Outside their hours we answer in English.

## Reporting an incident

If orders cannot be shipped, choose "warehouse stands still" in the help menu: this reaches the engineer on duty at once, also at the weekend, on Scale and Enterprise. The public status page shows the state of every service and of the carriers.`,
  },
  {
    slug: 'uptime-and-sla',
    title: 'Uptime and service level agreement (SLA)',
    category: 'Service',
    body: `Scale comes with a guaranteed availability of 99.9 per cent a month, Enterprise with 99.95 per cent. Over the last twelve months Acme was available for 99.97 per cent of the time.

## Credits

For each full 0.1 percentage points below the guarantee we credit ten per cent of the monthly fee, up to 50 per cent. Credits are applied to the next invoice by themselves; you need not ask.

## Maintenance

Maintenance takes place on Sundays between 02:00 and 05:00 Berlin time, is announced seven days ahead and takes at most two hours a month. The scanner app works offline meanwhile. Planned maintenance does not count as downtime.

## Starter and Growth

Starter and Growth run on the same systems but without a contractual guarantee. The history of incidents is public on the status page, with a report on each one within five working days.`,
  },
  {
    slug: 'training-and-documentation',
    title: 'Training, help centre and product languages',
    category: 'Service',
    body: `People learn Acme by doing, with help where they need it.

## Help centre and videos

The help centre has more than 300 articles and 60 videos of two to five minutes. It is written in English and German; other languages are translated automatically and marked as such.

## Live training

An open training for beginners takes place online every Tuesday at 10:00 Berlin time and is free for all customers. A private training day costs €1,200 online and €1,900 plus travel at your place, for up to 12 people.

## Certificates

Warehouse managers can take a free online course of six hours with a test and a certificate.

## Product languages

The web application is available in English, German, French, Spanish and Portuguese; each user chooses a language. Delivery notes and e-mails to your customers can be written in any language through templates.`,
  },
];
