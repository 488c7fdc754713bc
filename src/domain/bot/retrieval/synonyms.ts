import { lines } from '../../nlu/builtin/lines';
import { stem } from './stem';

/**
 * Words that mean the same to somebody who asks a software seller. One concept a line, `concept: word, two words, …`,
 * with the common words of the other languages, so that a question in German finds an article in English.
 * Written without diacritics. What stands after the colon is read as the concept wherever it occurs.
 */
const CONCEPTS = `
price: prices, pricing, priced, cost, costs, costing, costly, fee, fees, charge, charges, charged, how much, how expensive, expensive, cheap, pay, pays, preis, preise, kosten, kostet, precio, precios, cuesta, cuestan, cuanto, prix, tarif, tarifs, tarifa, tarifas, coute, coutent, combien, preco, precos, custa, quanto, سعر, السعر, اسعار, الاسعار, تكلفه, التكلفه
startup: startups, start up, start ups, young company
charity: charities, non profit, non profits, nonprofit, nonprofits, ngo, ngos
change: changes, changing, changed, switch, switches, switching
plan: plans, subscription, subscriptions, abo, suscripcion, abonnement, assinatura, tier, tiers, package, packages, edition, editions, tarife, planes, planos, offre, forfait, forfaits, خطه, الخطط, باقه, الباقات
trial: trials, test version, try it, try out, try acme, try you, testphase, probezeit, kostenlos testen, prueba, essai, essayer, avaliacao, periodo de teste, تجربه, تجريبيه, التجريبيه
free: gratis, kostenlos, kostenfrei, gratuit, gratuite, gratuito, gratuita, مجانا, مجاني, مجانيه
discount: discounts, reduction, reductions, rebate, cheaper, save money, rabatt, rabatte, nachlass, descuento, descuentos, remise, desconto, descontos, خصم, خصومات
cancel: cancels, cancelled, canceled, cancelling, cancellation, terminate, termination, unsubscribe, kundigen, kundigung, cancelar, cancelacion, resilier, resiliation, annuler, cancelamento, الغاء
refund: refunds, refunded, money back, ruckerstattung, geld zuruck, reembolso, remboursement, استرداد
invoice: invoices, invoiced, invoicing, bill, bills, billed, billing, rechnung, rechnungen, factura, facturas, facturacion, facture, factures, facturation, fatura, faturas, فاتوره, فواتير
payment: payments, zahlung, zahlungsarten, bezahlen, pago, pagos, paiement, pagamento, الدفع
annual: annually, yearly, per year, a year, once a year, jahrlich, anual, annuel, annuelle, سنوي
month: monthly, per month, a month, monatlich, mensual, mensuel, mensal, شهري, شهريا
demo: demos, demonstration, walkthrough, walk through, vorfuhrung, demostracion, demonstracao, عرض تجريبي
onboarding: onboard, implementation, implement, set up, setup, rollout, roll out, go live, go-live, be live, einfuhrung, einrichtung, implementacion, puesta en marcha, mise en place, mise en service, implementacao
import: imports, importing, upload, uploading, importieren, importar, importer, استيراد
export: exports, exporting, download, downloading, exportieren, exportar, exporter, تصدير
excel: xlsx, xls
spreadsheet: spreadsheets, google sheets, tabellen, hojas de calculo, feuilles de calcul, planilhas
wms: warehouse management system, warehouse system, warehouse software
move: moving, migrate, migrates, migrating, migration, switch over, change over, wechseln, umzug, migracion, migrar, migrer, migracao
integrat: integrate, integrates, integration, integrations, connect, connects, connected, connecting, connection, connector, connectors, interface, plugin, schnittstelle, schnittstellen, anbindung, anbinden, verbinden, integracion, integraciones, integrar, conectar, integrations, connecter, integracao, integracoes, تكامل, التكامل, ربط
shop: shops, webshop, webshops, store front, storefront, ecommerce, e commerce, online store, onlineshop, tienda, tiendas, boutique, boutiques, loja, lojas, متجر, متاجر
synchron: synchronise, synchronised, synchronize, synchronized, sync, syncs, synced, syncing, synchronisation, synchronization
accounting: bookkeeping, buchhaltung, contabilidad, comptabilite, contabilidade, محاسبه
carrier: carriers, courier, couriers, shipper, shippers, versanddienstleister, paketdienst, transportista, transportistas, transporteur, transporteurs, transportadora, شركات الشحن
ship: shipping, shipment, shipments, shipped, dispatch, versand, envio, envios, expedition, livraison, الشحن
scanner: scanners, scan, scans, scanning, handheld, handhelds, mdt, escaner, scanneur, leitor, ماسح
app: apps, mobile app, aplicacion, application mobile, aplicativo, تطبيق
iphone: ios, ipad
offline: no internet, without internet, no network, without network, sin conexion, hors ligne, sem internet
picking: pick, picks, picked, picker, pickers, kommissionierung, kommissionieren, preparacion de pedidos, preparation de commandes
lot: lots, batch number, batch numbers, charge nummer, chargen, lote, lotes, traceability, traceable
expiry: expire, expires, expired, expiring, expiration, best before, shelf life, mhd, haltbarkeit, caducidad, peremption, validade
count: counts, counting, counted, stocktake, stocktaking, stock take, inventur, inventario, inventaire
stock: inventory, lagerbestand, bestand, existencias, stocks, estoque, المخزون, مخزون
warehouse: warehouses, depot, depots, lager, almacen, almacenes, entrepot, entrepots, armazem, armazens, مستودع, المستودعات, المستودع
forecast: forecasts, forecasting, predict, predicts, prediction, demand planning, prognose, prevision, previsao
purchas: purchase, purchases, purchasing, procurement, einkauf, compras, achats
return: returns, returned, rma, retoure, retouren, devolucion, devoluciones, retour, retours, devolucao
report: reports, reporting, analytics, dashboard, dashboards, bericht, berichte, auswertungen, informe, informes, rapport, rapports, relatorio, relatorios, تقارير
bi: business intelligence
3pl: fulfilment, fulfillment, fulfiller, logistics provider, logistics providers, third party logistics
client: clients, mandant, mandanten
security: secure, sicherheit, seguridad, securite, seguranca, الامان, امان
certif: compliant, compliance, comply, certified, certificate, certificates, certification, certifications, zertifiziert, zertifizierung, certificado, certifie
encrypt: encrypted, encryption, verschlusselt, verschlusselung, cifrado, chiffrement, تشفير
sso: single sign on, single signon, saml, openid
2fa: two factor, 2 factor, mfa, multi factor
role: roles, permission, permissions, access rights, berechtigungen, rollen, permisos, droits
data: daten, datos, donnees, dados, بيانات, البيانات, بياناتنا
store: stored, storing, hosted, host, hosting, located, residency, data centre, data center, gespeichert, gehostet, almacenan, almacenados, hebergees, hebergement, stockees, armazenados, hospedados, تخزن, تخزين
premis: premises, on premise, on prem, onprem, self hosted, self host, own server, own servers, eigener server, eigenen servern
gdpr: dsgvo, rgpd, data protection, datenschutz, gdpr compliant, gdpr compliance, proteccion de datos, protection des donnees, protecao de dados
dpa: data processing agreement, avv
backup: backups, back up, backed up, sicherung, datensicherung, copias de seguridad, sauvegarde, sauvegardes
delete: deleted, deletion, deleting, erase, erased, erasing, loschen, borrar, supprimer, apagar
support: helpdesk, help desk, customer service, kundendienst, soporte, assistance, suporte, الدعم, دعم
hour: hours, opening times, zeiten, offnungszeiten, horario, horarios, horaires, ساعات
uptime: availability, sla, service level, downtime, outage, outages, verfugbarkeit, disponibilidad, disponibilite
training: trainings, train, trained, course, courses, learn, schulung, schulungen, formacion, formation, formations, treinamento
language: languages, sprache, sprachen, idioma, idiomas, langue, langues, لغه, اللغات
login: log in, logging in, sign in, signin, sign-in, authentication, authenticate, anmeldung, anmelden, inicio de sesion, connexion
customs: zoll, zollpapiere, aduana, douane, alfandega
custom: customise, customised, customize, customized, own, individual, bespoke, eigene, propios, personnalise
based: headquarters, headquartered, head office, founded, founder, founders, office, offices, sitz, sede, siege
about: who are you, who we are, about acme, about you, about your company, your company, ueber euch, uber euch, qui etes vous, quienes son
device: devices, gerat, gerate, dispositivo, appareil
comparison: compare, compares, compared, comparing, competitor, competitors, alternative, alternatives, versus, vergleich, comparar, comparer
version: versions
uk: united kingdom, great britain, britain, england
usa: united states, america
eu: european union
user: users, seat, seats, licence, licences, license, licenses, benutzer, nutzer, usuarios, usuario, utilisateurs, utilisateur, usuarios, المستخدمين, مستخدم
limit: limits, maximum, max, cap, grenze, limite, limites, الحد
employee: employees, staff, mitarbeiter, empleados, employes, funcionarios
customer: customers, kunden, kunde, clientes, kundschaft
partner: partners, reseller, resellers, referral, affiliate, agency
email: e mail, mail, correo, courriel
phone: telephone, telefon, telefono, telefone, هاتف
label: labels, etikett, etiketten, etiqueta, etiquetas, etiquette, etiquettes
weekend: weekends, saturday, saturdays, sunday, sundays
api: apis, rest api
upgrade: upgrades, upgrading, bigger plan, larger plan, higher plan
downgrade: downgrades, downgrading, smaller plan
`;

