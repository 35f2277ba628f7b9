import { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { OperatorError } from '@grappe/composition';
import { PersonRepository, RegisterPerson } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import { withinApplication } from '../within';

interface Options {
  readonly name: string;
  readonly password?: string;
  readonly language: 'FR' | 'EN';
}

/** `create-administrator <email>`: a person who runs the installation. */
export const createAdministrator = (): Command =>
  new Command('create-administrator')
    .description('create a person who runs the installation')
    .argument('<email>', 'the mail with which they sign in')
    .requiredOption('--name <name>', 'first and last name')
    .option('--password <password>', 'at least 12 characters; without it one is made and printed')
    .option('--language <language>', 'FR or EN', 'FR')
    .action(async (email: string, options: Options) => {
      const password = options.password ?? randomBytes(12).toString('base64url');
      await withinApplication(async (app) => {
        const persons = app.get(PersonRepository, { strict: false });
        const register = app.get(RegisterPerson, { strict: false });
        await app.get(UnitOfWork, { strict: false }).run(system, async (tx) => {
          if (await persons.findByEmail(tx, email)) throw new OperatorError(`There is already a person with the address ${email}.`);
          await register.within(tx, { email, name: options.name, password, language: options.language, operator: true });
        });
      });
      console.log(`${email} can sign in${options.password === undefined ? ` with the password ${password}` : ''}.`);
    });
