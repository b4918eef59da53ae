/** A ref for the element that has the focus as soon as it is there: the first answer of a question, a new input. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus()
}
