// Run with tsx: reads the environment through lib/env.ts and says in a sentence what is wrong with it.
const { env } = await import('../../lib/env.ts');
try {
  env();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
