/** The programming interface described for machines: OpenAPI 3.1, made from the table of endpoints and the schemas. */
import { answerDefinitions, schemaOf } from './json-schema'
import {
  type Endpoint, groupOf, groups, operations, parameterSchemas, type ParameterName, pathNames, pathSchemas, type Refusal, refusalsOf,
} from './endpoints'
import { formats } from './formats'
import { wordsIn } from './locale'
import { LICENSE_URL } from './site'
import { operationWords, parameterWords } from './words/interface'

const reference = (name: string) => `#/components/schemas/${name}`

/** The name under which each refusal is described. */
const refusalNames: Readonly<Record<Refusal, string>> = { 400: 'BadRequest', 404: 'NotFound', 501: 'NotImplemented' }

/** The document at `/api/v1/openapi.json`; `site` is the site's own address without a final slash. */
export function openapiDocument(site: string) {
  const words = wordsIn('en').site
  return {
    openapi: '3.1.1',
    info: {
      title: words.name,
      version: '1.0.0',
      summary: words.tagline,
      description: operationWords.en.about,
      license: { name: 'CC BY 4.0', url: LICENSE_URL },
    },
    servers: [{ url: site }],
    externalDocs: { description: operationWords.en.reference, url: `${site}/en/data` },
    tags: groups.map((name) => ({ name, description: operationWords.en.groups[name] })),
    paths: Object.fromEntries(operations.map(([operationId, endpoint]) => [endpoint.path, { get: operationOf(operationId, endpoint) }])),
    components: {
      schemas: answerDefinitions(reference),
      responses: {
        [refusalNames[400]]: problem('A parameter was not understood.'),
        [refusalNames[404]]: problem('The address names nothing.'),
        [refusalNames[501]]: problem('There is no such format.'),
        NotModified: { description: 'The client has this answer already.' },
      },
      headers: {
        ETag: { description: 'For `If-None-Match`.', schema: { type: 'string' } },
        'Last-Modified': { description: 'For `If-Modified-Since` (HTTP-date, RFC 9110).', schema: { type: 'string' } },
        Link: { description: 'The first, previous, next and last page (RFC 8288).', schema: { type: 'string' } },
      },
    },
  }
}

function operationOf(operationId: (typeof operations)[number][0], endpoint: Endpoint) {
  const { path, parameters, required = [], mediaType, otherTypes = [], answer } = endpoint
  const inPath = pathNames(path)
  return {
    operationId,
    tags: [groupOf(endpoint)],
    summary: operationWords.en.operations[operationId],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, description: parameterWords.en[name], schema: schemaOf(pathSchemas[name]) })),
      ...parameters.map((name) => queryParameter(name, required.includes(name))),
    ],
    responses: {
      200: {
        description: operationWords.en.operations[operationId],
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          'Last-Modified': { $ref: '#/components/headers/Last-Modified' },
          ...(parameters.includes('page') ? { Link: { $ref: '#/components/headers/Link' } } : {}),
        },
        content: Object.fromEntries(
          [mediaType, ...otherTypes].map((type) => [type, { schema: answer ? { $ref: reference(answer) } : schemaOfType(type) }]),
        ),
      },
      304: { $ref: '#/components/responses/NotModified' },
      ...Object.fromEntries(refusalsOf(endpoint).map((status) => [status, { $ref: `#/components/responses/${refusalNames[status]}` }])),
    },
  }
}

/** A list is written by repeating its parameter (`style: form`, `explode: true`, section 4.8.12.2). */
function queryParameter(name: ParameterName, required: boolean) {
  const schema = schemaOf(parameterSchemas[name])
  const isList = schema.type === 'array'
  return { name, in: 'query', required, description: parameterWords.en[name], schema, ...(isList ? { style: 'form', explode: true } : {}) }
}

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } } }
}

/** What somebody else's standard defines is not described once more. */
function schemaOfType(mediaType: string) {
  if (mediaType === formats.csl.mediaType) return { type: 'array', items: { type: 'object' } }
  return { type: mediaType.includes('json') ? 'object' : 'string' }
}
