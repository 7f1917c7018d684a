// node screen.mjs facts.jsonl: one record of facts on each line, screened by every core; prints how many gave which answer.
import { createReadStream } from 'node:fs'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { safeClassifyConduct } from 'aparatur/schemas'

const BATCH = 1000

/** A worker takes lines, not objects: a text is handed over faster than a tree, and reading it is work for a core too. */
function screen(lines) {
  const counts = {}
  for (const line of lines) {
    const answer = safeClassifyConduct(parsed(line))
    const status = answer.ok ? answer.value.status : 'refused'
    counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}

function parsed(line) {
  try {
    return JSON.parse(line)
  } catch {
    return line // no JSON: the door says so, like anything else that is wrong
  }
}

async function everyCore(file) {
  const totals = {}
  const idle = Array.from({ length: availableParallelism() }, () => new Worker(fileURLToPath(import.meta.url)))
  const workers = [...idle]
  const waiting = []
  for (const worker of workers) {
    worker.on('message', (counts) => {
      for (const [status, count] of Object.entries(counts)) totals[status] = (totals[status] ?? 0) + count
      const next = waiting.shift()
      if (next === undefined) idle.push(worker)
      else next(worker)
    })
  }
  // Nothing is read while every worker is busy, so that a file of any length needs the memory of a few batches.
  const free = () => idle.pop() ?? new Promise((resolve) => waiting.push(resolve))
  let batch = []
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    batch.push(line)
    if (batch.length < BATCH) continue
    const worker = await free()
    worker.postMessage(batch)
    batch = []
  }
  if (batch.length > 0) (await free()).postMessage(batch)
  for (const _ of workers) await free()
  for (const worker of workers) await worker.terminate()
  return totals
}

if (isMainThread) console.log(JSON.stringify(await everyCore(process.argv[2])))
else parentPort.on('message', (lines) => parentPort.postMessage(screen(lines)))
