"""Verbs that do not go with their subject, and pronouns in the wrong case: only where no reading saves "
"them."""

from collections.abc import Iterator

from followup.core.around import in_quotes
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, reads_english
from followup.core.mendings import CLAUSE_STARTS, Mendings, mending
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.second_language.numbers import NUMBERS
from followup.core.subjects import clashes

_ONE = "With “he”, “she” and “it” the verb is “has”, “does”, “is”, “was”, or takes an “s”."
_MANY = "With “I”, “you”, “we” and “they” the verb has no “s”: “I have”, “they do”, “we were”."
_THERE = "After “there”, the verb follows what comes behind it: one thing “is”, several “are”."
_EACH = "“Everyone”, “somebody” and “each” count as one person: “everyone was kind”."
_THESE = "“This” and “that” go with one thing, “these” and “those” with several."
_ONE_OF = "“One of” picks one out of several, so the noun behind it is a plural."
_COUNT = "“Many” and “few” are for things that you can count, “much” for what you cannot."

_ONE_NOUNS = (
    "boss|manager|employer|supervisor|interviewer|recruiter|director|teacher|colleague|coworker|customer|"
    "client|"
    "mentor|foreman|chef|owner|founder|engineer|developer|analyst|nurse|candidate|applicant|assistant|"
    "friend|wife|"
    "husband|professor|landlord|job|role|position|office|conversation|interview|question|answer|problem|idea|"
    "contract|offer|letter|report|course|tour|demo|book|project|product|process|experience|opportunity|"
    "reader|"
    "student|patient|captain|tutor|partner|sister|brother|mother|father"
)
"""Never a group: `the team are` and `the staff have` are British and right."""
_AFTER_LETTERS = frozenset(
    "and or nor type phase part level class section chapter grade tier stage step".split()
)
_COUNTED = (
    "questions|people|things|projects|years|times|opportunities|ideas|companies|meetings|interviews|"
    "candidates|"
    "applicants|days|weeks|skills|tools|topics|challenges|"
    "members|colleagues|customers|clients"
)
_PLURAL_NOUNS = (
    "skills|topics|tasks|days|ideas|reasons|opportunities|responsibilities|qualities|companies|"
    "technologies|people|"
    "years|weeks|months|things|problems|abilities|areas|methods"
)
_SEVERAL = "|".join(
    sorted(
        {
            *_PLURAL_NOUNS.split("|"),
            *_COUNTED.split("|"),
            *"jobs points details parts steps changes mistakes errors lessons stories cases orders".split(),
            *"files reports tests children students patients guests machines men women others".split(),
        }
    )
)
_SINGULAR_OF = (
    "reason>reasons|skill>skills|strength>strengths|goal>goals|thing>things|topic>topics|"
    "question>questions|"
    "challenge>challenges|project>projects|company>companies|area>areas|priority>priorities|value>values|"
    "point>points|part>parts|task>tasks|tool>tools|idea>ideas|interview>interviews|role>roles|team>teams"
)
_ENDS_TEXT = """
with from about is was that which i we you for to in and are has of at on where why who he she they it
"""
_ENDS_NOUN = ("", *_ENDS_TEXT.split())

