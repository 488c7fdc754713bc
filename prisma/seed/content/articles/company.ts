import type { SeedArticle } from '../types';

export const companyArticles: SeedArticle[] = [
  {
    slug: 'about-acme',
    title: 'About Acme',
    category: 'Company',
    body: `Acme makes warehouse and inventory software for wholesalers, online shops and fulfilment companies with 2 to 500 people in the warehouse.

## Who we are

Acme was founded in Berlin in 2016 and has 140 employees in Berlin and Porto. The company belongs to its founders and staff, is profitable since 2021 and has no outside investors.

## Our customers

More than 2,300 companies in 31 countries use Acme. Together they ship about nine million parcels a month. Typical industries are outdoor and sports, cosmetics, food, spare parts, furniture and electronics.

## Examples

Nordlicht Outdoor ships 14,000 orders a month from two warehouses and cut picking errors by 68 per cent in three months. Teeblatt, a tea merchant, counts its stock every week instead of once a year. Parts24 trained 35 seasonal workers in two days. We arrange reference calls with customers of your industry on request.`,
  },
  {
    slug: 'what-acme-does-not-do',
    title: 'What Acme does not do',
    category: 'Company',
    body: `We would rather tell you early if Acme is not the right choice.

## Manufacturing

Acme does not plan production: no routings, no machine capacity, no material requirements planning (MRP). Simple assembly of kits is supported, with a list of parts and an assembly order.

## Point of sale and accounting

There is no till for shops and no bookkeeping. Both are connected, not replaced: tills through Shopify POS, accounting through the connectors described elsewhere.

## Transport

Acme does not plan routes or manage a fleet of vehicles. It hands shipments to carriers and follows them.

## Too small or too large

Below about 100 orders a month the stock module of your shop is usually enough. Above about one million order lines a day, or with fully automated storage and retrieval, a specialised system fits better.

## Comparing us

When you compare Acme with an ERP module, look at scanning, offline work and the time to go live; when you compare it with other warehouse systems, look at price per warehouse and support.`,
  },
  {
    slug: 'partner-programme',
    title: 'Partner and referral programme',
    category: 'Company',
    body: `Consultants, agencies and hardware dealers can become partners.

## Referral partners

Referral partners get 15 per cent of what a customer pays in the first year. Register the contact before it talks to us; a registration is valid for six months. Payment is made every quarter.

## Implementation partners

Implementation partners set Acme up for customers and charge for their work themselves. They take a course of three days, pass a test and are listed on our website. At present there are 26 of them in 11 countries.

## Technology partners

Software companies can build a connector with our API. We list it after a review of security and quality, and there is no fee.

## How to apply

Write to partners@acme.test with a short description of your company and your customers. You get an answer within a week. White-label resale under your own brand is not offered.`,
  },
];
