/** Says what changed to screen readers, in a region of its own, once typing has paused. */

const PAUSE = 600;

/**
 * Return functions that announce a sentence; a newer one replaces one that has not been said yet. What somebody did is told
 * first, and by nothing replaced.
 * @param {HTMLElement} region a polite live region
 * @returns {{ say: (text: string) => void, did: (text: string) => void, typing: () => void }}
 */
export function announcer(region) {
  let waiting = "";
  let done = "";
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const text = [done, waiting].filter(Boolean).join(" ");
      if (text && text !== region.textContent) region.textContent = text;
      waiting = done = "";
    }, PAUSE);
  };
  return {
    say(text) {
      waiting = text;
      later();
    },
    did(text) {
      done = text;
      later();
    },
    typing() {
      if (waiting || done) later();
    },
  };
}