_TABLE = Mendings(
    *NUMBERS,
    # one speaker, several
    mending(
        _MANY,
        "i {has>have|does>do|doesn't>don't|is>am|are>am|were>was|wants>want|works>work|thinks>think|"
        "knows>know|"
        "believes>believe|hopes>hope|looks>look|needs>need|enjoys>enjoy|appreciates>appreciate|likes>like|"
        "understands>understand|feels>feel|wishes>wish}",
        after=CLAUSE_STARTS - {"if", "though", "although", "and", "or"},
    ),
    mending(
        _MANY,
        "{we|they} {has>have|does>do|doesn't>don't|is>are|was>were|wasn't>weren't|isn't>aren't|wants>want|"
        "works>work|thinks>think|knows>know|needs>need|looks>look|hasn't>haven't}",
        not_after=_AFTER_LETTERS,
    ),
    mending(
        _MANY,
        "{if|when|because|since|where|how|and|while} you {was>were|has>have|is>are|wasn't>weren't|"
        "hasn't>haven't|"
        "doesn't>don't|does>do}",
    ),
    mending(_MANY, "you {was>were|has>have|is>are|wasn't>weren't|hasn't>haven't|doesn't>don't}", after=("",)),
    mending(
        _ONE,
        "{he|she|it} {have>has|haven't>hasn't|are>is|aren't>isn't|don't>doesn't|want>wants|need>needs|"
        "know>knows|"
        "say>says|seem>seems|sound>sounds|look>looks|mean>means|help>helps|make>makes|give>gives|"
        "take>takes|"
        "show>shows|work>works|were>was|do>does|go>goes|like>likes|love>loves|think>thinks|tell>tells|"
        "ask>asks|"
        "explain>explains|mention>mentions|describe>describes|come>comes|become>becomes|require>requires|"
        "allow>allows|include>includes|feel>feels|provide>provides}",
        after=("", "because", "since", "although"),
        not_before=("to",),
    ),
    mending(
        _ONE,
        "{he|she} {don't>doesn't|do not>does not}",
        not_after=("and", "or", "nor", "did", "does", "do"),
    ),
    mending(_ONE, "those who {is>are|was>were|has>have|does>do|wants>want|needs>need}"),
    # one person with a plural verb
    mending(
        _ONE,
        f"{{my|the|your|our|his|her|a|an|another|every}} {{|last |old |current |present |former |new |"
        f"previous |own |"
        f"first |next |whole }}{{{_ONE_NOUNS}}} {{have>has|haven't>hasn't|are>is|aren't>isn't|were>was|"
        f"weren't>wasn't|need>needs|want>wants|seem>seems|say>says|know>knows|don't>doesn't}}",
        after=CLAUSE_STARTS.difference(("if", "though", "although", "and", "or", "as"))
        | set("reason reasons think believe know hope sure said".split()),
    ),
    mending(
        _ONE,
        "{each|every one|neither|either} of {my|the|your|our|their|these|those} {|… }{employers|jobs|roles|"
        "managers|bosses|teams|people|colleagues|projects|questions|interviewers|members|clients|stores|"
        "shops|"
        "companies|schools|classes|positions|customers|students|sites|departments|tools|steps|shifts} "
        "{have>has|"
        "are>is|were>was|need>needs|want>wants|do>does|don't>doesn't}",
        "one of {my|the|your|our|their} {|… }{employers|jobs|managers|bosses|colleagues|projects|"
        "interviewers|clients|stores|teachers|customers|students|references} {have>has|are>is|were>was}",
        not_after=("did", "do", "does", "can", "let", "if", "every", "more", "than", "and"),
    ),
    mending(
        "Take the other person away and listen: “I was there”, never “me was there”.",
        "me and {my|our|the|a|another} … {was|were|have|had|are|did|would|will|worked|went|got|made|built|"
        "ran|took|"
        "used|do|work|run|started|thought}",
        after=("", *"and but because when where while so since that".split()),
    ),
    # there is
    mending(
        _THERE,
        "there {is>are|was>were} {a lot of|lots of|plenty of|a couple of|a few|loads of|hundreds of|"
        "dozens of} {|… }"
        f"{{{_SEVERAL}}}",
        not_before=("a",),
    ),
    mending(
        _THERE,
        "there {is>are|was>were|isn't>aren't|wasn't>weren't|has been>have been} {many|several|various|"
        "numerous|few|"
        "two|three|four|five|six|ten|some people|some things|some questions|some points|other people|"
        "lots of people|no questions|no problems|so many|too many}",
        not_before=("a",),
    ),
    mending(
        _THERE,
        "there {are>is|were>was} {a|an|one|another} {reason|way|question|chance|possibility|thing|"
        "person|problem|opportunity|point|plan|need}",
        not_before=("or", "and", "of"),
    ),
    # everyone
    mending(
        _THERE,
        "{is>are} there {things|questions|people|documents|positions|roles|next steps|any questions|any "
        "documents|"
        "any next steps|any other documents|any other questions|many|several}",
    ),
    mending(
        _EACH,
        "{everyone|everybody|someone|somebody|nobody|no one|anyone|each of them|each of you} {were>was|"
        "are>is|"
        "aren't>isn't|weren't>wasn't|don't>doesn't}",
        not_after=("and", "if", "though", "wish", "or"),
    ),
    mending(
        _EACH,
        "{everyone|everybody|everybody else|everyone else} {in|on|from|at} {the|your} {team|company|"
        "office|room|panel|"
        "call|department} {were>was|are>is|have>has}",
        "each of {the|your|these|those} {interviewers|people|teams|members|questions|projects|"
        "conversations|meetings} "
        "{were>was|are>is|have>has}",
    ),
    mending(
        _ONE,
        "{this|that|the|my|your} {experience|position|role|job|project|conversation|interview|"
        "opportunity|meeting|"
        "process|product} {have>has|suit>suits|seem>seems|sound>sounds|look>looks|make>makes|give>gives|"
        "require>requires|need>needs|are>is|were>was}",
        after=("",),
    ),
    mending(
        _EACH,
        "{everyone|everybody|someone|somebody|nobody|no one|each of them} {have>has}",
        after=("", *"that because and but where when since which how".split()),
    ),
    # this, these
    mending(_THESE, f"{{this>these}} {{{_PLURAL_NOUNS}}}", not_after=("like", "that", "so", "all")),
    mending(
        _THESE,
        "{these>this|those>that} {is|was|has|does|opportunity|position|role|company|interview|meeting|"
        "conversation}",
        not_after=("of",),
        before=_ENDS_NOUN,
    ),
    mending(_THESE, "this are", after=("",)),
    # one of
    mending(
        _ONE_OF,
        f"one of {{the|my|your|our|their|these|those}} {{|main |key |biggest |best |most important |"
        f"greatest |top "
        f"|many }}{{{_SINGULAR_OF}}}",
        before=_ENDS_NOUN,
    ),
    mending(
        _ONE_OF,
        "{many|several|various|numerous|two|three|four|five} {skill>skills|idea>ideas|question>questions|"
        "reason>reasons|year>years|month>months|week>weeks|opportunity>opportunities|company>companies|"
        "topic>topics|colleague>colleagues|day>days}",
        before=_ENDS_NOUN,
        not_after=("one", "a", "the"),
    ),
    # many, much
    mending(_COUNT, f"{{much>many}} {{{_COUNTED}}}", not_after=("how", "as", "very")),
    mending(
        _COUNT,
        "{many>much} {information|advice|experience|feedback|knowledge|time|help|progress|equipment|"
        "money|fun}",
        before=_ENDS_NOUN,
    ),
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_TABLE.check(letter, context))
    yield from hits
    for clash in clashes(letter.body) if reads_english(letter.body) else ():
        text = letter.body[clash.start : clash.end]
        taken = any(hit.part is Part.BODY and hit.start < clash.end and hit.end > clash.start for hit in hits)
        if not taken and not in_quotes(letter.body, clash.start, clash.end):
            yield Hit(
                message=f"You write {quoted(text)}. The verb goes with {quoted(clash.noun)}, so it is "
                f"{quoted(clash.right)}, whatever stands between them.",
                part=Part.BODY,
                start=clash.start,
                end=clash.end,
                fixes=(letter.body[clash.start : clash.verb] + clash.right,),
            )


