/**
 * Tables as DMN, plans as calendars and charts, facts as JSON Schema.
 *
 * @module aparatur/interchange
 */

export { JSON_SCHEMA_NAMES, type JsonSchema, type JsonSchemaName, toJsonSchema } from './json-schema/to-json-schema'
export { type Dmn, type DmnInput, type DmnMisfit, type DmnOptions, toDmn } from './to-dmn'
export { type ICalendarOptions, toICalendar } from './to-icalendar'
export { type MermaidOptions, toMermaid } from './to-mermaid'
