"""What the examples of the content rules cannot show: the many ways in which people say one thing."""

from typing import Any

import pytest

from followup.core.checklist import check_letter, example_context
from followup.core.letter import Letter
from followup.core.rule import Example
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose


def speaks(rule: str, body: str, *, purpose: Purpose = Purpose.THANK_YOU, **interview: Any) -> bool:
    example = Example(body=body, purpose=purpose, interview=interview)
    report = check_letter(Letter(subject=example.subject, body=body), example_context(example))
    assert rule in {*report.passed, *(finding.rule for finding in report.findings)}, "it did not run"
    return rule in {finding.rule for finding in report.findings}


INTEREST = [
    "I remain interested in the role.", "I am very keen on the post.", "I'd like the job.",
    "I want this job.",
    "I would love to join you.", "The role sounds like work I would do gladly.", "I'm still up for it.",
    "I'd be proud to run that oven.", "I would be very happy to learn the trade from you.",
    "It would suit me.",
    "I would really like to be a care assistant with you.", "I would jump at the chance.", "Count me in.",
    "I hope that we can work together.", "I look forward to joining the team.", "I could see myself there.",
    "It is exactly what I have been looking for.", "I would take the job tomorrow.",
    "I can start in January.",
    "Our talk confirmed my wish to do this.", "It made me want the job even more.",
    "I am excited about the role.",
    "This is the place for me.", "I believe that I could contribute from the first week.",
    "You are my first choice.",
    "I'd welcome the chance to work on it.", "I hope to join the crew.", "I am eager to get started.",
    "The task appeals to me.", "It would be a privilege to teach alongside you.", "I remain in the running.",
    "I would very much like to take this on.", "I wish to join your clinic.", "I hope you will consider me.",
    "I would love to help you build it.", "I wish to be part of this.",
    "I would love to look after that library.", "I would be glad of the job.",
    "I'd like the chair by the window.",
    "I should be proud to wear the uniform.", "It is the sort of mess I like, so please put me forward.",
    "I would be very happy to shadow you for a day, and to join you after.", "I hope to be chosen.",
    "I am sure I would feel at home on the ward.", "I'd be over the moon.", "I'd gladly start on Monday.",
]  # fmt: skip
NO_INTEREST = [
    "I would like to thank you again.", "I look forward to hearing from you.",
    "I hope to hear from you soon.",
    "If you are interested in my notes, I can send them.", "Thank you for your interest in my work.",
    "I would love to hear how it ends.", "I am happy to answer more questions.", "I would like to know more.",
    "Please let me know what you decide.", "I wish you a good week.", "It was interesting.",
    "I am glad to send anything else.", "I hope you have a good weekend.", "I would like to add one thing.",
    "I like the way you review models.", "I hope the move goes well.", "I hope you have a quiet week.",
    "I would welcome any feedback.", "I would be grateful for an answer.", "I'd be glad if you wrote to me.",
    "I would like to say that it was fun.", "I would be happy to discuss it further.",
    "I'd love your feedback.",
    "I would like to take this opportunity to thank you.", "I am happy to be of help.",
    "I'm glad to give references.",
]  # fmt: skip


@pytest.mark.parametrize("said", INTEREST)
def test_interest_is_said_in_many_ways(said: str) -> None:
    assert not speaks("interest", sound_letter(interest=said, close=""))


@pytest.mark.parametrize("said", NO_INTEREST)
def test_politeness_is_no_interest(said: str) -> None:
    assert speaks("interest", sound_letter(interest=said, close=""))


