"""What people who write English as a second language get wrong in letters. The tables stand in
`followup.core.second_language`, one a kind; this rule only looks them up."""

from followup.core.finding import Severity
from followup.core.mendings import Mendings
from followup.core.rule import Example, Rule
from followup.core.rules.examples import sound_letter
from followup.core.second_language.after_words import AFTER_WORDS
from followup.core.second_language.countable import COUNTABLE
from followup.core.second_language.courtesies import COURTESIES
from followup.core.second_language.places import PLACES
from followup.core.second_language.times import TIMES
from followup.core.second_language.turns import TURNS

_TABLE = Mendings(*COURTESIES, *AFTER_WORDS, *COUNTABLE, *TIMES, *TURNS, *PLACES)

RULE = Rule(
    id="second-language",
    severity=Severity.WARNING,
    title="English says it another way",
    passes="Set phrases as English has them",
    looks_for="Turns that are right in another language and not in English: “look "
    "forward to hear”, "
    "“discuss about”, “informations”, “I am interesting in”, “explain me”, “since three years”.",
    why="Nobody fair expects perfect grammar from somebody who writes in a second or third language. "
    "These few turns "
    "are quick to mend, and then the reader sees only what you say.",
    sources=(),
    guide="professional",
    check=_TABLE.check,
    phrases=_TABLE.listed,
    bad=(
        Example(body=sound_letter("I want very much this job."), marks="I want very much this"),
        Example(body=sound_letter("I will make my best."), marks="make my best", fixed="do my best"),
        Example(
            body=sound_letter("I look forward to hear from you."),
            marks="look forward to hear",
            fixed="look forward to hearing",
        ),
        Example(
            body=sound_letter("We discussed about the plan."), marks="discussed about", fixed="discussed"
        ),
        Example(
            body=sound_letter("I can send more informations."), marks="informations", fixed="information"
        ),
        Example(
            body=sound_letter("I am interesting in your tests."),
            marks="I am interesting in",
            fixed="I am interested in",
        ),
        Example(
            body=sound_letter("You explained me the plan."),
            marks="explained me the",
            fixed="explained to me the",
        ),
        Example(
            body=sound_letter("I have done so since three years."),
            marks="since three years",
            fixed="for three years",
        ),
        Example(
            body=sound_letter("I am used to work alone."),
            marks="I am used to work",
            fixed="I am used to working",
        ),
        Example(body=sound_letter("We met on yesterday."), marks="on yesterday", fixed="yesterday"),
        Example(
            body=sound_letter("According to me, it is better."),
            marks="According to me",
            fixed="In my opinion",
        ),
        Example(body=sound_letter("It depends of the team."), marks="depends of", fixed="depends on"),
        Example(body=sound_letter("It made me to think."), marks="made me to think", fixed="made me think"),
        Example(
            body=sound_letter("I bring 5 years experience."),
            marks="5 years experience",
            fixed="5 years of experience",
        ),
        Example(
            body=sound_letter(signature="Best regard,\nAna Ruiz"), marks="Best regard", fixed="Best regards"
        ),
        Example(
            body=sound_letter("I have met you last week."),
            marks="I have met you last week",
            fixed="I met you last week",
        ),
    ),
    good=(
        Example(body=sound_letter("I always do my best, and I like the work very much.")),
        Example(body=sound_letter("I can start when you need me, and it depends only on the ferry.")),
        Example(
            body=sound_letter("I look forward to work, to Monday, to your reply and to hearing from you.")
        ),
        Example(body=sound_letter("I am used to working alone, and I used to work in a team.")),
        Example(
            body=sound_letter("The information session and an advice column; a software engineer wrote it.")
        ),
        Example(
            body=sound_letter("What is interesting in it? You are interesting, and I am interested in it.")
        ),
        Example(body=sound_letter("I have worked there since last week, since 2019, since three years ago.")),
        Example(body=sound_letter("The answer to your question and my contact with you came last week.")),
        Example(body=sound_letter("You mentioned me to the team, and recommended me. It was told to me.")),
        Example(body=sound_letter("We made the most of the day, and I was told what to expect on Monday.")),
        Example(body=sound_letter("According to the plan, it is a tool that is used to make tests.")),
        Example(body=sound_letter("For all that you did, thank you. I would like that very much.")),
        Example(
            body=sound_letter("We need more, better tests. The most important one is the same, like here.")
        ),
        Example(body=sound_letter("Your slide said “discuss about”.")),
        Example(
            body=sound_letter("We spoke about “Discuss About Data”."),
            interview={"points": ["discuss about data, the podcast"]},
        ),
    ),
)
