/**
 * What somebody typed and has not sent, kept for this tab: a reload, a session that ended or a wrong click loses nothing.
 * Secrets are never kept: a form with a password has no draft name.
 */
const prefix = 'grappe.draft.';
const ownerKey = 'grappe.drafts-of';
const key = (name: string) => prefix + name;

export function readDraft(name: string): object | null {
  const text = sessionStorage.getItem(key(name));
  if (!text) return null;
  try {
    const draft: unknown = JSON.parse(text);
    return typeof draft === 'object' ? draft : null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, values: object): void {
  sessionStorage.setItem(key(name), JSON.stringify(values));
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(key(name));
}

/** Drops every draft of this tab, e.g. when somebody signs out. */
export function dropDrafts(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  sessionStorage.removeItem(ownerKey);
}

/** Somebody signed in: they find their own drafts after a session that ended, never those of the person before them. */
export function keepDraftsOf(personId: string): void {
  const owner = sessionStorage.getItem(ownerKey);
  if (owner && owner !== personId) dropDrafts();
  sessionStorage.setItem(ownerKey, personId);
}
