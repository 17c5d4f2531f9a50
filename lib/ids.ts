const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Whether a text from an address can be the id of a row at all; PostgreSQL refuses other texts with an error. */
export function isUuid(value: string): boolean {
  return uuid.test(value);
}
