"""All that the site is made of, read once for each build, with every problem of every part before it gives
up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from followup.core.checklist import RULES
from followup.core.problems import Problem, ProblemsError
from followup.core.rule import Rule
from followup.core.sources import SOURCES, Source
from followup.core.template import Template
from followup.library import load_library
from followup.website.docs_page import DocsPage, page_problems, read_docs
from followup.website.figures import figure_problems
from followup.website.guide_parts import GUIDE_PARTS
from followup.website.links import Targets, check_page
from followup.website.samples import Sample, fill_samples

MADE = (
    "gallery/index.md",
    "checklist/index.md",
    "guide/index.md",
    "guide/sources.md",
    "guide/which-rules.md",
)
"""Pages that stand in no file, besides one for each template and rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What the pages are made from."""

    library: Mapping[str, Template]
    samples: Mapping[str, Sample]
    rules: tuple[Rule, ...]
    sources: Mapping[str, Source]
    docs: tuple[DocsPage, ...]
    targets: Targets

    @property
    def topics(self) -> tuple[DocsPage, ...]:
        """Return the guide pages in reading order."""
        return tuple(topic for _, topics in self.parts for topic in topics)

    @property
    def parts(self) -> tuple[tuple[str, tuple[DocsPage, ...]], ...]:
        """Return each part of the guide with its pages, both in reading order."""
        topics = sorted((page for page in self.docs if page.topic), key=reading_order)
        return tuple((part, tuple(page for page in topics if page.part == part)) for part in GUIDE_PARTS)

    def rule(self, id: str) -> Rule:
        """Return a rule by its id."""
        return next(rule for rule in self.rules if rule.id == id)


def reading_order(page: DocsPage) -> tuple[int, str]:
    """Return what pages are sorted by: `order` in the front matter, then the path."""
    return int(page.meta.get("order", 10_000)), page.source


def read_contents(docs: Path, templates: Path, rules: tuple[Rule, ...] = RULES) -> Contents:
    """Return all that the site is made of.

    `docs` and `templates` are the folders of those names. Raises ProblemsError with every problem of the
    templates, their
    samples, and the pages' front matter and links, sorted by file and line.
    """
    problems: list[Problem] = []
    library: Mapping[str, Template] = {}
    samples: Mapping[str, Sample] = {}
    try:
        library = load_library(templates)
        samples = fill_samples(library)
    except ProblemsError as error:
        problems += error.problems
    pages = read_docs(docs)
    # A template that can't be read is a problem once; the links to it are not problems too.
    ids = frozenset(library) or frozenset(path.stem for path in templates.rglob("*.md"))
    served = frozenset(id for template in library.values() for id in template.redirects)
    targets = _targets(ids | served, rules, pages)
    for page in pages:
        problems += [*page_problems(page), *check_page(page, targets), *figure_problems(page)]
    problems += [problem for rule in rules for problem in _rule_problems(rule, targets)]
    problems += [
        problem for template in library.values() for problem in _template_problems(template, targets)
    ]
    if problems:
        raise ProblemsError(sorted(problems, key=_place))
    return Contents(
        library=library, samples=samples, rules=rules, sources=SOURCES, docs=pages, targets=targets
    )


def _targets(templates: frozenset[str], rules: tuple[Rule, ...], docs: tuple[DocsPage, ...]) -> Targets:
    topics = frozenset(page.topic for page in docs if page.topic)
    made = {*MADE, *(f"gallery/{id}.md" for id in templates), *(f"checklist/{rule.id}.md" for rule in rules)}
    return Targets(
        templates=templates,
        rules=frozenset(rule.id for rule in rules),
        topics=topics,
        pages=frozenset(made | {page.source for page in docs}),
        sources=SOURCES,
    )


def _rule_problems(rule: Rule, targets: Targets) -> list[Problem]:
    where = f"generator/followup/core/rules/{rule.group}/{rule.id.replace('-', '_')}.py"
    problems = _source_problems(rule.sources, where, targets)
    if rule.guide not in targets.topics:
        what = f"there is no guide page {rule.guide}"
        problems.append(_dead(f"{where} · guide", what, f"known: {', '.join(sorted(targets.topics))}"))
    return problems


def _template_problems(template: Template, targets: Targets) -> list[Problem]:
    problems = _source_problems(template.sources, template.where, targets)
    unknown = [id for id in template.rules_off if id not in targets.rules]
    where = f"{template.where} · rules_off"
    return problems + [_dead(where, f"there is no rule {id}", "take it out") for id in unknown]


def _source_problems(keys: tuple[str, ...], where: str, targets: Targets) -> list[Problem]:
    unknown = [key for key in keys if key not in targets.sources]
    cure = "add it to generator/followup/core/sources.json, or cite another"
    return [_dead(f"{where} · sources", f"there is no source {key}", cure) for key in unknown]


def _dead(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="dead-link", where=where, what=what, how_to_fix=how_to_fix)


def _place(problem: Problem) -> tuple[str, int]:
    file, _, rest = problem.where.partition(":")
    digits = rest.split(" ", 1)[0]
    return file.split(" · ", 1)[0], int(digits) if digits.isdigit() else 0
