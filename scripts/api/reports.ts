import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { inRoot, packageDir } from '../build/workspace.ts';
import { apiEntries, type ApiEntry } from './entries.ts';

/** The report of every entry, by file name, from the declarations that stand in `dist`. */
export function apiReports(): ReadonlyMap<string, string> {
  const folder = inRoot('.cache/api');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entries = (['domain', 'components', 'charts'] as const).flatMap((name) => apiEntries(name));
  return new Map(entries.map((entry) => [entry.report, reportOf(entry, folder)]));
}

const quiet = { default: { logLevel: ExtractorLogLevel.None } };

function reportOf(entry: ApiEntry, folder: string): string {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageDir(entry.package),
      mainEntryPointFilePath: entry.declarations,
      compiler: {
        overrideTsconfig: {
          extends: inRoot('tsconfig.base.json'),
          // Another package is what its own declarations say, as for a reader.
          compilerOptions: { noEmit: true, paths: {} },
          files: [entry.declarations],
        },
      },
      newlineKind: 'lf',
      apiReport: { enabled: true, reportFileName: entry.report, reportFolder: folder, reportTempFolder: join(folder, 'temp') },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: quiet, extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageDir(entry.package), 'package.json'),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return readFileSync(join(folder, entry.report), 'utf8');
}
