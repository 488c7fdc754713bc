import { describe, expect, it } from 'vitest';
import { intentNameOf, intentTitle } from './intent-name';

describe('the name of an intent', () => {
  it.each([
    ['Order status', 'order_status'],
    ['order-status ', 'order_status'],
    ['ORDER_STATUS', 'order_status'],
    ['FAQ/Pricing (EU)', 'faq_pricing_eu'],
    ['Größe & Maße', 'größe_maße'],
    ['حالة الطلب', 'حالة_الطلب'],
    ['42', '42'],
  ])('of the label “%s” is %s', (label, name) => {
    expect(intentNameOf(label)).toBe(name);
  });

  it.each(['', '  ', '???', '😀', 'x'.repeat(61)])('is missing for “%s”', (label) => {
    expect(intentNameOf(label)).toBeNull();
  });

  it('reads as words', () => {
    expect(intentTitle('order_status')).toBe('Order status');
    expect(intentTitle('erp_connection')).toBe('ERP connection');
    expect(intentTitle('open_api')).toBe('Open API');
    expect(intentTitle('out_of_scope')).toBe('Outside every intent');
  });
});
