import { Command } from 'commander';
import { createInterface } from 'node:readline/promises';
import { OperatorError } from '@grappe/composition';
import { PersonReaders } from '@grappe/features/clusters';
import { PersonRepository, ResetSecondFactors } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { withinApplication } from '../within';

/** `reset-second-factors <email>`: lets somebody back in who has lost every second factor. */
export const resetSecondFactors = (): Command =>
  new Command('reset-second-factors')
    .description('let somebody back in who has lost app, passkeys and recovery codes: removes all of them, signs them out everywhere, tells them by mail')
    .argument('<email>', 'the mail with which they sign in')
    .action(async (email: string) => {
      await withinApplication(async (app) => {
        const unitOfWork = app.get(UnitOfWork, { strict: false });
        const person = await unitOfWork.run(system, (tx) => app.get(PersonRepository, { strict: false }).findByEmail(tx, email));
        if (!person) throw new OperatorError(`There is no person with the address ${email}.`);
        await confirmed(`Have you made sure, by other means than mail, that it is ${person.name} who asks? Type the address again to reset: `, person.email);
        const clusterIds = (await app.get(PersonReaders, { strict: false }).of(person.id))?.clusterIds ?? [];
        await unitOfWork.run(system, (tx) => app.get(ResetSecondFactors, { strict: false }).within(tx, person.id, clusterIds));
      });
      console.log(`${email} signs in by password or by a link in a mail, and sets up two-step sign-in anew.`);
    });

async function confirmed(question: string, expected: string): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(question).finally(() => terminal.close());
  if (typed.trim().toLowerCase() !== expected.toLowerCase()) throw new OperatorError('That is another address: nothing was changed.');
}
