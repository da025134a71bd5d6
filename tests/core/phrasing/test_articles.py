"""`a` and `an` go by sound: letters that are spelt out, numbers, a silent h, a u that says you."""

import pytest

from followup.core.phrasing import article

AN = (
    # spelt out, letter by letter
    "MRI", "SRE", "HR manager", "API", "NHS trust", "EU grant", "FAQ", "RN", "LLM", "SLA", "MBA", "HTML page",
    "XML file", "ICU nurse", "AWS account", "M&A deal", "R&D lab", "A-level class", "X-ray", "S-Bahn",
    "F1 team", "S3 bucket",
    # the same in small letters
    "mri scan", "sre team", "hr manager", "mba", "rn", "nhs ward", "x-ray",
    # numbers that open with a vowel
    "8-hour day", "8-week course", "11-year plan", "80% rise", "8,000-seat stadium", "18-month contract",
    "£8m budget",
    # words
    "engineer", "hour", "hourly rate", "honest answer", "honorary degree", "heir", "heirloom", "unimportant",
    "uninteresting", "unidentified", "urgent case", "umbrella", "undergraduate", "urban school",
    "IT job", "e-mail", "ex-colleague", "élan", "“open” plan", "iOS app", "eBay seller",
)  # fmt: skip
A = (
    "UX designer", "US", "UK", "USB stick", "URL", "UI/UX", "GP", "B2B", "PhD", "T-shirt", "U-turn",
    # letters that are said as a word
    "NASA", "UNICEF", "FIFA", "SaaS", "NoSQL", "LAN", "ROI", "NEW role",
    # numbers
    "110-page", "180", "1,100", "£5m", "7-day", "30", "#1 priority",
    # words
    "user", "European", "one-off", "once-weekly", "Data Analyst", "unit", "university", "union", "unique",
    "useful", "utility", "uniform", "eulogy", "euro", "Ukrainian", "Ugandan", "ukulele", "unanimous",
    "unidirectional", "urology ward", "UFO", "ubiquitous", "BBC", "C++", ".NET", "house",
    "hospital", "hotel", "historic", "ewe", "yes", "year",
    # a hiss or a hum before a consonant is no letter name
    "shift", "step", "slot", "small", "school", "freelance", "flat", "sheet", "rhythm", "squad", "sphere",
    "Llewellyn", "McKinsey",
    # nothing to hear
    "", "…", "李",
)  # fmt: skip


@pytest.mark.parametrize("text", AN)
def test_an(text: str) -> None:
    assert article(text) == "an"


@pytest.mark.parametrize("text", A)
def test_a(text: str) -> None:
    assert article(text) == "a"
