import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The system account under which PostgreSQL runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. As root, this names the account to drop to: the one which already owns the
 * data, or `postgres`, or `nobody`. For everybody else it is undefined: PostgreSQL runs as oneself.
 */
export function accountFor(existingCluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(existingCluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = readFileSync('/etc/passwd', 'utf8');
  const account = accountNamed('postgres', passwd) ?? accountNamed('nobody', passwd);
  if (!account) {
    throw new Error('PostgreSQL cannot run as root, and this machine has neither a "postgres" nor a "nobody" account. Run as another user.');
  }
  return account;
}

/** Finds an account in the text of /etc/passwd. Root under another name is not one. */
export function accountNamed(name: string, passwd: string): Account | undefined {
  for (const line of passwd.split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login === name && Number(uid) !== 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Whether an account may walk down to a folder, judged by the permissions of all folders above and of itself. */
export function mayEnter(folder: string, account: Account): boolean {
  for (let current = folder; ; current = dirname(current)) {
    const found = statSync(current, { throwIfNoEntry: false });
    if (found) {
      const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (dirname(current) === current) return true;
  }
}
