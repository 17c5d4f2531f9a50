/** Enter in a text line presses a form's first button: this one, so that it saves and does not propose. */
export function SaveFirst() {
  return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}
