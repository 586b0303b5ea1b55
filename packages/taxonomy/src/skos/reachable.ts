/** Everything that is reached from a node by one step or more; a node on a cycle reaches itself. */
export const reachable = (
  steps: ReadonlyMap<string, Iterable<string>>,
  from: string,
): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [...(steps.get(from) ?? [])]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    if (!found.has(id)) {
      found.add(id)
      open.push(...(steps.get(id) ?? []))
    }
  return found
}
