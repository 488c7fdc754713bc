import type { SeedArticle } from '../types';

export const securityArticles: SeedArticle[] = [
  {
    slug: 'security-overview',
    title: 'Security and certifications',
    category: 'Security',
    body: `Acme is certified to ISO 27001 and has a yearly SOC 2 Type II report. The certificate is public; the report is sent under a non-disclosure agreement.

## Encryption

Data is encrypted in transit with TLS 1.2 or newer and at rest with AES-256. Keys are kept in a hardware security module and rotated every year. Enterprise customers can bring their own key.

## Tests and reports

An outside company tests Acme for weaknesses twice a year, and a summary of the penetration test is available on request. Researchers report weaknesses to security@acme.test and are rewarded under our bug bounty.

## People

All employees are trained every year. Access to production is limited to nine engineers, needs a second factor and a second person, and is logged.

## Questionnaires

We answer security questionnaires for Scale and Enterprise prospects within five working days. A filled-in CAIQ is ready for everybody else. Acme is not certified for HIPAA, PCI DSS or FedRAMP.`,
  },
  {
    slug: 'single-sign-on-and-roles',
    title: 'Single sign-on, two-factor sign-in and roles',
    category: 'Security',
    body: `Every user has a personal login and a role.

## Single sign-on

Single sign-on (SSO) by SAML 2.0 or OpenID Connect is included in Scale and Enterprise. It is tested with Microsoft Entra ID, Okta and Google Workspace. Starter and Growth do not have it. Users and groups are provisioned by SCIM on Enterprise.

## Two-factor sign-in

Two-factor sign-in with an authenticator app or a security key is available on all plans, and the owner can make it compulsory. Warehouse devices can use a badge and a PIN instead, limited to the scanner app.

## Roles and permissions

There are six built-in roles: owner, manager, buyer, shift leader, picker and read-only. Scale and Enterprise can create roles of their own, down to single warehouses and fields such as purchase prices.

## Audit log

The audit log keeps who changed what for 90 days on Growth, 400 days on Scale and seven years on Enterprise.`,
  },
  {
    slug: 'data-residency',
    title: 'Where your data is stored',
    category: 'Security',
    body: `You choose the region of your data at sign-up: the European Union or the United States.

## European Union

Data of the EU region is stored in Frankfurt, with backups in Dublin. It does not leave the EU, and support staff outside the EU have no access to it.

## United States

Data of the US region is stored in Virginia, with backups in Oregon.

## Changing the region

The region of an account cannot be changed by yourself. Enterprise customers can be moved to the other region in a planned maintenance window of about four hours.

## Other regions and your own servers

There is no region in the United Kingdom, Switzerland, Canada or Asia at present; customers there use the EU or the US region. Acme is offered as a cloud service only: it cannot be installed on premises or in your own cloud account.`,
  },
  {
    slug: 'gdpr-and-contracts',
    title: 'GDPR, data processing agreement and legal documents',
    category: 'Security',
    body: `Acme processes personal data on your behalf and under your instructions, as the GDPR requires.

## Data processing agreement

A data processing agreement (DPA) is part of every contract and can be signed online under Settings, Legal. It includes the technical and organisational measures and, for the US region, the standard contractual clauses.

## Sub-processors

The list of sub-processors is public. We announce a new one 30 days ahead, and you may object. We use four at present: for hosting, e-mail, payments and error reports.

## Requests of persons

Data of a single person, for example one of your customers, can be exported or erased under Settings, Privacy. Our data protection officer answers at privacy@acme.test.

## Contract changes

Starter, Growth and Scale use our standard terms without changes. Redlines, your own terms or a master service agreement are possible with Enterprise and are handled by our legal team through sales.`,
  },
  {
    slug: 'backups-export-and-deletion',
    title: 'Backups, data export and deletion',
    category: 'Security',
    body: `Your data belongs to you, during the contract and after it.

## Backups

Changes are backed up continuously and every backup is kept for 35 days. In a disaster at most 15 minutes of data are lost and the service is back within four hours. We rehearse the restoration every quarter.

## Exporting everything

The account owner can export all data at any time as CSV files, including movements, images and documents. An export of an average account is ready in 20 minutes.

## Deleting

Single records are deleted or, where the law wants them kept, archived. When an account ends, everything is deleted after 60 days and has left the backups after 35 more days. You get a confirmation of deletion on request.

## Undoing mistakes

Deleted products, locations and rules can be restored from the bin for 30 days. A whole account can be set back to a point of the last 35 days on Enterprise only.`,
  },
];
