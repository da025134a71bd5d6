"""A template with a mistake stops the build with its file and line, and all mistakes of all files come at "
"once."""

import json
import re
import shutil
from pathlib import Path

import pytest

from followup.core.problems import ProblemsError
from followup.core.template import find_template, read_library, read_template, template_data
from followup.library import library_json, load_library

TEMPLATES = Path(__file__).parents[2] / "templates"
MODEL = TEMPLATES / "thank-you" / "ty-hm-standard.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "templates" / "thank-you"
    home.mkdir(parents=True)
    text = MODEL.read_text(encoding="utf-8")
    text = re.sub(r"^redirects:\n(?: .*\n)+", "", text, flags=re.MULTILINE)
    (home / "ty-model.md").write_text(text, encoding="utf-8")
    return tmp_path / "templates"


def change(folder: Path, old: str, new: str) -> Path:
    path = folder / "thank-you" / "ty-model.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def problems(folder: Path) -> list[str]:
    with pytest.raises(ProblemsError) as caught:
        load_library(folder)
    return [problem.line() for problem in caught.value.problems]


def line_of(path: Path, start: str) -> int:
    return next(
        number
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.startswith(start)
    )


def test_the_repository_holds_the_templates_of_the_main_job() -> None:
    assert set(load_library(TEMPLATES)) >= set(
        "ty-recruiter-screen ty-hm-standard ty-technical ty-panel-member ty-unanswered ty-ask ty-late "
        "st-deadline-passed st-first st-close-loop fx-typo rj-thanks rj-feedback of-accept of-decline "
        "wd-process nw-referrer fx-no-show".split()
    )


def test_the_library_survives_the_way_to_the_browser() -> None:
    library = load_library(TEMPLATES)
    arrived = read_library(json.loads(library_json(library)))
    assert [template_data(template) for template in arrived.values()] == [
        template_data(template) for template in library.values()
    ]


@pytest.mark.parametrize(
    ("old", "new", "key", "said"),
    [
        (
            "purpose: thank-you",
            "purpose: thanks",
            "purpose",
            "has the unknown value “thanks”; did you mean thank-you",
        ),
        (
            "stage: [onsite, video]",
            "stage: [onsite, vidio]",
            "stage",
            "has the unknown value “vidio”; did you mean video",
        ),
        ("length: standard", "length: [short, standard]", "length", "has 2 values; give it one"),
        ("when: >-", "whenn: >-", "whenn", "is not a key of a template; did you mean when"),
        ("optional: [moment", "optional: [momment", "optional", "“momment” is not a field"),
        (
            "  role: Data Analyst",
            "  rolle: Data Analyst",
            "sample",
            "is not a field of the interview; did you mean role",
        ),
        ("title: After", "title: 3 #", "title", "is not a text"),
    ],
)
def test_wrong_front_matter_is_told_with_its_line(
    folder: Path, old: str, new: str, key: str, said: str
) -> None:
    path = change(folder, old, new)
    told = problems(folder)
    assert any(
        line.startswith(f"templates/thank-you/ty-model.md:{line_of(path, key)} · {key}") and said in line
        for line in told
    ), told


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("channel: [email]", "channel: [card]", "stands over a message whose channel has none"),
        ("Subject: Thank you", "\nThank you", "is missing"),
    ],
)
def test_a_subject_belongs_to_mail_and_letters_only(folder: Path, old: str, new: str, said: str) -> None:
    change(folder, old, new)
    assert any(f"ty-model.md · subject: {said}" in line for line in problems(folder))


def test_a_missing_key_is_told(folder: Path) -> None:
    change(folder, "timing: within-24h\n", "")
    assert any("· timing: is missing" in line for line in problems(folder))


def test_an_undeclared_variable_in_the_body_is_told_with_its_line(folder: Path) -> None:
    path = change(folder, "{{ greeting }}", "{{ greeting }} {{ concern }}")
    line = line_of(path, "{{ greeting }}")
    assert any(
        told.startswith(f"templates/thank-you/ty-model.md:{line} · body: uses “concern”")
        for told in problems(folder)
    )


def test_broken_jinja_is_told_with_its_line(folder: Path) -> None:
    path = change(folder, "{{ sign_off }}", "{{ sign_off")
    line = line_of(path, "{{ sign_off")
    assert any(told.startswith(f"templates/thank-you/ty-model.md:{line} · body") for told in problems(folder))


