#!/usr/bin/env node
// Prisma migrations: the same files (prisma/migrations/*/migration.sql) and the same table (_prisma_migrations) as
// `prisma migrate`, applied by its engine in WASM. Without DATABASE_URL it works on the embedded database.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPostgres } from './support/postgres.mjs';
import { complain, Sentence, say } from './support/say.mjs';
import { openSchemaEngine } from './support/schema-engine.mjs';
import { root, settings } from './support/settings.mjs';

const usage = `npm run migrate -- <command>
  deploy                        apply what is not applied yet
  dev --name <name>             make a migration of the schema's changes and apply it (--create-only: do not apply)
  status                        what is applied, what is not, and whether the database drifted
  check                         whether the migrations cover the schema
  reset --force                 drop everything and apply all
  resolve --applied <migration> | --rolled-back <migration>`;

const schemaFolder = path.join(root, 'prisma/schema');
const migrationsFolder = path.join(root, 'prisma/migrations');
const lockFile = path.join(migrationsFolder, 'migration_lock.toml');
// graphile-worker keeps its tables in a schema of its own, which Prisma does not look at.
const filters = { externalTables: [], externalEnums: [] };
const [command, ...args] = process.argv.slice(2);
let engine;

const commands = {
  async deploy() {
    const { appliedMigrationNames: names } = await engine.applyMigrations({ migrationsList: migrations(), filters });
    say(names.length ? `applied: ${names.join(', ')}` : 'nothing to apply');
  },

  async dev() {
    const name = option('--name');
    if (!name) throw new Sentence('Give the migration a name: npm run migrate -- dev --name add_programmes');
    const { action } = await engine.devDiagnostic({ migrationsList: migrations(), filters });
    if (action.tag === 'reset')
      throw new Sentence(`${action.reason}\nTo start afresh: npm run migrate -- reset --force`);
    const loss = await engine.evaluateDataLoss({ migrationsList: migrations(), schema: schema(), filters });
    for (const { message } of [...loss.warnings, ...loss.unexecutableSteps]) say(`warning: ${message}`);
    const draft = args.includes('--create-only');
    const request = { draft, migrationName: name, migrationsList: migrations(), schema: schema(), filters };
    const made = await engine.createMigration(request);
    if (made.migrationScript === null || made.migrationScript === undefined) {
      return say('the migrations already cover the schema');
    }
    writeMigration(made);
    if (!draft) await commands.deploy();
  },

  async status() {
    const request = { migrationsList: migrations(), optInToShadowDatabase: false, filters };
    const found = await engine.diagnoseMigrationHistory(request);
    const faults = [
      ...found.failedMigrationNames.map((name) => `failed: ${name}`),
      ...found.editedMigrationNames.map((name) => `edited after it was applied: ${name}`),
      ...describeHistory(found.history),
    ];
    const drift = await difference(inMigrations(), inDatabase());
    if (drift.exitCode !== 0) faults.push(`drift, the database differs from the migrations:\n${drift.stdout}`);
    for (const fault of faults) say(fault);
    if (!faults.length) say('the database has all migrations and no drift');
    process.exitCode = faults.length ? 1 : 0;
  },

  async check() {
    const missing = await difference(inMigrations(), { tag: 'schemaDatamodel', ...schema() }, true);
    const changes = `the schema has changes without a migration:\n${missing.stdout}`;
    say(missing.exitCode === 0 ? 'the migrations cover the schema' : changes);
    process.exitCode = missing.exitCode === 0 ? 0 : 1;
  },

  async reset() {
    if (!args.includes('--force')) throw new Sentence('This drops all data. If you mean it: reset --force');
    await engine.reset({ filter: filters });
    await commands.deploy();
  },

  async resolve() {
    const applied = option('--applied');
    const rolledBack = option('--rolled-back');
    if (applied) await engine.markMigrationApplied({ migrationName: applied, migrationsList: migrations() });
    else if (rolledBack) await engine.markMigrationRolledBack({ migrationName: rolledBack });
    else throw new Sentence('Name a migration: resolve --applied <migration> or resolve --rolled-back <migration>');
  },
};

