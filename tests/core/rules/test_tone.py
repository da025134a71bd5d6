"""What the examples of the tone rules cannot show: many ways to say it, plain sentences, exact spans."""

from typing import Any

import pytest

from followup.core.checklist import RULES, check_letter, example_context
from followup.core.finding import Finding, Part
from followup.core.letter import Letter
from followup.core.rule import Example
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose

TONE = {rule.id for rule in RULES if rule.group in ("tone", "authenticity")} - {"unsupported-claim"}
"""What is heard in a sentence alone; whether a number is in the notes is another matter."""

SAID = {
    "pushy": (
        "I expect an answer by Friday.",
        "I am expecting to hear from you soon.",
        "I'd appreciate a prompt response.",
        "I demand to know my status.",
        "You must let me know.",
        "I insist on an answer.",
        "I need to know your decision.",
        "Kindly acknowledge receipt of this email.",
        "What is taking so long?",
        "I need your answer by Friday.",
        "I expect to hear from you by Monday.",
        "You have to make a decision.",
        "I’ll keep calling until you answer.",
        "I will be expecting your call.",
        "I want an answer this week.",
        "Let me know by Friday at the latest.",
    ),
    "instant-reply-demand": (
        "Please let me know today.",
        "I need an answer now.",
        "Please respond immediately.",
        "Kindly reply by return of post.",
        "I would like to hear from you as soon as possible.",
        "Get back to me today.",
        "Please send me your decision by EOD.",
        "Could you please let me know by the end of the day?",
        "I need an immediate answer.",
        "Please answer right away.",
        "Can you give me an answer by tomorrow morning?",
        "Please let me know your decision ASAP.",
        "I hope to hear from you today.",
        "Reply ASAP.",
    ),
    "desperate": (
        "I desperately need this job.",
        "I would do anything to join.",
        "I'm begging you for a chance.",
        "This is my last chance.",
        "I assume I was not chosen.",
        "I guess you've already moved on.",
        "I know I blew it.",
        "I probably did not get the job.",
        "Please give me a chance.",
        "I will work for free.",
        "I know I probably did not make it.",
        "I need this job to pay my rent.",
    ),
    "nudge-cliches": (
        "I wanted to check in.",
        "Just touching base.",
        "I am circling back on this.",
        "I just wanted to follow up.",
        "Bumping this to the top of your inbox.",
        "Per my last email, I am available.",
        "Just a friendly reminder.",
        "Hope you don't mind, following up once more.",
        "Just checking in to see if there is any update.",
    ),
    "blame": (
        "You said you'd get back to me.",
        "You told me I would hear by Friday.",
        "I have been waiting for two weeks.",
        "I am disappointed that you never called.",
        "You did not reply to my email.",
        "I still have not received an answer.",
        "You failed to respond.",
        "I’m frustrated by the lack of communication.",
        "As you promised, an answer was due Friday.",
        "Nobody has called me.",
        "You said you would decide by Thursday.",
    ),
    "over-apology": (
        "I apologize for my poor performance.",
        "I'm so sorry about my answer on caching; I was nervous.",
        "Sorry for rambling.",
        "Please forgive me for being unprepared.",
    ),
    "self-deprecation": (
        "I know I am not the best candidate.",
        "I'm not an expert, but I can learn.",
        "Despite my lack of experience, I can learn.",
        "I might be wrong.",
        "I'm probably not the ideal candidate.",
        "I'm not good enough at SQL.",
    ),
    "negative-talk": (
        "You misunderstood my point on caching.",
        "You clearly did not listen to my answer.",
        "The whole process was a mess.",
        "Your questions were irrelevant.",
        "I felt judged unfairly.",
        "My former boss was incompetent.",
        "I hate my current job.",
        "I want to get away from my toxic company.",
        "You seemed bored during my talk.",
        "The coding test was unfair.",
        "Your website is outdated.",
        "My manager is lazy and never helps.",
        "That was a trick question.",
        "You must have misheard me.",
        "I was unfairly judged.",
    ),
    "hedging": (
        "I just wanted to say that maybe I could sort of help.",
        "I guess I feel like maybe it went well.",
        "Perhaps I could just add a thought, if that makes sense.",
        "I was wondering if perhaps you could possibly share the slides.",
    ),
    "flattery-overload": (
        "You are an amazing, brilliant and visionary leader.",
        "I was blown away by your fantastic office and your phenomenal product.",
        "It is the best company, with the smartest people, and I am in awe.",
        "I have always admired your outstanding work and the most innovative culture.",
    ),
    "too-casual": (
        "Thx a lot.",
        "I wanna join.",
        "That was super cool.",
        "LOL",
        "Great talk 👍",
        "CU l8r",
        "btw the demo was nice",
    ),
    "entitlement": (
        "I can't wait to start.",
        "Once I join your team, I will fix it.",
        "When I start on Monday I will bring cake.",
        "As your new data analyst I will help.",
        "I deserve this job.",
        "When I join Fernhollow Analytics I will move.",
    ),
}

