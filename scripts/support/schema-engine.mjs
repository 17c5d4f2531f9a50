// Prisma's schema engine as WASM, over the pg driver: no native binary to download.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';

const charOid = 18;
const bpcharOid = 1042;

/** Opens the engine on a database, made first when it does not exist. `close` drops the shadow databases. */
export async function openSchemaEngine(url, schemaFiles) {
  await loadEngine();
  const config = parseIntoClientConfig(url);
  await makeDatabase(config);
  const factory = new Factory(config);
  const datamodels = schemaFiles.map((file) => [file.path, file.content]);
  const engine = await glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
  return { engine, close: () => factory.dropShadows() };
}

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error('engine panic:', message) };
  const entry = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm'));
  const wasm = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

// Gaps of @prisma/adapter-pg 7.10 as a migration adapter, mended here:
// 1. executeScript() splits the file at every ';' (which breaks functions, DO blocks, strings, comments) and runs
//    each piece on its own; one simple query is one transaction, as with the native engine.
// 2. PostgreSQL's "char" type, which the engine's catalogue queries return, is not mapped (see mendChars).
// 3. connectToShadowDb() drops the shadow database before it closes its own pool, and a connection string would
//    win over the database's name: the "shadow" would be the real database. So shadows are made and dropped here.
// 4. One connection only, so that the engine's advisory lock of the session guards the whole run.
class Factory extends PrismaPg {
  constructor(config) {
    super(config);
    this.target = config;
    this.shadows = [];
  }

  // The engine passes null here, for which a default value would not apply.
  connect() {
    return this.open(this.target.database);
  }

  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    this.shadows.push(name);
    await administer(this.target, `create database "${name}"`);
    return this.open(name);
  }

  async open(database) {
    const adapter = await new PrismaPg({ ...this.target, database, max: 1 }).connect();
    const pool = adapter.underlyingDriver();
    adapter.executeScript = async (sql) => {
      try {
        await pool.query(sql);
      } catch (error) {
        adapter.onError(error);
      }
    };
    mendChars(Object.getPrototypeOf(Object.getPrototypeOf(adapter)));
    return adapter;
  }

  async dropShadows() {
    for (const name of this.shadows) await administer(this.target, `drop database if exists "${name}" with (force)`);
  }
}

// Read "char" columns as bpchar, which the adapter knows, and tell the engine that they are characters.
function mendChars(queryable) {
  if (queryable.charsMended) return;
  queryable.charsMended = true;
  const { performIO, queryRaw } = queryable;
  queryable.performIO = async function (query) {
    const result = await performIO.call(this, query);
    query.chars = (result.fields ?? []).map((field) => field.dataTypeID === charOid);
    for (const field of result.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = bpcharOid;
    return result;
  };
  queryable.queryRaw = async function (query) {
    const set = await queryRaw.call(this, query);
    query.chars?.forEach((isChar, index) => {
      if (isChar) set.columnTypes[index] = ColumnTypeEnum.Character;
    });
    return set;
  };
}

async function makeDatabase(config) {
  const client = new pg.Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    if (error.code !== '3D000') throw error;
    await administer(config, `create database ${pg.escapeIdentifier(config.database)}`);
  } finally {
    await client.end();
  }
}

async function administer(config, sql) {
  const client = new pg.Client({ ...config, database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
