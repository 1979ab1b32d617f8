/** Gives names that no engine takes for one another: different without regard to case, and short. */
export type Naming = (wanted: string) => string

const longest = 40

/** A fresh supply of names, none of them one of those taken. */
export function naming(taken: readonly string[] = []): Naming {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return (wanted) => {
    const stem = wanted.slice(0, longest)
    let name = stem
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${stem}_${number}`
    used.add(name.toLowerCase())
    return name
  }
}
