"""`followup draft`: the formats, the choices, and what is missing."""

import email
import json
from email import policy
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.cli.conftest import Run

NOW = ("--now", "2026-11-20T18:00:00-05:00")


def test_the_text_can_be_checked_again(followup: Run, interview: Path) -> None:
    drafted = followup("draft", "ty-hm-standard", "--interview", interview, "--seed", "3", *NOW)
    assert drafted.code == 0
    assert drafted.out.startswith("Subject: Thank you: Data Analyst conversation")
    checked = followup("check", "-", "--interview", interview, stdin=drafted.out.encode())
    assert (checked.code, checked.err) == (0, "")


def test_json_has_exactly_these_keys(followup: Run, interview: Path) -> None:
    found = followup(
        "draft", "ty-hm-standard", "--interview", interview, "--format", "json", "--seed", "3", *NOW
    ).json
    assert list(found) == [
        *("subject", "body", "own_words", "template", "recipient", "seed"),
        *("channel", "tone", "length", "choices", "notes"),
    ]
    assert (found["template"], found["recipient"], found["seed"]) == ("ty-hm-standard", 0, 3)
    texts = [found[span["part"]][span["start"] : span["end"]] for span in found["own_words"]]
    assert "how the team handles data contracts" in texts
    assert all(list(span) == ["part", "start", "end"] for span in found["own_words"])


def test_a_message_keeps_its_line_ends(followup: Run, interview: Path) -> None:
    arguments = (
        "draft",
        "ty-hm-standard",
        "--interview",
        interview,
        "--format",
        "eml",
        "--recipient",
        "1",
        *NOW,
    )
    message = email.message_from_string(followup(*arguments).out, policy=policy.SMTP)
    assert message["To"].addresses[0].addr_spec == "m.lin@example.org"
    assert message["X-Unsent"] == "1"
    assert "the on-call rota" in message.get_content()


def test_a_link_holds_the_same_letter(followup: Run, interview: Path) -> None:
    arguments = ("draft", "ty-hm-standard", "--interview", interview, "--seed", "3", *NOW)
    text = followup(*arguments).out
    link = followup(*arguments, "--format", "mailto").out
    body = unquote(link.strip().split("&body=")[1]).replace("\r\n", "\n")
    assert text.endswith(f"\n\n{body}\n")


def test_the_same_in_json(followup: Run, interview: Path, tmp_path: Path) -> None:
    data = {
        "company": "Fernhollow Analytics",
        "role": "Data Analyst",
        "stage": None,
        "ended_at": "2026-11-20T15:30:00-05:00",
        "points": ["the migration to Snowflake", "how the team handles data contracts"],
        "sender": {"name": "Ana Ruiz", "email": "ana@example.org", "phone": ""},
        "recipients": [{"name": "Chidi Okonkwo", "honorific": "Dr"}],
    }
    path = tmp_path / "interview.json"
    path.write_text("\ufeff" + json.dumps(data), encoding="utf-8")
    arguments = ("ty-hm-standard", "--seed", "3", *NOW)
    assert (
        followup("draft", *arguments, "--interview", path).out
        == followup("draft", *arguments, "--interview", interview).out
    )


def test_everything_that_is_missing_is_named_at_once(followup: Run, tmp_path: Path) -> None:
    path = tmp_path / "interview.toml"
    path.write_text('company = "Fernhollow Analytics"\n', encoding="utf-8")
    found = followup("draft", "ty-hm-standard", "--interview", path)
    assert set(found.wheres) == {"role", "sender.name", "ended_at", "points"}


def test_everything_that_is_wrong_is_named_at_once(followup: Run, tmp_path: Path) -> None:
    path = tmp_path / "interview.toml"
    path.write_text(
        'compnay = "x"\nended_at = "soon"\nregion = "fr"\ntime_zone = "Europe/Berln"\n', encoding="utf-8"
    )
    found = followup("draft", "ty-hm-standrad", "--interview", path, "--now", "later")
    assert sorted(found.wheres) == ["--now", "compnay", "ended_at", "region", "template", "time_zone"]
    for hint in ("did you mean company", "Europe/Berlin", "did you mean ty-hm-standard"):
        assert hint in found.err


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        (("--recipient", "2"), "--recipient"),
        (("--recipient", "-1"), "--recipient"),
        (("--tone", "loud"), "--tone"),
        (("--length", "endless"), "--length"),
        (("--seed", "9" * 30), "--seed"),
        (("--seed", "one"), "--seed"),
        (("--format", "pdf"), "--format"),
        (("--now", "2026-11-20T18:00:00"), "--now"),
        (("--templates", "no/such/folder"), "--templates"),
    ],
)
def test_an_option_that_is_wrong_is_named(
    followup: Run, interview: Path, arguments: tuple[str, ...], where: str
) -> None:
    assert followup("draft", "ty-hm-standard", "--interview", interview, *arguments).wheres == [where]


def test_a_link_that_would_be_cut_off_says_what_else_there_is(
    followup: Run, tmp_path: Path, interview: Path
) -> None:
    path = tmp_path / "long.toml"
    typed = interview.read_text(encoding="utf-8")
    path.write_text(typed.replace("the migration to Snowflake", "夜勤の引き継ぎ" * 25), encoding="utf-8")
    found = followup("draft", "ty-hm-standard", "--interview", path, "--format", "mailto")
    assert found.wheres == ["letter"]
    assert ".eml" in found.err


def test_a_library_of_ones_own(followup: Run, interview: Path, tmp_path: Path) -> None:
    broken = tmp_path / "templates" / "thank-you"
    broken.mkdir(parents=True)
    (broken / "ty-own.md").write_text("---\ntitle: x\n---\nHello\n", encoding="utf-8")
    found = followup("draft", "ty-own", "--interview", interview, "--templates", broken.parent)
    assert len(found.wheres) >= 10
    assert all(where.startswith("templates/thank-you/ty-own.md") for where in found.wheres)


def test_what_is_left_out_is_told_beside_the_letter(followup: Run, interview: Path, tmp_path: Path) -> None:
    path = tmp_path / "japan.toml"
    typed = interview.read_text(encoding="utf-8")
    path.write_text(f'region = "jp"\nskill = "I ran a rota for two years."\n{typed}', encoding="utf-8")
    found = followup("draft", "ty-hm-standard", "--interview", path, *NOW)
    assert found.code == 0
    assert found.err.startswith("note: skill: is left out: the habits of the region “jp”")
    assert "rota for two" not in found.out
