"""What the examples of the ethics rules cannot show: many wordings, and plain sentences beside them."""

from typing import Any

import pytest

from followup.core.checklist import RULES, check_letter, example_context
from followup.core.letter import Letter
from followup.core.rule import Example
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose

ETHICS = {rule.id for rule in RULES if rule.group == "ethics"}

SAID = {
    "gift": (
        "I have enclosed a small gift for you and the team.",
        "Please accept the attached gift card as a sign of my gratitude.",
        "A bouquet of flowers will be delivered to your office tomorrow.",
        "I'd like to treat you to dinner when I am in town.",
        "I'm sending you a box of chocolates from my home town.",
        "You will receive a hamper from me next week.",
        "Here is a £10 coffee voucher for your trouble.",
        "I dropped off some cupcakes at reception for everyone.",
        "Could I buy you a coffee as thanks?",
        "The gift basket is a small token of my appreciation.",
        "I left a bottle of wine at the front desk.",
        "We could continue over lunch, my treat. It's my treat, really.",
    ),
    "reference-pressure": (
        "My former boss, Helen Marsh, will be calling you on Monday.",
        "I've asked two of my professors to contact you.",
        "Expect a call from my mentor.",
        "My references will be in touch with you shortly.",
        "My uncle is a good friend of your CEO.",
        "My coach has promised to write to you about me.",
        "My previous manager offered to put in a good word for me.",
        "My father knows your director personally, and my dad knows your boss.",
        "You'll hear from my former colleagues.",
    ),
    "salary-in-thanks": (
        "Could we discuss the salary at some point?",
        "I wanted to ask about pay and holidays.",
        "What is the salary range for this role?",
        "I would need a salary of at least 70k to move.",
        "I'd love to know more about the benefits package.",
        "Do you offer stock options?",
        "I forgot to ask how much the role pays.",
        "My compensation expectations are 90,000 euros.",
        "How many vacation days would I get?",
        "I currently earn 65,000 a year and hope for more.",
        "Does the job come with health insurance?",
        "I hope that we can negotiate my salary.",
    ),
    "protected-info": (
        "I am pregnant and due in June.",
        "We're expecting our first child in March.",
        "My husband and I are planning to start a family soon.",
        "As a single mother of two, I am used to juggling.",
        "I suffer from migraines from time to time.",
        "I was diagnosed with ADHD last year.",
        "At my age, one learns fast.",
        "I'm 62, but full of energy.",
        "As I am a practising Muslim, I pray at noon.",
        "My church keeps me busy on Sundays.",
        "I have just come back from maternity leave.",
        "I'm disabled and use a cane.",
        "I was on sick leave for a year.",
    ),
    "confidential": (
        "The unreleased product you showed me looked great.",
        "I signed an NDA, but I can tell you about the project.",
        "This is strictly confidential: we are about to be sold.",
        "I could share my current company's customer data with you.",
        "It is not yet public, but our next phone folds.",
        "I'm not supposed to tell you this, but the launch slipped.",
        "My employer's internal figures show a loss.",
        "Off the record, my team is being let go.",
        "The confidential roadmap on the wall was inspiring to see.",
    ),
    "ultimatum-or-bluff": (
        "Decide by noon or I go.",
        "If I don't hear from you by Friday, I will accept the other offer.",
        "Please match their offer, otherwise I will have to decline.",
        "You have until Friday to decide.",
        "Take it or leave it.",
        "I have several other offers on the table.",
        "Other companies are very interested in me.",
        "Unless you raise the offer, I'll sign with them.",
        "I am in high demand right now.",
        "I have been offered another job.",
        "Match it or I walk.",
        "Another company has already offered me more.",
    ),
}

