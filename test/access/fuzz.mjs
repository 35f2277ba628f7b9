/** `npm run fuzz:inputs -- [--inputs 10000] [--seed n]`: hostile values for every input and event, as in `npm test` but many; its figures are the last line. */
import { parseArgs } from 'node:util';
import { runProof } from '../setup/run-proof.mjs';

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
runProof({ scenario: 'hostile-values', figures: 'fuzz-inputs.json', settings: { FUZZ_INPUTS: values.inputs, FUZZ_SEED: values.seed } });
