/**
 * Remembers what a pure function makes of an object for as long as the object lives. The docket never changes
 * once it is read, and a page that is rendered on request should not format the same four hundred dates again.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const remembered = known.get(key) ?? { value: compute(key) }
    known.set(key, remembered)
    return remembered.value
  }
}
