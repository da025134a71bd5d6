# The few commands that people and CI run. `make` lists them; requirements/install.py does the setting up.
SHELL := /bin/sh
.SHELLFLAGS := -ec
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules
export PYTHONUTF8 := 1
# Material warns at every build that MkDocs 2 will ignore plugins; what is pinned is MkDocs 1.6.
export NO_MKDOCS_2_WARNING := 1

BIN := .venv/bin
PORT ?= 8000
# Arguments for pytest: make test PYTEST="-k desk".
PYTEST ?=

# Any Python from 3.8 on can start the set-up, which then finds the one that the project needs. Each is really run:
# a version manager's stand-in can be on PATH and still refuse.
define SET_UP
@for python in "$$PYTHON" python3.13 python3 python /usr/bin/python3; do \
  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 8))' >/dev/null 2>&1; then \
    exec "$$python" requirements/install.py $(1); \
  fi; \
done; \
echo "set-up: no Python runs here; install Python 3.13 and run the same command again" >&2; exit 1
endef

.PHONY: help
help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r name text; do printf '%-20s %s\n' "$$name" "$$text"; done

.PHONY: setup setup-site setup-browser
setup: ## everything but the browser: .venv/ and node_modules/, as pinned
	$(call SET_UP,dev)

setup-site:
	$(call SET_UP,site)

setup-browser: setup
	$(call SET_UP,browser)

.PHONY: serve
serve: setup-site ## build the site, serve it at http://127.0.0.1:8000 and rebuild on every change (PORT=8001 for another port)
	@exec $(BIN)/python -m followup.website.serve --port $(PORT)

.PHONY: site
site: setup-site ## build the site into site/ (SITE_URL=https://… for where it will stand)
	@$(BIN)/mkdocs build --strict

.PHONY: test
test: setup-browser ## the tests, those in a real browser included, but for the longest
	@$(BIN)/python -m pytest -m "not long" --numprocesses auto --maxprocesses 4 --dist loadfile $(PYTEST)

.PHONY: test-all
test-all: test ## that, and the longer suites of the desk
	@$(BIN)/python -m pytest -m long --numprocesses auto --maxprocesses 4 --dist loadfile $(PYTEST)

.PHONY: check
check: setup ## linters, types, import contracts, and what no committed file may name
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo --cache-dir .cache/import-linter
	@PATH="$(CURDIR)/$(BIN):$$PATH" node_modules/.bin/tsc --project tsconfig.json
	@PATH="$(CURDIR)/$(BIN):$$PATH" node_modules/.bin/tsc --project tsconfig.worker.json
	@.ci/committed

.PHONY: format
format: setup ## put code in order: ruff format and its safe fixes
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

.PHONY: bench
bench: setup-browser ## how long a check takes, and how fast the desk starts against a plain page with Pyodide
	@$(BIN)/python tests/bench/checklist.py
	@$(BIN)/python tests/bench/start.py
	@$(BIN)/python tests/bench/keystrokes.py

# MEASURE="checks --show" for one table and what counts against it; --keep writes the tables that the docs show.
MEASURE ?=

# SOAK="--cycles 200 --seed 7" for fewer cycles, or the same ones again.
SOAK ?= --cycles 1000

.PHONY: soak
soak: setup-browser ## kill the desk a thousand times while somebody types; nothing is lost that "saved" had said
	@$(BIN)/python tests/browser/soak.py $(SOAK)

.PHONY: measure
measure: setup ## what the drafts and the checklist are worth, in numbers, beside other tools (needs ../shared/data)
	@$(BIN)/python -m tests.measure $(MEASURE)

.PHONY: screenshots
screenshots: setup-browser site ## pictures of every kind of page, wide and narrow, light and dark
	@$(BIN)/python tests/browser/screenshots.py

.PHONY: pictures
pictures: setup-browser site ## the pictures that the documentation shows, anew
	@$(BIN)/python tests/browser/docs_pictures.py

.PHONY: speller
speller: setup ## the speller's data anew, from the word lists of SCOWL (installs the Debian package scowl where it is missing)
	@$(BIN)/python -m dictionary.make

.PHONY: requirements
requirements: setup ## pin the newest allowed packages again (uv for Python, npm for Node.js)
	@for name in runtime site dev bootstrap; do \
	  env -u PIP_FIND_LINKS -u UV_FIND_LINKS -u UV_INDEX $(BIN)/uv pip compile --quiet --universal --python-version 3.13 \
	    --generate-hashes --no-annotate --no-header --upgrade requirements/$$name.in -o requirements/$$name.txt; \
	done
	@PATH="$(CURDIR)/$(BIN):$$PATH" npm update --package-lock-only --ignore-scripts

.PHONY: clean
clean: ## remove what commands made: site/, caches, built packages; .venv/ and node_modules/ stay
	@rm -rf site dist build .cache .hypothesis

.PHONY: distclean
distclean: clean ## what `make setup` made goes too
	@rm -rf .venv .python node_modules
