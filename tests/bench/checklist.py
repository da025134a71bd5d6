"""How long the checklist takes on a letter, at its first use and then, and on texts that nobody writes.

    python tests/bench/checklist.py

The first table holds each rule on a letter of some 200 words, the second the longest text that is taken, in
shapes that slow a careless pattern down, and half of it: twice the text is to take about twice the time.
"""

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

STARTED = time.process_time()
from followup.core.checklist import RULES, check_letter, example_context  # noqa: E402
from followup.core.letter import Letter  # noqa: E402
from followup.core.request import LONGEST_BODY  # noqa: E402
from followup.core.rule import Context, Example, Rule  # noqa: E402
from followup.core.rules.examples import sound_letter  # noqa: E402

IMPORTED = time.process_time()

SUBJECT = "Thank you: Data Analyst conversation on Friday"
MIDDLE = """
You asked how I would test a change that touches both warehouses. I would write the test first, run it on
a copy of last month, and keep the old path until three nights are green. At my last job I did that for
an invoice feed: it took us two weeks, we found four rows in ten thousand that differed, and each of them
was a rounding rule that nobody remembered. I also liked that your analysts sit beside the engineers on
Thursdays. It is how we found the rounding rule. The tour of the office showed me the board on which you
keep what went wrong, and I would have liked to read all of it. If there is a version that I may see, I
am curious about the one on duplicated customers, since we had the same one.
"""
BODY = sound_letter(" ".join(MIDDLE.split()))
SHAPES: dict[str, str] = {
    "letters again and again": BODY + "\n\n",
    "one word": "a",
    "words": "word ",
    "spaces": " ",
    "line breaks": "\n",
    "full stops": ".",
    "open brackets": "(",
    "open quotes": "“",
    "commas": "a,",
    "apostrophes": "'s",
    "the the": "the ",
    "I I": "I ",
    "SHOUTS": "VERY ",
    "weekdays": "on friday ",
    "capitals": "Ab ",
    "mails": "a@b.c ",
    "addresses": "https://example.org/a?b=c&",
    "quoted lines": "> on Friday\n",
    "digits": "8",
    "dashes": "-",
    "placeholders": "[Name] ",
    "questions": "Why? ",
    "combining marks": "e\u0301",
    "CJK": "漢字。",
}
"""Texts that are repeated until they are as long as a letter may be."""


def seconds(work: Callable[[], object]) -> float:
    """Return how much of the processor a piece of work took."""
    started = time.process_time()
    work()
    return time.process_time() - started


def by_rule(context: Context, times: int) -> None:
    """Print each rule of the letter: the first time, and the best of some more, in milliseconds."""
    letter = Letter(subject=SUBJECT, body=BODY)
    rows = []
    for rule in RULES:
        if rule.applies.to(context):
            work = partial(run, rule, letter, context)
            rows.append(
                (rule.group, rule.id, seconds(work) * 1000, min(seconds(work) for _ in range(times)) * 1000)
            )
    print(f"{'rule':34} {'first':>8} {'warm':>8}   ms, {letter.words} words")
    for group, name, first, warm in sorted(rows, key=lambda row: -row[3]):
        if warm >= 0.05 or first >= 1:
            print(f"{group + '/' + name:34} {first:8.2f} {warm:8.3f}")
    for group in dict.fromkeys(row[0] for row in rows):
        of_group = [row for row in rows if row[0] == group]
        print(f"{'all of ' + group:34} {sum(r[2] for r in of_group):8.2f} {sum(r[3] for r in of_group):8.3f}")
    edits = [
        Letter(subject=SUBJECT, body=BODY.replace("two", f"{number}")) for number in range(10, 10 + times)
    ]
    after_edit = min(seconds(partial(check_letter, edited, context)) for edited in edits)
    print(f"{'whole checklist, after an edit':34} {'':8} {after_edit * 1000:8.3f}")
    print(f"{'importing the core':34} {(IMPORTED - STARTED) * 1000:8.1f}")


def run(rule: Rule, letter: Letter, context: Context) -> None:
    """Let a rule say all that it has to say."""
    for _ in rule.check(letter, context):
        pass


def by_shape(context: Context) -> None:
    """Print, for each shape, what half of the longest text takes and what the whole does, in seconds."""
    sizes = LONGEST_BODY // 2, LONGEST_BODY
    print(f"\n{'shape':26} {sizes[0]:>8,} {sizes[1]:>8,}   times   s")
    for name, piece in SHAPES.items():
        half, whole = (seconds(partial(check_letter, long(piece, size), context)) for size in sizes)
        print(f"{name:26} {half:8.3f} {whole:8.3f} {whole / half:7.1f}")


def long(piece: str, size: int) -> Letter:
    """Return a letter of a piece, repeated to a length."""
    return Letter(subject=None, body=(piece * (size // len(piece) + 1))[:size])


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=50, help="how often a warm check is tried (default: 50)")
    options = parser.parse_args()
    context = example_context(Example(body=BODY))
    by_rule(context, options.times)
    by_shape(context)


if __name__ == "__main__":
    main()
