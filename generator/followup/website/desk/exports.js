/** Ways out of the page: clipboard, share sheet, mail program, files, paper. Python writes what they hold. */

/** @import { Export } from "./shapes.js" */

/**
 * Put text on the clipboard; true when it is there.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // No permission, or a page that is not served securely.
  }
}

/**
 * Put text on the clipboard as rich text, with the plain text beside it for whoever takes no other; true when it is there.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function copyRich(text) {
  const html = htmlOf(text);
  try {
    const flavours = { "text/html": html, "text/plain": text };
    const blobs = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Return a text as paragraphs with line breaks, in the direction of what they say.
 * @param {string} text
 */
export function htmlOf(text) {
  const sheet = document.implementation.createDocument(null, "div");
  const paragraphs = text.trim().split(/\n{2,}/).map((lines) => {
    const paragraph = sheet.createElement("p");
    paragraph.setAttribute("dir", "auto");
    lines.split("\n").forEach((line, index) => paragraph.append(...(index ? [sheet.createElement("br"), line] : [line])));
    return new XMLSerializer().serializeToString(paragraph);
  });
  return paragraphs.join("");
}

/** @param {string} text */
function copyBySelection(text) {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "only-heard";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}

/**
 * Hand a file over as a download.
 * @param {string} filename
 * @param {string} mediaType
 * @param {string} text
 */
export function download(filename, mediaType, text) {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  follow(address, filename);
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // Some browsers begin to read it later.
}

/**
 * Hand an export of Python's over: a link is followed, a file downloaded.
 * @param {Export} made
 */
export function handOver(made) {
  if (made.url) follow(made.url);
  else download(made.filename ?? "letter.txt", made.media_type ?? "text/plain", made.text ?? "");
}

/**
 * @param {string} address
 * @param {string} [filename]
 */
function follow(address, filename) {
  const link = document.createElement("a");
  link.href = address;
  if (filename) link.download = filename;
  link.click();
}

/** Whether the system has a share sheet. */
export function canShare() {
  return typeof navigator.share === "function";
}

/**
 * Open the share sheet; false when it was closed without sharing.
 * @param {string} title
 * @param {string} text
 */
export async function share(title, text) {
  try {
    await navigator.share({ title, text });
    return true;
  } catch {
    return false;
  }
}
