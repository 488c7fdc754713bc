import { lines } from '../../../src/domain/nlu/builtin/lines';

/** The organisation's own training examples, beside the built-in ones: what visitors of a warehouse product ask. */
const EXAMPLES: Readonly<Record<string, string>> = {
  plan_advice: `
    which plan do we need for 4000 orders a month
    is Growth enough for two warehouses
    we have 12 users, which plan is right
    what is the difference between Growth and Scale
    do I need Enterprise for three companies
    which plan includes serial numbers
    is Starter enough for a small webshop
    help me pick a plan`,
  shop_connection: `
    does it work with Shopify
    we sell on Amazon and eBay, can you sync both
    do you have a WooCommerce plugin
    can I connect my Magento store
    how fast does stock update in our shop
    is Shopware supported
    we have four online shops, is that a problem
    can orders come in from Kaufland`,
  erp_connection: `
    do you integrate with SAP Business One
    we use NetSuite as our ERP
    is there a connector for Dynamics 365
    can it talk to our ERP system
    we need DATEV export
    does stock value go to Xero
    do you connect to S/4HANA
    how does the QuickBooks integration work`,
  carriers: `
    which carriers can print labels
    do you support DHL and DPD
    can we use our own UPS contract
    do you create customs documents
    can the system pick the cheapest carrier
    do you send tracking numbers to customers
    is Royal Mail available
    what about pallets and freight carriers`,
  scanning: `
    can we scan with our phones
    which handheld scanners work with it
    does the scanner app work offline
    do we need special barcode scanners
    will it run on our Zebra devices
    can pickers use an iPhone
    do you read GS1 codes
    is there an app for Android`,
  picking: `
    do you support batch picking
    how does wave picking work
    can it show the shortest route through the aisles
    we make too many picking mistakes
    is zone picking possible
    can orders be packed with a weight check
    how many orders can one person pick at once
    do you print pick lists`,
  traceability: `
    can we track batch numbers
    we need lot tracking for food
    do you support expiry dates and FEFO
    how do recalls work
    are serial numbers recorded at receipt
    we must trace medical products
    can we block a batch
    does it handle best before dates`,
  stocktaking: `
    how do we do the yearly stocktake
    can we count without closing the warehouse
    do you support cycle counts
    our stock numbers are never right
    can several people count at once
    who approves count differences
    is there a blind count
    how long does an inventory take`,
  purchasing: `
    does it suggest purchase orders
    can you forecast demand
    how are reorder points calculated
    can we approve orders before they go to the supplier
    do you handle supplier lead times
    can we see what is on order
    does the forecast know seasons
    we always run out of stock`,
  multi_warehouse: `
    we have three warehouses in two countries
    can stock be moved between sites
    which warehouse ships which order
    can orders be split between locations
    we want to add a second warehouse
    do you support consignment stock
    can vans be treated as warehouses
    is each warehouse charged separately`,
  returns_handling: `
    how do you handle returns
    is there a return portal for our customers
    can returned goods go back to stock
    do you print return labels
    we get hundreds of returns a week
    can we record why things come back
    how do exchanges work
    can we grade returned items`,
  third_party_logistics: `
    we are a 3PL with 15 clients
    can our clients log in and see their stock
    do you bill storage per pallet
    is there a client portal
    we do fulfilment for other shops
    can each client have separate rules
    how do you count activities for invoicing
    what does the 3PL add-on cost`,
  go_live: `
    how long until we can go live
    what does onboarding look like
    who helps us set it up
    can you migrate data from our old system
    how much time do we need to invest
    can you come on site for the launch
    do you import our spreadsheets
    when could we start if we sign this month`,
  data_hosting: `
    where is our data stored
    do you have servers in Germany
    is there an EU data centre
    can we host it ourselves
    does any data go to the US
    which cloud provider do you use
    can we choose the region
    is an on-premise version available`,
  reporting: `
    which reports do you have
    can we see orders per hour
    do you export to Power BI
    can I get a report by e-mail every Monday
    is there a dashboard for the warehouse wall
    how do we find slow moving products
    can we build our own reports
    is there access to the raw data`,
  service_levels: `
    what uptime do you guarantee
    when can we reach support
    is there support at night
    how fast do you answer urgent tickets
    do you have an SLA
    is phone support included
    what happens if the system is down
    do you refund us for outages`,
};

export interface SeedIntentExample {
  intent: string;
  text: string;
}

export const intentExamples: readonly SeedIntentExample[] = Object.entries(EXAMPLES).flatMap(
  ([intent, block]) => lines(block).map((text) => ({ intent, text })),
);