def test_broken_yaml_is_told_with_its_line(folder: Path) -> None:
    path = change(folder, "stage: [onsite, video]", "stage: [onsite, video")
    told = problems(folder)
    assert len(told) == 1
    number = int(told[0].split(":")[1].split(" ")[0])
    assert abs(number - line_of(path, "stage:")) <= 1
    assert "is not YAML" in told[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no front matter",
        "---\n- a\n---\nbody",
        "---\ntitle: x\ntitle: y\n---\nbody",
        "---\nsubject: x\n---\nbody",
    ],
)
def test_a_file_that_is_no_template_is_one_problem(folder: Path, text: str) -> None:
    (folder / "thank-you" / "ty-other.md").write_text(text, encoding="utf-8")
    told = problems(folder)
    assert len(told) == 1
    assert told[0].startswith("templates/thank-you/ty-other.md")


def test_a_file_that_is_not_utf8_is_one_problem(folder: Path) -> None:
    (folder / "thank-you" / "ty-other.md").write_bytes(b"---\ntitle: \xff\n---\n")
    assert problems(folder) == ["templates/thank-you/ty-other.md: is not UTF-8 text; save it as UTF-8"]


def test_all_problems_of_all_files_come_at_once_in_order(folder: Path) -> None:
    path = change(folder, "purpose: thank-you", "purpose: thanks")
    shutil.copy(path, folder / "thank-you" / "ty-another.md")
    change(folder, "timing: within-24h", "timing: soon")
    told = problems(folder)
    assert [line.split(":")[0].rsplit("/", 1)[1] for line in told] == [
        "ty-another.md",
        "ty-model.md",
        "ty-model.md",
    ]


def test_a_template_in_the_wrong_folder_is_told(folder: Path) -> None:
    (folder / "thank-you").rename(folder / "withdraw")
    assert problems(folder) == [
        "templates/withdraw/ty-model.md: has the purpose thank-you; move it to templates/thank-you/"
    ]


def test_two_files_of_one_id_are_told(folder: Path) -> None:
    (folder / "more" / "thank-you").mkdir(parents=True)
    shutil.copy(MODEL, folder / "more" / "thank-you" / "ty-model.md")
    assert any("has the id of" in line for line in problems(folder))


def test_two_templates_that_say_the_same_are_told(folder: Path) -> None:
    shutil.copy(folder / "thank-you" / "ty-model.md", folder / "thank-you" / "ty-twin.md")
    [told] = problems(folder)
    assert told.startswith("templates/thank-you/ty-twin.md: says much the same as ty-model (likeness 1.00")
    assert "redirects: [{id: ty-twin, …}]" in told


def test_a_second_template_is_no_twin_because_of_shared_greeting_and_signature(folder: Path) -> None:
    body = "{{ greeting }}\n\nThe plan that you asked for is below; it takes two pages.\n\n{{ sign_off }}\n"
    text = (folder / "thank-you" / "ty-model.md").read_text(encoding="utf-8")
    head = text[: text.index("Subject:")].replace(
        "needs: [company, role, sender.name, ended_at, points]", "needs: [sender.name]"
    )
    head = head[: head.index("optional:")] + head[head.index("when:") :]
    (folder / "thank-you" / "ty-plan.md").write_text(f"{head}Subject: The plan\n\n{body}", encoding="utf-8")
    assert set(load_library(folder)) == {"ty-model", "ty-plan"}


def test_an_id_is_served_by_one_template_only(folder: Path) -> None:
    change(
        folder,
        "sample:\n",
        "redirects: [{id: ty-old, reason: The same.}, {id: ty-old, reason: x}]\nsample:\n",
    )
    assert any("redirects: names “ty-old” twice" in line for line in problems(folder))


def test_an_id_that_has_a_template_is_not_served_by_another(folder: Path) -> None:
    for path in (TEMPLATES / "withdraw").glob("wd-process.md"):
        (folder / "withdraw").mkdir()
        shutil.copy(path, folder / "withdraw")
    change(folder, "sample:\n", "redirects: [{id: wd-process, reason: The same.}]\nsample:\n")
    assert [line.split(" · ")[1] for line in problems(folder)] == [
        (
            "redirects: serves “wd-process”, which templates/withdraw/wd-process.md serves too; "
            "leave it to one of the two"
        )
    ]


def test_a_served_id_finds_its_template(folder: Path) -> None:
    change(folder, "sample:\n", "redirects: [{id: ty-old, reason: The same.}]\nsample:\n")
    library = load_library(folder)
    assert find_template(library, "ty-old") is library["ty-model"]
    assert find_template(library, "ty-model") is library["ty-model"]
    assert find_template(library, "ty-none") is None


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert problems(tmp_path) == [f"{tmp_path.name}: holds no template; add one as <purpose>/<id>.md"]


def test_windows_line_ends_are_read(folder: Path) -> None:
    path = folder / "thank-you" / "ty-model.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_library(folder)["ty-model"].body == load_library(TEMPLATES)["ty-hm-standard"].body


def test_reading_tells_everything_at_once() -> None:
    with pytest.raises(ProblemsError) as caught:
        read_template({}, id="ty-x", where="templates/x.md")
    assert len(caught.value.problems) >= 15
