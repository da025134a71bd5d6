"""How much of a letter is the candidate's own, and how alike two letters of a panel are, on whole letters."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.core.checklist import EXAMPLE_INTERVIEW, check_letter
from followup.core.draft import make_draft
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.ownness import asked_for, ownness
from followup.core.panel_likeness import closest, panel_likeness
from followup.core.rule import Context
from followup.core.rules.examples import sound_letter
from followup.core.template import Region
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
INTERVIEW = Interview.from_data(EXAMPLE_INTERVIEW)
NOBODY = Interview.from_data({})
FORM = (
    "Dear Dr Okonkwo,\n\nThank you for taking the time to meet with me on Friday to discuss the Data Analyst "
    "position at Fernhollow Analytics. It was a pleasure to learn more about the role and the company. I am "
    "confident that my skills and experience would make me a valuable addition to your team.\n\nI look "
    "forward to hearing from you.\n\nSincerely,\nAna Ruiz"
)
TYPED = (
    "Dear Ms Patel,\n\nThank you for this morning. Hearing how the night shift hands over to the day team "
    "told me more than any brochure.\n\nYou asked whether I mind lifting. I don't; I moved pianos for two "
    "summers.\n\nKind regards,\nPeter"
)


def letter(body: str) -> Letter:
    return Letter(subject="Thank you", body=body)


@pytest.mark.parametrize("interview", [INTERVIEW, NOBODY], ids=["with notes", "without notes"])
def test_courtesy_alone_is_nobody_s(interview: Interview) -> None:
    counted = ownness(letter(FORM), interview)
    assert counted.own_stems == frozenset()
    assert counted.share == 0
    assert counted.words > 50


@pytest.mark.parametrize("interview", [INTERVIEW, NOBODY], ids=["with notes", "without notes"])
def test_what_is_typed_by_hand_is_one_s_own(interview: Interview) -> None:
    counted = ownness(letter(TYPED), interview)
    assert {"night", "shift", "piano", "brochur"} <= counted.own_stems
    assert counted.share > 0.5


def test_the_notes_are_one_s_own_as_they_stand_and_adapted() -> None:
    as_typed = ownness(letter(sound_letter()), INTERVIEW)
    adapted = ownness(
        letter(sound_letter(point="Migrating to Snowflake, and data contracts, were our subjects.")),
        INTERVIEW,
    )
    assert {"migr", "snowflak", "contract"} <= as_typed.own_stems & adapted.own_stems
    assert 0.15 < as_typed.share < 0.6


def test_names_dates_and_the_role_do_not_count() -> None:
    there = ownness(letter(FORM), INTERVIEW)
    for old, new in (("Fernhollow Analytics", "Fernhollow"), ("on Friday", "on Monday 23 November at 15:30")):
        assert ownness(letter(FORM.replace(old, new)), INTERVIEW) == there
    elsewhere = Interview.from_data(
        {**EXAMPLE_INTERVIEW, "company": "Quill and Harbour", "role": "Piano Tuner"}
    )
    swapped = FORM.replace("Fernhollow Analytics", "Quill and Harbour").replace("Data Analyst", "Piano Tuner")
    assert ownness(letter(swapped), elsewhere) == there


def test_an_empty_message_borrows_nothing() -> None:
    assert ownness(letter(""), INTERVIEW).share == 1
    assert ownness(letter("Dear Dr Okonkwo,\n\nKind regards,\nAna Ruiz"), INTERVIEW).words == 0


DRAFTS = [
    (template, draft.subject, draft.body)
    for template in LIBRARY.values()
    for seed in range(4)
    for draft in [make_draft(template, Interview.from_data(template.sample), seed=seed)]
]


def test_a_draft_is_the_template_s_wording_and_the_notes_but_never_an_echo() -> None:
    """The counted wording is measured too: what is neither noted nor a name stands in the template."""
    alike, spoke = [], []
    for template, subject, body in DRAFTS:
        interview = Interview.from_data(template.sample)
        counted = ownness(letter(body), interview, template)
        alike.append(counted.like_template)
        context = Context(
            interview=interview,
            purpose=template.purpose,
            channel=template.channel,
            region=Region(interview.region),
            template=template,
        )
        report = check_letter(Letter(subject=subject or None, body=body), context)
        spoke += [(template.id, f.rule) for f in report.findings if f.rule in ("template-echo", "swap-test")]
        if asked_for(template):
            assert counted.own_stems, template.id
    assert spoke == []
    assert len(alike) >= 100
    assert sum(alike) / len(alike) > 0.93


def test_a_template_without_its_points_is_an_echo_whatever_its_names() -> None:
    heard = 0
    for template, subject, body in DRAFTS:
        interview = Interview.from_data(template.sample)
        noted = [text for text in (*interview.points, interview.moment, interview.skill) if text]
        if template.id != "ty-hm-standard" or not noted:
            continue
        paragraphs = body.split("\n\n")
        kept = [paragraphs[0], paragraphs[1].split(". ")[0] + ".", *paragraphs[-2:]]
        context = Context(interview=interview, template=template)
        found = check_letter(Letter(subject=subject, body="\n\n".join(kept)), context).findings
        heard += {"template-echo", "swap-test"} <= {f.rule for f in found}
    assert heard == 4


MEI = sound_letter(greeting="Dear Mei Lin,")


def test_a_copy_is_a_copy_under_another_name() -> None:
    assert panel_likeness(letter(sound_letter()), letter(MEI), INTERVIEW) == 1
    assert panel_likeness(letter(FORM), letter(FORM.replace("on Friday", "on Monday")), INTERVIEW) == 1


def test_a_shared_line_of_thanks_is_no_copy() -> None:
    mine = sound_letter(point="You drew the old pipeline for me, and its three dead ends.", close="")
    theirs = sound_letter(
        point="With you I spoke about nights on call and who wakes whom.",
        interest="",
        greeting="Dear Mei Lin,",
    )
    assert panel_likeness(letter(mine), letter(theirs), INTERVIEW) < 0.7


def test_the_same_paragraph_under_other_thanks_is_a_copy() -> None:
    point = "You drew the old pipeline for me with its three dead ends, and I saw why nobody touches the "
    "second one."
    mine = sound_letter(point=point)
    theirs = sound_letter(
        thanks="I am glad that you had time for me in the panel.",
        point=point,
        interest="My interest stands.",
        close="Please ask if anything is missing.",
        greeting="Dear Mei Lin,",
    )
    assert panel_likeness(letter(mine), letter(theirs), INTERVIEW) == 1


def test_the_nearest_letter_is_found() -> None:
    assert closest(letter(FORM), (), INTERVIEW) is None
    nearest = closest(letter(sound_letter()), (letter(TYPED), letter(MEI)), INTERVIEW)
    assert nearest is not None
    assert nearest[0] == 1


WORDS = st.lists(
    st.sampled_from(
        "Thank you for the day. Kafka Friday at 15:30 May Dr Okonkwo \n\n — 王芳 Don't it’s 20 % !".split(" ")
    ),
    max_size=60,
).map(" ".join)


@settings(deadline=None)
@given(WORDS, WORDS, st.sampled_from(sorted(LIBRARY)))
def test_shares_are_shares(left: str, right: str, template: str) -> None:
    counted = ownness(letter(left), INTERVIEW, LIBRARY[template])
    assert 0 <= counted.share <= 1
    assert 0 <= counted.like_template <= 1
    assert counted.own <= counted.words
    alike = panel_likeness(letter(left), letter(right), INTERVIEW)
    assert 0 <= alike <= 1
    same: Any = panel_likeness(letter(left), letter(left), INTERVIEW)
    assert same in (0, 1)