PLAIN = (
    "I would be glad to answer any questions.",
    "Please let me know if you need anything else.",
    "I look forward to hearing from you.",
    "It was great speaking with you just now.",
    "The file we just talked about is attached.",
    "I can start on 4 January at the latest.",
    "You mentioned that you hope to decide this week.",
    "I must reply to another company by Friday.",
    "You said that you expect to hear from the board today.",
    "I apologise for the late reply.",
    "Thank you for getting back to me so quickly today.",
    "I need to give them an answer by Friday and wanted to tell you first.",
    "If I were to join, I would begin with the reports.",
    "When I joined Brightwater, we had no tests.",
    "I am happy to send references today.",
    "You never know with releases.",
    "I was sorry to miss Bo.",
    "We need to decide between two designs, as you put it.",
    "I have been waiting for a role like this, where data and care meet.",
    "I will confirm the date as soon as I can.",
    "Let me know what time suits; I am free today and tomorrow.",
    "Is there a new date that I should have in mind?",
    "I respond to alerts within the hour in my present job.",
    "On-call engineers must answer at once, as you said.",
    "I know you need to talk to the others first.",
    "Please don't feel you need to reply.",
    "There is no rush to answer today.",
    "I do not expect to hear from you before the holidays.",
    "I have attached the sample that you asked for.",
    "I understand that you must choose between strong candidates.",
    "My English teacher once told me to write less.",
    "You asked how I decide what to drop now that time is short.",
    "Your team's answer to outages is to decide immediately and write later.",
    "Thank you for your immediate reply.",
    "I sent the form as soon as possible.",
    "I will wait for your answer.",
    "Could we talk today?",
    "I hope to hear about the pilot; please tell me when it is public.",
    "I am not sure that my answer on caching was complete, so here it is.",
    "I have two more weeks of notice at my present job.",
    "I'm sorry to hear that the project stopped.",
    "I expect to finish my notice period in March.",
    "The team needs to decide between two designs today, you said.",
    "My last chance to ask was cut short by the fire drill, so here is the question.",
    "I was nervous about the exercise and enjoyed it after the first minutes.",
    "What you said about the new team in Lisbon stayed with me.",
    "I have a question about the position of the index in the query plan.",
    "Your work on the next level of the cache was new to me.",
    "I asked why the build was slow; you said that nobody had looked.",
    "We waited for two data sources before each run, which is what you would change.",
    "I told you how I missed my last train and we laughed.",
    "I would start with the tests, then move the readers.",
    "Sending the contract tests with this mail, as promised.",
    "If it helps, I can reply to questions today until 18:00.",
    "I liked that your reviewers answer within 24 hours.",
    "The ranking “u < v” in the exercise was a good puzzle.",
    "You need someone for the on-call rota; I ran one for two years.",
    "I know that your team is small and that every answer takes time.",
    "It would mean working from Leeds two days a week, which suits me.",
    "There is no need for an immediate reply.",
    "Your team is never desperate for data, as you put it.",
    "I hope to send them an answer today.",
    "I am not an expert on tax, so I asked a colleague and read the law.",
    "I misunderstood the question about joins; here is what I meant to say.",
    "You said that your process is too slow and that you want to change it.",
    "The exercise was hard, and I enjoyed it.",
    "My former manager is a patient teacher.",
    "The test was fair and well made.",
    "It was a confusing bug, and your team found it in an hour.",
    "You never misunderstood a question in two hours.",
    "The old pipeline was slow, so we split it.",
    "I had the order wrong: first the index, then the cache.",
    "What kind of data you keep was clear to me after the drawing.",
    "Just before the end you mentioned the audit.",
    "We had just finished when the alarm rang.",
    "It is not just a tool, as you put it.",
    "Perhaps the cache helps here.",
    "I just wanted to send you the link that we talked about.",
    "Your demo was amazing: the load fell by half in front of us.",
    "It was a wonderful hour, and an inspiring one.",
    "You joked that brilliant, amazing and outstanding are banned words in your reviews.",
)


