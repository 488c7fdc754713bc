import type { SeedArticle } from '../types';

export const gettingStartedArticles: SeedArticle[] = [
  {
    slug: 'free-trial',
    title: 'Free trial',
    category: 'Getting started',
    body: `You can try Acme free of charge for 14 days. The trial has all features of the Growth plan and needs no credit card.

## What you can do in the trial

The trial comes with a sample warehouse of 200 products, so that you can pick, pack and count within minutes. You may also connect your own shop and import your own products; both stay when you subscribe.

## Extending the trial

If 14 days are not enough, ask us once for another 7 days in the chat or by e-mail. Companies that evaluate the Enterprise plan get a guided pilot of 30 days instead.

## When the trial ends

A trial never turns into a paid plan by itself. When it ends, you choose a plan or do nothing. We keep the data of an ended trial for 30 days and then delete it. During those 30 days you can subscribe and go on where you stopped.`,
  },
  {
    slug: 'book-a-demo',
    title: 'Book a live demo',
    category: 'Getting started',
    body: `A live demo takes 30 minutes and is held by a product specialist over video. It is free and without obligation.

## What we show

The specialist asks about your warehouse first and then shows the processes that matter to you: goods receipt, picking, packing, returns or reporting. Bring a few of your own products and orders if you like; we can work with them on the screen.

## When demos take place

Demos are available Monday to Friday between 09:00 and 18:00 Berlin time, and until 17:00 Eastern time for customers in North America. You usually get a slot within two working days.

## How to book

Ask for a demo here in the chat with your name and e-mail address, or use the calendar on our website. You get an invitation with a video link, and a recording afterwards. Groups of more than eight people can have a private session of 60 minutes.`,
  },
  {
    slug: 'onboarding',
    title: 'Onboarding and time to go live',
    category: 'Getting started',
    body: `How long it takes to go live depends on the plan and on the number of warehouses.

## Starter

Starter customers set Acme up themselves with a guided checklist and short videos. Most are live within three days.

## Growth

Growth includes two online sessions of 60 minutes with an onboarding specialist. Most Growth customers go live in about two weeks.

## Scale

Onboarding on Scale costs €2,400 once and takes four to six weeks. It covers the configuration of your warehouse zones, the import of your master data, a test run with real orders and training for up to 20 people.

## Enterprise

Enterprise projects take eight to twelve weeks and start at €9,500. A project manager plans connectors, data migration and the cut-over, and is on site for the first two days of live operation.

## What we need from you

Name one person who may decide about warehouse processes and plan about four hours a week for that person until you are live.`,
  },
  {
    slug: 'importing-data',
    title: 'Importing products and opening stock',
    category: 'Getting started',
    body: `Products, suppliers, customers, storage locations and opening stock are imported from CSV or Excel files.

## File format

Download the template for each kind of data under Settings, Import. A file may have up to 100,000 rows; larger catalogues are split into several files or loaded through the API. Files must be encoded in UTF-8, and every product needs a unique SKU.

## Trying before importing

Every import runs as a rehearsal first. Acme lists the rows that would fail with the reason, for example a missing unit or a barcode that is used twice, and imports nothing until you confirm. An import can be undone within 24 hours as long as no stock has moved.

## Images and barcodes

Product images are imported by web address. Barcodes may be EAN-13, UPC-A, Code 128 or GS1 DataMatrix, and a product can have several of them, for example one for the piece and one for the carton.`,
  },
  {
    slug: 'moving-from-spreadsheets',
    title: 'Moving from spreadsheets or another system',
    category: 'Getting started',
    body: `Most customers come from spreadsheets or from the stock module of an accounting package.

## From spreadsheets

Export the sheet as CSV, match its columns once and save the mapping. A typical list of 3,000 products is in Acme within an hour. Count the stock on the first day with the scanner app instead of trusting the old numbers.

## From another warehouse system

We migrate products, locations, suppliers, open purchase orders and stock with batches and serial numbers. History of closed orders is not migrated, but you can keep it as an archive file. On Scale and Enterprise our team does the migration as part of onboarding; on Growth we check your files in one of the sessions.

## Running both systems side by side

We advise against running two systems for longer than a weekend, because stock drifts apart. The usual cut-over is on a Friday evening: last orders in the old system, count on Saturday, first orders in Acme on Monday.`,
  },
];
