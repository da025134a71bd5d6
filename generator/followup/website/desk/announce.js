/** Says what changed to screen readers, in a region of its own, once typing has paused. */

const PAUSE = 600;

/**
 * Return a function that announces a sentence; a newer one replaces one that has not been said yet.
 * @param {HTMLElement} region a polite live region
 * @returns {{ say: (text: string) => void, typing: () => void }}
 */
export function announcer(region) {
  let waiting = "";
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (waiting && waiting !== region.textContent) region.textContent = waiting;
      waiting = "";
    }, PAUSE);
  };
  return {
    say(text) {
      waiting = text;
      later();
    },
    typing() {
      if (waiting) later();
    },
  };
}