def heard(
    sentence: str, purpose: Purpose = Purpose.THANK_YOU, subject: str = "Data Analyst"
) -> list[Finding]:
    report = check_letter(
        Letter(subject=subject, body=sound_letter(sentence)),
        example_context(Example(body="", purpose=purpose)),
    )
    return [finding for finding in report.findings if finding.rule in TONE]


@pytest.mark.parametrize(
    ("rule", "sentence"), [(rule, text) for rule, texts in SAID.items() for text in texts]
)
def test_speaks_once_in_many_ways(rule: str, sentence: str) -> None:
    """One fault gives findings of one rule."""
    assert {finding.rule for finding in heard(sentence)} == {rule}


@pytest.mark.parametrize("purpose", [Purpose.THANK_YOU, Purpose.STATUS_CHECK, Purpose.ADD_INFO])
@pytest.mark.parametrize("sentence", PLAIN)
def test_stays_silent_on_plain_sentences(sentence: str, purpose: Purpose) -> None:
    assert heard(sentence, purpose) == []


@pytest.mark.parametrize("rule", sorted(SAID))
def test_stays_silent_on_what_others_said(rule: str) -> None:
    for text in SAID[rule]:
        assert rule not in {finding.rule for finding in heard(f"A customer wrote “{text}” to you.")}
        assert rule not in {finding.rule for finding in heard(f"> {text}")}


def test_silence_is_examined_more_often_than_speech() -> None:
    spoken = sum(len(texts) for texts in SAID.values())
    assert len(PLAIN) * 3 > spoken > 80


@pytest.mark.parametrize(
    ("before", "quote"),
    [
        ("", "I expect a reply"),
        ("👩‍👩‍👧 “Family” is your product. ", "I expect a reply"),
        ("Zoë — ", "I\texpect a  reply"),
    ],
)
def test_spans_are_exact(before: str, quote: str) -> None:
    body = sound_letter(f"{before}{quote} soon.")
    found = [f for f in check_letter(Letter(subject="x", body=body), CONTEXT).findings if f.rule == "pushy"]
    assert [(f.quote, body[f.start : f.end], f.part) for f in found] == [(quote, quote, Part.BODY)]


CONTEXT: Any = example_context(Example(body=""))


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘"])
def test_any_apostrophe_will_do(apostrophe: str) -> None:
    assert [f.quote for f in heard(f"Why haven{apostrophe}t you called?")] == [f"Why haven{apostrophe}t you"]


