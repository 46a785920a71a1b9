import { spawn } from 'node:child_process';
import { root } from './workspace.ts';

export interface RunResult {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show the output while it comes; otherwise it is only collected. */
  readonly show?: boolean;
  readonly timeoutMs?: number;
}

/** Runs a program to its end; never throws, a program that cannot be started has code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let timer: NodeJS.Timeout | undefined;
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (options.show === true) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    if (options.timeoutMs !== undefined) {
      timer = setTimeout(() => {
        output += `\n${command} was stopped after ${String(options.timeoutMs)} ms\n`;
        child.kill('SIGKILL');
      }, options.timeoutMs);
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, output });
    });
  });
}

/** Runs a script of a package with the Node that runs us. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, args, options);
}

/** pnpm in the version of the repository, without a global install. */
export function runPnpm(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run('npx', ['-y', 'pnpm@12.21.0', ...args], options);
}
