/** `npm run fuzz:graphql -- [--queries 100000] [--seed n]`: random queries answered both ways, as in `npm test` but many; its figures are the last line. */
import { parseArgs } from 'node:util';
import { runProof } from '../setup/run-proof.mjs';

const { values } = parseArgs({ options: { queries: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
runProof({ scenario: 'compiled-answers', figures: 'fuzz.json', settings: { FUZZ_QUERIES: values.queries, FUZZ_SEED: values.seed } });
