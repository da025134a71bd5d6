"""A good letter passes `followup check`; with one planted fault of each kind the rule for it speaks."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from followup.cli.main import main
from followup.core.checklist import RULES

SUBJECT = "Thank you: Data Analyst conversation on Friday"
POINTS = "We spoke about the migration to Snowflake and how the team handles data contracts."
ANSWER = (
    "You asked what the rollback plan would be, and I owe you a better answer: "
    "I would keep both warehouses in step for two weeks.\n\n"
)
STANCE = "I remain interested in the role. "
LAST = "If anything else would help you decide, I am glad to send it."
CLOSE = "Kind regards,\nAna Ruiz\n555 0100\n"
BODY = (
    "Dear Dr Okonkwo,\n\nThank you for meeting me on Friday about the Data Analyst role at Fernhollow "
    f"Analytics. {POINTS}\n\n{ANSWER}{STANCE}{LAST}\n\n{CLOSE}"
)
SHORT = f"Dear Dr Okonkwo,\n\nThank you for Friday and the Data Analyst talk on Snowflake.\n\n{CLOSE}"
PERSON = {"name": "Chidi Okonkwo", "honorific": "Dr", "role": "hiring manager"}
INTERVIEW: dict[str, Any] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "ended_at": "2026-11-20T15:30:00-05:00",
    "points": ["the migration to Snowflake", "how the team handles data contracts"],
    "open_question": {
        "question": "what the rollback plan would be",
        "answer": "I would keep both warehouses in step.",
    },
    "sender": {"name": "Ana Ruiz"},
    "recipients": [PERSON],
}


Fault = tuple[Callable[[str], str], tuple[str, ...], dict[str, Any]]


def planted(old: str, new: str, *options: str, **interview: Any) -> Fault:
    """Return a fault: a change of the letter, options of the command, fields of the interview."""

    def change(letter: str) -> str:
        assert old in letter
        return letter.replace(old, new, 1)

    return change, options, interview


READ = ("--proofread",)
"""The tick that a person has read the letter: without it one rule reminds."""
CHECK_IN = ("--purpose", "status-check")
TWICE = [{"purpose": "status-check", "at": f"2026-12-{day:02}T09:00:00-05:00"} for day in (1, 8)]
TWO = [*INTERVIEW["recipients"], {"name": "Lena Vos"}]
FAULTS = {
    "placeholder-left": planted("Fernhollow Analytics", "[Company]"),
    "company-mismatch": planted("Fernhollow Analytics", "Fernhollow Analytic"),
    "name-misspelt": planted("Dr Okonkwo", "Dr Okonkow"),
    "wrong-panel-member": planted("Dear Dr Okonkwo,", "Dear Lena,", recipients=TWO),
    "greeting-missing": planted("Dear Dr Okonkwo,\n\n", ""),
    "generic-salutation": planted("Dear Dr Okonkwo,", "Dear Sir or Madam,"),
    "signature-missing": planted(CLOSE, ""),
    "role-missing": planted("Data Analyst role", "position", subject="Thank you for our talk"),
    "role-mismatch": planted("Data Analyst role", "Data Scientist role"),
    "contact-missing": planted("\n555 0100", ""),
    "too-soon": planted("Dear", "Dear", "--send-at", "2026-11-20T15:40:00-05:00"),
    "after-48h": planted("Dear", "Dear", "--send-at", "2026-11-23T14:00:00-05:00"),
    "late-note": planted("Dear", "Dear", "--send-at", "2026-11-27T09:00:00-05:00"),
    "nudge-before-deadline": planted(
        "Dear", "Dear", *CHECK_IN, "--send-at", "2026-11-25T09:00:00-05:00", promised_reply_by="2026-12-04"
    ),
    "nudge-too-early": planted("Dear", "Dear", *CHECK_IN, "--send-at", "2026-11-24T09:00:00-05:00"),
    "nudge-cap": planted("Dear", "Dear", *CHECK_IN, "--send-at", "2026-12-16T09:00:00-05:00", sent=TWICE),
    "too-frequent": planted(
        "Dear", "Dear", *CHECK_IN, "--send-at", "2026-12-03T09:00:00-05:00", sent=TWICE[:1]
    ),
    "off-hours": planted("Dear", "Dear", "--send-at", "2026-11-21T01:30:00-05:00"),
    "region-expired": planted("Dear", "Dear", "--send-at", "2026-11-25T09:00:00-05:00", region="jp"),
    "gratitude": planted("Thank you for meeting me", "We met"),
    "discussion-point": planted(f"{POINTS}\n\n{ANSWER}", "It was good to learn more.\n\n"),
    "interest": planted(STANCE, ""),
    "unanswered-question": planted(ANSWER, ""),
    "requested-material": planted(LAST, "The report is attached."),
    "next-step-close": planted(LAST, ""),
    "fit-link": planted("Dear", "Dear", skill="I ran an on-call rota for two years."),
    "accept-terms": planted(LAST, "I accept.", "--purpose", "offer-accept"),
    "too-many-asks": planted(LAST, "Who decides? When? What comes next?"),
    "clear-decision": planted("Dear", "Dear", "--purpose", "offer-decline"),
    "stock-phrases": planted(LAST, "I am a perfect fit, and an asset to your team."),
    "pushy": planted(LAST, "I expect a reply this week."),
    "desperate": planted(LAST, "I really need this job."),
    "nudge-cliches": planted("Thank you", "I am just circling back. Thank you", *CHECK_IN),
    "blame": planted(LAST, "You promised an answer by Friday."),
    "over-apology": planted(LAST, "I am sorry that I was so nervous."),
    "self-deprecation": planted(LAST, "I know I am not your strongest candidate."),
    "too-casual": planted(LAST, "I am gonna be around, thx."),
    "exclamations": planted(POINTS, POINTS.replace(".", "!!")),
    "entitlement": planted(LAST, "I look forward to my new team, and to when I start in May."),
    "instant-reply-demand": planted(LAST, "Please get back to me today."),
    "special-mailbox": planted("Dear", "Dear", recipients=[{**PERSON, "email": "noreply@example.org"}]),
    "renege": planted(
        "Dear", "Dear", "--purpose", "offer-accept",
        sent=[{"purpose": "offer-accept", "at": "2026-11-21T09:00:00-05:00"}],
    ),
    "gift": planted(LAST, "I have enclosed some chocolates for your team."),
    "reference-pressure": planted(LAST, "My former manager will call you on Tuesday."),
    "salary-in-thanks": planted(LAST, "I would like to discuss the salary next time."),
    "protected-info": planted(LAST, "I am expecting a baby in May, and will be back in the autumn."),
    "confidential": planted(LAST, "The unreleased numbers that you showed me were a surprise."),
    "ultimatum-or-bluff": planted(LAST, "I have several other offers, so please do not wait."),
    "negative-talk": planted(LAST, "I think that you misunderstood my answer."),
    "hedging": planted(LAST, "I just wanted to ask if maybe the plan is kind of fine."),
    "flattery-overload": planted(LAST, "Your amazing, outstanding team is so inspiring."),
    "swap-test": planted(f"{POINTS}\n\n{ANSWER}", "I enjoyed learning more about the company.\n\n"),
    "template-echo": planted(f"{POINTS}\n\n{ANSWER}", "", "--template", "ty-hm-standard"),
    "unsupported-claim": planted(LAST, "In my last job I raised sales by 40 %."),
    "wall-of-text": planted(LAST, LAST + " We also looked at the reports, by day and by hour of the week."
    * 9),
    "reading-level": planted(LAST, "I see " + "that the team that owns them reads them, and " * 4 + "so on."),
    "subject-form": planted("Dear", "Dear", subject="THANK YOU FOR THE DATA ANALYST INTERVIEW"),
    "mailto-length": planted(LAST, f"{LAST} " + "We looked at the reports, by the hour. " * 30),
    "too-long": planted(LAST, "I would add one more thing about the plan that we made. " * 20),
    "too-short": planted(BODY, SHORT),
    "subject-vague": planted("Dear", "Dear", subject="Hi"),
    "mechanics": planted("We spoke about the migration", "We spoke about the the migration"),
    "punctuation": planted("two weeks.", "two weeks ."),
    "capitals": planted("on Friday", "on friday"),
    "shouting": planted("I remain interested", "I am VERY interested"),
    "articles": planted("the rollback plan", "an rollback plan"),
    "confusables": planted(LAST, "Your welcome to call me."),
    "apostrophes": planted(LAST, "I cant wait to read more."),
    "agreement": planted(LAST, "There is many ways to help."),
    "pronoun-case": planted(LAST, "Between you and I, it was fun."),
    "verb-forms": planted(LAST, "I did not knew that, and I would be glad to hear more."),
    "second-language": planted(LAST, "I look forward to hear more about it."),
    "date-mismatch": planted("on Friday", "on Tuesday"),
    "mixed-register": planted("Kind regards", "Cheers"),
    "human-proofread": (lambda letter: letter, (), {}),
    "look-alikes": planted(LAST, "I hope to hear form you."),
    "american-or-british": planted("We spoke about the", "We spoke about the color, the centre and the"),
    "spelling": planted(LAST, "I will definately send more."),
}  # fmt: skip


def check(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    letter: str,
    options: tuple[str, ...] = (),
    **fields: Any,
) -> tuple[int, dict[str, Any]]:
    (tmp_path / "letter.txt").write_text(letter, encoding="utf-8")
    (tmp_path / "interview.json").write_text(json.dumps({**INTERVIEW, **fields}), encoding="utf-8")
    arguments = [
        "check",
        str(tmp_path / "letter.txt"),
        "--interview",
        str(tmp_path / "interview.json"),
        "--format",
        "json",
    ]
    code = main([*arguments, "--format", "json", "--fail-on", "suggestion", *options])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, report


def test_the_good_letter_is_left_in_peace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, report = check(tmp_path, capsys, f"Subject: {SUBJECT}\n\n{BODY}", READ)
    assert report["findings"] == []
    assert code == 0
    assert len(report["passed"]) >= 20


@pytest.mark.parametrize("rule", FAULTS)
def test_a_planted_fault_is_caught(rule: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change, options, fields = FAULTS[rule]
    subject = fields.get("subject", SUBJECT)
    interview = {key: value for key, value in fields.items() if key != "subject"}
    options = options if rule == "human-proofread" else (*options, *READ)
    code, report = check(tmp_path, capsys, f"Subject: {subject}\n\n{change(BODY)}", options, **interview)
    assert rule in {finding["rule"] for finding in report["findings"]}
    assert code == 1


def test_a_copy_for_another_person_of_the_panel_is_caught(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mei = {"name": "Mei Lin"}
    files = [tmp_path / "okonkwo.txt", tmp_path / "lin.txt"]
    for file, body in zip(files, (BODY, BODY.replace("Dr Okonkwo", "Mei Lin")), strict=True):
        file.write_text(f"Subject: {SUBJECT}\n\n{body}", encoding="utf-8")
    interview = tmp_path / "interview.json"
    interview.write_text(json.dumps({**INTERVIEW, "recipients": [PERSON, mei]}), encoding="utf-8")
    assert main(["check", *map(str, files), "--interview", str(interview), "--format", "json", *READ]) == 1
    reports = json.loads(capsys.readouterr().out)
    assert [{finding["rule"] for finding in report["findings"]} for report in reports] == [
        {"panel-similarity"},
        {"panel-similarity"},
    ]
    assert [report["likeness"] for report in reports] == [1.0, 1.0]


IN_PANELS = {"panel-similarity"}


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule.id for rule in RULES} == set(FAULTS) | IN_PANELS
