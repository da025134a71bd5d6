// Runs one Python function in Pyodide under Node.js: `node in_node.mjs JOB.json`, where the job holds
// {pyodide, archive, lock, source, function, argument, result}: the folder of the npm package, the archive that stands in for
// its standard library, the lock file's contents, Python source, a function in it from text to text, its argument, and the
// file that the function's answer is written to.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const job = JSON.parse(await readFile(process.argv[2], "utf8"));
try {
  const { loadPyodide } = await import(pathToFileURL(path.join(job.pyodide, "pyodide.mjs")).href);
  const python = await loadPyodide({
    indexURL: job.pyodide + path.sep,
    stdLibURL: job.archive,
    lockFileContents: job.lock,
    packageBaseUrl: job.pyodide,
    packages: [],
    env: { PYTHONHASHSEED: "0" }, // `email` builds patterns from sets: the trace must see those that the worker sees
  });
  python.runPython(job.source, { filename: `${job.function}.py` });
  const run = python.globals.get(job.function);
  await writeFile(job.result, run(job.argument), "utf8");
  run.destroy();
} catch (error) {
  // The message of a PythonError is its traceback. Left uncaught, Node.js would print a megabyte of Pyodide's source with it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
