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
    "we both grew up in Leeds": "the fact that we both grew up in Leeds",
    "I can start in May": "the fact that I can start in May",
    "it's all about trust": "the fact that it's all about trust",
    "They use Go": "the fact that you use Go",
    "they've doubled the team": "the fact that you've doubled the team",
    "the team is remote-first": "the fact that the team is remote-first",
    "Snowflake costs are exploding": "the fact that Snowflake costs are exploding",
    "Nobody owns the pipeline": "the fact that nobody owns the pipeline",
    "Your clients include hospitals": "the fact that your clients include hospitals",
    "that you are rebuilding the model": "the fact that you are rebuilding the model",
    "you told me the catalogue is moving online": "the fact that the catalogue is moving online",
    "You mentioned that budgets are tight": "the fact that budgets are tight",
    "He said the team works in pairs": "the fact that the team works in pairs",
    "i asked about their mentors and they said every intern gets 2": (
        "your mentors and the fact that every intern gets 2"
    ),
    "cut wait times by 20%": "cutting wait times by 20%",
    "win back lost customers": "winning back lost customers",
    "to grow the team": "growing the team",
    "built the new ward": "building the new ward",
    "You're moving to Leeds": "the fact that you're moving to Leeds",
    "because they grow fast": "the fact that you grow fast",
    "I learned that the team is growing": "the fact that the team is growing",
    "Learned about the pension scheme": "the pension scheme",
    "We laughed about the coffee machine": "the coffee machine",
    "Sarah mentioned the new CRM": "the new CRM",
    "Opening a new branch in Lyon": "opening a new branch in Lyon",
    "Want to open in Spain": "wanting to open in Spain",
    "tried to fix the deploys": "trying to fix the deploys",
    "will use SAP": "the point “will use SAP”",
    "who are the customers": "the question “Who are the customers?”",
    "wants someone senior": "the point “wants someone senior”",
    "if I would move": "whether I would move",
    "can we hire juniors": "the question “Can we hire juniors?”",
    "How important is testing to you": "the question “How important is testing to you?”",
    "ما هي خطتك؟": "the question “ما هي خطتك؟”",
    "what their deploy process looks like?": "what your deploy process looks like",
    "how they cut their costs": "how you cut your costs",
    "how they support patients and their families": "how you support patients and their families",
    "their patients and their families": "your patients and their families",
    "their roadmap and their culture": "your roadmap and your culture",
    "we talked abt the roadmap.": "the roadmap",
    "talked with Sam about dbt": "dbt",
    "we discussed with Sam Lee the plan": "the plan",
    "had a great chat about hiring": "hiring",
    "It was nice to hear about X-ray": "X-ray",
    "I told them about my app": "my app",
    "she showed me the dashboard": "the dashboard",
    "asked how we test": "how we test",
    "went through my case study": "my case study",
    "A/B testing": "A/B testing",
    "when i started": "when I started",
    # What looks like a verb or a statement, and is none:
    "IT support": "IT support",
    "it support": "it support",
    "US office expansion": "US office expansion",
    "the way you do code review": "the way you do code review",
    "people who are remote": "people who are remote",
    "the data that was lost": "the data that was lost",
    "Will Smith's team": "Will Smith's team",
    "must-have features": "must-have features",
    "take-home test": "take-home test",
    "use cases": "use cases",
    "lead times": "lead times",
    "reduced hours": "reduced hours",
    "automated tests": "automated tests",
    "Find My app": "Find My app",
    "shared services": "shared services",
    "how people are hired": "how people are hired",
    "how data is stored": "how data is stored",
    "which team is responsible": "which team is responsible",
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
    "they asked me how i would handle it": "asked how I would handle it",
    "They wanted to know if I know Tableau.": "asked if I know Tableau",
    "Sam asked me what I'd do in the first 90 days": "asked what I'd do in the first 90 days",
    "If I would relocate": "asked if I would relocate",
    "where do I see myself in 5 years?": "asked where I see myself in 5 years",
    "which team would I be in": "asked which team I would be in",
    "I couldn't explain joins": "asked about joins",
    "Tell me about a time you failed": "asked: “Tell me about a time you failed”",
    "reverse a linked list in place": "asked about reversing a linked list in place",
    "that I have no experience": "asked about the fact that I have no experience",
    "ما هي خطتك؟": "asked: “ما هي خطتك؟”",
}

