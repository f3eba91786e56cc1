/**
 * The levels of a product tree over numbers, from the numbers themselves up to their product, or up to a height.
 *
 * The node `i` of a level covers the nodes `2i` and `2i + 1` of the level below it; a last one without a partner goes
 * up as it is.
 */
export function productLevels(numbers: readonly bigint[], height = Number.POSITIVE_INFINITY): (readonly bigint[])[] {
  const levels = [numbers]
  for (let level = numbers; level.length > 1 && levels.length <= height; ) {
    level = joinPairs(level, (left, right) => left * right)
    levels.push(level)
  }
  return levels
}

/** The nodes above those of a level; `join` also gets the index of the left one. */
export function joinPairs<T>(level: readonly T[], join: (left: T, right: T, index: number) => T): T[] {
  const above: T[] = []
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index] as T
    const right = level[index + 1]
    above.push(right === undefined ? left : join(left, right, index))
  }
  return above
}
