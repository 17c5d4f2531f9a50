import 'server-only';
import { env } from '@/lib/env';
import { startMailbox } from '@/lib/mailbox/smtp';

// The mailbox process: `tsx --conditions=react-server lib/mailbox/server.ts`. It needs no database.
const { MAILBOX_DIR, MAILBOX_PORT } = env();
if (!MAILBOX_DIR || !MAILBOX_PORT) throw new Error('The mailbox needs MAILBOX_DIR and MAILBOX_PORT');

const mailbox = await startMailbox(MAILBOX_DIR, MAILBOX_PORT);
console.log('mailbox ready');

const stop = () => void mailbox.close().then(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
