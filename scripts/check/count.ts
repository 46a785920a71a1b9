/** What a step or a check found. `messages` say what failed, or what a reader should know. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly messages: readonly string[];
}

export interface Step {
  readonly name: string;
  run(): Promise<Count>;
}

export const nothing: Count = { passed: 0, failed: 0, messages: [] };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  messages: [...a.messages, ...b.messages],
});

export const pass: Count = { passed: 1, failed: 0, messages: [] };
export const fail = (...messages: string[]): Count => ({ passed: 0, failed: 1, messages });

/** Runs a step, tells how it went, and turns a crash into a failure. */
export async function report(step: Step): Promise<Count> {
  process.stdout.write(`\n▸ ${step.name}\n`);
  const started = performance.now();
  const count = await step.run().catch((error: unknown) => fail(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  for (const message of count.messages) process.stdout.write(`${message.trimEnd()}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`  ${step.name}: ${String(count.passed)} passed, ${String(count.failed)} failed (${seconds} s)\n`);
  return count;
}
