import type { Language } from '@grappe/contracts';

/** What a table keeps of a person, by one of its columns. Every column that names a person is declared, or a test fails. */
export interface PersonalData {
  readonly table: string;
  /** The column that names the person. */
  readonly column: string;
  /** What becomes of the rows when the person leaves: they go with them, or stay as the acts of their organisation, by a person who has left. */
  readonly afterwards: 'FORGOTTEN' | 'KEPT';
  /**
   * Its part in the archive of one's data; null: it has none (secrets, what others decided). `organisation.name` among the columns: the name that
   * `organisation_id` leads to. What colleagues may have changed since, or what became of it, is the organisation's and stays there.
   */
  readonly archive: { readonly title: Readonly<Record<Language, string>>; readonly columns: readonly string[] } | null;
}

/** The name of a person who has left, wherever they were named. */
export const departedName: Readonly<Record<Language, string>> = { FR: 'Personne partie', EN: 'Somebody who left' };

/** The address of a person who has left: none, and no other account's. */
export const departedEmail = (personId: string): string => `${personId}@departed.invalid`;
