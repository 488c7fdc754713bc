/** What the organisation's own intents are about, for the people who teach them. */
export const intentDescriptions: Readonly<Record<string, string>> = {
  plan_advice: 'Wants to know which plan fits them, not only what it costs.',
  shop_connection: 'Asks whether their web shop or marketplace can be connected.',
  erp_connection: 'Asks about accounting or ERP software on the other side.',
  carriers: 'Labels, tracking and contracts with parcel carriers.',
  scanning: 'Barcode scanners, phones and the app in the warehouse.',
  picking: 'How orders are picked and packed, and how fast.',
  traceability: 'Batches, serial numbers and best-before dates.',
  stocktaking: 'Counting stock, with or without closing the warehouse.',
  purchasing: 'Reordering, suppliers and incoming goods.',
  multi_warehouse: 'More than one site, and stock moved between them.',
  returns_handling: 'What happens with goods that customers send back.',
  third_party_logistics: 'Stores for others, or has others store for them.',
  go_live: 'How long it takes to start, and who helps.',
  data_hosting: 'Where data lies and who may see it.',
  reporting: 'Figures, exports and dashboards.',
  service_levels: 'Uptime, support hours and response times.',
};
