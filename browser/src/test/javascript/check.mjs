// Checks each form of a JSON array on standard input, with the module that is named; writes the lines of each.
import { readFileSync } from 'node:fs';

const { check } = await import(process.argv[2]);
const forms = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(forms.map(form => check(JSON.stringify(form)))));
