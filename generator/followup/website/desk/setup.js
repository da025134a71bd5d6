/** The empty set-up as a link: the template and how it is written. Nothing that was typed is ever part of it. */

/** @import { Desk } from "./desk.js" */
import { all, one } from "./dom.js";

/** @param {HTMLElement} root */
function choices(root) {
  return /** @type {HTMLSelectElement[]} */ (all(one(root, "[data-desk-style]"), "select"));
}

/**
 * Return the address of the desk with the template and the choices that were made, and nothing else.
 * @param {Desk} desk
 */
export function linkToSetUp({ root, template, style }) {
  const address = new URL(location.pathname, location.origin);
  address.searchParams.set("template", template.value);
  for (const { name, options } of choices(root)) {
    const value = /** @type {Record<string, string>} */ (style.chosen)[name];
    if ([...options].some((option) => option.value === value)) address.searchParams.set(name, value);
  }
  return address.href;
}

/**
 * Return the choices that an address holds; what is no choice is left out. Null where it holds none.
 * @param {HTMLElement} root
 * @param {URLSearchParams} address
 * @returns {Record<string, string> | null}
 */
export function choicesIn(root, address) {
  const found = choices(root)
    .map(({ name, options }) => [name, [...options].find(({ value }) => value === address.get(name))?.value])
    .filter(([, value]) => value);
  return found.length ? Object.fromEntries(found) : null;
}

/**
 * Take the choices out of the page's address: others have been made since.
 * @param {HTMLElement} root
 * @param {string} [template] which one stands in it from now on
 * @returns {URLSearchParams} what the address holds now
 */
export function forgetChoices(root, template = "") {
  const address = new URL(location.href);
  for (const { name } of choices(root)) address.searchParams.delete(name);
  if (template) address.searchParams.set("template", template);
  history.replaceState(history.state, "", address);
  return address.searchParams;
}
