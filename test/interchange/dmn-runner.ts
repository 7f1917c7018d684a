import { DmnModdle } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'

/** What a table of DMN gives for one set of inputs. */
export interface Hit {
  readonly outputs: { readonly [name: string]: unknown }
  readonly annotations: { readonly [name: string]: string }
}

/** A table read from DMN, as a program that knows nothing of this library runs it. */
export interface DmnTable {
  readonly hitPolicy: string
  readonly inputs: readonly {
    readonly expression: string
    readonly type: string
    readonly values: string | undefined
  }[]
  readonly outputs: readonly string[]
  readonly warnings: readonly string[]
  /** Every rule that the inputs satisfy; UNIQUE allows one at most. */
  readonly run: (given: { readonly [name: string]: unknown }) => Hit[]
}

interface Text {
  readonly text: string
}

interface Parsed {
  readonly hitPolicy: string
  readonly input: { inputExpression: Text & { typeRef: string }; inputValues?: Text }[]
  readonly output: { name: string }[]
  readonly annotation: { name: string }[]
  readonly rule: { inputEntry: Text[]; outputEntry: Text[]; annotationEntry: Text[] }[]
}

/** Reads the one decision table of a DMN file. */
export async function readDmn(xml: string): Promise<DmnTable> {
  const { rootElement, warnings, references } = await new DmnModdle().fromXML(xml)
  const decision = rootElement.drgElement.find(({ $type }: { $type: string }) => $type === 'dmn:Decision')
  const table = decision.decisionLogic as Parsed
  const ids = new Set(references.length === 0 ? [] : rootElement.drgElement.map(({ id }: { id: string }) => id))
  const dangling = decision.informationRequirement.filter(
    ({ requiredInput }: { requiredInput: { href: string } }) => !ids.has(requiredInput.href.slice(1)) && ids.size > 0,
  )
  const passes = remembered((test: string, value: unknown) => unaryTest(test, { '?': value }).value === true)
  const passing = remembered((at: string, value: unknown) =>
    table.rule.map(({ inputEntry }) => {
      const { text = '-' } = inputEntry[Number(at)] ?? {}
      return text === '-' || passes(text, value)
    }),
  )
  const column = (at: number, value: unknown) => passing(String(at), value)
  // Every input expression is a bare name, so its value hangs on the input of that name alone.
  const read = remembered((text: string, value: unknown) => evaluate(text, { [text]: value }).value)
  const written = remembered((text: string) => evaluate(text).value)
  return {
    hitPolicy: table.hitPolicy,
    inputs: table.input.map(({ inputExpression, inputValues }) => ({
      expression: inputExpression.text,
      type: inputExpression.typeRef,
      values: inputValues?.text,
    })),
    outputs: table.output.map(({ name }) => name),
    warnings: [...warnings.map(({ message }: { message: string }) => message), ...dangling.map(() => 'dangling input')],
    run: (given) => {
      const values = table.input.map(({ inputExpression: { text } }) => read(text, given[text]))
      const columns = values.map((value, at) => column(at, value))
      return table.rule
        .filter((_, rule) => columns.every((passing) => passing[rule]))
        .map(({ outputEntry, annotationEntry }) => ({
          outputs: Object.fromEntries(table.output.map(({ name }, at) => [name, written(outputEntry[at]?.text ?? '')])),
          annotations: Object.fromEntries(
            table.annotation.map(({ name }, at) => [name, annotationEntry[at]?.text ?? '']),
          ),
        }))
    },
  }
}

/** A FEEL text gives the same for the same value, so each pair is worked out once. */
function remembered<R>(work: (text: string, value?: unknown) => R): (text: string, value?: unknown) => R {
  const known = new Map<string, R>()
  return (text, value) => {
    const key = `${text}\n${String(value)}`
    if (!known.has(key)) known.set(key, work(text, value))
    return known.get(key) as R
  }
}
