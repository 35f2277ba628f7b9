import { setFlagsFromString } from 'node:v8';
import { InvalidConfiguration } from '@grappe/platform/config';

// What lives on is 70 MB, what an answer needs is gone at once. Left alone, V8 lets the rubbish grow to several times that before it looks.
setFlagsFromString('--heap-growing-percent=10');

/** How long a process may take to finish what it does before it is ended. */
const patienceMilliseconds = 20_000;

/** Closes in order when asked to stop (Ctrl-C, SIGTERM), once; asked again, it ends at once. */
export function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Runs a process's `main`; what an operator can mend is told without a stack. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(isForOperators(error) ? error.message : error);
    process.exit(1);
  });
}

/** A sentence for operators: what is wrong and what to do. */
export class OperatorError extends Error {}

const isForOperators = (error: unknown): error is Error => error instanceof InvalidConfiguration || error instanceof OperatorError;
