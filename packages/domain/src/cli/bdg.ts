#!/usr/bin/env node
import { nodeSystem } from './node-system.ts';
import { run } from './run.ts';

// Whoever reads on may have seen enough (`bdg … | head`); then there is nothing left to do, and nothing wrong.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), nodeSystem);
