// What the scripts print, and the errors that are sentences for a person rather than faults.
import { settings } from './settings.mjs';

/** An error whose message says what is wrong and what to do; printed without a stack. */
export class Sentence extends Error {}

const paint = (code) => (text) => (settings.colours ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = paint(1);
export const dim = paint(2);
export const red = paint(31);
export const green = paint(32);

// The terminal may be closed while the programs are still being stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

export const say = (line = '') => console.log(line);

/**
 * Runs one step and prints what it does and how long it took. `work` may return a remark to print.
 * `long` says how long to expect, and is printed before.
 */
export async function step(title, work, { long } = {}) {
  const started = performance.now();
  if (long) say(dim(`… ${title} (${long})`));
  try {
    const remark = await work();
    const note = typeof remark === 'string' ? ` (${remark})` : '';
    say(`${green('✓')} ${title}${note} ${dim(seconds(started))}`);
    return remark;
  } catch (error) {
    say(`${red('✗')} ${title} ${dim(seconds(started))}`);
    throw error;
  }
}

export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

export function complain(error) {
  console.error(`\n${red(inWords(error))}`);
}

function inWords(error) {
  if (error instanceof Sentence) return error.message;
  if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code) && error.path) {
    return (
      `${error.path} cannot be written by this user. Run as the owner of the folder, give it to yourself ` +
      '(chown -R), or choose another folder for the data with DATA_DIR.'
    );
  }
  if (error?.code === 'ENOSPC') return 'The disk is full.';
  return error?.stack ?? String(error);
}
