/** Writes the JSON Schema of a plan: `node scripts/build-json-schema.ts <file>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { planJsonSchema } from '../packages/domain/src/plan/json-schema.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Name the file to write: node scripts/build-json-schema.ts <file>\n');
  process.exitCode = 2;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
}
