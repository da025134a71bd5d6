"""Spelling: slips are found, and names, addresses, code and words of the notes are left in peace."""

import time
from typing import Any

import pytest

from followup.core.checklist import check_letter
from followup.core.finding import Finding, Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.rules.examples import sound_letter
from followup.core.spelling.misspellings import common_misspellings
from followup.core.spelling.unknown import unknown_words

NOTES: dict[str, Any] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "points": ["the zwyqqa pipeline"],
    "sender": {"name": "Ana Ruiz"},
    "recipients": [
        {"name": "Chidi Okonkwo", "honorific": "Dr"},
        {"name": "Anne-Sofie Zürcher-Bjørnsdottir", "preferred_name": "Sofie"},
        {"name": "M. V. Raghunathan"},
    ],
}


def found(body: str, subject: str | None = None, **notes: Any) -> list[Finding]:
    """Return what the rule says about a letter."""
    letter = Letter(subject=subject, body=body)
    context = Context(interview=Interview.from_data({**NOTES, **notes}))
    return [finding for finding in check_letter(letter, context).findings if finding.rule == "spelling"]


def quotes(sentence: str) -> list[str]:
    return [finding.quote for finding in found(sound_letter(sentence))]


@pytest.mark.parametrize(
    "sentence",
    [
        "I asked Okonkwo, Chidi’s colleague, and the Okonkwos.",
        "okonkwo and OKONKWO, chidi okonkwo's and chidi’s are all the same to me.",
        "Raghunathan’s and M.V.’s questions, and Zurcher's, and Bjørnsdottir’s.",
        "Zürcher-Bjørnsdottir knows; zurcher and bjørnsdottir and sofie too.",
        "The zwyqqa pipeline and all zwyqqas were clear.",
        "fernhollow-wide and Fernhollow-like tools help.",
        "We met Katharyna, Wojciech and Ngozi-Adaeze near Thiruvananthapuram.",
        "Katharyna asked. Wojciech agreed. Nguyen did not.",
        "- Wojciech\n- Katharyna\n- Revathi",
        "Kubernetes, kubernetes, GitHub, github, DevOps, iOS and macOS run.",
        "See example.org/thier or https://example.org/wich?recieve=teh.",
        "Write to thier.wich@example.org or @recieve, or use #wich.",
        "It is in thier_wich.py, C:\\thier\\wich and /thier/wich, or `thier`.",
        "Fill in [thier], {wich} and <recieve>.",
        "He said “thier wich” and \"recieve\"; she said 'thier'.",
        "The 1st, 2nd, 3rd and 21st, at 10am, 5pm, v2beta, 3rdly and b2b.",
        "It is 5 kg, 10 km, 3 kwh, 20 ms and 4 GHz.",
        "NASA, the OKRs, KPIs, PMs, a PhD and the CTO’s API.",
        "The mgmt. and the depts. were there, e.g. the eng. team, i.e. all.",
        "Naïve, naive, café, cafe, façade, résumé, fiancée and Zoë’s cliché.",
        "Größe, señor, données, łódź and déjà vu are foreign; so is schön.",
        "Я рад. 田中様 and שלום and مرحبا are other letters.",
        "Vielen Dank für das freundliche Gespräch, ich habe mich sehr gefreut.",
        "Muchas gracias por la entrevista y por su tiempo.",
        "Either and/or both, his/her, client/server and sales/marketing work.",
        "Colour and color, organise and organize, travelling and traveling.",
        "We re-ran, un-muted, pre-booked, non-billed and co-hosted it.",
        "It is template-like, clockwise, painless, nonbinding and rechecked.",
        "I’d, we’ve, they’ll, who’s, it’ll, y’all, ma’am, o’clock, the ’90s and ’til.",
        "Part ii and part iv. of the plan.",
        "(Well-known) state-of-the-art, end-to-end, on-call, Dublin-based tools.",
    ],
)  # fmt: skip
def test_leaves_in_peace(sentence: str) -> None:
    assert quotes(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("I recieved it.", "recieved"),
        ("I recieved, it.", "recieved"),
        ("(recieved)", "recieved"),
        ("… recieved…", "recieved"),
        ("We met,then tallked.", "tallked"),
        ("It is well-knwon.", "knwon"),
        ("knwon-well tools", "knwon"),
        ("It is wonderfull/great.", "wonderfull"),
        ("Recieving it was good.", "Recieving"),
        ("- Recieving it\n- more", "Recieving"),
        ("Teh test was long.", "Teh"),
        ("Your managment’s plan.", "managment’s"),
        ("I dont know.", "dont"),
        ("I don’t knwo.", "knwo"),
        ("teh end", "teh"),
        ("It was adn end.", "adn"),
        ("It is one fo many.", "fo"),
        ("It was wonderfull.\n\nPS: It was grate, realy.", "wonderfull"),
    ],
)
def test_finds(sentence: str, quote: str) -> None:
    assert quotes(sentence)[0] == quote


