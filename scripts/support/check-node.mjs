// Imported before anything else, and written so that even an old Node can read it.
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;

if (!suits) {
  console.error(
    `This portal needs Node 20.19, 22.12, 24 or newer, but this is Node ${process.versions.node}. ` +
      'Install a current one (https://nodejs.org) and try again.',
  );
  process.exit(1);
}
