/** What a column of an imported file can mean; `custom` keeps it under its own heading. */
export const IMPORT_TARGETS = [
  'email',
  'name',
  'phone',
  'company',
  'role',
  'useCase',
  'stage',
  'dealValue',
  'currency',
  'owner',
  'custom',
] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** One for each column of the file; null leaves the column out. */
export type ImportMapping = readonly (ImportTarget | null)[];

export const IMPORT_ROWS = 5_000;
export const IMPORT_BYTES = 4 * 1024 * 1024;
const CUSTOM_FIELDS = 20;

/** Headings as other systems write them, in English, German, French and Spanish. */
const HEADINGS: Readonly<Record<Exclude<ImportTarget, 'custom'>, readonly string[]>> = {
  email: ['email', 'emailaddress', 'mail', 'workemail', 'courriel', 'correo', 'correoelectronico'],
  name: ['name', 'fullname', 'contact', 'contactname', 'lead', 'leadname', 'nom', 'nombre'],
  phone: ['phone', 'phonenumber', 'telephone', 'mobile', 'tel', 'telefon', 'telefono'],
  company: [
    'company',
    'companyname',
    'organisation',
    'organization',
    'account',
    'firma',
    'unternehmen',
    'societe',
    'empresa',
  ],
  role: ['role', 'jobtitle', 'position', 'funktion'],
  useCase: ['usecase', 'need'],
  stage: ['stage', 'status', 'leadstage', 'leadstatus', 'phase'],
  dealValue: ['dealvalue', 'value', 'amount', 'dealamount', 'betrag', 'montant', 'importe'],
  currency: ['currency', 'dealcurrency', 'wahrung', 'devise', 'moneda'],
  owner: ['owner', 'owneremail', 'leadowner', 'assignedto', 'salesrep'],
};

/** A heading without case, accents and punctuation: "E-Mail address" is "emailaddress". */
const plain = (heading: string) =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** What the columns most likely mean; each meaning is given once, to the first column that fits. */
export function guessMapping(headings: readonly string[]): ImportMapping {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const key = plain(heading);
    const found = IMPORT_TARGETS.find(
      (target) => target !== 'custom' && !taken.has(target) && HEADINGS[target].includes(key),
    );
    if (found === undefined) return null;
    taken.add(found);
    return found;
  });
}

/** What is wrong with a mapping, or null. */
export function mappingProblem(mapping: ImportMapping): string | null {
  if (!mapping.includes('email')) {
    return 'One column must hold the e-mail address: leads are recognised by it';
  }
  const twice = mapping.find(
    (target, at) => target !== null && target !== 'custom' && mapping.indexOf(target) !== at,
  );
  if (twice !== undefined && twice !== null) return `Two columns cannot both be the ${TARGET_WORDS[twice]}`;
  if (mapping.filter((target) => target === 'custom').length > CUSTOM_FIELDS) {
    return `At most ${CUSTOM_FIELDS} columns can be kept as fields of your own`;
  }
  return null;
}

export const TARGET_WORDS: Readonly<Record<ImportTarget, string>> = {
  email: 'e-mail',
  name: 'name',
  phone: 'phone',
  company: 'company',
  role: 'role',
  useCase: 'use case',
  stage: 'stage',
  dealValue: 'deal value',
  currency: 'currency',
  owner: 'owner (e-mail)',
  custom: 'field of your own',
};