def test_a_capital_inside_a_sentence_is_a_name() -> None:
    for wrong in list(common_misspellings())[:50]:
        written = wrong.capitalize()
        assert quotes(f"We spoke with {written} about it, then {written}.") == []


def test_a_near_miss_of_a_given_name_is_told_once() -> None:
    for body in (
        sound_letter(greeting="Dear Dr Okonkow,"),
        sound_letter("Okonkow asked, and Fernholow did."),
    ):
        assert found(body) == []
    [small] = found(sound_letter("I heard okonkow’s talk."))
    assert small.fixes[0] == "Okonkwo"


def test_sure_slips_are_warnings_and_strange_words_suggestions() -> None:
    said = {
        finding.quote: finding
        for finding in found(sound_letter("I recieve the qwxzzy and the bidweek from you."))
    }
    assert said["recieve"].severity is Severity.WARNING
    assert said["recieve"].fixes == ("receive",)
    assert said["qwxzzy"].severity is Severity.SUGGESTION
    assert said["qwxzzy"].fixes == ()
    assert said["bidweek"].severity is Severity.SUGGESTION
    assert said["bidweek"].fixes == ("bid week", *said["bidweek"].fixes[1:])


def test_a_strange_word_is_mentioned_once() -> None:
    assert quotes("The qwxzzy is new. We use the qwxzzy daily, and qwxzzy it is.") == ["qwxzzy"]
    assert quotes("I recieve it and recieve it.") == ["recieve", "recieve"]


def test_no_more_than_three_fixes_in_the_case_and_apostrophe_of_the_letter() -> None:
    for finding in found(sound_letter("Pressentation is wor and atractive; it doesnt hurt, it’s fine.")):
        assert 1 <= len(finding.fixes) <= 3
    assert found(sound_letter("It doesnt hurt, it’s fine."))[0].fixes == ("doesn’t",)
    assert found(sound_letter("It doesnt hurt, it's fine."))[0].fixes == ("doesn't",)
    assert found(sound_letter("Pressentation wins."))[0].fixes[0] == "Presentation"


@pytest.mark.parametrize(
    "signature",
    [
        "Best,\nAna Teh",
        "Kind regards,\nana ruiz\nanalyst bei globex\nkartoffelstrasse 5, wuerzburg",
        "Best wishes,\nAna Ruiz | datenanalystin\nexample.org/anaruiz",
    ],
)
def test_a_signature_is_left_in_peace(signature: str) -> None:
    assert found(sound_letter(signature=signature)) == []


def test_what_is_said_below_a_signature_is_read() -> None:
    [finding] = found(sound_letter(signature="Best,\nAna Ruiz\n\nPS: I will definately call."))
    assert finding.quote == "definately"
    body = sound_letter(
        signature="Best,\nAna Ruiz\n\nOne more thing: the numbers were definately right, all of them."
    )
    assert [finding.quote for finding in found(body)] == ["definately"]


def test_an_address_above_the_greeting_is_left_in_peace() -> None:
    assert found("globex gmbh\nkartoffelstrasse 5\nwuerzburg\n\n" + sound_letter()) == []


def test_the_subject_is_read() -> None:
    [finding] = found(sound_letter(), "Thank you for the intervew")
    assert (finding.part, finding.quote) == (Part.SUBJECT, "intervew")
    assert found(sound_letter(), "Intervew Follow-Upp With Globexx") != []
    assert [f.quote for f in found(sound_letter(), "Thank You For The Intervew")] == []


def test_letters_in_another_language_are_left_in_peace() -> None:
    body = (
        "Sehr geehrte Frau Weber,\n\nvielen Dank für das Gespräch am Freitag. Wir haben über die Umstellung "
        "auf Snowflake gesprochen, und ich habe viel gelernt.\n\nMit freundlichen Grüßen\nAna Ruiz"
    )
    assert found(body) == []


def test_unknown_words_have_their_places() -> None:
    text = "I recieve, and we of the wel-knwon 👋 teh.\r\nDefinately."
    for word in unknown_words(text):
        assert text[word.start : word.end] == word.text
    assert [word.text for word in unknown_words(text)] == ["recieve", "wel", "knwon", "teh", "Definately"]
    assert [word.opens for word in unknown_words(text)] == [False, False, False, False, True]


def test_a_long_text_takes_no_time() -> None:
    texts = [
        "recieve the best " * 1200,
        "a-" * 10_000,
        "’" * 20_000,
        "x’" * 10_000,
        "[" * 20_000,
        "“" * 20_000,
        "wich/" * 4_000,
        " ".join(f"qx{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10 % 10]}zy" for i in range(3000)),
    ]
    for text in texts:
        before = time.process_time()
        unknown_words(text)
        assert time.process_time() - before < 1.0, text[:20]
