/**
 * Every checker by its name with the facts it takes, and the edition of the law; `interview`, `compareAcross`, `receipt` and `replay` take
 * them.
 *
 * @module aparatur/checkers
 */

export { EDITION } from './edition'
export { CHECKERS, type CheckerId } from './register'
export { ANSWERERS, type Answerer } from './who'
