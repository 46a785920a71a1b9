import eslint from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { noLiteralText } from './scripts/lint/no-literal-text.js';

// What has no type is reported once, by the compiler; the rules that ask for types would repeat it.
const typesFailed = process.env.BDG_TYPES_FAILED === '1';

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.cache/', 'coverage/', 'storybook-static/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': 'off', // the compiler's noUnusedLocals says it
      eqeqeq: 'error',
      'no-undef': 'off',
    },
  },
  ...(typesFailed ? [{ files: ['**/*.ts'], extends: [tseslint.configs.disableTypeChecked] }] : []),
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { local: { rules: { 'no-literal-text': noLiteralText } } },
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // One warning for whoever keeps the page is all that shipped code may write there.
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'local/no-literal-text': 'error',
      'lit/no-template-map': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'The policy of the page forbids text that becomes markup.',
        },
        {
          selector: 'ImportDeclaration[source.value=/directives\\/(style-map|unsafe-html|unsafe-svg)/]',
          message: 'The policy of the page forbids it.',
        },
        { selector: 'TSEnumDeclaration', message: 'Only syntax that can be erased.' },
      ],
    },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    // The command is the one part of the package that meets a machine; no entry leads to it.
    ignores: ['packages/domain/src/cli/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'fetch', 'localStorage', 'navigator', 'performance', 'setTimeout', 'Intl'].map((name) => ({
          name,
          message: 'The domain knows no page, no clock and no network.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The domain knows no clock.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain knows no clock.' },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/testing/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts', 'vitest.config.ts'],
    rules: {
      // chai's assertions are properties
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test', 'suite'].flatMap((object) =>
          ['only', 'skip', 'todo', 'skipIf', 'runIf'].map((property) => ({ object, property, message: 'Every test runs, always.' })),
        ),
      ],
    },
  },
  {
    files: ['**/*.browser.test.ts'],
    rules: {
      // With its accessibility plugin every assertion of chai looks like a promise; one that is lost fails the run as an unhandled rejection.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // The demo's own scripts are those of a portal that knows nothing of us: plain, without a build.
    files: ['demo/**/*.js'],
    rules: { 'no-undef': 'off', 'no-prototype-builtins': 'off' },
  },
);