/** "do you support Etsy", "can we use X": a verb here, a topic in "support hours". */
const SAID_AROUND = `
do you support
does it support
does acme support
you support
supported
do you charge for
come with
comes with
how long
how many
how often
how fast
how quickly
a lot
`;

export interface Synonyms {
  /** Stem of one word → concept. */
  readonly ofWord: ReadonlyMap<string, string>;
  /** Words joined by a space → concept, or null for a phrase that carries no meaning. */
  readonly ofPhrase: ReadonlyMap<string, string | null>;
  readonly longestPhrase: number;
}

export const SYNONYMS: Synonyms = readSynonyms();

function readSynonyms(): Synonyms {
  const ofWord = new Map<string, string>();
  const ofPhrase = new Map<string, string | null>();
  for (const line of lines(CONCEPTS)) {
    const [concept = '', words = ''] = line.split(': ');
    ofWord.set(stem(concept), concept);
    for (const word of words.split(', ')) {
      if (word.includes(' ')) ofPhrase.set(word, concept);
      else ofWord.set(stem(word), concept);
    }
  }
  for (const phrase of lines(SAID_AROUND)) ofPhrase.set(phrase, null);
  const longestPhrase = Math.max(...[...ofPhrase.keys()].map((phrase) => phrase.split(' ').length));
  return { ofWord, ofPhrase, longestPhrase };
}
