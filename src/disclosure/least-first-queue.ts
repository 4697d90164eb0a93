/** A queue of whole numbers that gives the least first (a binary heap). */
export type LeastFirstQueue = Array<number>

const swap = (queue: LeastFirstQueue, a: number, b: number): void => {
  const kept = queue[a] ?? 0
  queue[a] = queue[b] ?? 0
  queue[b] = kept
}

const isLess = (queue: LeastFirstQueue, a: number, b: number): boolean =>
  b < queue.length && a < queue.length && (queue[a] ?? 0) < (queue[b] ?? 0)

/** Puts a number into the queue. */
export const put = (queue: LeastFirstQueue, value: number): void => {
  queue.push(value)
  for (let at = queue.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1
    if (!isLess(queue, at, parent)) return
    swap(queue, at, parent)
    at = parent
  }
}

/** Takes the least number out of the queue. */
export const takeLeast = (queue: LeastFirstQueue): number | undefined => {
  const least = queue[0]
  const last = queue.pop()
  if (least === undefined || last === undefined || queue.length === 0) return least
  queue[0] = last
  for (let at = 0; ; ) {
    const left = 2 * at + 1
    const child = isLess(queue, left + 1, left) ? left + 1 : left
    if (!isLess(queue, child, at)) return least
    swap(queue, child, at)
    at = child
  }
}
