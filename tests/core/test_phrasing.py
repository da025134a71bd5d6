"""People's fragments, as they type them, in the sentences that they must give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core import phrasing

TOPICS = {
    "the migration to Snowflake": "the migration to Snowflake",
    "how the team handles data contracts": "how the team handles data contracts",
    "Your team's roadmap.": "your team's roadmap",
    "Their on-call rota": "your on-call rota",
    "their new ward": "your new ward",
    "how they cut wait times by 20%": "how you cut wait times by 20%",
    "How they handle on-call": "how you handle on-call",
    "whether they hire remotely?": "whether you hire remotely",
    "we talked about on-call": "on-call",
    "We talked about the roadmap.": "the roadmap",
    "we talked about the\nroadmap.": "the roadmap",
    "we spoke about hiring": "hiring",
    "We also discussed the budget": "the budget",
    "we've discussed pricing": "pricing",
    "talked about her work on Kafka": "her work on Kafka",
    "discussed the role of design": "the role of design",
    "discussion about the culture": "the culture",
    "Our conversation about Rust": "Rust",
    "about the weekly numbers": "the weekly numbers",
    "They mentioned the new office in Porto": "the new office in Porto",
    "they asked me about SQL": "SQL",
    "touched on testing": "testing",
    "loved the demo!!": "the demo",
    "I really enjoyed hearing about the pilot": "the pilot",
    "I mentioned my Kafka work": "my Kafka work",
    "Migration to Snowflake": "migration to Snowflake",
    "Onboarding of new nurses": "onboarding of new nurses",
    "Leadership in a small team": "leadership in a small team",
    "The homework club on Thursdays": "the homework club on Thursdays",
    "A four-day week": "a four-day week",
    "Moving invoices to Kafka": "moving invoices to Kafka",
    "Kafka": "Kafka",
    "Boeing": "Boeing",
    "Beijing office": "Beijing office",
    "iOS release train": "iOS release train",
    "SRE on-call": "SRE on-call",
    "Snowflake costs": "Snowflake costs",
    "- pairing on the billing bug": "pairing on the billing bug",
    "• data contracts": "data contracts",
    "1. the plan for ninety days": "the plan for ninety days",
    "2) parental leave cover": "parental leave cover",
    "* the style guide": "the style guide",
    "“data contracts”": "data contracts",
    '"data contracts"': "data contracts",
    "the “north star” metric": "the “north star” metric",
    "pairing on the billing bug 😀": "pairing on the billing bug",
    "🚚 the migration 🚚 to Snowflake!! ✨": "the migration 🚚 to Snowflake",
    "🙂": "🙂",
    "  the   style\tguide  ": "the style guide",
    "the style guide,": "the style guide",
    "the style guide;": "the style guide",
    "the style guide…": "the style guide",
    "topic: growth plans": "growth plans",
    "面接の話": "面接の話",
    "المشروع الجديد": "المشروع الجديد",
    "проект в Риге": "проект в Риге",
    "the Banks' new pricing": "the Banks' new pricing",
    "James's team": "James's team",
    "C++ and Rust": "C++ and Rust",
    "<b>HTML</b> mails": "<b>HTML</b> mails",
    "{{ company }}": "{{ company }}",
    "{% raw %}": "{% raw %}",
    "Q: what's the rollback plan?": "the question “What's the rollback plan?”",
    "What does success look like?": "the question “What does success look like?”",
    "how do you onboard?": "the question “How do you onboard?”",
    "Do you work remotely?": "the question “Do you work remotely?”",
    "we both grew up in Leeds": "the point “we both grew up in Leeds”",
    "cut wait times by 20%": "the point “cut wait times by 20%”",
    "I can start in May": "the point “I can start in May”",
    "it's all about trust": "the point “it's all about trust”",
}

ASKED = {
    "what the rollback plan would be": "asked what the rollback plan would be",
    "What the rollback plan would be.": "asked what the rollback plan would be",
    "how I would cover the night shift": "asked how I would cover the night shift",
    "a rollback plan": "asked about a rollback plan",
    "Rollback plan": "asked about Rollback plan",
    "What's the rollback plan?": "asked: “What's the rollback plan?”",
    "how do you test a pipeline?": "asked: “How do you test a pipeline?”",
    "why": "asked about why",
    "my gap in 2024": "asked about my gap in 2024",
}

QUESTIONS = {
    "how the department shares lesson plans": "Could you tell me how the department shares lesson plans?",
    "How they share on-call": "Could you tell me how you share on-call?",
    "the on-call rota": "Could you tell me more about the on-call rota?",
    "How do you share lesson plans?": "How do you share lesson plans?",
    "who does the role report to?": "Who does the role report to?",
    "Is the role hybrid?": "Is the role hybrid?",
    "what the first week looks like?": "Could you tell me what the first week looks like?",
}

SENTENCES = {
    "Your story about the first night stayed with me": "Your story about the first night stayed with me.",
    "you need someone for on-call; I ran one.": "You need someone for on-call; I ran one.",
    "Great questions were asked!!!": "Great questions were asked.",
    "Thank you for the tour!": "Thank you for the tour!",
    "the joke about YAML": "We also spoke about the joke about YAML.",
    "how they paint the walls": "We also spoke about how you paint the walls.",
    "loved the demo": "I loved the demo.",
    "I told you so ?!": "I told you so ?",
    "We met in Leeds. It rained.": "We met in Leeds. It rained.",
    "iOS is what I know": "iOS is what I know.",
}


def plain(text: str) -> str:
    return phrasing.unmark(text)[0]


@pytest.mark.parametrize(("fragment", "expected"), TOPICS.items())
def test_topic_fits_behind_about(fragment: str, expected: str) -> None:
    assert plain(phrasing.topic(fragment)) == expected


@pytest.mark.parametrize(("fragment", "expected"), ASKED.items())
def test_asked_fits_behind_you(fragment: str, expected: str) -> None:
    assert plain(phrasing.asked(fragment)) == expected


@pytest.mark.parametrize(("fragment", "expected"), QUESTIONS.items())
def test_ask_is_a_whole_question(fragment: str, expected: str) -> None:
    assert plain(phrasing.ask(fragment)) == expected


@pytest.mark.parametrize(("fragment", "expected"), SENTENCES.items())
def test_sentence_is_closed_and_capital(fragment: str, expected: str) -> None:
    assert plain(phrasing.sentence(fragment)) == expected


def test_skill_without_a_subject_gets_one() -> None:
    assert (
        plain(phrasing.sentence("ran on-call for two years", frame="I bring", subject="I"))
        == "I ran on-call for two years."
    )
    assert (
        plain(phrasing.sentence("five years of SQL", frame="I bring", subject="I"))
        == "I bring five years of SQL."
    )


def test_after_colon_takes_any_form() -> None:
    assert plain(phrasing.after_colon("The plan is ready")) == "the plan is ready."
    assert plain(phrasing.after_colon("I would keep both.")) == "I would keep both."
    assert plain(phrasing.after_colon("Kafka first")) == "Kafka first."


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b, and c"),
        (["tests and releases", "hiring"], "tests and releases, and hiring"),
        (["", "hiring"], "hiring"),
    ],
)
def test_listing(items: list[str], expected: str) -> None:
    assert phrasing.listing(items) == expected


@pytest.mark.parametrize(
    "word",
    ["MRI", "SRE", "engineer", "hour", "unimportant", "HR manager", "honest answer", "8-hour day", "API"],
)
def test_an(word: str) -> None:
    assert phrasing.article(word) == "an"


@pytest.mark.parametrize(
    "word",
    ["UX designer", "user", "European", "one-off", "Data Analyst", "NASA", "unit", "university", "BBC"],
)
def test_a(word: str) -> None:
    assert phrasing.article(word) == "a"


@given(st.text(max_size=200))
def test_nothing_typed_breaks_a_phrase(fragment: str) -> None:
    for phrase in (phrasing.topic, phrasing.asked, phrasing.ask, phrasing.sentence, phrasing.after_colon):
        text, spans = phrasing.unmark(phrase(fragment))
        assert phrasing.OWN_START not in text
        assert phrasing.OWN_END not in text
        assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(min_size=1, max_size=60), st.text(max_size=20), st.text(max_size=20))
def test_marks_say_where_the_words_stand(own: str, before: str, after: str) -> None:
    marks = {phrasing.OWN_START, phrasing.OWN_END}
    if marks & set(own + before + after):
        return
    text, spans = phrasing.unmark(before + phrasing.mark(own) + after)
    assert text == before + own + after
    assert [text[start:end] for start, end in spans] == [own]
