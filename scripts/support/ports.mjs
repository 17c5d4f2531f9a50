// Free and taken TCP ports.
import { connect, createServer } from 'node:net';

/** A port of the loopback address that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether a server could listen there: undefined when it could, else the error's code (EADDRINUSE, EACCES, …). */
export async function portProblem(port, host) {
  const listening = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  // Another program on the other loopback address: a browser asking for "localhost" might get that one.
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => isAnswered(port, address)));
  return listening ?? (answers.includes(true) ? 'EADDRINUSE' : undefined);
}

function isAnswered(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const answer = (open) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
