'use strict';

/**
 * The layers of docs/architecture.md: imports go downwards only. Each layer lists what it may import beside itself;
 * tests may import anything, because they put layers together.
 */
const LAYERS = {
  domain: [],
  contracts: ['domain'],
  db: ['contracts', 'domain'],
  services: ['db', 'contracts', 'domain'],
  adapters: ['contracts', 'domain', 'services/ports'],
  jobs: ['services', 'db', 'contracts', 'domain'],
  server: ['jobs', 'adapters', 'services', 'db', 'contracts', 'domain'],
  components: [],
  features: ['contracts', 'domain', 'components'],
  app: ['server', 'features', 'components', 'contracts', 'domain'],
  widget: ['contracts'],
};

const TEST = '\\.(test|fixture)\\.tsx?$|/testing/';

const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${below.length === 0 ? 'no other layer' : below.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: TEST },
  to: { path: '^(src|runtime)/', pathNot: [layer, ...below].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'widget-brings-no-library',
      comment: 'The launcher weighs a few kilobytes: of the contracts it has the types alone.',
      severity: 'error',
      from: { path: '^src/widget/', pathNot: TEST },
      to: { pathNot: '^src/widget/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'layer-runtime',
      comment: 'The launcher knows the composition root and the worker, nothing below them.',
      severity: 'error',
      from: { path: '^runtime/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/(server|jobs)/' },
    },
    {
      name: 'no-cross-feature-imports',
      comment: 'A feature may use features/shared and itself.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: TEST },
      to: { path: '^src/features/', pathNot: '^src/features/($1|shared)/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'No I/O and no framework in the domain; the calendar and the writing of CSV are the libraries it needs.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: 'node_modules/(temporal-polyfill|csv-stringify)/',
      },
    },
    {
      name: 'contracts-are-zod',
      comment: 'Contracts are shared by server and browser.',
      severity: 'error',
      from: { path: '^src/contracts/', pathNot: TEST },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod(-openapi)?/' },
    },
    {
      name: 'prisma-in-db-only',
      comment: 'src/db is the only place that knows Prisma; the migrator drives its engine.',
      severity: 'error',
      from: { path: '^(src|runtime)/', pathNot: `^src/db/|^runtime/migrations/|${TEST}` },
      to: { path: 'node_modules/(@prisma|prisma|\\.prisma)/|^src/db/generated/' },
    },
    {
      name: 'no-server-code-in-the-browser',
      severity: 'error',
      from: { path: '^src/(features|components|widget)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^src/db/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^(src|runtime)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^src/db/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
