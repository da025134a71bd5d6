"""The desk's client and its worker, in a real browser: starting, asking, failing, hanging, starting again."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from followup.core.template import template_data
from followup.library import library_json, load_library
from followup.website.runtime.build import build_runtime
from tests.browser.conftest import Watch
from tests.browser.serving import PagesServer, Ways, serving

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
DESK = ROOT / "generator" / "followup" / "website" / "desk"
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:; "
    "img-src data:; base-uri 'none'; form-action 'none'"
)
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8">{policy}<link rel="icon" href="data:,">
<title>Client</title><script type="module" src="page.js"></script></html>"""
SCRIPT = """
import { createClient } from "./client.js";
window.news = [];
window.make = (options = {}) => (window.client = createClient({
  workerUrl: "worker.js", runtimeUrl: "RUNTIME", libraryUrl: "library.json",
  onState: (one) => news.push(one), ...options,
}));
// A promise as data: what it gave, or how it was refused.
window.outcome = (promise) => promise.then(
  (value) => ({ value: value ?? null }),
  ({ code, message, detail }) => ({ code, message, detail }),
);
"""
# Stands in for worker.js: does what a request says, and remembers over restarts how often it was asked.
FAKE = """
export async function serve() {
  const cache = await caches.open("fake");
  self.onmessage = async ({ data: { id, request } }) => {
    const key = new URL(request.name, import.meta.url);
    const asked = Number(await (await cache.match(key))?.text() ?? 0) + 1;
    await cache.put(key, new Response(String(asked)));
    if (request.hang === "always" || (request.hang === "once" && asked === 1)) for (;;);
    if (request.crash && asked === 1) setTimeout(() => { throw new Error("planted"); });
    else if (request.broke) self.postMessage({ type: "broke", id, detail: "planted", fatal: request.fatal });
    else if (request.fetch) {
      const got = await fetch(request.fetch, { mode: "no-cors" }).then(() => "reached", () => "refused");
      self.postMessage({ type: "reply", id, reply: JSON.stringify({ got }) });
    }
    else self.postMessage({ type: "reply", id, reply: JSON.stringify({ name: request.name, asked }) });
  };
  self.postMessage({ type: "ready" });
}
"""
FAKED = {"workerUrl": "fake.js", "callTimeout": 1500}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with nothing but the client, the worker, the runtime and the library."""
    folder = tmp_path_factory.mktemp("client")
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    (folder / "runtime").mkdir()
    for name, data in runtime.files:
        (folder / "runtime" / name).write_bytes(data)
    for name in ("client.js", "worker.js"):
        (folder / name).write_bytes((DESK / name).read_bytes())
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    (folder / "index.html").write_text(PAGE.format(policy=""), encoding="utf-8")
    (folder / "strict.html").write_text(PAGE.format(policy=policy), encoding="utf-8")
    (folder / "page.js").write_text(SCRIPT.replace("RUNTIME", "runtime"), encoding="utf-8")
    (folder / "fake.js").write_text(FAKE, encoding="utf-8")
    (folder / "silent.js").write_text("export const serve = () => {};", encoding="utf-8")
    (folder / "library.json").write_text(library_json(load_library(ROOT / "templates")), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[PagesServer]:
    with serving(folder) as server:
        yield server


@pytest.fixture
def pages(server: PagesServer) -> Iterator[PagesServer]:
    server.forget()
    yield server
    server.ways = Ways()


@pytest.fixture
def client_page(page: Page, pages: PagesServer) -> Page:
    page.goto(pages.url)
    return page


def make(page: Page, **options: Any) -> None:
    page.evaluate("(options) => void make(options)", options)


def outcome(page: Page, call: str) -> dict[str, Any]:
    result: dict[str, Any] = page.evaluate(f"async () => await outcome({call})")
    return result


def states(page: Page) -> list[str]:
    seen: list[str] = page.evaluate("() => news.map(({ state }) => state)")
    return [state for state, before in zip(seen, ["", *seen], strict=False) if state != before]


def ask(**request: Any) -> str:
    return f"client.ask({json.dumps(request)})"


# ---------------------------------------------------------------- with Python


def draft_request() -> dict[str, Any]:
    template = load_library(ROOT / "templates")["ty-hm-standard"]
    return {
        "kind": "draft",
        "template": template.id,
        "interview": template_data(template)["sample"],
        "seed": 1,
    }


@pytest.mark.parametrize("name", ["", "strict.html"])
def test_python_starts_and_answers(page: Page, pages: PagesServer, name: str) -> None:
    """On a plain page, and under the strictest content policy, which the worker inherits."""
    page.goto(pages.url + name)
    make(page)
    assert page.evaluate("() => client.state") == "idle"
    reply = outcome(page, ask(**draft_request()))["value"]
    assert reply["ok"] is True
    assert "Okonkwo" in reply["draft"]["body"]
    assert states(page) == ["loading", "ready", "working", "ready"]
    texts = page.evaluate("() => news.map(({ text }) => text)")
    assert texts[0] == "Getting the desk ready"
    assert any(text.startswith("Getting the desk ready (") for text in texts)
    assert "Almost ready" in texts
    assert outcome(page, ask(kind="no such kind"))["value"]["ok"] is False


def test_each_file_is_fetched_once_and_nothing_else(client_page: Page, pages: PagesServer) -> None:
    make(client_page)
    outcome(client_page, "client.start()")
    paths = sorted(answer.path.removeprefix(pages.subpath) for answer in pages.answered)
    runtime = ["pyodide-lock.json", "pyodide.asm.js", "pyodide.asm.wasm", "pyodide.mjs", "python.zip"]
    wanted = [
        "",
        "client.js",
        "library.json",
        "page.js",
        *(f"runtime/{name}" for name in runtime),
        "worker.js",
    ]
    assert paths == sorted(wanted)


@pytest.mark.parametrize(
    "name", ["pyodide.asm.wasm", "python.zip", "pyodide.mjs", "pyodide.asm.js", "library.json", "worker.js"]
)
@pytest.mark.parametrize("status", [404, 200])
def test_a_file_that_is_missing_or_wrong_is_told_at_once_and_can_be_tried_again(
    client_page: Page, pages: PagesServer, watch: Watch, name: str, status: int
) -> None:
    """A 200 with an error page in it is what some hosts send for a missing file."""
    watch.expect("Failed to load resource|MIME type")
    pages.ways = Ways(broken={name: status})
    make(client_page)
    told = outcome(client_page, ask(kind="describe"))
    assert told["code"] == "start-failed"
    assert told["message"] == "The desk could not be started."
    assert told["detail"]
    assert "[object Object]" not in told["detail"]
    if status == 404:
        assert name in told["detail"]
    assert states(client_page) == ["loading", "failed"]
    assert outcome(client_page, ask(kind="describe"))["code"] == "start-failed"


def test_after_a_failed_start_it_can_be_tried_again(
    client_page: Page, pages: PagesServer, watch: Watch
) -> None:
    watch.expect("Failed to load resource")
    pages.ways = Ways(broken={"pyodide.asm.wasm": 404})
    make(client_page)
    assert outcome(client_page, "client.start()")["code"] == "start-failed"
    pages.ways = Ways()
    assert "code" not in outcome(client_page, "client.restart()")
    assert outcome(client_page, ask(kind="describe"))["value"]["ok"] is True
    assert states(client_page)[:4] == ["loading", "failed", "loading", "ready"]


# ---------------------------------------------------------------- with a stand-in for Python


def test_a_start_without_any_progress_is_given_up(client_page: Page) -> None:
    make(client_page, workerUrl="silent.js", startTimeout=300)
    assert outcome(client_page, ask(name="a"))["code"] == "start-timeout"
    assert states(client_page) == ["loading", "failed"]


def test_of_one_channel_only_the_newest_counts(client_page: Page) -> None:
    make(client_page, **FAKED)
    told = client_page.evaluate(
        """() => Promise.all(["a", "b", "c"].map((name) => client.ask({ name }, { channel: "draft" }))
        .concat(["d", "e"].map((name) => client.ask({ name }))))"""
    )
    assert [one and one["name"] for one in told] == [None, None, "c", "d", "e"]
    # What was waiting when a newer one came never reached the worker.
    assert outcome(client_page, ask(name="a"))["value"]["asked"] == 1


def test_the_reply_to_an_older_ask_goes_nowhere(client_page: Page) -> None:
    make(client_page, **FAKED)
    outcome(client_page, "client.start()")
    told = client_page.evaluate(
        """async () => {
          const first = client.ask({ name: "first" }, { channel: "draft" });
          await new Promise((resolve) => setTimeout(resolve));
          const second = client.ask({ name: "second" }, { channel: "draft" });
          return await Promise.all([first, second]);
        }"""
    )
    assert told[0] is None
    assert told[1]["name"] == "second"


def test_a_worker_that_hangs_once_is_replaced_and_nobody_notices(client_page: Page) -> None:
    make(client_page, **FAKED)
    told = client_page.evaluate(
        """() => Promise.all([client.ask({ name: "a", hang: "once" }), client.ask({ name: "b" })])"""
    )
    assert [(one["name"], one["asked"]) for one in told] == [("a", 2), ("b", 1)]
    assert states(client_page) == ["loading", "ready", "working", "loading", "ready", "working", "ready"]


def test_a_request_that_always_hangs_is_given_up_and_the_next_is_answered(client_page: Page) -> None:
    make(client_page, **FAKED)
    told = client_page.evaluate(
        """() => Promise.all([
          outcome(client.ask({ name: "a", hang: "always" })), client.ask({ name: "b" }),
        ])"""
    )
    assert told[0]["code"] == "hung"
    assert told[1]["name"] == "b"


def test_a_worker_that_crashes_is_replaced(client_page: Page) -> None:
    make(client_page, **FAKED)
    assert outcome(client_page, ask(name="a", crash=True))["value"]["asked"] == 2


@pytest.mark.parametrize("fatal", [True, False])
def test_an_error_of_ours_is_told_and_the_next_request_is_answered(client_page: Page, fatal: bool) -> None:
    make(client_page, **FAKED)
    told = outcome(client_page, ask(name="a", broke=True, fatal=fatal))
    assert told == {
        "code": "broke",
        "message": "The desk stopped with an error of ours.",
        "detail": "planted",
    }
    assert outcome(client_page, ask(name="b"))["value"]["name"] == "b"
    assert states(client_page).count("loading") == (2 if fatal else 1)


def test_stopping_refuses_what_waits_and_asking_starts_anew(client_page: Page) -> None:
    make(client_page, **FAKED)
    told = client_page.evaluate(
        """() => { const asked = outcome(client.ask({ name: "a" })); client.stop(); return asked; }"""
    )
    assert told["code"] == "stopped"
    assert client_page.evaluate("() => client.state") == "idle"
    assert outcome(client_page, ask(name="b"))["value"]["name"] == "b"


def test_restarting_while_it_starts_keeps_what_waits(client_page: Page) -> None:
    make(client_page, **FAKED)
    told = client_page.evaluate(
        """async () => {
          const started = client.start();
          const asked = client.ask({ name: "a" });
          await Promise.all([client.restart(), started]);
          return await asked;
        }"""
    )
    assert told["name"] == "a"


def test_the_worker_is_bound_by_the_pages_policy(page: Page, pages: PagesServer, watch: Watch) -> None:
    """A worker that is fetched over the network would not be; a `blob:` one is."""
    watch.expect("Content Security Policy|another host|localhost")
    elsewhere = f"http://localhost:{pages.port}/"
    for name, got in (("strict.html", "refused"), ("", "reached")):
        page.goto(pages.url + name)
        make(page, **FAKED)
        assert outcome(page, ask(name="a", fetch=elsewhere))["value"]["got"] == got
