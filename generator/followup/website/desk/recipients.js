/** The tabs on the letter, one for each person, by pointer and by arrow keys. */

import { all, make, show } from "./dom.js";

/**
 * Show a tab for each person.
 * @param {HTMLElement} tabs
 * @param {{ name: string, toFix: number }[]} people
 * @param {number} chosen
 */
export function showTabs(tabs, people, chosen) {
  const known = all(tabs, "[data-desk-recipient]");
  show(people.length > 1, tabs);
  people.forEach(({ name, toFix }, index) => {
    const tab = known[index] ?? tabs.appendChild(make("button", { type: "button", role: "tab", "data-desk-recipient": index, "aria-controls": "desk-letter", id: `desk-tab-${index}` }));
    const text = toFix ? `${name} · ${toFix} to fix` : name;
    if (tab.textContent !== text) tab.textContent = text;
    tab.setAttribute("aria-selected", String(index === chosen));
    tab.tabIndex = index === chosen ? 0 : -1;
  });
  for (const tab of known.slice(people.length)) tab.remove();
}

/**
 * @param {HTMLElement} tabs
 * @param {(index: number) => void} choose
 */
export function wireTabs(tabs, choose) {
  const indexOf = (/** @type {EventTarget | null} */ target) => {
    const tab = target instanceof Element ? target.closest("[data-desk-recipient]") : null;
    return tab ? Number(tab.getAttribute("data-desk-recipient")) : -1;
  };
  tabs.addEventListener("click", (event) => {
    if (indexOf(event.target) >= 0) choose(indexOf(event.target));
  });
  tabs.addEventListener("keydown", (event) => {
    const count = tabs.childElementCount;
    const here = indexOf(event.target);
    const next = { ArrowRight: (here + 1) % count, ArrowLeft: (here + count - 1) % count, Home: 0, End: count - 1 }[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    choose(next);
    /** @type {HTMLElement} */ (tabs.children[next]).focus();
  });
}

/**
 * Return a person as the envelope names them.
 * @param {{ [key: string]: string } | undefined} person
 * @param {boolean} [withRole]
 */
export function addressee(person, withRole = false) {
  const name = [person?.honorific, person?.name].filter(Boolean).join(" ");
  return withRole ? [name, person?.role].filter(Boolean).join(", ") : name || person?.role || "";
}
