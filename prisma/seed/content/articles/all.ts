import type { SeedArticle } from '../types';
import { companyArticles } from './company';
import { gettingStartedArticles } from './getting-started';
import { integrationArticles } from './integrations';
import { pricingArticles } from './pricing';
import { securityArticles } from './security';
import { serviceArticles } from './service';
import { warehouseArticles } from './warehouse';

/** The knowledge base of the demo organisation: a warehouse and inventory product, its facts consistent throughout. */
export const articles: readonly SeedArticle[] = [
  ...pricingArticles,
  ...gettingStartedArticles,
  ...integrationArticles,
  ...warehouseArticles,
  ...securityArticles,
  ...serviceArticles,
  ...companyArticles,
];
