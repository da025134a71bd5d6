/** Listens to the buttons of one part of the desk. */

/** @typedef {(button: HTMLElement) => unknown} Act */

/**
 * Call what belongs to a button when it is pressed.
 * @param {HTMLElement} root
 * @param {Record<string, Act>} actions by the name in `data-desk-action`
 */
export function onActions(root, actions) {
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("[data-desk-action]")) : null;
    const name = button?.dataset.deskAction ?? "";
    if (button && Object.hasOwn(actions, name)) void actions[name](button);
  });
}
