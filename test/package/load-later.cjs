/** Run beside the unpacked library: requiring all of it loads a name's files only when the name is read, and a name can be replaced. */
const loaded = (part) => Object.keys(require.cache).filter((file) => file.includes(part)).length

const aparatur = require('aparatur')
if (loaded('chunk-') > 0) throw new Error('requiring aparatur loads more than its door')
const { classifyConduct } = aparatur
if (typeof classifyConduct !== 'function' || loaded('chunk-') === 0) throw new Error('a name that is read is not there')
if (loaded('zod') > 0) throw new Error('reading a checker loads zod')
if (aparatur.classifyConduct !== classifyConduct) throw new Error('a name read twice is not the same')
if (Object.keys(aparatur).length < 500) throw new Error('names are missing before they are read')
aparatur.classifyConduct = () => 'replaced'
aparatur.deadline = () => 'replaced'
if (aparatur.classifyConduct() !== 'replaced' || aparatur.deadline() !== 'replaced') {
  throw new Error('a test of a program cannot put another function in the place of ours')
}
