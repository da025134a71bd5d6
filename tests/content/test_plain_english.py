"""Every message of every rule is English that a learner at level B1 reads: short sentences, everyday words.

Counted on all that the rules say about their own bad examples. What is quoted from a letter does not count.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup.core.checklist import RULES, check_letter, example_context
from followup.core.letter import Letter
from followup.core.rule import Rule
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
QUOTE = re.compile(r"“[^”]*”|`[^`]*`")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE = re.compile(r"(?<=[.!?])\s+")
CLAUSE = re.compile(r"(?<=[.!?:;])\s+")
MOST_WORDS = 24
"""Words up to a stop, a colon or a semicolon; beyond it a reader in a second language loses the beginning."""
MOST_SYLLABLES = 3
LONGEST = 11
HARDEST_GRADE = 6.0
"""Flesch and Kincaid's school grade (1975) over all messages together; B1 reads grades 5 to 7."""
KNOWN_LONG_TEXT = """
conversation conversations anybody anybody's somebody everybody nobody application dictionary afterthought
beforehand exclamation apology apologise apologises american politeness interviewer interviewers interested
acceptance recommendation information organisation capital another's originally difference european
university
"""
KNOWN_LONG = frozenset(KNOWN_LONG_TEXT.split())
HARD_TEXT = """
abide accordingly acquire adhere adjacent albeit alleviate ambiguous amend analogous antecedent apt
arbitrary ascertain aspire assert attain attribute augment avert bolster cease clarify coherent commence
compel compile comply comprise conceal concise concur conducive confer constitute constrain contend convey
convoluted cumbersome deem deficit delineate demeanour denote depict detrimental deviate diligent discern
disclose discrepancy disseminate diverge elaborate elicit eloquent elucidate embark embellish emphasise
encompass endeavour enhance ensue entail enumerate equivocal erroneous evoke exacerbate exemplify exert
expedite explicit facilitate feasible forthcoming futile hamper hence herein hinder impair impede imperative
implement implicit imply impose incentive incur inevitable inherent inhibit initiate innate integral
intricate intrinsic invoke leverage likewise lucid mitigate moreover nevertheless nonetheless
notwithstanding obscure obsolete obviate onus optimal overt paramount perceive perfunctory peripheral
permeate pertain pertinent plausible plethora preclude predominantly preliminary prevalent prior profound
prolific prominent prone prudent pursuant redundant refrain regarding reiterate relinquish render replete
requisite resort respective retain rigorous scrutinise sever solely solicit spurious stipulate subsequent
succinct sufficient superfluous supersede surpass tangible tenet tentative thereby therein thorough thus
transpire ubiquitous ultimatum undermine undertake underscore unequivocal utilise utilize vague verify
viable vindicate whereas whereby wield
"""
HARD = frozenset(HARD_TEXT.split())


def said(rule: Rule) -> list[str]:
    """Return what a rule says about its bad examples, without what it quotes."""
    found = []
    for example in rule.bad:
        letter = Letter(subject=example.subject, body=example.body)
        report = check_letter(letter, example_context(example, LIBRARY))
        found += [QUOTE.sub("“x”", f.message) for f in report.findings if f.rule == rule.id]
    return list(dict.fromkeys(found))


MESSAGES = {rule.id: said(rule) for rule in RULES}


def sentences(text: str, end: re.Pattern[str] = SENTENCE) -> Iterator[list[str]]:
    for sentence in end.split(text):
        yield WORD.findall(sentence)


def syllables(word: str) -> int:
    """Return about how many syllables a word has: its groups of vowels, without a silent e."""
    word = re.sub(r"(?<!l)(?:e|es|ed)$", "", word.lower()) if len(word) > 3 else word.lower()
    return max(1, len(re.findall(r"[aeiouyäöüéè]+", word)))


def grade(texts: list[str]) -> float:
    rows = [row for text in texts for row in sentences(text) if row]
    words = [word for row in rows for word in row]
    return 0.39 * len(words) / len(rows) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def hard_words(text: str) -> list[str]:
    """Return the words that a learner may have to look up."""
    return [
        word
        for word in (match.lower() for match in WORD.findall(text))
        if word in HARD
        or (
            word not in KNOWN_LONG
            and "-" not in word
            and (syllables(word) > MOST_SYLLABLES or len(word) > LONGEST)
        )
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_its_messages_are_plain(rule: Rule) -> None:
    assert MESSAGES[rule.id]
    for message in MESSAGES[rule.id]:
        assert hard_words(message) == [], message
        assert max(map(len, sentences(message, CLAUSE))) <= MOST_WORDS, message


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_its_page_needs_no_dictionary(rule: Rule) -> None:
    """On its page a rule may take longer words, and none of those that B1 does not hold."""
    for text in (rule.title, rule.passes, rule.looks_for, rule.why):
        assert HARD.isdisjoint(word.lower() for word in WORD.findall(QUOTE.sub("", text))), text


def test_all_together_read_like_a_school_book() -> None:
    texts = [message for messages in MESSAGES.values() for message in messages]
    assert len(texts) >= len(RULES)
    assert grade(texts) < HARDEST_GRADE


def test_the_measure_hears_what_is_hard() -> None:
    hard = (
        "Notwithstanding the aforementioned considerations, it would be conducive to facilitate "
        "comprehensibility by the utilisation of terminology that is commensurate with the proficiency of "
        "the recipient of the letter."
    )
    assert {"notwithstanding", "conducive", "facilitate", "utilisation"} <= set(hard_words(hard))
    assert max(map(len, sentences(hard, CLAUSE))) > MOST_WORDS
    assert grade([hard]) > HARDEST_GRADE
