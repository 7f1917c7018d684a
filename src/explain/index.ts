export type { AnyDocument } from './document-report'
export { explain, type Explainable, type ExplainOptions, summary, type TextOptions, toMarkdown } from './explain'
export { label } from './label'
export { type Option, options } from './options'
