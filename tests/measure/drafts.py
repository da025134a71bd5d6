"""What the templates draft: checked, measured, compared. `python -m tests.measure drafts`.

Every template that fits each of the sample interviews of `interviews/`, three seeds each. The interviews were
written by hand for this; no wording of a template was made from them.
"""

import random
import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from followup.core.checklist import check_letter
from followup.core.draft import Draft, make_draft
from followup.core.finding import Finding, Part, Severity
from followup.core.interview import Interview
from followup.core.length import fits_channel, words_for
from followup.core.letter import Letter
from followup.core.likeness import BLANK, grams, likeness
from followup.core.matchers import known_words, typed_texts, words_of
from followup.core.phrasing.own_words import is_own
from followup.core.problems import ProblemsError
from followup.core.rule import Context
from followup.core.template import Region, Template
from followup.library import load_library
from tests.bench.many_templates import write_templates
from tests.measure import peers
from tests.measure.table import Row

ROOT = Path(__file__).resolve().parents[2]
INTERVIEWS = Path(__file__).parent / "interviews"
SEEDS = (1, 2, 3)
CANDIDATES = 20
STANDARD = "ty-hm-standard"
_HARPER_ON_NAMES = frozenset({"Spelling", "Capitalization", "Typo"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One draft and what it was made from."""

    template: Template
    interview: Interview
    draft: Draft
    name: str
    """The interview's file."""


def interviews() -> dict[str, Interview]:
    """Return the sample interviews by the name of their file."""
    files = sorted(INTERVIEWS.glob("*.toml"))
    return {path.stem: Interview.from_data(tomllib.loads(path.read_text("utf-8"))) for path in files}


def drafts(
    library: Mapping[str, Template], samples: Mapping[str, Interview], seeds: Sequence[int] = SEEDS
) -> Iterator[Made]:
    """Yield a draft for every template that fits an interview, every recipient and every seed."""
    for name, interview in samples.items():
        for template in library.values():
            people = 1 if template.is_shared else max(1, len(interview.recipients))
            for recipient in range(people):
                for seed in seeds:
                    try:
                        draft = make_draft(template, interview, seed=seed, recipient=recipient)
                    except ProblemsError:
                        continue
                    yield Made(template=template, interview=interview, draft=draft, name=name)


def graver(made: Made) -> list[Finding]:
    """Return the errors and warnings of our own checklist about a draft."""
    context = Context(
        interview=made.interview,
        recipient=made.draft.recipient,
        purpose=made.template.purpose,
        channel=made.draft.channel,
        region=Region(made.interview.region),
        template=made.template,
        proofread=True,
    )
    letter = Letter(subject=made.draft.subject or None, body=made.draft.body)
    found = check_letter(letter, context).findings
    return [finding for finding in found if finding.severity is not Severity.SUGGESTION]


def in_band(made: Made) -> bool:
    """Tell whether a draft keeps to the words of its length, or to its channel's limit."""
    fewest, most = words_for(made.draft.channel, made.draft.length)
    words = Letter(subject=None, body=made.draft.body).words
    return fewest <= words <= most and fits_channel(made.draft.channel, made.draft.body)


def measure(*, with_peers: bool = True, show: bool = False) -> list[Row]:
    """Return all rows about drafts."""
    library = load_library(ROOT / "templates")
    samples = interviews()
    made = list(drafts(library, samples))
    seen = f"{len(made):,} drafts: {len(samples)} interviews x {len(library)} templates x {len(SEEDS)} seeds"
    return [
        _checked(made, seen, show),
        *([_harper([one for one in made if one.draft.seed == SEEDS[0]], show)] if with_peers else []),
        _bands(made, seen, show),
        _templates_alike(made, show),
        _panels_alike(library, samples, show),
        _candidates_alike(library, samples, show),
        _own_share(library, samples),
        _own_spans(made, show),
        *_times(library, samples),
    ]


def _checked(made: Sequence[Made], seen: str, show: bool) -> Row:
    bad = [(one, found) for one in made if (found := graver(one))]
    rules = Counter(finding.rule for _, found in bad for finding in found)
    if show:
        for one, found in bad[:40]:
            said = [(finding.rule, finding.quote) for finding in found]
            print(f"--- {one.name} {one.template.id} seed {one.draft.seed}: {said}\n{one.draft.body}\n")
    figure = f"{len(bad)}" + (
        f" ({', '.join(f'{rule} {n}' for rule, n in rules.most_common(6))})" if bad else ""
    )
    what = "drafts with an error or a warning of our own checklist"
    return Row(what=what, target="0", figure=figure, holds=not bad, seen=seen)


def _harper(made: Sequence[Made], show: bool) -> Row:
    """Count what Harper says outside the candidate's own words and not about a name."""
    answers = peers.ask("harper", [one.draft.body for one in made])
    kept: list[tuple[Made, peers.PeerFinding]] = []
    for one, answer in zip(made, answers, strict=True):
        own = [(w.start, w.end) for w in one.draft.own_words if w.part is Part.BODY]
        names = known_words(one.interview)
        for finding in answer.findings:
            inside = any(start < finding.end and finding.start < end for start, end in own)
            keys = [word.key for word in words_of(one.draft.body[finding.start : finding.end])]
            about_name = finding.kind in _HARPER_ON_NAMES and all(key in names for key in keys)
            if not inside and not about_name:
                kept.append((one, finding))
    share = len(kept) / len(made)
    if show:
        for one, finding in kept:
            quote = one.draft.body[max(0, finding.start - 30) : finding.end + 20]
            print(f"harper: {one.name} {one.template.id}: {finding.kind}: {finding.message} | {quote!r}")
    return Row(
        what="Harper's findings a draft, names and own words apart",
        target="at most 0.05",
        figure=f"{share:.3f} ({len(kept)})",
        holds=share <= 0.05,
        seen=f"{len(made):,} drafts, one seed",
    )


def _bands(made: Sequence[Made], seen: str, show: bool) -> Row:
    outside = [one for one in made if not in_band(one)]
    share = 1 - len(outside) / len(made)
    if show:
        for one in outside[:40]:
            words = Letter(subject=None, body=one.draft.body).words
            print(f"band: {one.name} {one.template.id} {one.draft.length}: {words} words\n{one.draft.body}\n")
    what = "drafts inside the word band of their length and channel"
    return Row(what=what, target="at least 98 %", figure=f"{share:.1%}", holds=share >= 0.98, seen=seen)


def masked(made: Made) -> str:
    """Return the body with a blank for all that the interview filled in."""
    body = made.draft.body
    for own in sorted(made.draft.own_words, key=lambda own: -own.start):
        if own.part is Part.BODY:
            body = f"{body[: own.start]} {BLANK} {body[own.end :]}"
    names = known_words(replace(made.interview, points=(), moment="", skill="", reason=""))
    named = {
        key for key in names if any(key == w.key for text in _names(made.interview) for w in words_of(text))
    }
    return " ".join(BLANK if word.key in named else word.key for word in words_of(body))


def _names(interview: Interview) -> list[str]:
    people = [text for one in interview.recipients for text in (one.name, one.honorific, one.preferred_name)]
    return [interview.company, interview.role, interview.sender.name, *people]


def _templates_alike(made: Sequence[Made], show: bool) -> Row:
    """Compare the templates' drafts for the same interview, recipient and seed."""
    by_case: dict[tuple[str, int, int], list[Made]] = {}
    for one in made:
        by_case.setdefault((one.name, one.draft.seed, one.draft.recipient), []).append(one)
    worst: dict[tuple[str, str], float] = {}
    for case in by_case.values():
        held = [(one.template.id, grams([masked(one)])) for one in case]
        for (left, ours), (right, theirs) in combinations(held, 2):
            pair = (left, right)
            worst[pair] = max(worst.get(pair, 0.0), likeness(ours, theirs))
    ranked = sorted(worst.items(), key=lambda entry: -entry[1])
    if show:
        print("templates alike:", *(f"{a} ~ {b} {share:.2f}" for (a, b), share in ranked[:25]), sep="\n  ")
    (pair, most) = ranked[0]
    return Row(
        what="likeness of two templates, their drafts for one interview and seed, blanks masked",
        target="below 0.35 for every pair",
        figure=f"at most {most:.2f} ({' ~ '.join(pair)})",
        holds=most < 0.35,
        seen=f"{len(worst):,} pairs",
    )


def _panels_alike(library: Mapping[str, Template], samples: Mapping[str, Interview], show: bool) -> Row:
    shares: list[tuple[float, str]] = []
    for name, interview in samples.items():
        people = range(len(interview.recipients))
        for template in library.values():
            if len(people) < 2 or template.is_shared or template.purpose not in ("thank-you", "add-info"):
                continue
            for seed in SEEDS:
                try:
                    bodies = [make_draft(template, interview, seed=seed, recipient=n).body for n in people]
                except ProblemsError:
                    continue
                held = [grams([body]) for body in bodies]
                shares += [(likeness(a, b), f"{name} {template.id} {seed}") for a, b in combinations(held, 2)]
    shares.sort(reverse=True)
    if show:
        print("panels alike:", *(f"{share:.2f} {where}" for share, where in shares[:20]), sep="\n  ")
    most = shares[0][0]
    return Row(
        what="likeness of two drafts for two people of one panel",
        target="below 0.5",
        figure=f"at most {most:.2f}, median {statistics.median(share for share, _ in shares):.2f}",
        holds=most < 0.5,
        seen=f"{len(shares):,} pairs of letters",
    )


def _candidates_alike(library: Mapping[str, Template], samples: Mapping[str, Interview], show: bool) -> Row:
    """Let 20 candidates, each with a name and a seed of their own, fill a template with the same points."""
    chance = random.Random(20)
    medians: list[tuple[float, str]] = []
    for template in library.values():
        fits = next((one for one in samples.values() if _fits(template, one)), None)
        if fits is None:
            continue
        held = []
        for number in range(CANDIDATES):
            sender = replace(fits.sender, name=f"Candidate {chr(65 + number)}")
            draft = make_draft(template, replace(fits, sender=sender), seed=chance.randrange(2**32))
            held.append(grams([draft.body]))
        medians.append((statistics.median(likeness(a, b) for a, b in combinations(held, 2)), template.id))
    medians.sort(reverse=True)
    if show:
        print("candidates alike:", *(f"{share:.2f} {name}" for share, name in medians[:25]), sep="\n  ")
    most, name = medians[0]
    return Row(
        what="likeness of one template filled by 20 candidates with the same points: median",
        target="below 0.6",
        figure=f"at most {most:.2f} ({name})",
        holds=most < 0.6,
        seen=f"{len(medians)} templates",
    )


def _fits(template: Template, interview: Interview) -> bool:
    try:
        make_draft(template, interview, seed=1)
    except ProblemsError:
        return False
    return True


def own_share(draft: Draft) -> float:
    """Return the share of the body's words that the candidate typed."""
    own = sum(len(words_of(draft.body[o.start : o.end])) for o in draft.own_words if o.part is Part.BODY)
    return own / len(words_of(draft.body))


def _own_share(library: Mapping[str, Template], samples: Mapping[str, Interview]) -> Row:
    shares = []
    for interview in samples.values():
        if len(interview.points) < 2 or not interview.moment:
            continue
        plain = replace(interview, points=interview.points[:2], recipients=interview.recipients[:1])
        only = replace(plain, skill="", material="", open_question=type(plain.open_question)())
        only = replace(only, recipients=tuple(replace(person, points=()) for person in only.recipients))
        if not _fits(library[STANDARD], only):
            continue
        shares += [own_share(make_draft(library[STANDARD], only, seed=seed)) for seed in SEEDS]
    return Row(
        what="own words in a standard thank-you with two points and a moment",
        target="at least 25 %",
        figure=f"median {statistics.median(shares):.0%}, least {min(shares):.0%}",
        holds=statistics.median(shares) >= 0.25,
        seen=f"{len(shares)} drafts",
    )


def _own_spans(made: Sequence[Made], show: bool) -> Row:
    total = wrong = 0
    for one in made:
        texts = {Part.SUBJECT: one.draft.subject, Part.BODY: one.draft.body}
        for own in one.draft.own_words:
            total += 1
            text = texts[own.part][own.start : own.end]
            if not is_own(text, typed_texts(one.interview)):
                wrong += 1
                if show and wrong < 40:
                    print(f"own words: {one.name} {one.template.id}: {text!r}")
    share = 1 - wrong / total
    return Row(
        what="spans of own words that match what was typed",
        target="100 %",
        figure=f"{share:.2%}",
        holds=not wrong,
        seen=f"{total:,} spans",
    )


def _times(library: Mapping[str, Template], samples: Mapping[str, Interview]) -> Iterator[Row]:
    cases = [(t, i) for i in samples.values() for t in library.values() if _fits(t, i)]
    took = []
    for template, interview in cases:
        start = time.perf_counter()
        make_draft(template, interview, seed=4, now=datetime.fromisoformat("2026-11-27T12:00:00+00:00"))
        took.append((time.perf_counter() - start) * 1000)
    middle = statistics.median(took)
    figure = f"median {middle:.2f} ms, 95th percentile {sorted(took)[len(took) * 95 // 100]:.2f} ms"
    yield Row(
        what="one draft on CPython, warm",
        target="under 5 ms",
        figure=figure,
        holds=middle < 5,
        seen=f"{len(took):,} drafts",
    )
    half, whole = (_loading(count) for count in (500, 1000))
    yield Row(
        what="loading a library of 1,000 templates",
        target="under 2 s",
        figure=f"{whole:.2f} s",
        holds=whole < 2,
        seen="made by tests/bench/many_templates.py; best of 3",
    )
    ratio = whole / half
    yield Row(
        what="its cost against 500 templates",
        target="in line with its size (about 2)",
        figure=f"{ratio:.2f} times",
        holds=ratio < 2.3,
    )


def _loading(count: int) -> float:
    """Return the seconds that it takes to load a library, the best of three."""
    with TemporaryDirectory() as folder:
        home = Path(folder) / "templates"
        write_templates(home, count)
        took = []
        for _ in range(3):
            start = time.perf_counter()
            load_library(home)
            took.append(time.perf_counter() - start)
    return min(took)
