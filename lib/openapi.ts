/** The programming interface described for machines: OpenAPI 3.1, made from the table of endpoints and the schemas. */
import { answerDefinitions, schemaOf } from './json-schema'
import { type Endpoint, groupOf, groups, operations, parameterSchemas, type ParameterName, pathNames, pathSchemas } from './endpoints'
import { formats } from './formats'
import { wordsIn } from './locale'
import { LICENSE_URL } from './site'
import { operationWords, parameterWords } from './words/interface'

const reference = (name: string) => `#/components/schemas/${name}`

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
        BadRequest: problem('A parameter was not understood.'),
        NotFound: problem('The address names nothing.'),
        NotModified: { description: 'The client has this answer already.' },
      },
      headers: {
        ETag: { description: 'For `If-None-Match`.', schema: { type: 'string' } },
        Link: { description: 'The first, previous, next and last page (RFC 8288).', schema: { type: 'string' } },
      },
    },
  }
}

function operationOf(operationId: (typeof operations)[number][0], endpoint: Endpoint) {
  const { path, parameters, mediaType, otherTypes = [], answer } = endpoint
  const inPath = pathNames(path)
  return {
    operationId,
    tags: [groupOf(endpoint)],
    summary: operationWords.en.operations[operationId],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, description: parameterWords.en[name], schema: schemaOf(pathSchemas[name]) })),
      ...parameters.map(queryParameter),
    ],
    responses: {
      200: {
        description: operationWords.en.operations[operationId],
        headers: { ETag: { $ref: '#/components/headers/ETag' }, ...(parameters.includes('page') ? { Link: { $ref: '#/components/headers/Link' } } : {}) },
        content: Object.fromEntries([mediaType, ...otherTypes].map((type) => [type, { schema: answer ? { $ref: reference(answer) } : schemaOfType(type) }])),
      },
      304: { $ref: '#/components/responses/NotModified' },
      400: { $ref: '#/components/responses/BadRequest' },
      ...(inPath.length > 0 ? { 404: { $ref: '#/components/responses/NotFound' } } : {}),
    },
  }
}

/** A list is written by repeating its parameter (`style: form`, `explode: true`, section 4.8.12.2). */
function queryParameter(name: ParameterName) {
  const schema = schemaOf(parameterSchemas[name])
  const isList = schema.type === 'array'
  return { name, in: 'query', required: false, description: parameterWords.en[name], schema, ...(isList ? { style: 'form', explode: true } : {}) }
}

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } } }
}

/** What somebody else's standard defines is not described once more. */
function schemaOfType(mediaType: string) {
  if (mediaType === formats.csl.mediaType) return { type: 'array', items: { type: 'object' } }
  return { type: mediaType.includes('json') ? 'object' : 'string' }
}
