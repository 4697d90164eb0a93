import { type Desk, newDesk } from "./desk.js"

/** Asks the desk for something; it comes later. */
export type Ask = <Name extends keyof Desk>(
  name: Name,
  wish: Parameters<Desk[Name]>[0]
) => Promise<ReturnType<Desk[Name]>>

/** A question on its way to the desk. */
interface Question {
  readonly id: number
  readonly name: keyof Desk
  readonly wish: unknown
}

/** An answer on its way back; one without an id says that the desk is ready. */
interface Answer {
  readonly id?: number
  readonly given?: unknown
  readonly failed?: boolean
}

const answered = (desk: Desk, { id, name, wish }: Question): Answer => {
  try {
    // Page and desk are one script, so what was asked fits.
    return { id, given: (desk[name] as (wish: unknown) => unknown)(wish) }
  } catch {
    return { id, failed: true }
  }
}

/** Works in the background: answers what the page asks for. */
export const serve = (): void => {
  const desk = newDesk()
  const tell = (answer: Answer): void => self.postMessage(answer)
  self.addEventListener("message", ({ data }: MessageEvent<Question>) => tell(answered(desk, data)))
  tell({})
}

/** Asks a desk in the background. */
const askThere = (worker: Worker): Ask => {
  const waiting = new Map<number, { readonly give: (given: never) => void; readonly fail: () => void }>()
  let count = 0
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const { id = 0, given, failed = false } = data
    const asked = waiting.get(id)
    waiting.delete(id)
    if (failed) asked?.fail()
    else asked?.give(given as never)
  })
  return (name, wish) =>
    new Promise((give, fail) => {
      count += 1
      waiting.set(count, { give, fail })
      worker.postMessage({ id: count, name, wish } satisfies Question)
    })
}

/** Waits until the reader can see what is being done, then does it here; the page stands still meanwhile. */
const askHere = (): Ask => {
  const desk = newDesk()
  const untilSeen = (): Promise<void> => new Promise((go) => setTimeout(go, 20))
  return async (name, wish) => {
    await untilSeen()
    return (desk[name] as (wish: unknown) => never)(wish)
  }
}

/**
 * Finds a desk: in the background, by the page's own script, so that the page never stands still. Where a browser does not
 * let a page from a file do that, the work is done in the page itself.
 */
export const findDesk = (script: string): Promise<Ask> =>
  new Promise((found) => {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })))
      worker.addEventListener("error", () => found(askHere()), { once: true })
      worker.addEventListener("message", () => found(askThere(worker)), { once: true })
    } catch {
      found(askHere())
    }
  })
