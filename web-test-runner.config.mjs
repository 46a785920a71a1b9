import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { inRoot } from './scripts/build/workspace.ts';
import { browserTestFiles } from './scripts/check/browser-tests.ts';
import { launcherFor } from './scripts/browser-tests/launchers.ts';
import { countReporter } from './scripts/browser-tests/count-reporter.ts';
import { embedManifest, policyReports, workspaceSources } from './scripts/browser-tests/plugins.ts';

export default {
  files: browserTestFiles,
  rootDir: inRoot(),
  // The `development` builds of Lit warn where the published ones are silent.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [await launcherFor(process.env.BDG_ENGINE ?? 'chrome')],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 120_000,
  plugins: [
    workspaceSources,
    embedManifest,
    policyReports,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.base.json') }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: false, reportTestResults: true }),
    ...(process.env.BDG_BROWSER_RESULT === undefined ? [] : [countReporter(process.env.BDG_BROWSER_RESULT)]),
  ],
};
