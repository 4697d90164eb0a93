import type { MessagePort, Worker } from "node:worker_threads"
import { makeReport } from "./report-making.js"
import type { ReportMakers, ReportOutcome, ReportTask } from "./report-task.js"

/** Somebody who waits for a report. */
interface Waiting {
  readonly resolve: (outcome: ReportOutcome) => void
  readonly reject: (error: unknown) => void
}

/** A report that was asked for and that no thread has begun. */
interface Order extends Waiting {
  readonly task: ReportTask
}

/** Gives a thread one report after the other, as long as there are any. */
const employ = (worker: Worker, orders: Array<Order>, fail: (error: unknown) => void): (() => void) => {
  let current: Order | undefined
  const begin = (): void => {
    if (current !== undefined) return
    current = orders.shift()
    if (current !== undefined) worker.postMessage(current.task)
  }
  const stop = (error: unknown): void => {
    current?.reject(error)
    fail(error)
  }
  worker.on("message", (outcome: ReportOutcome) => {
    current?.resolve(outcome)
    current = undefined
    begin()
  })
  worker.on("error", stop)
  worker.on("exit", (code) => stop(new Error(`A thread ended with ${code}.`)))
  return begin
}

/** Makes reports in threads; one that is free takes the next. Every thread finds one more in hand when it is done. */
export const reportThreads = (workers: ReadonlyArray<Worker>): ReportMakers => {
  const orders: Array<Order> = []
  let failure: unknown
  const fail = (error: unknown): void => {
    failure ??= error
    for (const { reject } of orders.splice(0)) reject(failure)
  }
  const begins = workers.map((worker) => employ(worker, orders, fail))
  return {
    width: 2 * workers.length,
    make: (task) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        orders.push({ task, resolve, reject })
        for (const begin of begins) begin()
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    }
  }
}

/** What of an outcome changes hands instead of being copied; small pieces of memory can belong to many. */
const handedOver = (outcome: ReportOutcome): Array<ArrayBuffer> => {
  if (!("content" in outcome) || !(outcome.content instanceof Uint8Array)) return []
  const { buffer, byteLength } = outcome.content
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

/** Makes the reports that are asked for through a port, one after the other. */
export const serveReports = (port: MessagePort): void => {
  let last: Promise<void> = Promise.resolve()
  port.on("message", (task: ReportTask) => {
    last = last.then(async () => {
      const outcome = await makeReport(task)
      port.postMessage(outcome, handedOver(outcome))
    })
  })
}
