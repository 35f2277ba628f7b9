/**
 * What somebody typed and has not sent, kept for this tab: a reload, a session that ended or a wrong click loses nothing.
 * Secrets are never kept: a form with a password has no draft name.
 */
const key = (name: string) => `grappe.draft.${name}`;

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
