/** `npm run test:worlds -- [--worlds 1000] [--seed n]`: who sees what in random worlds, as in `npm test` but many; its figures are the last line. */
import { parseArgs } from 'node:util';
import { runProof } from '../../setup/run-proof.mjs';

const { values } = parseArgs({ options: { worlds: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
runProof({ scenario: 'access/worlds', figures: 'worlds.json', settings: { WORLDS: values.worlds, WORLDS_SEED: values.seed } });
