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
    help me pick a plan
    which plan is right for a team of ten
    difference between the basic and the business plan
    which plan would you recommend for a small team
    we are not sure which plan fits us
    what do we get in Scale that Growth does not have
    can we start on Starter and switch to Growth later
    is Scale too big for a company like ours
    what plan do companies of our size usually take
    do we need Scale to use the API
    how many users are included in Growth
    what happens when we go over the limit of our plan
    which of your plans suits a wholesaler`,
  shop_connection: `
    does it work with Shopify
    we sell on Amazon and eBay, can you sync both
    do you have a WooCommerce plugin
    can I connect my Magento store
    how fast does stock update in our shop
    is Shopware supported
    we have four online shops, is that a problem
    can orders come in from Kaufland
    does it work with Shopware
    can stock sync to our online shop automatically
    we run a Shopify store and a shop of our own
    do orders from Amazon arrive by themselves
    is there a plugin for PrestaShop
    which marketplaces do you support
    we sell on Etsy as well
    do you update stock levels on eBay
    can I connect several Shopify stores
    our webshop is built on BigCommerce
    how do orders get from the webshop into the warehouse
    do you support Amazon FBA`,
  erp_connection: `
    do you integrate with SAP Business One
    we use NetSuite as our ERP
    is there a connector for Dynamics 365
    can it talk to our ERP system
    we need DATEV export
    does stock value go to Xero
    do you connect to S/4HANA
    how does the QuickBooks integration work
    can you connect to NetSuite
    do you have a connector for SAP S/4HANA
    does it work with Microsoft Business Central
    we keep our books in Xero
    which ERP systems do you connect to
    can invoices be posted to Sage
    is the ERP sync in real time
    our ERP is the master for item data
    can bookings go to our accounting software
    do you work with Odoo
    does it replace our ERP or sit next to it
    we use Lexware for accounting`,
  carriers: `
    which carriers can print labels
    do you support DHL and DPD
    can we use our own UPS contract
    do you create customs documents
    can the system pick the cheapest carrier
    do you send tracking numbers to customers
    is Royal Mail available
    what about pallets and freight carriers
    which parcel services do you work with
    can it print DPD labels
    do you compare shipping rates
    we ship with GLS and FedEx
    are shipping labels printed automatically
    can the shipping method depend on the weight
    do customers get a tracking link from the carrier
    we need export papers for Switzerland
    can the courier collect on Saturdays
    do you work with PostNL
    can we ship parcels with several carriers
    is there support for pallet shipments with DB Schenker
    can we book a parcel pickup with DHL
    do you print UPS labels
    which carriers do you offer for parcels to Austria`,
  scanning: `
    can we scan with our phones
    which handheld scanners work with it
    does the scanner app work offline
    do we need special barcode scanners
    will it run on our Zebra devices
    can pickers use an iPhone
    do you read GS1 codes
    is there an app for Android
    does the scanner app run on Android
    can the team scan barcodes with an iPhone
    do you sell handheld scanners
    what happens when the scanner loses the Wi-Fi
    can we use our old Honeywell handhelds
    does it read QR codes
    is a camera good enough to scan barcodes
    which mobile computers do you recommend
    can we print our own barcode labels
    do you support ring scanners
    are Bluetooth scanners supported
    our products have no barcodes yet, can we still scan`,
  picking: `
    do you support batch picking
    how does wave picking work
    can it show the shortest route through the aisles
    we make too many picking mistakes
    is zone picking possible
    can orders be packed with a weight check
    how many orders can one person pick at once
    do you print pick lists
    do you support wave picking
    how do pickers know what to pick next
    can several orders be picked in one run
    is there pick by light
    can pickers work with a trolley for twelve orders
    we want to pick faster before Christmas
    does it plan the walking route for the picker
    how do you prevent picking errors
    can we pick from several shelves for one order
    is there a packing station screen
    does it suggest the right box when packing
    how is a rush order picked first`,
  traceability: `
    can we track batch numbers
    we need lot tracking for food
    do you support expiry dates and FEFO
    how do recalls work
    are serial numbers recorded at receipt
    we must trace medical products
    can we block a batch
    does it handle best before dates
    can we track lots and expiry dates
    which customers received batch 4711
    do you record serial numbers when goods leave
    we sell food and need best before dates
    how fast can we do a recall
    is the oldest batch picked first
    do you support FIFO and FEFO
    can we see where a serial number was sold
    we are a pharma wholesaler and must trace every lot
    can expired goods be locked automatically
    does it keep the history of every batch
    can quality hold a batch until it is released`,
  stocktaking: `
    how do we do the yearly stocktake
    can we count without closing the warehouse
    do you support cycle counts
    our stock numbers are never right
    can several people count at once
    who approves count differences
    is there a blind count
    how long does an inventory take
    how does cycle counting work
    can we count shelf by shelf during the day
    we do our inventory count in December
    do you support a permanent inventory
    what happens with differences after a count
    can we count with the scanner
    how do we correct wrong stock
    does the auditor accept your stocktake
    can we freeze a shelf while it is counted
    how often should each shelf be counted
    does a second person have to recount
    can we print count sheets`,
  purchasing: `
    does it suggest purchase orders
    can you forecast demand
    how are reorder points calculated
    can we approve orders before they go to the supplier
    do you handle supplier lead times
    can we see what is on order
    does the forecast know seasons
    we always run out of stock
    can it order from suppliers automatically
    does it warn us when stock runs low
    how do you work out what to reorder
    can we set a minimum stock per product
    do you plan for seasonal demand
    can purchase orders be sent to suppliers by e-mail
    how are late deliveries from suppliers shown
    can we compare prices of suppliers
    is there a reorder list
    what if a supplier delivers less than ordered
    do you handle minimum order quantities of suppliers
    how do we book incoming goods against a purchase order`,
  multi_warehouse: `
    we have three warehouses in two countries
    can stock be moved between sites
    which warehouse ships which order
    can orders be split between locations
    we want to add a second warehouse
    do you support consignment stock
    can vans be treated as warehouses
    is each warehouse charged separately
    which plan fits several warehouses
    do you support transfers between warehouses
    we run warehouses in Berlin and Lyon
    can each site see its own stock only
    how do stock transfers between our locations work
    can an order be shipped from the nearest warehouse
    we are opening another site next year
    can we keep stock in our stores as locations too
    is stock shown per location
    can one warehouse refill another
    how do you handle goods that are in transit between sites
    can we manage five locations in one account`,
  returns_handling: `
    how do you handle returns
    is there a return portal for our customers
    can returned goods go back to stock
    do you print return labels
    we get hundreds of returns a week
    can we record why things come back
    how do exchanges work
    can we grade returned items
    how are returned goods booked back into stock
    what happens when a customer sends something back
    can customers register a return themselves
    do you check the condition of returned items
    many of our fashion orders come back
    can a return be exchanged for another size
    is the return label in the parcel
    how do we handle damaged returns
    do you support return reasons
    can returns be inspected before they are sold again
    how quickly is a return processed in the warehouse
    where do B-ware returns go`,
  third_party_logistics: `
    we are a 3PL with 15 clients
    can our clients log in and see their stock
    do you bill storage per pallet
    is there a client portal
    we do fulfilment for other shops
    can each client have separate rules
    how do you count activities for invoicing
    what does the 3PL add-on cost
    we are a fulfilment provider for twenty brands
    can we invoice our clients for storage and handling
    we store goods for other companies
    does every client get a login of their own
    can you separate the stock of our clients
    is your software made for 3PLs
    how do we charge clients per pick
    our clients want to follow their orders in a portal
    we are a logistics service provider
    can we use different rates for each 3PL client
    do you show our own logo to fulfilment clients
    can a new client be onboarded in a day`,
  go_live: `
    how long until we can go live
    what does onboarding look like
    who helps us set it up
    can you migrate data from our old system
    how much time do we need to invest
    can you come on site for the launch
    do you import our spreadsheets
    when could we start if we sign this month
    how fast can we go live
    can you migrate our data
    implementation timeline
    how long does the implementation usually take
    can I import my products from excel
    do you move our data over from the old WMS
    we use spreadsheets today, how do we switch
    who trains our warehouse team
    how many days of our time does the rollout take
    can we run the old and the new system side by side
    we have to be live before the season
    is there a project manager for the introduction
    how long does setup take
    how difficult is the implementation
    do you help with onboarding
    can we be live by next Monday
    what are the steps to launch
    what do you need from us to start
    do you offer training for our team`,
  data_hosting: `
    where is our data stored
    do you have servers in Germany
    is there an EU data centre
    can we host it ourselves
    does any data go to the US
    which cloud provider do you use
    can we choose the region
    is an on-premise version available
    where is the data stored
    where are your servers
    is the data hosted in the EU
    on-premise version?
    in which country is your data centre
    is everything hosted in Europe
    do you run on AWS or Azure
    can we run Acme on our own servers
    does our data leave Germany
    is our data kept apart from other customers
    do you offer a private cloud
    in which region will our account be hosted`,
  reporting: `
    which reports do you have
    can we see orders per hour
    do you export to Power BI
    can I get a report by e-mail every Monday
    is there a dashboard for the warehouse wall
    how do we find slow moving products
    can we build our own reports
    is there access to the raw data
    can I see reports by team
    do you have analytics
    which key figures do you show
    can we export figures to Excel
    is there a report on picking performance
    do you show slow sellers
    can reports be scheduled
    we want a dashboard on a big screen
    can I see what each picker did yesterday
    does it calculate the stock value for the month end
    how do I get the numbers into Tableau
    is there a report of dead stock
    which dashboards are there for the warehouse manager
    can I build a report on stock value`,
  service_levels: `
    what uptime do you guarantee
    when can we reach support
    is there support at night
    how fast do you answer urgent tickets
    do you have an SLA
    is phone support included
    what happens if the system is down
    do you refund us for outages
    what is your uptime
    support hours
    what is your SLA
    what availability do you guarantee
    how quickly does support react to an emergency
    can we call support at the weekend
    what response times does Enterprise support have
    do we get a credit when you miss the SLA
    is there a hotline around the clock
    do we get our own support contact
    how often is the system under maintenance
    does the SLA cover the scanner app
    which availability is in the contract
    are outages announced before
    how long may the system be down in a month`,
};

export interface SeedIntentExample {
  intent: string;
  text: string;
}

export const intentExamples: readonly SeedIntentExample[] = Object.entries(EXAMPLES).flatMap(
  ([intent, block]) => lines(block).map((text) => ({ intent, text })),
);
