/** Small steps in the page's tree that every module of the desk needs. Never builds anything from markup text. */

/**
 * Return the one element that a selector names; throws when the page does not hold it.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T}
 */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page of the desk holds no ${selector}.`);
  return /** @type {T} */ (found);
}

/**
 * Return all elements that a selector names, in the order of the page.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T[]}
 */
export function all(root, selector) {
  return /** @type {T[]} */ ([...root.querySelectorAll(selector)]);
}

/**
 * Make an element with attributes and children; text children become text nodes.
 * @param {string} name
 * @param {Record<string, string | number | boolean>} attributes `false` leaves an attribute out, `true` sets it empty
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/**
 * Make an SVG element.
 * @param {string} name
 * @param {Record<string, string | number | boolean>} attributes
 * @param {...(Node | string)} children
 * @returns {SVGElement}
 */
export function draw(name, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/**
 * @param {Element} element
 * @param {Record<string, string | number | boolean>} attributes
 */
function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
}

/**
 * Show or hide elements.
 * @param {boolean} visible
 * @param {...Element} elements
 */
export function show(visible, ...elements) {
  for (const element of elements) element.toggleAttribute("hidden", !visible);
}

/**
 * Return the first element in a `<template>`, copied.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function copyOf(root, selector) {
  const template = /** @type {HTMLTemplateElement} */ (one(root, selector));
  const first = template.content.firstElementChild;
  if (!first) throw new Error(`${selector} is empty.`);
  return /** @type {HTMLElement} */ (first.cloneNode(true));
}

/**
 * Return a phrase as a sentence; a label that asks something ends it with its own mark.
 * @param {string} phrase
 */
export function sentence(phrase) {
  const text = phrase.trim();
  return text ? `${text[0].toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}` : "";
}
