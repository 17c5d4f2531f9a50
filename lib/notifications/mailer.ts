import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/lib/env';

let transporter: Transporter | undefined;

/** The way to the mail server, made at its first use. Gives up on a silent server well before the job's transaction does. */
export function mailer(): Transporter {
  transporter ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    // SMTP_URL may carry a password; nothing of the talk is logged.
    logger: false,
  });
  return transporter;
}

const connectionCodes = ['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS'];
const closingCode = 421;

/** Whether the mail server could not be talked to at all, or was just closing; otherwise it said no. */
export function wasUnreachable(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return responseCode === undefined ? connectionCodes.includes(code ?? '') : responseCode === closingCode;
}
