/** Names and companies of the demo's visitors; all invented, the addresses under reserved domains. */

export const FIRST_NAMES = [
  'Anna', 'Ben', 'Carla', 'David', 'Elena', 'Felix', 'Grace', 'Hugo', 'Ines', 'Jack', 'Katrin', 'Lukas', 'Mia',
  'Nils', 'Oskar', 'Paula', 'Rosa', 'Samuel', 'Tessa', 'Ugo', 'Vera', 'Wim', 'Yara', 'Zoe', 'Amir', 'Bianca',
  'Clara', 'Dario', 'Esther', 'Frank', 'Greta', 'Henrik', 'Irene', 'Jonah', 'Kim', 'Laura', 'Marc', 'Nadia',
] as const;

export const LAST_NAMES = [
  'Albers', 'Baker', 'Costa', 'Dietrich', 'Evans', 'Fischer', 'Garcia', 'Hansen', 'Ivanov', 'Jansen', 'Keller',
  'Lindgren', 'Moreau', 'Nowak', 'Olsen', 'Peters', 'Quinn', 'Rossi', 'Schmitt', 'Torres', 'Urban', 'Vogel',
  'Walker', 'Young', 'Zimmer', 'Adler', 'Brooks', 'Conti', 'Duval', 'Ekström',
] as const;

export const COMPANIES = [
  'Nordlicht Handel', 'Bluebird Outdoor', 'Tulip Trading', 'Granite Tools', 'Harbour Coffee', 'Maple Furniture',
  'Kestrel Bikes', 'Lumen Lighting', 'Orchard Foods', 'Pebble Toys', 'Quarry Ceramics', 'Riverside Books',
  'Saffron Spices', 'Timber and Twine', 'Vela Sports', 'Willow Cosmetics', 'Alpine Gear', 'Beacon Supplies',
  'Cedar Pharma', 'Dune Fashion', 'Ember Electronics', 'Fjord Seafood', 'Gable Homeware', 'Hazel Pets',
  'Indigo Textiles', 'Juniper Tea', 'Kobalt Parts', 'Linden Optics', 'Meadow Organics', 'Northwind Parcels',
] as const;

export const ROLES = [
  'Head of Operations', 'Warehouse Manager', 'Managing Director', 'Head of Logistics', 'E-commerce Manager', 'CTO',
] as const;

export const USE_CASES = [
  'We need to stop losing stock between our two warehouses.',
  'We want to pick orders faster before the season starts.',
  'We want to replace our spreadsheets.',
  'We need batch numbers and expiry dates.',
  'We make too many picking mistakes.',
] as const;

export const TIMELINES = ['next month', 'within two weeks', 'this quarter', 'in three months', 'as soon as possible'] as const;
