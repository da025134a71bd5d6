"""American or British: one letter, one way; names, quotations and what both sides write tell nothing."""

from typing import Any

import pytest

from followup.core.checklist import check_letter
from followup.core.facets import Region
from followup.core.finding import Finding, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.rules.examples import sound_letter
from followup.core.spelling.american_british import Side, told_by


def found(sentence: str, region: Region = Region.ANY, **notes: Any) -> list[Finding]:
    letter = Letter(subject="Thank you", body=sound_letter(sentence))
    context = Context(interview=Interview.from_data(notes), region=region)
    return [
        finding for finding in check_letter(letter, context).findings if finding.rule == "american-or-british"
    ]


def quotes(sentence: str, region: Region = Region.ANY, **notes: Any) -> list[str]:
    return [finding.quote for finding in found(sentence, region, **notes)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The colour of the centre, and what you organise.",
        "The color of the center, and what you organize.",
        "The colour of the centre, and what you organize: that is Oxford’s way.",
        "You organize, realize and prioritize; nothing else tells.",
        "The colour here and the World Trade Center, the Labor Day and Mr Gray.",
        "The colour, not “the color”.",
        "I checked, practice, license, program, meter, inquire, story and draft.",
        "We cancelled it, and judgement, advisor, adviser, focussed, learned and okay are all fine.",
        "Our analyses and theses, promise and exercise, advertise and surprise.",
    ],
)
def test_leaves_in_peace(sentence: str) -> None:
    assert quotes(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("The colour of the centre, and its flavor.", ["flavor"]),
        ("The color of the center, and its flavour.", ["flavour"]),
        ("I favour the color.", ["color"]),
        ("I favor the colour.", ["colour"]),
        ("You organise, realise and prioritize.", ["prioritize"]),
        ("You organize, realize and prioritise.", ["prioritise"]),
        ("The colour that you organise and prioritize.", ["prioritize"]),
        ("The color of what you organise and prioritize.", ["organise"]),
        ("Modelling and travelling; modeling too.", ["modeling"]),
    ],
)
def test_finds_the_fewer(sentence: str, wrong: list[str]) -> None:
    assert quotes(sentence) == wrong


@pytest.mark.parametrize(
    ("sentence", "region", "wrong"),
    [
        ("The colour and what you organise.", Region.US, ["colour", "organise"]),
        ("The color and what you organize.", Region.US, []),
        ("The color and what you organize.", Region.UK, ["color"]),
        ("What you organize and organise.", Region.UK, ["organize"]),
        ("The cheque for the programme.", Region.US, ["cheque", "programme"]),
        ("The check for the program.", Region.UK, []),
        ("The colour and the color, organise and organize.", Region.CA, []),
    ],
)
def test_a_region_has_its_own(sentence: str, region: Region, wrong: list[str]) -> None:
    assert quotes(sentence, region) == wrong


def test_words_of_the_notes_tell_nothing() -> None:
    assert quotes("I favour the color system.", company="Color Labs") == []


def test_it_is_a_suggestion_with_the_other_form_in_the_same_case() -> None:
    [finding] = found("I favour it, honour it. Color matters.")
    assert finding.severity is Severity.SUGGESTION
    assert finding.fixes == ("Colour",)
    assert "“favour” is British" in finding.message


def test_every_pair_leads_both_ways() -> None:
    seen = 0
    for word in ("colour", "organise", "analyse", "centre", "travelled", "grey", "honoured", "sceptical"):
        told = told_by(word)
        assert told is not None
        assert told.side is Side.BRITISH
        back = told_by(told.other)
        assert back is not None
        assert (back.side, back.other) == (Side.AMERICAN, word)
        seen += 1
    assert seen == 8
    assert told_by("interview") is None
