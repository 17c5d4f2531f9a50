// How a script that keeps programs running ends: by a signal, by a second Ctrl-C, by a fault, or with its parent npm.
import { commandOf, parentOf } from './locks.mjs';
import { signalAll, stopJobs } from './processes.mjs';
import { complain, dim, say } from './say.mjs';
import { settings } from './settings.mjs';

const shells = ['sh', 'dash', 'bash', 'ash', 'busybox', 'ksh', 'zsh'];
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Calls `stop` once, whatever ends the script, and then exits. `clean` is the exit code after a signal;
 * left out, it is the usual one (130 after Ctrl-C).
 */
export function manageLifetime({ stop, abandon = () => {}, clean }) {
  let ending;

  function end(code) {
    ending ??= { since: Date.now(), code };
    ending.done ??= stopJobs()
      .then(stop)
      .then(
        () => process.exit(ending.code),
        (error) => {
          complain(error);
          process.exit(1);
        },
      );
    return ending.done;
  }

  function asked(code) {
    say(dim('\nStopping (Ctrl-C once more: at once)'));
    end(code);
  }

  for (const [signal, usual] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      if (!ending) {
        asked(clean ?? usual);
        return;
      }
      // npm passes on a Ctrl-C that the terminal has already sent to us: that is not a second one.
      if (signal !== 'SIGINT' || Date.now() - ending.since < 1_000) return;
      signalAll('SIGKILL');
      abandon();
      process.exit(1);
    });
  }
  const fail = (error) => {
    if (!ending) complain(error);
    return end(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  endWithNpm(() => ending ?? asked(clean ?? 143));
  return { fail, end, isEnding: () => ending !== undefined };
}

// npm that is killed outright cannot tell us, and nobody would be left at that terminal to stop us. Between npm and us
// there may be a shell, which then gets another parent while we keep ours. Whoever started npm may leave it behind.
function endWithNpm(end) {
  const parent = process.ppid;
  if (!settings.startedByNpm || parent <= 1) return;
  // Cheap on Linux; elsewhere it would start a process each time.
  const behindShell = process.platform === 'linux' && shells.includes(commandOf(parent));
  const npm = behindShell ? parentOf(parent) : undefined;
  const isGone = () => process.ppid !== parent || (npm !== undefined && parentOf(parent) !== npm);
  setInterval(() => isGone() && end(), 250).unref();
}
