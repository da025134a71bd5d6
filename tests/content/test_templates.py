"""What must hold for every template, for ever: it fills with its sample and passes its own checklist."""

import re
from pathlib import Path

import pytest

from followup.core.checklist import check_letter
from followup.core.draft import make_draft
from followup.core.facets import HAVE_A_SUBJECT
from followup.core.finding import Severity
from followup.core.interview import Interview
from followup.core.length import words_for
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.sources import SOURCES
from followup.core.template import FACETS, Purpose, Region, Template, find_template
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
SEEDS = range(8)


def contexts(template: Template) -> list[tuple[Interview, int]]:
    interview = Interview.from_data(template.sample)
    return [(interview, number) for number in range(max(1, len(interview.recipients)))]


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_filled_template_passes_its_own_checklist(template: Template) -> None:
    checked = 0
    for interview, recipient in contexts(template):
        for seed in SEEDS:
            draft = make_draft(template, interview, seed=seed, recipient=recipient)
            letter = Letter(subject=draft.subject, body=draft.body)
            context = Context(
                interview=interview, recipient=recipient, purpose=template.purpose, channel=template.channel,
                region=Region(interview.region), template=template,
            )  # fmt: skip
            report = check_letter(letter, context)
            grave = [finding for finding in report.findings if finding.severity is not Severity.SUGGESTION]
            assert not grave, f"seed {seed}\n{draft.body}\n" + "\n".join(
                f"{item.rule}: {item.quote} {item.message}" for item in grave
            )
            assert len(report.passed) >= 12
            checked += 1
    assert checked >= len(SEEDS)


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_filled_template_keeps_to_its_word_band(template: Template) -> None:
    for interview, recipient in contexts(template):
        for seed in SEEDS:
            draft = make_draft(template, interview, seed=seed, recipient=recipient)
            fewest, most = words_for(draft.channel, draft.length)
            assert fewest <= Letter(subject=draft.subject, body=draft.body).words <= most, draft.body


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_subject_fits_on_one_line(template: Template) -> None:
    for interview, recipient in contexts(template):
        subject = make_draft(template, interview, seed=1, recipient=recipient).subject
        if template.channel in HAVE_A_SUBJECT:
            assert 10 <= len(subject) <= 60
        else:
            assert subject == ""


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_template_says_who_says_so(template: Template) -> None:
    assert template.sources
    assert set(template.sources) <= set(SOURCES)


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_sample_names_nobody_who_could_be_real(template: Template) -> None:
    interview = Interview.from_data(template.sample)
    addresses = [interview.sender.email, *(person.email for person in interview.recipients)]
    assert all(address.endswith("@example.org") for address in addresses if address)


def test_every_purpose_has_a_template() -> None:
    assert {template.purpose for template in LIBRARY.values()} == set(Purpose)


def test_a_template_that_is_recommended_exists_by_its_title() -> None:
    """Front matter names other templates by their titles, in quotation marks; a short quote is an example."""
    titles = {template.title for template in LIBRARY.values()}
    texts = [
        (template.id, quote.rstrip(".,"))
        for template in LIBRARY.values()
        for text in (template.when, template.when_not, template.why, template.send)
        for quote in re.findall(r"“([A-Z][^”]*)”", text)
        if len(quote.split()) > 2
    ]
    assert len(texts) >= 30
    assert [(id, quote) for id, quote in texts if quote not in titles] == []


def test_every_value_of_a_facet_is_used_by_a_template() -> None:
    seen = 0
    for facet in FACETS:
        used = {value for template in LIBRARY.values() for value in template.facets.get(facet.name, ())}
        if facet.name == "length":
            used |= {value for template in LIBRARY.values() for value in template.lengths}
        assert set(facet.values) == used, facet.name
        seen += len(facet.values)
    assert seen >= 90


SITUATIONS = """
ty-recruiter-screen ty-phone ty-video ty-hm-standard ty-technical ty-takehome ty-panel-member ty-panel-group
ty-panel-via-coordinator ty-onsite-loop ty-second ty-final-exec ty-peer ty-coordinator ty-agency ty-internal
ty-internship ty-career-fair ty-informational ty-academic ty-service ty-same-day-decision ty-card ty-linkedin
ty-jp ty-de ty-ask ty-unanswered ty-forgot-point ty-concern ty-material ty-rough ty-late ty-not-pursuing
ty-article st-deadline-passed st-first st-second st-close-loop st-competing-offer st-on-hold st-application
st-voicemail st-agency st-references fx-typo fx-fact fx-no-show fx-process fx-reschedule rj-thanks rj-feedback
rj-runner-up rj-ghosted rj-connect of-acknowledge of-accept of-time of-decline wd-after-accept wd-process
nw-referrer nw-reference
""".split()


def test_every_situation_has_a_template_or_one_that_serves_it() -> None:
    assert len(SITUATIONS) == 63
    assert [id for id in SITUATIONS if find_template(LIBRARY, id) is None] == []