await main();
process.exit(); // the engine's pool would keep the process for its 10 s of idle time

async function main() {
  if (!Object.hasOwn(commands, command)) {
    say(usage);
    process.exitCode = command === undefined || command === 'help' ? 0 : 1;
    return;
  }
  let database;
  let close = async () => {};
  try {
    if (!settings.databaseUrl) database = await openPostgres(settings.dataDir);
    if (command === 'dev') deployFirst();
    ({ engine, close } = await openSchemaEngine(settings.databaseUrl ?? database.url, schema().files));
    await commands[command]();
  } catch (error) {
    complain(inWords(error));
    process.exitCode = 1;
  } finally {
    await close();
    await database?.close();
  }
}

// An engine that has applied something makes no shadow databases any more, in the whole of its process: so what is
// not applied yet is applied by another one before.
function deployFirst() {
  const { status } = spawnSync(process.execPath, [process.argv[1], 'deploy'], { stdio: 'inherit' });
  if (status !== 0) throw new Sentence('The present migrations could not be applied, so no new one was made.');
}

function inWords(error) {
  const reasons = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', '28P01', '28000'];
  if (reasons.includes(error?.code)) {
    const { host } = new URL(settings.databaseUrl ?? 'postgresql://embedded');
    return new Sentence(`The database at ${host} cannot be used (${error.message || error.code}). Check DATABASE_URL.`);
  }
  // The engine's own errors are sentences too, followed by a trace that only points into WASM.
  const fromEngine = error?.name === 'SchemaConnectorError' || error?.name === 'Error';
  return fromEngine ? new Sentence(error.message.split(/\n\s+0: /)[0].trim()) : error;
}

function writeMigration({ generatedMigrationName: name, extension, migrationScript, connectorType }) {
  mkdirSync(path.join(migrationsFolder, name), { recursive: true });
  writeFileSync(path.join(migrationsFolder, name, `migration.${extension}`), migrationScript);
  writeFileSync(lockFile, lockText(connectorType));
  say(`made prisma/migrations/${name}`);
}

// As Prisma writes it, word for word.
function lockText(provider) {
  const note =
    '# Please do not edit this file manually\n# It should be added in your version-control system (e.g., Git)';
  return `${note}\nprovider = "${provider}"\n`;
}

function describeHistory(history) {
  const lists = {
    unappliedMigrationNames: 'not applied',
    unpersistedMigrationNames: 'applied, but its file is missing',
  };
  return Object.entries(lists).flatMap(([key, text]) => (history?.[key] ?? []).map((name) => `${text}: ${name}`));
}

function difference(from, to, script = false) {
  return engine.diff({ from, to, script, exitCode: true, filters });
}

function inMigrations() {
  return { tag: 'migrations', ...migrations() };
}

function inDatabase() {
  return { tag: 'schemaDatasource', ...schema(), configDir: schemaFolder };
}

function schema() {
  const names = readdirSync(schemaFolder).filter((name) => name.endsWith('.prisma'));
  const files = names.sort().map((name) => path.join(schemaFolder, name));
  return { files: files.map((file) => ({ path: file, content: readFileSync(file, 'utf8') })) };
}

function migrations() {
  const entries = existsSync(migrationsFolder) ? readdirSync(migrationsFolder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    shadowDbInitScript: '',
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : lockText('postgresql'),
    },
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: contentOf(path.join(migrationsFolder, name, 'migration.sql')) },
    })),
  };
}

function contentOf(file) {
  return existsSync(file) ? { tag: 'ok', value: readFileSync(file, 'utf8') } : { tag: 'error', value: 'missing' };
}

function option(name) {
  const at = args.indexOf(name);
  const text = at < 0 ? undefined : args[at + 1];
  return text?.startsWith('--') ? undefined : text;
}
