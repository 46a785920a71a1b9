// Runs `pnpm run <script>` after an install of what is missing, on a machine that has nothing but Node and npm.
// Plain JavaScript, because the Node that starts it may not read TypeScript.
import { spawnSync } from 'node:child_process';

const [script, ...rest] = process.argv.slice(2);
const pnpm = (...args) =>
  spawnSync('npx', ['-y', 'pnpm@12.21.0', ...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

// Silent: the last line is the script's own, also when it failed.
process.exitCode = pnpm('install', '--frozen-lockfile') || pnpm('--silent', 'run', script, ...rest);
