/** What was typed but has not reached the server, kept in this browser. */
export type Backup = { typed: Record<string, string>; revision: number; at: string };

// Numbers of identity papers stay in this tab only; everything else outlives it.
const tabOnly = /\.number$/;
const keyOf = (draftId: string, stepKey: string) => `draft:${draftId}:${stepKey}`;

/** Keeps a copy. A browser that refuses storage loses nothing but this safety net. */
export function keepBackup(draftId: string, stepKey: string, backup: Backup): void {
  const key = keyOf(draftId, stepKey);
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(backup.typed).filter(([name]) => tabOnly.test(name) === wanted));
  try {
    localStorage.setItem(key, JSON.stringify({ ...backup, typed: part(false) }));
    sessionStorage.setItem(key, JSON.stringify(part(true)));
  } catch {}
}

const page = Math.random().toString(36).slice(2);

/**
 * Marks this page as one that has the step open until `signal` ends it, and tells whether another page has it open
 * too: what that page has not saved yet is its own, and it is about to save it. A page that is closed or crashes
 * is soon no longer there. A browser without locks is taken to have one page.
 */
export async function isOpenElsewhere(draftId: string, stepKey: string, signal: AbortSignal): Promise<boolean> {
  if (!navigator.locks) return false;
  const key = `${keyOf(draftId, stepKey)}:`;
  await new Promise<void>((held) => {
    void navigator.locks.request(key + page, { mode: 'shared' }, () => {
      held();
      return new Promise<void>((release) => signal.addEventListener('abort', () => release()));
    });
  });
  // The page that this one has come after may still be on its way out.
  for (let looks = 0; looks < 3; looks += 1) {
    if (looks > 0) await new Promise((resolve) => window.setTimeout(resolve, 250));
    const { held = [] } = await navigator.locks.query();
    if (!held.some(({ name = '' }) => name.startsWith(key) && name !== key + page)) return false;
  }
  return true;
}

export function findBackup(draftId: string, stepKey: string): Backup | null {
  const key = keyOf(draftId, stepKey);
  try {
    const kept = localStorage.getItem(key);
    if (!kept) return null;
    const backup = JSON.parse(kept) as Backup;
    const secrets = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
    return { ...backup, typed: { ...backup.typed, ...secrets } };
  } catch {
    return null;
  }
}

export function dropBackup(draftId: string, stepKey: string): void {
  const key = keyOf(draftId, stepKey);
  try {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  } catch {}
}

/** The typed values of a form: every text, choice and tick, without React's own hidden fields. */
export function typedValues(form: HTMLFormElement): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('$') && name !== 'revision') typed[name] = value;
  }
  return typed;
}

/** Puts values back into a form. */
export function fillForm(form: HTMLFormElement, typed: Record<string, string>): void {
  for (const element of form.elements) {
    if (!('name' in element) || typeof element.name !== 'string' || element.name === 'revision') continue;
    const value = typed[element.name];
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')) {
      element.checked = value === element.value;
    } else if (
      value !== undefined &&
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement)
    ) {
      element.value = value;
    }
  }
}

/** Whether two sets of typed values say the same; an absent value is an empty one. */
export function sameTyped(one: Record<string, string>, other: Record<string, string>): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

/** Whether a form says something else than what the server filled it with. */
export function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLInputElement) {
      if (element.type === 'file' || element.type === 'hidden') return false;
      const ticked = element.type === 'radio' || element.type === 'checkbox';
      return ticked ? element.checked !== element.defaultChecked : element.value !== element.defaultValue;
    }
    if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
    return element instanceof HTMLSelectElement && !element.selectedOptions[0]?.defaultSelected && element.value !== '';
  });
}
