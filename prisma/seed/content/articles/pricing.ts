import type { SeedArticle } from '../types';

export const pricingArticles: SeedArticle[] = [
  {
    slug: 'plans-and-prices',
    title: 'Plans and prices',
    category: 'Pricing',
    body: `Acme has four plans: Starter at €49 a month, Growth at €199 a month, Scale at €599 a month and Enterprise from €1,800 a month. All prices are net of VAT and cover the whole company, not one user.

## What each plan is for

- **Starter** suits one small warehouse that wants to stop working from spreadsheets.
- **Growth** adds batch and serial numbers, purchasing, the API and up to three warehouses.
- **Scale** adds zone picking, demand forecasting, single sign-on, phone support and a contractual uptime.
- **Enterprise** has no fixed limits and comes with a named success manager, SCIM and connectors to SAP and Dynamics.

## What is always included

Every plan includes the scanner app, unlimited scans, all shop and carrier integrations, updates and support by chat and e-mail. There is no set-up fee on Starter and Growth.

## How the Enterprise price is made

An Enterprise quote depends on the number of warehouses, monthly orders and the connectors you need. Sales sends a written offer within two working days after a first call.`,
  },
  {
    slug: 'plan-limits',
    title: 'Limits of each plan',
    category: 'Pricing',
    body: `Each plan has limits for warehouses, users, products and monthly orders.

## Limits by plan

Starter allows 1 warehouse, 3 users, 5,000 SKUs and 1,000 orders a month. Growth allows 3 warehouses, 15 users, 50,000 SKUs and 10,000 orders a month. Scale allows 10 warehouses, 50 users, 500,000 SKUs and 60,000 orders a month. Enterprise has no fixed limits.

## Adding more without changing the plan

An extra user costs €12 a month. On Growth and Scale an extra warehouse costs €60 a month, and every additional 1,000 orders cost €15 a month.

## What happens when you go over a limit

Nothing is blocked when you exceed your order limit: shipping always goes on. The first ten per cent above the limit are free, after that the next pack of 1,000 orders is added to the invoice. We write to the account owner at 80 and at 100 per cent so that nobody is surprised. Users and warehouses cannot exceed their limit by accident, because adding one asks for confirmation of the price first.`,
  },
  {
    slug: 'annual-billing-and-payment',
    title: 'Billing, invoices and payment methods',
    category: 'Pricing',
    body: `You can pay monthly or once a year. With annual billing you pay for ten months and use Acme for twelve.

## Payment methods

We accept credit and debit cards (Visa, Mastercard, American Express) and SEPA direct debit. Customers in the United States can pay by ACH. Annual plans can also be paid by bank transfer on an invoice with 30 days to pay. We do not accept PayPal, cheques or cryptocurrency.

## Invoices

Invoices are issued on the first day of each billing period as PDF and, for German customers, as XRechnung. The account owner finds all of them under Settings, Billing. You can add a purchase order number and a separate e-mail address for your accounts department.

## Currencies and VAT

Prices are in euro; customers in the United Kingdom and the United States may choose pounds or dollars at sign-up. Companies in the EU with a valid VAT number are invoiced without VAT under the reverse-charge rule.`,
  },
  {
    slug: 'discounts',
    title: 'Discounts for start-ups and charities',
    category: 'Pricing',
    body: `Besides annual billing there are three discounts. They cannot be combined with each other.

## Start-ups

Companies younger than two years with at most ten people get 50 per cent off the Growth plan for the first six months. Apply with your register extract; an answer takes one working day.

## Charities and non-profits

Registered charities, food banks and other non-profit organisations get 25 per cent off every plan for as long as they keep their status. Schools and universities count as non-profit when they use Acme for their own stores.

## Several companies of one group

Groups that run three or more Acme accounts get 10 per cent off each account and one combined invoice.

## What we do not offer

There is no discount for students and no lifetime deal, and we do not match the prices of competitors. Larger commitments over several years are discussed with sales as part of an Enterprise offer, where the price can be fixed for up to 36 months.`,
  },
  {
    slug: 'upgrade-and-downgrade',
    title: 'Changing your plan: upgrade and downgrade',
    category: 'Pricing',
    body: `The account owner changes the plan under Settings, Plan. No call with sales is needed between Starter, Growth and Scale.

## Upgrading

An upgrade takes effect at once. You pay only the difference for the days left in the billing period, and all your data, users and integrations stay as they are.

## Downgrading

A downgrade takes effect at the end of the billing period. Before that, Acme lists what would exceed the smaller plan, for example warehouses, users or features such as serial numbers. Nothing is deleted: warehouses beyond the limit become read-only until you upgrade again or archive them.

## Pausing a seasonal business

Seasonal businesses can pause their account for up to six months a year. A paused account costs €19 a month, keeps all data and lets the owner sign in to read reports, but it does not receive orders. Pausing is available on monthly billing only.`,
  },
  {
    slug: 'cancellation-and-refunds',
    title: 'Cancellation and refunds',
    category: 'Pricing',
    body: `You can cancel without giving a reason and without a phone call.

## Cancelling a monthly plan

Monthly plans can be cancelled at any time and end with the current month. The account owner does it under Settings, Plan, Cancel. There is no minimum term.

## Cancelling an annual plan

Annual plans renew for another year unless they are cancelled at least 30 days before the renewal date. We send a reminder 60 days before.

## Refunds

If Acme turns out not to fit, we refund the whole amount within the first 30 days of your first annual term. After that, and for monthly plans, a period that has begun is not refunded. Credits for missed uptime are described in the service level agreement.

## Your data after the end

Your account stays readable for 60 days after the end of the contract, so that you can export everything. After these 60 days all data is deleted for good.`,
  },
];
