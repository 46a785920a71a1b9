import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import type { Count } from '../check/count.ts';

function countSuite(suite: TestSuiteResult): { passed: number; failed: number } {
  const own = { passed: suite.tests.filter((test) => test.passed).length, failed: 0 };
  // A skipped test is a failure too: nothing is left out in silence.
  own.failed = suite.tests.length - own.passed;
  return suite.suites
    .map(countSuite)
    .reduce((sum, inner) => ({ passed: sum.passed + inner.passed, failed: sum.failed + inner.failed }), own);
}

/** Counts the tests of all sessions; a file that failed outside its tests counts as one failure. */
export function countSessions(sessions: Iterable<TestSession>): Count {
  let passed = 0;
  let failed = 0;
  const messages: string[] = [];
  for (const session of sessions) {
    const count = session.testResults === undefined ? { passed: 0, failed: 0 } : countSuite(session.testResults);
    passed += count.passed;
    failed += count.failed;
    if (count.failed === 0 && (session.passed !== true || session.errors.length > 0)) {
      failed += 1;
      messages.push(`${session.testFile} failed in ${session.browser.name}: ${session.errors[0]?.message ?? 'no test was reported'}`);
    } else if (count.passed + count.failed === 0) {
      failed += 1;
      messages.push(`${session.testFile} holds no test`);
    }
  }
  return { passed, failed, messages };
}

/** Writes the count of the run as JSON. */
export const countReporter = (file: string): Reporter => ({
  onTestRunFinished({ sessions }) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(countSessions(sessions)));
  },
});
