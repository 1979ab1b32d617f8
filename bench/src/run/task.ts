/** What one step did. */
export interface Step {
  readonly members: number
  /** Made of every result, so that no engine can leave out work whose result nobody looks at. */
  readonly sum: number
}

/** A piece of work that can be repeated: each step decides some members. */
export interface Task {
  readonly step: () => Step | Promise<Step>
}

/** What came of repeating a task for a while. */
export interface Spent {
  /** Nanoseconds of the processor for one member, all threads of the process together. */
  readonly processor: number
  /** Nanoseconds on the clock for one member. */
  readonly clock: number
  readonly members: number
  readonly sum: number
}

/**
 * Repeats a task for at least as long as wanted, and at least once. Besides the clock it reads the time that the processor
 * spent on this process: on a machine that does other work too, that is what a decision costs.
 */
export async function spend(task: Task, milliseconds: number): Promise<Spent> {
  const used = process.cpuUsage()
  const from = performance.now()
  let members = 0
  let sum = 0
  let passed = 0
  do {
    const done = task.step()
    const step = done instanceof Promise ? await done : done
    members += step.members
    sum += step.sum
    passed = performance.now() - from
  } while (passed < milliseconds)
  const { user, system } = process.cpuUsage(used)
  return { processor: ((user + system) * 1e3) / members, clock: (passed * 1e6) / members, members, sum }
}