RULE = Rule(
    id="agreement",
    severity=Severity.WARNING,
    title="Words that don’t go together",
    passes="Verbs that go with their subjects",
    looks_for="“I has”, “they was”, “there is many”, “one of the reason”, “this skills”, “between you "
    "and I”, each only "
    "where no reading of the sentence makes it right.",
    why="In speech nobody minds. On paper the sentence stumbles, and the reader looks at the words in "
    "place of what "
    "they say.",
    sources=(),
    guide="professional",
    check=_check,
    phrases=_TABLE.listed,
    bad=(
        Example(
            body=sound_letter("The quality of your loaves speak for itself."),
            marks="The quality of your loaves speak",
            fixed="The quality of your loaves speaks",
        ),
        Example(
            body=sound_letter("The nurses on the night shift was kind."),
            marks="The nurses on the night shift was",
            fixed="The nurses on the night shift were",
        ),
        Example(
            body=sound_letter("My last manager have agreed."),
            marks="My last manager have",
            fixed="My last manager has",
        ),
        Example(
            body=sound_letter("Each of my past jobs were useful."),
            marks="Each of my past jobs were",
            fixed="Each of my past jobs was",
        ),
        Example(
            body=sound_letter("There is a lot of good reasons for it."),
            marks="There is a lot of good reasons",
            fixed="There are a lot of good reasons",
        ),
        Example(body=sound_letter("I has led two teams."), marks="I has", fixed="I have"),
        Example(body=sound_letter("They was kind to me."), marks="They was", fixed="They were"),
        Example(body=sound_letter("She have a plan for it."), marks="She have", fixed="She has"),
        Example(
            body=sound_letter("There is many ways to test."),
            marks="There is many ways",
            fixed="There are many ways",
        ),
        Example(body=sound_letter("Everyone were kind."), marks="Everyone were", fixed="Everyone was"),
        Example(body=sound_letter("I have this skills."), marks="this skills", fixed="these skills"),
        Example(
            body=sound_letter("It is one of the reason that I applied."),
            marks="one of the reason",
            fixed="one of the reasons",
        ),
        Example(
            body=sound_letter("I had not much questions."), marks="much questions", fixed="many questions"
        ),
    ),
    good=(
        Example(
            body=sound_letter(
                "The list of people who were there is long. Those behind the quality of your loaves are kind."
            )
        ),
        Example(body=sound_letter("The sales team is new, the news was good, and your staff were kind.")),
        Example(
            body=sound_letter("The first of the tests was hard, and the two hours with you was too short.")
        ),
        Example(
            body=sound_letter("Did your manager have time? Let the customer have it. The staff have agreed.")
        ),
        Example(
            body=sound_letter("The engineer and the analyst have a plan; people from the office were there.")
        ),
        Example(
            body=sound_letter("He showed me and my brother a plan. There is a lot of work and time in it.")
        ),
        Example(body=sound_letter("Speaking with you has helped, and meeting you was a pleasure.")),
        Example(body=sound_letter("Does she have a plan? If I were you, I would ask that he have one.")),
        Example(body=sound_letter("He and she are kind; you and I are not. Phase I has ended.")),
        Example(body=sound_letter("There is one of many ways, there are two or more, there is a lot.")),
        Example(body=sound_letter("Did everyone have time? Let everyone have a say. The team are kind.")),
        Example(body=sound_letter("One of the project managers and one of your team members were there.")),
        Example(body=sound_letter("It shows how much people care, and how many people do.")),
        Example(body=sound_letter("These job titles and those interview notes are clear.")),
        Example(body=sound_letter("Your slide read “they was here”.")),
        Example(body=sound_letter("As many people know, two week-long trips are many days.")),
    ),
)
