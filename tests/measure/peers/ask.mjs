/**
 * Asks Harper, write-good and alex about texts: `node ask.mjs TOOL < texts.json`, texts a JSON array.
 *
 * Prints, for each text, its findings as {start, end, message, fixes, kind}, in UTF-16 units, and the milliseconds
 * that the tool took. Runs in the folder where the packages of package.json are installed.
 */
import { readFileSync } from "node:fs";

const tool = process.argv[2];
const texts = JSON.parse(readFileSync(0, "utf8"));

/** @returns {Promise<(text: string) => Promise<object[]> | object[]>} */
async function checker() {
  if (tool === "harper") {
    const { LocalLinter } = await import("harper.js");
    const { binaryInlined } = await import("harper.js/binaryInlined");
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) =>
      (await linter.lint(text, { language: "plaintext" })).map((lint) => {
        const { start, end } = lint.span();
        const before = [...text].slice(0, start).join("").length;
        const inside = [...text].slice(start, end).join("").length;
        const fixes = lint.suggestions().map((one) => one.get_replacement_text());
        return { start: before, end: before + inside, message: lint.message(), kind: lint.lint_kind(), fixes };
      });
  }
  if (tool === "write-good") {
    const { default: writeGood } = await import("write-good");
    return (text) =>
      writeGood(text).map(({ index, offset, reason }) => ({ start: index, end: index + offset, message: reason, kind: "", fixes: [] }));
  }
  if (tool === "alex") {
    const { text: alex } = await import("alex");
    return (text) =>
      alex(text).messages.map(({ message, place, position, expected }) => {
        const at = place ?? position;
        return { start: at.start.offset, end: at.end.offset, message, kind: "", fixes: expected ?? [] };
      });
  }
  throw new Error(`no such tool: ${tool}`);
}

const check = await checker();
const out = [];
for (const text of texts) {
  const from = performance.now();
  const findings = await check(text);
  out.push({ findings, ms: performance.now() - from });
}
process.stdout.write(JSON.stringify(out));
