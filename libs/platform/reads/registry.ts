import { Global, Injectable, Module } from '@nestjs/common';
import type { Fields, Noun } from './declaration';

/** The nouns of this process. A feature declares its own, and adds fields to nouns below it that only it can know. */
@Injectable()
export class NounRegistry {
  private readonly nouns = new Map<string, Noun>();
  private readonly extensions = new Map<string, Fields>();
  /** Fields of a noun and its extensions, once asked for. */
  private readonly together = new Map<string, Fields>();
  private neverNull: ReadonlySet<string> = new Set();

  declare(...nouns: readonly Noun[]): void {
    for (const noun of nouns) {
      if (this.nouns.has(noun.noun)) throw new Error(`The noun ${noun.noun} is declared twice`);
      this.nouns.set(noun.noun, noun);
    }
  }

  /** Whoever holds the foreign key writes the field at both ends: `extend('Organisation', { projects })` stands in `projects`. */
  extend(noun: string, fields: Fields): void {
    const known = this.extensions.get(noun) ?? {};
    const twice = Object.keys(fields).find((field) => field in known);
    if (twice) throw new Error(`The field ${noun}.${twice} is declared twice`);
    this.extensions.set(noun, { ...known, ...fields });
    this.together.delete(noun);
  }

  has(noun: string): boolean {
    return this.nouns.has(noun);
  }

  get(noun: string): Noun {
    const found = this.nouns.get(noun);
    if (!found) throw new Error(`The noun ${noun} is not declared in this process`);
    return found;
  }

  fieldsOf(noun: string): Fields {
    const known = this.together.get(noun);
    if (known) return known;
    const fields = { ...this.get(noun).fields, ...this.extensions.get(noun) };
    this.together.set(noun, fields);
    return fields;
  }

  /** Tells which columns PostgreSQL keeps from being null, as `table.column`. */
  knowNeverNull(columns: readonly string[]): void {
    this.neverNull = new Set(columns);
  }

  isNeverNull(table: string, column: string): boolean {
    return this.neverNull.has(`${table}.${column}`);
  }

  all(): readonly Noun[] {
    return [...this.nouns.values()];
  }
}

@Global()
@Module({ providers: [NounRegistry], exports: [NounRegistry] })
export class NounRegistryModule {}