GENERIC = [
    "I enjoyed learning more about the company and its culture, and I was impressed by your team.",
    (
        "It was great to meet you and learn about the position. I have the right qualifications for your "
        "company."
    ),
    "I really enjoyed our conversation and hearing about the exciting things happening at Fernhollow.",
    "It was a pleasure to discuss the position with you. My background matches your requirements.",
    "The team seems really nice and the job sounds right up my street.",
    (
        "Your company's reputation and commitment to excellence are impressive. I have five years of Python "
        "and SQL."
    ),
    "After our discussion, I am even more enthusiastic about joining your dynamic and innovative team.",
    "I'm a hard worker, reliable and punctual, and I'd be a good addition to your crew.",
    "Thanks for telling me about the company, the people and the goals for the year.",
    "I was impressed with your professionalism and your passion for what you do.",
    "Thank you for the interesting conversation and the insights into your company.",
    "Thank you for giving me an overview of the role and the department. Your insights were very helpful.",
]
PARTICULAR = [
    "The homework club was the highlight for me.",
    "Good to know that the new pick lanes go live in January.",
    "Your charge nurses rebalance the load at eleven, and that is what I wish we did.",
    "I see now why the bakery stop comes first.",
    "The wood oven is a machine I'd be proud to run every night.",
    "Thank you for the tour of the bindery.",
    "We spoke about late-arriving events.",
    "I keep thinking of the guillotine from 1911 that still cuts straighter than ours.",
    "You asked how I would roll back, and I would keep both warehouses.",
    "The lift that you rebuilt from two dead ones is the kind of thing I went into this trade for.",
    "What you told me about closing the books in three days was new to me.",
    "Watching the lunchtime handover told me more than any leaflet could.",
]


@pytest.mark.parametrize("said", GENERIC)
def test_words_for_anybody_are_no_point(said: str) -> None:
    assert speaks("discussion-point", sound_letter(point=said), points=[])
    assert speaks("discussion-point", sound_letter(point=said))


@pytest.mark.parametrize("said", PARTICULAR)
def test_a_particular_sentence_is_one_without_any_notes(said: str) -> None:
    assert not speaks("discussion-point", sound_letter(point=said), points=[])


DECISIONS = {
    Purpose.OFFER_ACCEPT: (
        "I am delighted to accept your offer.", "It's a yes from me.", "I'll take the job.", "Count me in.",
        "I am happy to join you on the terms in your letter.", "I confirm that I will start on 4 January.",
        "With this letter I accept the position, subject to the medical check.",
        "Yes, please, and thank you.",
        "I will be joining you in January.", "I'd be delighted to accept.",
    ),
    Purpose.OFFER_DECLINE: (
        "I am declining the offer.", "I have decided not to accept it.", "I have to say no this time.",
        "I have decided to stay where I am.", "I'm afraid that I can't take the job.",
        "I won't be taking it up.",
        "I have accepted another offer.", "It is a no from me, with a heavy heart.", "I must turn it down.",
        "It is not the right move for me.", "I've gone with another firm.", "I am unable to accept.",
        "I regret that I will not be joining you.", "I'm going to pass on this one.",
    ),
    Purpose.WITHDRAW: (
        "I would like to withdraw my application.", "Please take me out of the running.", "I'm pulling out.",
        "I have decided not to continue.", "Please remove my name from the list.", "I am stepping back.",
        "I've taken a job closer to home.", "I will not be going ahead with my application.",
        "I no longer wish to be considered, so please close my application.", "Please count me out.",
    ),
}  # fmt: skip
HINTS = {
    Purpose.OFFER_ACCEPT: (
        "I have some questions first.", "I would accept if the pay were higher.", "It is a generous offer.",
        "I cannot accept it as it stands.", "I am thinking about accepting it.", "I may accept it next week.",
    ),
    Purpose.OFFER_DECLINE: (
        "I have been thinking it over.", "I may have to decline.", "There is a lot to consider.",
        "I am still weighing things.", "I hope you understand my situation.",
    ),
    Purpose.WITHDRAW: (
        "My plans have changed a little.", "I might withdraw.", "Things are busy at the moment.",
        "I am not sure about the commute.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("purpose", "said"), [(p, said) for p, all_said in DECISIONS.items() for said in all_said]
)
def test_a_decision_is_said_in_many_ways(purpose: Purpose, said: str) -> None:
    body = f"Dear Dr Okonkwo,\n\nThank you for your letter. {said}\n\nKind regards,\nAna Ruiz"
    assert not speaks("clear-decision", body, purpose=purpose)


@pytest.mark.parametrize(
    ("purpose", "said"), [(p, said) for p, all_said in HINTS.items() for said in all_said]
)
def test_a_hint_is_no_decision(purpose: Purpose, said: str) -> None:
    body = f"Dear Dr Okonkwo,\n\nThank you for your letter. {said}\n\nKind regards,\nAna Ruiz"
    assert speaks("clear-decision", body, purpose=purpose)