QUESTIONS = {
    "how the department shares lesson plans": "Could you tell me how the department shares lesson plans?",
    "How they share on-call": "Could you tell me how you share on-call?",
    "the on-call rota": "Could you tell me more about the on-call rota?",
    "How do you share lesson plans?": "How do you share lesson plans?",
    "who does the role report to?": "Who does the role report to?",
    "Is the role hybrid?": "Is the role hybrid?",
    "what the first week looks like?": "Could you tell me what the first week looks like?",
    "night shift ratio?": "Could you tell me more about night shift ratio?",
    "Remote work possible?": "Remote work possible?",
    "any chance of a visa": "Any chance of a visa?",
    "when would i hear back": "When would I hear back?",
    "can i work remote": "Can I work remote?",
    "what do they use": "What do you use?",
    "What is their stack?": "What is your stack?",
    "if there is a company car": "Could you tell me if there is a company car?",
    "how people are hired": "Could you tell me how people are hired?",
    "how big is the team": "How big is the team?",
    "Please tell me more about the team": "Could you tell me more about the team?",
    "I want to know the salary": "Could you tell me more about the salary?",
    "wanted to ask about training": "Could you tell me more about training?",
    "I didn't get to ask about promotion": "Could you tell me more about promotion?",
}

SENTENCES = {
    "Your story about the first night stayed with me": "Your story about the first night stayed with me.",
    "you need someone for on-call; I ran one.": "You need someone for on-call; I ran one.",
    "Great questions were asked!!!": "Great questions were asked.",
    "Thank you for the tour!": "Thank you for the tour!",
    "the joke about YAML": "What stood out was the joke about YAML.",
    "how they paint the walls": "What stood out was how you paint the walls.",
    "loved the demo": "I loved the demo.",
    "When you said that, I smiled.": "When you said that, I smiled.",
    "when the CTO said he does support": "What stood out was when the CTO said he does support.",
    "Great coffee": "What stood out was great coffee.",
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


SKILLS = {
    "i have 6 years in ICU": "I have 6 years in ICU.",
    "Ten years teaching key stage 3": "I bring ten years teaching key stage 3.",
    "Fluent in German": "I am fluent in German.",
    "good with people": "I am good with people.",
    "speak Polish and Ukrainian": "I speak Polish and Ukrainian.",
    "published 3 apps": "I published 3 apps.",
    "leading teams of 10": "My experience includes leading teams of 10.",
    "team player": "I am a team player.",
    "Distributed systems": "I bring distributed systems.",
    "Python": "I bring Python.",
}

REASONS = {
    "Because I have accepted another offer.": "I have accepted another offer.",
    "because of the commute": "The reason is the commute.",
    "got another offer": "I got another offer.",
    "Family reasons": "This is for family reasons.",
    "personal": "The reason is personal.",
}

THINGS = {
    "i promised to send my portfolio": "my portfolio",
    "The write-up of the churn model.": "the write-up of the churn model",
    "they asked for my references": "my references",
    "the dashboard I built": "the dashboard I built",
}


@pytest.mark.parametrize(("fragment", "expected"), SKILLS.items())
def test_a_skill_is_a_whole_sentence(fragment: str, expected: str) -> None:
    assert plain(phrasing.sentence(fragment, frame="I bring", subject="I")) == expected


@pytest.mark.parametrize(("fragment", "expected"), REASONS.items())
def test_a_reason_is_a_whole_sentence(fragment: str, expected: str) -> None:
    assert plain(phrasing.sentence(fragment, frame="The reason is", subject="I")) == expected


@pytest.mark.parametrize(("fragment", "expected"), THINGS.items())
def test_a_thing_can_be_sent(fragment: str, expected: str) -> None:
    assert plain(phrasing.thing(fragment)) == expected


def test_topics_part_sentences_and_share_the_fact() -> None:
    assert plain(phrasing.topics(["pricing; discounts", "St. Mary's. The podcast."])) == (
        "pricing, discounts, St. Mary's, and the podcast"
    )
    assert plain(phrasing.topics(["They use Go", "the team is remote"])) == (
        "the fact that you use Go and that the team is remote"
    )


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("their roadmap", "their roadmap"),
        ("your story about Nairobi", "their story about Nairobi"),
        ("how they test", "how they test"),
        ("how you test", "how they test"),
        ("You use Go", "the fact that they use Go"),
        ("young families", "young families"),
    ],
)
def test_a_reader_outside_hears_of_them(fragment: str, expected: str) -> None:
    assert plain(phrasing.topics([fragment], reader_outside=True)) == expected


def test_a_matter_stands_behind_on_without_who_asked() -> None:
    assert plain(phrasing.matter("They wanted to know if I know Tableau.")) == "whether I know Tableau"
    assert plain(phrasing.matter("Tell me about yourself")) == "“Tell me about yourself”"


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
