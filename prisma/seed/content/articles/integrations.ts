import type { SeedArticle } from '../types';

export const integrationArticles: SeedArticle[] = [
  {
    slug: 'online-shops-and-marketplaces',
    title: 'Online shops and marketplaces',
    category: 'Integrations',
    body: `Acme connects to Shopify, WooCommerce, Shopware, PrestaShop and Adobe Commerce (Magento 2), and to the marketplaces Amazon, eBay and Kaufland. All these connectors are included in every plan.

## What is synchronised

New orders arrive in Acme within five minutes. Stock levels are sent back to every shop within 60 seconds of a change, so that the last piece is not sold twice. Tracking numbers, cancellations and returns are passed on as well.

## Several shops at once

You can connect as many shops as you like. For each shop you decide which warehouse serves it and how many pieces are held back as a safety reserve.

## How to connect a shop

Open Settings, Integrations, choose the shop and sign in there. Products are matched by SKU; what cannot be matched is listed for you to decide. Connecting Shopify takes about ten minutes. Other shops can be connected through the API or through Zapier. There is no connector for Etsy or Wix yet.`,
  },
  {
    slug: 'accounting-and-erp',
    title: 'Accounting and ERP integrations',
    category: 'Integrations',
    body: `Acme hands invoices, goods receipts and stock values to your accounting, and works as the warehouse module of an ERP.

## Accounting

Connectors for Xero, QuickBooks Online, DATEV and Sage 50 are included from Growth on. Stock value and cost of goods sold are posted every night, by average cost or first in, first out.

## ERP

NetSuite is connected on Scale and Enterprise. SAP Business One and Microsoft Dynamics 365 Business Central are connected on Enterprise. Orders and master data come from the ERP, movements and serial numbers go back. A connector is set up by our integration team in two to four weeks.

## SAP S/4HANA and others

There is no ready connector for SAP S/4HANA, Oracle or Odoo. Enterprise customers have connected them through our API together with one of our implementation partners. Ask sales for a reference call before you plan such a project.`,
  },
  {
    slug: 'carriers-and-shipping-labels',
    title: 'Carriers and shipping labels',
    category: 'Integrations',
    body: `Acme prints shipping labels for DHL, UPS, DPD, GLS, FedEx and Royal Mail directly from the packing table. You use your own contract and prices with the carrier; Acme adds nothing on top.

## Choosing the carrier

Rules choose the carrier by country, weight, value and promised delivery day. For example: parcels below 2 kg within Germany by DHL, pallets by a freight carrier. The packer can always choose another one.

## Customs and dangerous goods

Commercial invoices and CN22/CN23 forms are created for shipments outside the EU, with HS codes from the product. Limited quantities of dangerous goods are marked on the label. Full dangerous goods papers (ADR) are not created.

## Tracking

Tracking numbers go to the shop and, if you wish, by e-mail to your customer. A delivery that has not moved for three days shows up on the exceptions list. Acme does not plan routes for your own vans.`,
  },
  {
    slug: 'api-and-webhooks',
    title: 'API and webhooks',
    category: 'Integrations',
    body: `The REST API is included from the Growth plan on; Starter has no API access. It speaks JSON over HTTPS and is described by a public OpenAPI document.

## Rate limits

The API allows 120 requests per minute on Growth, 600 on Scale and 2,000 on Enterprise. Beyond that it answers 429 with the time to wait. Lists come in pages of up to 250 entries.

## Webhooks

Fourteen kinds of events can be sent to your own address, among them order created, shipment packed, stock changed and return received. Each delivery is signed with HMAC-SHA256 and repeated for 24 hours until your server answers with success.

## Authentication and sandbox

Use API keys with scopes for your own scripts, or OAuth 2.0 for apps that others install. A sandbox with its own data is included from Growth on, so that developers never test against the live warehouse. Client libraries exist for TypeScript, Python and PHP.`,
  },
  {
    slug: 'automation-and-notifications',
    title: 'Automation with Zapier, Slack and e-mail',
    category: 'Integrations',
    body: `Many small automations need no developer.

## Rules inside Acme

A rule has a trigger, a condition and an action. Examples: hold orders above €5,000 for a check, give express orders priority, add a leaflet to first orders, alert the buyer when a product falls below its reorder point. Starter includes 5 rules, Growth 50 and Scale 500.

## Zapier and Make

Acme has an app on Zapier and on Make with eight triggers and eleven actions. They are available from Growth on and count against your API rate limit.

## Slack, Teams and e-mail

Alerts can be posted to Slack or Microsoft Teams: late orders, negative stock, failed imports or a printer that does not answer. Every user chooses which alerts also arrive by e-mail, at once or as a daily summary at 07:00. SMS alerts are not available.`,
  },
];
