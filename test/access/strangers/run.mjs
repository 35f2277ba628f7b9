/** `npm run test:strangers`: the stranger matrix alone; its figures are the last line. */
import { runProof } from '../../setup/run-proof.mjs';

runProof({ scenario: 'strangers', figures: 'strangers.json' });
