/** A type while it is built up field by field. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