PLAIN = (
    "Thank you for the slides that you sent me.",
    "The gift-card project that you described sounds like careful work.",
    "You have a gift for explaining hard things.",
    "I will leave my present employer in March.",
    "Your customers can send flowers within two hours, as you said.",
    "You find your present tools slow.",
    "The coffee in your canteen was good.",
    "We could meet for a coffee if you come to Leeds.",
    "I closed two hundred support tickets a month.",
    "References are available on request.",
    "My former manager would be glad to speak with you.",
    "You may call my references at any time.",
    "I will ask my manager for the numbers that you wanted.",
    "My mentor will be proud of me.",
    "Please tell me if you would like to speak to my references.",
    "I have told my references that they may hear from you.",
    "I see the benefits of testing early.",
    "The benefits of the new layout were clear to me.",
    "You pay attention to detail.",
    "It pays to write tests first.",
    "I enjoyed hearing how the package is built and shipped.",
    "Your work on equity in schools impressed me.",
    "The bonus question on graphs was fun.",
    "I raised the share of tested code from 20 to 80 %.",
    "What pays for the free plan was clear after your drawing.",
    "I look forward to the holiday season and wish you a good one.",
    "I am expecting a parcel with the samples this week.",
    "My condition for a good design is that it can be undone.",
    "You asked for someone with faith in small steps.",
    "My parents ran a bakery.",
    "Your family of products is larger than I thought.",
    "I am 10 minutes away by bike.",
    "I am 100 % sure about the index.",
    "The treatment of outliers was new to me.",
    "Mental health apps need calm words, as you said.",
    "We spoke about how you support parents who return from leave.",
    "I have worked with deaf users on captions.",
    "You told me how the union and the board work together.",
    "I was ill on the first date, and you moved it kindly.",
    "I value your openness about what went wrong.",
    "Your internal tools are well made.",
    "The secret of good bread is time, you said.",
    "I liked the idea of a public roadmap.",
    "The project is not open source.",
    "Your code review is honest.",
    "I signed up for the newsletter.",
    "I kept the sample small so that it holds nothing confidential.",
    "You explained how you keep client data confidential.",
    "I must answer another company by the 12th.",
    "I have another offer that runs out on 4 December.",
    "If you do not need it, I will leave the appendix out.",
    "We test it, or else we do not ship it, as you put it.",
    "You have two teams, and both want to grow.",
    "I can come on Tuesday, or I will join by video.",
    "Demand for night flights is high, you said.",
    "You showed me what your service offers.",
    "You mentioned that you have made several offers this month.",
    "I have no other offers at the moment.",
    "If I don't hear from you this week, I will be glad to wait.",
    "Other companies have the same trouble with invoices.",
    "If you need more time, I will of course wait.",
    "If you cannot open the file, I will send it on paper.",
    "You said that many companies are interested in the method.",
)  # fmt: skip


def heard(sentence: str, purpose: Purpose = Purpose.THANK_YOU, **interview: Any) -> set[str]:
    context = example_context(Example(body="", purpose=purpose, interview=interview))
    report = check_letter(Letter(subject="Data Analyst", body=sound_letter(sentence)), context)
    return {finding.rule for finding in report.findings if finding.rule in ETHICS}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in SAID.items() for text in texts])
def test_speaks_in_many_ways(rule: str, text: str) -> None:
    assert heard(text) == {rule}


@pytest.mark.parametrize("purpose", [Purpose.THANK_YOU, Purpose.STATUS_CHECK, Purpose.ADD_INFO])
@pytest.mark.parametrize("text", PLAIN)
def test_stays_silent_on_plain_sentences(text: str, purpose: Purpose) -> None:
    assert heard(text, purpose) == set()


@pytest.mark.parametrize("rule", sorted(SAID))
def test_stays_silent_on_what_others_said(rule: str) -> None:
    for text in SAID[rule]:
        assert rule not in heard(f"A customer wrote “{text}” to you."), text
        assert rule not in heard(f"> {text}"), text


def test_silence_is_examined_as_often_as_speech() -> None:
    assert len(PLAIN) * 3 > sum(len(texts) for texts in SAID.values()) > 60


@pytest.mark.parametrize(
    ("text", "purpose", "interview"),
    [
        ("You asked about my salary expectations: 60,000 a year.", Purpose.THANK_YOU, {}),
        ("Is the salary in the letter before tax?", Purpose.OFFER_ACCEPT, {}),
        ("Could we discuss the salary?", Purpose.THANK_YOU, {"stage": "offer"}),
        ("We talked about pay bands and bonus rules.", Purpose.THANK_YOU, {"role": "Compensation Analyst"}),
        ("I have enclosed some chocolates for you.", Purpose.NETWORK, {}),
        ("Could I buy you a coffee?", Purpose.THANK_YOU, {"stage": "informational"}),
        ("My former manager will call you.", Purpose.THANK_YOU, {"stage": "reference-check"}),
        ("I am dyslexic and need more time.", Purpose.THANK_YOU, {"accommodation": True}),
        ("I have two other offers.", Purpose.OFFER_LEVERAGE, {"offer.deadline": "2026-12-04"}),
        ("I have accepted another offer.", Purpose.WITHDRAW, {}),
        ("If I do not hear from you, I will assume that it is closed.", Purpose.CLOSE_LOOP, {}),
    ],
)
def test_the_circumstances_make_it_fine(text: str, purpose: Purpose, interview: dict[str, Any]) -> None:
    assert heard(text, purpose, **interview) == set()
