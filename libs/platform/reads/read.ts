import type { Sql } from '@grappe/platform/database';
import type { Spelling } from './spelling';

/**
 * Something to be read. Nothing is asked of the database before somebody awaits it. Whoever hands it on unawaited leaves open how it is
 * answered: to resolvers as an object, or as text that goes to the client as it is.
 */
export class Read<Answer> implements Promise<Answer> {
  readonly [Symbol.toStringTag] = 'Read';
  private running: Promise<Answer> | null = null;

  /**
   * @param json the statement, an expression of type json in the spelling asked for
   * @param sure it is never null
   * @param run awaits it
   */
  constructor(
    readonly json: (spelling: Spelling) => Sql,
    readonly sure: boolean,
    private readonly run: (read: Read<Answer>) => Promise<Answer>,
  ) {}

  then<Next = Answer, Failed = never>(
    next?: ((answer: Answer) => Next | PromiseLike<Next>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Next | Failed> {
    return this.started().then(next, failed);
  }

  catch<Failed = never>(failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null): Promise<Answer | Failed> {
    return this.started().catch(failed);
  }

  finally(done?: (() => void) | null): Promise<Answer> {
    return this.started().finally(done);
  }

  private started(): Promise<Answer> {
    return (this.running ??= this.run(this));
  }
}
