/** The part of the package that the tests use; it brings no types of its own. */
declare module 'dmn-moddle' {
  /** A node as it stands in the file. */
  interface DmnElement {
    readonly $type: string
    readonly id: string
    // biome-ignore lint/suspicious/noExplicitAny: the nodes of DMN are not typed here
    readonly [property: string]: any
  }
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: DmnElement
      readonly warnings: readonly { readonly message: string }[]
      readonly references: readonly unknown[]
    }>
  }
}
