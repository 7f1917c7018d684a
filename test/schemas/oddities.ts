/** Values that run code, hold themselves, or cannot be read. Each is made anew, since some can be spent. */
export const cycle = (): object => {
  const actor: Record<string, unknown> = { kind: 'pns' }
  actor['post'] = actor
  return { actor, conduct: 'post-photo' }
}

export const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const fail = (): never => {
  throw new Error('boom')
}

/** A proxy of which every operation throws. */
export const throwing = (target: object = {}): object =>
  new Proxy(target, {
    get: fail,
    has: fail,
    ownKeys: fail,
    getOwnPropertyDescriptor: fail,
    getPrototypeOf: fail,
    isExtensible: fail,
    set: fail,
    defineProperty: fail,
    deleteProperty: fail,
    setPrototypeOf: fail,
    preventExtensions: fail,
  })

export const getter = (): object =>
  Object.defineProperty({ actor: { kind: 'pns' } }, 'conduct', { enumerable: true, get: fail })

/** A class whose objects are no plain data. */
export class Form {
  readonly actor = { kind: 'pns' }
  readonly conduct = 'post-photo'
}