def test_each_place_is_found() -> None:
    found = heard("I expect a reply. I demand an answer. You promised Friday. I expect a reply.")
    assert [(f.rule, f.quote) for f in found] == [
        ("pushy", "I expect a reply"),
        ("pushy", "I demand an answer"),
        ("blame", "You promised"),
        ("pushy", "I expect a reply"),
    ]
    assert len({f.key for f in found}) == 4


def test_the_subject_is_read() -> None:
    found = heard("", subject="Just checking in!! Reply needed ASAP")
    assert {(f.rule, f.part) for f in found} == {
        ("nudge-cliches", Part.SUBJECT),
        ("exclamations", Part.SUBJECT),
        ("instant-reply-demand", Part.SUBJECT),
    }


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("THX", "Thanks"),
        ("Ok, BTW it works", "by the way"),
        ("Btw it works", "By the way"),
        ("we are GONNA win", "going to"),
        ("I dunno yet", "don’t know"),
    ],
)
def test_a_fix_keeps_the_case(text: str, fixed: str) -> None:
    assert heard(text)[0].fixes == (fixed,)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("It was fun 😀 and short.", "It was fun and short."),
        ("It was fun 😀.", "It was fun."),
        ("It was fun 😀", "It was fun."),
        ("😀 It was fun.", "It was fun."),
        ("It was fun 👩🏽‍💻🎉 We spoke.", "It was fun. We spoke."),
        ("It was fun! 😀", "It was fun!"),
    ],
)
def test_a_picture_goes_without_a_trace(text: str, after: str) -> None:
    (finding,) = heard(text)
    body = sound_letter(text)
    assert body[: finding.start] + finding.fixes[0] + body[finding.end :] == sound_letter(after)


@pytest.mark.parametrize(
    "text", ["See https://u.example.org/?u=1&thx=2 for it.", "My mail is u@example.org.", "It is 3:D in C."]
)
def test_addresses_and_signs_are_no_chat(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize(
    ("text", "fixes"),
    [
        ("So good!!", [("!", ".")]),
        ("So good! So clear!!", [(".",)]),
        ("Is it so?! It is!", [("?",), (".",)]),
        ("One! Two! Three!", [(".",), (".",)]),
    ],
)
def test_exclamations_become_full_stops(text: str, fixes: list[tuple[str, ...]]) -> None:
    assert [f.fixes for f in heard(text) if f.rule == "exclamations"] == fixes


def test_a_greeting_keeps_a_comma() -> None:
    body = sound_letter("So good!", greeting="Hello Ana!")
    found = check_letter(Letter(subject="Wow! Data Analyst", body=body), CONTEXT).findings
    assert [f.fixes for f in found if f.rule == "exclamations"] == [(",",), (".",)]


@pytest.mark.parametrize(
    ("purpose", "text"),
    [
        (Purpose.OFFER_ACCEPT, "When I start in May, my new team will have me all day."),
        (Purpose.OFFER_ACCEPT, "Please confirm receipt of the signed letter."),
        (Purpose.WITHDRAW, "My new team elsewhere starts in May."),
        (Purpose.CLOSE_LOOP, "I assume that you have chosen somebody else."),
        (Purpose.REJECTION_REPLY, "I am disappointed, of course."),
        (Purpose.CORRECTION, "I apologise for the slip."),
    ],
)
def test_the_purpose_makes_it_fine(purpose: Purpose, text: str) -> None:
    assert heard(text, purpose) == []


def test_one_stock_phrase_is_fine_and_two_are_a_form() -> None:
    assert heard("I am a team player.") == []
    assert heard("I am a team player, a real team player.") == []
    assert [f.quote for f in heard("I am a team player and a self-starter.")] == [
        "team player",
        "self-starter",
    ]


def test_your_company_counts_only_without_its_name() -> None:
    form = "I like your company and I am a team player."
    assert heard(form + " Fernhollow is near.") == []
    assert [f.quote for f in heard(form)] == ["your company", "team player"]
    assert heard("I like your company and the position.") == []
