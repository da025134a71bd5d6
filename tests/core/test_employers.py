"""Another employer in this one's place: many ways to say it, and what is no employer or one of the past."""

import pytest

from followup.core.companies import company_core, name_slips
from followup.core.employers import other_employers
from followup.core.interview import Interview
from followup.core.matchers import words_of

NOTES = Interview.from_data(
    {
        "company": "Fernhollow Analytics",
        "role": "Data Analyst",
        "points": ["the migration to Snowflake"],
        "sender": {"name": "Ana Ruiz"},
        "recipients": [{"name": "Chidi Okonkwo", "honorific": "Dr"}],
    }
)
CORE = company_core(NOTES.company)
SURE = [
    ("I am excited about the possibility of joining Globex.", "Globex"),
    ("Thank you for meeting me about the Data Analyst role at Globex.", "Globex"),
    ("I left our talk even more interested in joining Globex.", "Globex"),
    ("I would love to join the Globex team.", "Globex"),
    ("I would like to work for Globex.", "Globex"),
    ("I would be proud to be a part of Brightwater.", "Brightwater"),
    ("Thank you for the opportunity to interview at Brightwater Health.", "Brightwater Health"),
    ("I enjoyed interviewing with Initech yesterday.", "Initech"),
    ("It was good to hear more about Globex and the team.", "Globex"),
    ("Thank you for considering my application to Globex.", "Globex"),
    ("I look forward to starting at Globex.", "Globex"),
    ("Everyone at Globex was kind.", "Globex"),
    ("I enjoyed my visit to Globex on Tuesday.", "Globex"),
    ("I would fit in with the Lakeside Hospital team.", "Lakeside Hospital"),
    ("I am more interested in Brightwater Systems than before.", "Brightwater Systems"),
]
LIKELY = [
    ("I remain very interested in Globex.", "Globex"),
    ("My skills would be a good fit for Globex.", "Globex"),
    ("I could contribute to Globex from day one.", "Globex"),
    ("I admire Globex’s mission.", "Globex"),
    ("I liked the Globex team.", "Globex"),
    ("I enjoyed learning more about Globex.", "Globex"),
    ("Globex is exactly the kind of company that I want to work for.", "Globex"),
    ("I would bring that energy to Globex.", "Globex"),
    ("I know that I can help Globex reach its goals.", "Globex"),
    ("My experience aligns well with Globex’s needs.", "Globex"),
    ("I believe that I would thrive at Globex.", "Globex"),
]
NONE = [
    "Thank you for introducing me to Priya; I would love to work with Priya.",
    "I can help Priya with the January close. This is exactly the kind of company I like.",
    "In my five years at Globex I ran two such migrations.",
    "I led the analyst team at Globex before joining Initech in 2021.",
    "At Globex, where I worked until May, we had the same rota.",
    "My previous position with Initech taught me that.",
    "I left Globex in 2019 to join Initech.",
    "I am interested in Kubernetes and in Python.",
    "I would be glad to join Dr Okonkwo and you on Zoom.",
    "I enjoyed learning more about Snowflake.",
    "I am excited about London, and about Sarah’s plans.",
    "My colleague at Brightwater Systems says the same.",
    "I would be glad to join the Platform team.",
    "I enjoyed the time with Sarah.",
    "I would love to work with Maja.",
    "Fernhollow’s mission, and the Fernhollow team, are why I applied.",
    "I would enjoy working at Fernhollow.",
    "I did the same for a hospital in Leeds.",
    "Like Globex in the nineties, you started with one room.",
    "You asked about my time at Globex on Tuesday.",
    "My last role at Globex taught me to join Kafka topics with care.",
    "I can join your Monday call from the Leeds office.",
    "I studied at Thornbury University and taught at Alder School.",
]


@pytest.mark.parametrize(("sentence", "name"), SURE)
def test_the_place_alone_says_that_it_is_the_employer(sentence: str, name: str) -> None:
    found = list(other_employers(sentence, words_of(sentence), CORE, NOTES))
    assert [(sentence[one.start : one.end], one.sure) for one in found] == [(name, True)]


@pytest.mark.parametrize(("sentence", "name"), LIKELY)
def test_a_likely_place_is_marked_as_such(sentence: str, name: str) -> None:
    found = list(other_employers(sentence, words_of(sentence), CORE, NOTES))
    assert [(sentence[one.start : one.end], one.sure) for one in found] == [(name, False)]


@pytest.mark.parametrize("sentence", NONE)
def test_others_are_left_alone(sentence: str) -> None:
    found = other_employers(sentence, words_of(sentence), CORE, NOTES)
    assert [sentence[one.start : one.end] for one in found] == []
    slips = name_slips(sentence, words_of(sentence), CORE, NOTES)
    assert [sentence[start:end] for start, end in slips] == []


@pytest.mark.parametrize(
    ("company", "sentence", "name"),
    [
        ("Fernhollow Analytics", "What Fernhollow Analytic does is rare.", "Fernhollow Analytic"),
        ("Fernhollow Analytics", "I like the way Fernholow works.", "Fernholow"),
        ("Fernhollow Analytics", "Fernholow’s team is small.", "Fernholow"),
        ("Fernhollow Analytics", "I enjoyed hearing of Fernhollow Systems.", "Fernhollow Systems"),
        ("Sage", "I would like to work at Sgae.", "Sgae"),
        ("Tidewell", "I like Tidewel a lot.", "Tidewel"),
        ("Tidewell", "Tidwell is the place.", "Tidwell"),
        ("Harrow Lane Books", "I like Harrow Line Books.", "Harrow Line Books"),
        ("Quill and Harbour", "I like Quill and Harbor.", "Quill and Harbor"),
        ("Northgate Clinics", "I like North Gate Clinics.", "North Gate Clinics"),
    ],
)
def test_a_slip_in_the_name_is_found(company: str, sentence: str, name: str) -> None:
    notes = Interview.from_data({"company": company})
    found = name_slips(sentence, words_of(sentence), company_core(company), notes)
    assert [sentence[start:end] for start, end in found] == [name]


@pytest.mark.parametrize(
    ("company", "sentence"),
    [
        (
            "Fernhollow Analytics",
            "Fernhollow, Fernhollow Analytics, Fernhollow Analytics Inc. and FERNHOLLOW.",
        ),
        ("Vogel Armaturen GmbH", "Vogel and Vogel Armaturen are one; Mr Vogel said so."),
        ("Target", "Targets and Targeting are words. Carpet is one too."),
        ("Mercy Hospital", "I worked at City Hospital. Mercy’s wards are better."),
        ("Apple", "We applied it. Apples and Ample time help."),
        ("Harrow Lane Books", "I like books, and Harrow Lane, and Narrow lanes."),
        ("Google", "I used Google Cloud and Google Docs."),
        ("Sage", "The Stage and the Sages were full."),
    ],
)
def test_what_is_no_slip_is_left_alone(company: str, sentence: str) -> None:
    notes = Interview.from_data({"company": company})
    found = name_slips(sentence, words_of(sentence), company_core(company), notes)
    assert [sentence[start:end] for start, end in found] == []
