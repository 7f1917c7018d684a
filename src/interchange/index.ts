export { type ICalendarOptions, toICalendar } from './to-icalendar'
export { type MermaidOptions, toMermaid } from './to-mermaid'
