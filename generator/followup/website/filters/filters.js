// Filters the gallery. Without this file the gallery is plain lists by purpose; with it, the form at the side shows, cards
// hide and show at once, and what is chosen stands in the address. Knows no facet and no template by name.

/** @typedef {{ element: HTMLElement, values: Map<string, Set<string>> }} Card */

/**
 * Whether a card fits what is chosen: any of the values of a facet, all of the facets. A card for `any` fits each value.
 * @param {Card} card
 * @param {Map<string, Set<string>>} chosen
 */
function fits(card, chosen) {
  for (const [facet, values] of chosen) {
    const own = card.values.get(facet) ?? new Set();
    if (values.size > 0 && !own.has("any") && ![...values].some((value) => own.has(value))) return false;
  }
  return true;
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 */
function all(root, selector) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll(selector)]);
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 */
function one(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The gallery has no ${selector}`);
  return found;
}

/** @param {HTMLElement} gallery */
function start(gallery) {
  const form = /** @type {HTMLFormElement} */ (one(gallery, "[data-gallery-filters]"));
  const boxes = /** @type {HTMLInputElement[]} */ (all(form, "input[type=checkbox]"));
  const facets = [...new Set(boxes.map((box) => box.name))];
  const cards = all(gallery, "[data-gallery-card]").map((element) => ({
    element,
    values: new Map(facets.map((facet) => [facet, new Set((element.dataset[facet] ?? "").split(" "))])),
  }));
  const groups = all(gallery, "[data-gallery-group]");
  const status = one(gallery, "[data-gallery-status]");
  const clear = one(gallery, "[data-gallery-clear]");
  const empty = one(gallery, "[data-gallery-empty]");
  const picked = one(form, "[data-gallery-chosen]");
  const fold = /** @type {HTMLDetailsElement} */ (one(form, "[data-gallery-fold]"));

  /** @returns {Map<string, Set<string>>} */
  const chosen = () =>
    new Map(facets.map((facet) => [facet, new Set(boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value))]));

  /** Each value says how many cards it would show with the other facets as they are. */
  const count = () => {
    const now = chosen();
    for (const box of boxes) {
      const instead = new Map(now).set(box.name, new Set([box.value]));
      const number = cards.filter((card) => fits(card, instead)).length;
      const label = /** @type {HTMLElement} */ (box.closest("label"));
      one(label, "[data-gallery-count]").textContent = String(number);
      label.toggleAttribute("data-none", number === 0);
    }
  };

  const show = () => {
    const now = chosen();
    const active = [...now.values()].reduce((sum, values) => sum + values.size, 0);
    let shown = 0;
    for (const card of cards) {
      const hidden = !fits(card, now);
      card.element.hidden = hidden;
      if (!hidden) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector("[data-gallery-card]:not([hidden])") === null;
    empty.hidden = shown > 0;
    clear.hidden = active === 0;
    picked.textContent = active === 0 ? "" : `${active} chosen`;
    status.textContent = active === 0 ? `All ${cards.length} templates` : `${shown} of ${cards.length} templates`;
    count();
  };

  const remember = () => {
    const address = new URL(location.href);
    address.search = "";
    for (const box of boxes) if (box.checked) address.searchParams.append(box.name, box.value);
    address.hash = "";
    history.replaceState(null, "", address);
  };

  const recall = () => {
    const query = new URL(location.href).searchParams;
    for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
  };

  form.addEventListener("change", () => {
    remember();
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    remember();
    show();
    fold.querySelector("summary")?.focus();
  });
  window.addEventListener("popstate", () => {
    recall();
    show();
  });

  fold.open = matchMedia("(min-width: 60em)").matches;
  form.hidden = false;
  one(gallery, "[data-gallery-bar]").hidden = false;
  one(gallery, "[data-gallery-jump]").hidden = true;
  recall();
  show();
}

for (const gallery of all(document, "[data-gallery]")) start(gallery);
