// The processes of Stryker read no TypeScript; this loads the runner for them.
import { tsImport } from 'tsx/esm/api'

export const { strykerPlugins } = await tsImport('./in-one-process.ts', import.meta.url)
