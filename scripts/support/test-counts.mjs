// How many tests passed and failed, from the JSON reports of vitest and Playwright.
import { existsSync, readFileSync } from 'node:fs';

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function countVitest(file) {
  const report = read(file);
  if (!report) return none();
  // A file that cannot even be loaded has no tests in it, and is a failure all the same.
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && !suite.assertionResults.length);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function countPlaywright(file) {
  const report = read(file);
  if (!report) return none();
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (unexpected ? 0 : report.errors.length), skipped };
}

/** A stage that failed counts as at least one failure, whatever its report says. */
export function withOutcome(counts, succeeded) {
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
