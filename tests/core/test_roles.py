"""Titles of jobs: the right one in its many forms, another one in its place, and jobs that are none of
both.
"""

import pytest

from followup.core.roles import names_role, other_titles


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("Data Analyst", "the Data Analyst role"),
        ("Data Analyst", "your analyst opening"),
        ("Data Analyst", "the data role on your team"),
        ("Senior Software Engineer II (Remote)", "the engineering job"),
        ("Product Manager", "the PM role"),
        ("Registered Nurse", "nursing on your ward"),
        ("Maths Teacher", "teaching at Alder Street"),
        ("Lecturer in Medieval History", "the Lectureship in Medieval History"),
        ("IT Support Technician", "the IT Support job"),
        ("Head of Marketing", "the marketing role"),
        ("Nail Technician", "the nail tech job"),
        ("the Data Analyst position", "Data analyst interview"),
    ],
)
def test_the_job_is_named_in_many_forms(role: str, text: str) -> None:
    assert names_role(text, role, "Fernhollow")


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("Data Analyst", "the role at Fernhollow Analytics"),
        ("Data Analyst", "the position we discussed, and my data"),
        ("Nurse", "the position on your ward"),
    ],
)
def test_a_text_may_name_no_job(role: str, text: str) -> None:
    assert not names_role(text, role, "Fernhollow Analytics")


@pytest.mark.parametrize(
    ("role", "text", "title"),
    [
        ("Data Analyst", "Thank you for meeting me about the Data Scientist role.", "Data Scientist"),
        ("Data Analyst", "I am interested in the data engineer position.", "data engineer"),
        ("Data Analyst", "Thank you for discussing the Business Analyst role.", "Business Analyst"),
        ("Staff Nurse", "I am keen on this Care Assistant post.", "Care Assistant"),
        ("Marketing Coordinator", "We spoke about the Sales Coordinator position.", "Sales Coordinator"),
        ("Data Analyst", "the position of Financial Controller", "Financial Controller"),
        ("Data Analyst", "I would love to join you as a Product Manager.", "Product Manager"),
        ("Electrician", "Thanks for the chat about your Plumber job.", "Plumber"),
    ],
)
def test_another_job_is_found(role: str, text: str, title: str) -> None:
    assert [text[one.start : one.end] for one in other_titles(text, role, "Fernhollow")] == [title]


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("Data Analyst", "Thank you for meeting me about the Data Analyst role."),
        ("Data Analyst", "Thank you for meeting me about the senior data analyst role."),
        ("Data Analyst", "In my last Data Engineer role I wrote contracts."),
        ("Data Analyst", "I have held a Project Manager role and worked as a nurse."),
        ("Data Analyst", "You said that the Project Manager chairs the meeting about the roadmap."),
        ("Data Analyst", "I spoke to the hiring manager about the role."),
        ("Data Analyst", "Your last Data Engineer post was filled in May."),
        ("Staff Nurse", "Thank you for meeting me about the ICU Nurse position."),
        ("Software Engineer", "Thank you for meeting me about the developer role."),
        ("Human Resources Assistant", "the HR Assistant role, and about the HR Assistant role"),
        ("Analyst / Scientist", "Thank you for the talk about the Data Scientist role."),
        ("Controllerin", "Thank you for the talk about the Controller role."),
        ("Care Assistant", "We spoke about the care worker job."),
        ("Chef de Partie", "Thanks for the talk about the cook job."),
        ("", "about the Data Scientist role"),
    ],
)
def test_a_form_of_the_job_and_jobs_of_others_are_left_alone(role: str, text: str) -> None:
    assert [text[one.start : one.end] for one in other_titles(text, role, "Fernhollow")] == []


@pytest.mark.parametrize(
    ("subject", "titles"),
    [
        ("Thank you – Data Scientist interview", ["Data Scientist"]),
        ("Thank You Data Scientist Interview", ["Data Scientist"]),
        ("Thank you: Data Analyst conversation on Friday", []),
        ("Thank you, and a question for the hiring manager", []),
        ("Thank You Director Marsh", []),
        ("Great Speaking With You", []),
    ],
)
def test_a_subject_may_name_another_job(subject: str, titles: list[str]) -> None:
    found = other_titles(subject, "Data Analyst", "Fernhollow", subject=True)
    assert [subject[one.start : one.end] for one in found] == titles
