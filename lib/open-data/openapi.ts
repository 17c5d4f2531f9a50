import { locales } from '@/lib/i18n/locales';
import { textStates } from '@/lib/i18n/localized-text';
import type { ListField, SimpleField } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import { kinds } from '@/lib/library/kinds';

type Schema = Record<string, unknown>;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const text = ref('LocalizedText');
const dateTime: Schema = { type: 'string', format: 'date-time' };
const urls: Schema = {
  type: 'object',
  description: 'The page in each language.',
  properties: Object.fromEntries(locales.map((locale) => [locale, { type: 'string', format: 'uri' }])),
  required: [...locales],
};

/** The description of the open data (OpenAPI 3.1), made from what the kinds of records declare. */
export function openApiDocument(origin: string): Schema {
  const collections = [
    ...kinds.map((kind) => ({ name: kind.key, schema: `Record_${kind.key}`, words: kind.name.many.en })),
    { name: 'programmes', schema: 'Programme', words: 'Programmes one can apply to here' },
    { name: 'calls', schema: 'Call', words: 'Calls: rounds of programmes' },
    { name: 'sources', schema: 'Source', words: 'Sources that something published stands on' },
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open data of the Tianjin–Hong Kong Youth portal',
      version: '1',
      description:
        'Read-only. Everything that the public pages show, in three languages, with its sources. `sample: true` marks invented rows. Answers carry an ETag and may be kept for a minute.',
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(
      collections.flatMap(({ name, schema, words }) => [
        [`/api/open/${name}`, { get: listOperation(name, schema, words) }],
        [`/api/open/${name}/{id}`, { get: oneOperation(name, schema, words) }],
      ]),
    ),
    components: {
      schemas: {
        LocalizedText: localizedTextSchema,
        Programme: programmeSchema,
        Call: callSchema,
        Source: sourceSchema,
        ...Object.fromEntries(kinds.map((kind) => [`Record_${kind.key}`, recordSchema(kind)])),
      },
    },
  };
}

function listOperation(name: string, schema: string, words: string): Schema {
  return {
    operationId: `list_${name}`,
    summary: words,
    parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } }],
    responses: {
      200: answer('One page', {
        type: 'object',
        properties: {
          total: { type: 'integer' },
          page: { type: 'integer' },
          pages: { type: 'integer' },
          next: { type: ['string', 'null'], description: 'Address of the next page' },
          items: { type: 'array', items: ref(schema) },
        },
        required: ['total', 'page', 'pages', 'next', 'items'],
      }),
      304: { description: 'What you have is still the same (If-None-Match)' },
    },
  };
}

function oneOperation(name: string, schema: string, words: string): Schema {
  return {
    operationId: `get_${name}`,
    summary: `One of: ${words}`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: answer('The record', ref(schema)),
      304: { description: 'What you have is still the same (If-None-Match)' },
      404: { description: 'There is none, or it is not published' },
    },
  };
}

const answer = (description: string, schema: Schema): Schema => ({
  description,
  content: { 'application/json': { schema } },
});

const localizedTextSchema: Schema = {
  type: 'object',
  description: 'A text in three languages, each with how it came about.',
  properties: Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        type: 'object',
        properties: {
          text: { type: 'string' },
          state: { enum: [...textStates] },
          stale: { type: 'boolean', description: 'The source has changed since this was written' },
        },
        required: ['text', 'state'],
      },
    ]),
  ),
  required: [...locales],
};

const sourceSchema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    urls,
    title: text,
    dateText: text,
    grade: { enum: ['DOCUMENT', 'A', 'B', 'C', 'D'] },
    address: { type: ['string', 'null'], description: 'Given for grades A and B only' },
  },
  required: ['id', 'title', 'grade', 'address'],
};

const programmeSchema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    urls,
    sample: { type: 'boolean' },
    lastChanged: dateTime,
    title: text,
    summary: text,
    forWhom: text,
    direction: { enum: ['TO_TIANJIN', 'TO_HONG_KONG', 'BOTH'] },
    hongKongApplicants: { enum: ['STATED_YES', 'STATED_NO', 'NOT_STATED'] },
    statements: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          question: text,
          answer: { ...orNull(text), description: 'null = not stated' },
          quote: { type: ['string', 'null'] },
          sources: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
  required: ['id', 'urls', 'sample', 'title'],
};

const callSchema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    urls,
    sample: { type: 'boolean' },
    programme: { type: 'string' },
    title: text,
    opensAt: dateTime,
    closesAt: dateTime,
    quota: { type: ['integer', 'null'], description: 'null = not stated' },
  },
  required: ['id', 'programme', 'title', 'opensAt', 'closesAt', 'sample'],
};

function recordSchema(kind: Kind): Schema {
  return {
    type: 'object',
    description: kind.name.one.en,
    properties: {
      id: { type: 'string' },
      kind: { const: kind.kind },
      urls,
      sample: { type: 'boolean' },
      firstPublished: dateTime,
      lastChanged: dateTime,
      version: { type: 'integer' },
      content: contentSchema(kind.fields),
    },
    required: ['id', 'kind', 'urls', 'sample', 'content'],
  };
}

function contentSchema(fields: Record<string, SimpleField | ListField>): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, { ...fieldSchema(field), title: field.label.en }]),
    ),
    required: Object.keys(fields),
  };
}

function fieldSchema(field: SimpleField | ListField): Schema {
  if (field.type === 'list') {
    const row = contentSchema(field.of);
    const properties = { key: { type: 'string' }, ...(row.properties as Schema) };
    return { type: 'array', items: { ...row, properties } };
  }
  const always = simpleSchema(field);
  const isList = field.type === 'choices' || field.type === 'links' || field.type === 'sources';
  return field.optional && !isList && field.type !== 'tick' ? orNull(always) : always;
}

function simpleSchema(field: SimpleField): Schema {
  switch (field.type) {
    case 'text':
      return text;
    case 'prose':
      return { ...text, description: 'Markdown; marks such as [P30] name sources' };
    case 'choice':
      return { enum: Object.keys(field.options) };
    case 'choices':
      return { type: 'array', items: { enum: Object.keys(field.options) } };
    case 'number':
      return { type: 'number' };
    case 'tick':
      return { type: 'boolean' };
    case 'address':
      return { type: 'string', format: 'uri' };
    case 'links':
      return { type: 'array', items: { type: 'string', description: 'KIND:id' } };
    case 'sources':
      return { type: 'array', items: { type: 'string', description: 'id of a source' } };
    case 'date':
      return { type: 'string', description: '2024, 2024-03 or 2024-03-01: as exact as it is known' };
    case 'plain':
      return { type: 'string' };
    case 'picture':
      return { type: 'string', format: 'uuid', description: 'Picture: /api/media/{id}/{width}' };
  }
}
