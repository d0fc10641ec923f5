/**
 * Remembers what a pure function makes of an object for as long as the object lives. The docket never changes
 * once it is read, and a page that is rendered on request should not format the same four hundred dates again.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  // Boxed, since what is made may be undefined.
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const remembered = known.get(key)
    if (remembered) return remembered.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
