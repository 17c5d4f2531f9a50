import { defineConfig } from 'prisma/config';

// `prisma generate` needs no native engine (it is WASM), but the CLI insists on having the
// schema-engine file before it starts. Point it at any existing executable for these commands only,
// so that stock `prisma migrate` elsewhere still gets its real engine.
if (['generate', 'validate', 'format'].some((command) => process.argv.includes(command))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
