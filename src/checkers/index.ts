export { EDITION } from './edition'
export { CHECKERS, type CheckerId } from './register'
export { ANSWERERS, type Answerer } from './who'
