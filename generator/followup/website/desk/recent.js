/** A moment of today or yesterday: a day at one touch and a time fill the control of the moment, which stays for every other day. */

import { all, one, show } from "./dom.js";
import { now } from "./moments.js";

const DAY = 86_400_000;

/**
 * Make the days beside the controls of a form work.
 * @param {HTMLFormElement} form
 * @param {() => string} zone whose today counts
 */
export function wireRecent(form, zone) {
  for (const place of all(form, "[data-desk-recent]")) new Recent(place, zone).wire();
}

/** The days beside one control. */
class Recent {
  /** @type {HTMLElement | null} The day that was chosen; null while the control itself is asked. */
  #day = null;

  /**
   * @param {HTMLElement} place
   * @param {() => string} zone
   */
  constructor(place, zone) {
    this.place = place;
    this.zone = zone;
    this.days = all(place, "[data-desk-day]");
    this.label = one(place, "[data-desk-time]");
    this.time = /** @type {HTMLInputElement} */ (one(place, "[data-desk-time] input"));
    this.control = /** @type {HTMLInputElement} */ (one(/** @type {HTMLElement} */ (place.parentElement), "[data-path]"));
  }

  wire() {
    for (const day of this.days) day.addEventListener("click", () => this.#choose(day.dataset.deskDay ? day : null));
    this.time.addEventListener("input", () => this.#fill());
    this.control.addEventListener("input", () => {
      if (this.#day && this.control.value !== this.#moment) this.#choose(null); // Filled by somebody else.
    });
  }

  /** @param {HTMLElement | null} day */
  #choose(day) {
    const focused = this.place.contains(document.activeElement);
    this.#day = day;
    for (const other of this.days) {
      other.setAttribute("aria-pressed", String(other === day));
      if (!other.dataset.deskDay) show(day !== null, other);
    }
    show(day !== null, this.label);
    show(day === null, this.control);
    if (day && !this.time.value) this.time.value = this.control.value.slice(11, 16);
    if (focused) (day ? this.time : this.control).focus();
    this.#fill();
  }

  /** The moment that the day and the time make, as the control holds it; "" while there is no time. */
  get #moment() {
    if (!this.#day || !this.time.value) return "";
    const today = Date.parse(`${now(this.zone()).slice(0, 10)}T00:00:00Z`);
    const day = new Date(today + Number(this.#day.dataset.deskDay) * DAY);
    return `${day.toISOString().slice(0, 10)}T${this.time.value}`;
  }

  #fill() {
    const moment = this.#moment;
    if (!moment || this.control.value === moment) return;
    this.control.value = moment;
    this.control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
