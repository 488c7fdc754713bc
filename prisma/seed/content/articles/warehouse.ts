import type { SeedArticle } from '../types';

export const warehouseArticles: SeedArticle[] = [
  {
    slug: 'scanner-app',
    title: 'Scanner app for phones and handhelds',
    category: 'Warehouse',
    body: `The scanner app runs on Android 10 or newer and on iOS 16 or newer. It is included in every plan, on as many devices as you like.

## What people do with it

Goods receipt, put-away, picking, packing, transfers, counts and returns are all done with the app. Each screen shows one task at a time, with large buttons that work with gloves. New colleagues usually pick alone after half an hour.

## Working offline

The app goes on working without a network for up to eight hours. Scans are kept on the device and sent as soon as the connection is back; conflicts, for example a bin that was emptied meanwhile, are shown to the shift leader.

## Camera or laser

Any phone camera can scan. For more than about 200 scans a day we recommend a handheld with a laser or a Bluetooth ring scanner. The app speaks English, German, French, Spanish, Portuguese, Polish and Romanian.`,
  },
  {
    slug: 'hardware',
    title: 'Which scanners and printers work with Acme',
    category: 'Warehouse',
    body: `Acme sells no hardware. You buy devices where you like, and we tell you what we have tested.

## Handheld scanners

We test every release on the Zebra TC22 and TC27 and on the Honeywell CT30. Any Android handheld with Android 10 or newer will do. Expect to pay from about €650 per device. Bluetooth scanners that act as a keyboard work with phones and tablets.

## Label printers

Zebra printers that understand ZPL and the Brother QL series print product and location labels. Shipping labels need a printer for 100 × 150 mm. Printing goes through a small programme on any Windows, macOS or Linux computer in the warehouse.

## Scales and other devices

Scales with a USB or serial connection can be read at the packing table, so that the weight of each parcel is checked against the expected weight. RFID gates, pick-by-light and conveyor systems are supported on Enterprise through the API only.`,
  },
  {
    slug: 'picking-and-packing',
    title: 'Picking and packing methods',
    category: 'Warehouse',
    body: `Acme supports single-order picking, batch picking and wave picking on every plan, and zone picking on Scale and Enterprise.

## Finding the shortest way

Pick lists follow the shortest way through your aisles. Batch picking collects up to 40 orders in one walk and sorts them into numbered boxes on the trolley. Customers who change from paper lists to batch picking report 30 to 45 per cent less walking.

## Avoiding mistakes

Every pick is confirmed by scanning the location and the product. A wrong scan stops the picker with a sound and a red screen. At the packing table, each piece is scanned once more or checked by weight.

## Packing

The packing screen proposes a box size from the measurements of the products, prints the label and the delivery note and closes the order. Kits and bundles are packed from their parts, and a photograph of the open parcel can be stored with the order.`,
  },
  {
    slug: 'batch-serial-and-expiry',
    title: 'Batch numbers, serial numbers and expiry dates',
    category: 'Warehouse',
    body: `Traceability with batch (lot) numbers, serial numbers and best-before dates is included from the Growth plan on.

## Recording

Numbers and dates are recorded at goods receipt, by scanning a GS1 barcode or by typing. You decide for each product what must be recorded, at receipt only or at every movement.

## First expired, first out

Picking follows first expired, first out (FEFO) or first in, first out (FIFO). You can set a minimum remaining shelf life for each customer, for example 60 days for supermarkets. Stock that is about to expire appears on a list 30, 60 and 90 days ahead.

## Recalls

A recall report shows within seconds which customers received a batch, which stock is left and where it lies. The remaining stock can be locked with one click. Customers in food, cosmetics and medical devices use this for their audits; Acme itself is not a certified medical or pharmaceutical (GxP) system.`,
  },
  {
    slug: 'stock-counts',
    title: 'Stock counts and inventory accuracy',
    category: 'Warehouse',
    body: `You can count without closing the warehouse.

## Cycle counts

With cycle counting, Acme proposes a few locations every day, so that each product is counted as often as its value demands: A products monthly, B products quarterly, C products once a year. A count of one location takes about two minutes and does not block orders for other locations.

## Annual stocktake

For the annual stocktake, create a count for a whole warehouse or zone, give it to several people and follow the progress on one screen. Differences above a limit that you set are counted a second time by somebody else. The signed list is exported as PDF for your auditor.

## Blind counts and corrections

Counts are blind by default: the counter does not see the expected quantity. Every correction asks for a reason, is kept in the audit log and changes the stock value in the accounting export of that day.`,
  },
  {
    slug: 'purchasing-and-forecasting',
    title: 'Purchasing, reorder points and forecasting',
    category: 'Warehouse',
    body: `Purchasing is included from Growth on, demand forecasting from Scale on.

## Purchase orders

Acme proposes purchase orders from reorder points, open orders and supplier lead times. You check the proposal, send it to the supplier as PDF by e-mail and follow what has been confirmed, shipped and received. Partial deliveries and supplier prices in other currencies are supported. Orders above an amount that you choose need the approval of a second person.

## Reorder points

A reorder point is calculated for each product from its sales, the lead time and the service level you want, or set by hand. Dropping below it alerts the buyer.

## Forecasting

The forecast uses up to 24 months of sales and considers season, trend and promotions that you enter. It needs at least six months of history to be useful. Its accuracy is shown for each product, so that you can see where not to trust it.`,
  },
  {
    slug: 'several-warehouses',
    title: 'Several warehouses and transfers',
    category: 'Warehouse',
    body: `One account can run several warehouses, in one country or in many. Growth includes three, Scale ten, Enterprise has no limit.

## Sharing out orders

Rules decide which warehouse ships an order: by distance to the customer, by stock, by cost or by shop. If no warehouse has everything, the order waits, is split, or is completed by a transfer, as you choose.

## Transfers between warehouses

A transfer has a sender, a receiver and stock in transit, so that goods on a lorry are neither lost nor counted twice. The receiver scans what arrives, and differences are reported to both sides.

## Shops, vans and consignment

Retail stores, service vans and consignment stock at a customer can be kept as small warehouses with one location. They cost €15 a month each on Growth and Scale and do not count against your limit. Each warehouse has its own time zone, address and opening days.`,
  },
  {
    slug: 'returns',
    title: 'Returns and exchanges',
    category: 'Warehouse',
    body: `Returns are handled in Acme from the announcement to the refund.

## Return portal

Your customers announce a return on a portal in your colours, choose a reason and print a label or get a QR code. The portal is included from Growth on and speaks six languages.

## Receiving returns

The warehouse scans the parcel, checks the condition and decides: back to stock, repair, B-grade or scrap. Photographs can be added. What goes back to stock is available in all shops within a minute.

## Refunds and exchanges

Acme tells the shop which pieces came back and in what condition, and the shop pays the refund; Acme itself never moves money. An exchange creates a new order with its own priority. The report on reasons for returns shows which products and which suppliers cause the most of them.`,
  },
  {
    slug: 'reports-and-exports',
    title: 'Reports, dashboards and exports',
    category: 'Warehouse',
    body: `Acme has 40 standard reports, among them stock value, slow movers, orders per hour, picking errors and supplier reliability.

## Dashboards

Each user has a dashboard with the numbers of the day: open orders, late orders, people at work and what is about to run out. A screen for the warehouse wall shows the same without a login.

## Scheduled reports

Any report can be filtered, saved and sent by e-mail every day, week or month, as Excel, CSV or PDF. Custom columns are available from Growth on; a report builder with your own formulas from Scale on.

## Data for your own BI

On Scale and Enterprise, all tables are exported every night as Parquet or CSV to your own S3 or Azure storage, for Power BI, Tableau or Looker. There is no direct database access. Reports keep five years of movements.`,
  },
  {
    slug: 'third-party-logistics',
    title: 'Acme for logistics providers (3PL)',
    category: 'Warehouse',
    body: `Fulfilment companies store and ship goods for several clients in one warehouse. The 3PL add-on makes that possible. It costs €300 a month on Scale and is included in Enterprise.

## Clients and their stock

Every client has its own products, shops, stock and rules, also when the same SKU exists twice. Clients sign in to a portal of their own, see only their stock and orders and announce deliveries there. The portal carries your logo.

## Billing your clients

Activities are counted as they happen: receipts, storage by pallet or by day, picks, parcels, returns and special work. At the end of the month Acme makes a billing file for each client from your price list. It can be handed to your accounting as an invoice draft.

## Limits

The number of clients is not limited. One client can be moved to an account of its own, with history, when the contract ends.`,
  },
];
