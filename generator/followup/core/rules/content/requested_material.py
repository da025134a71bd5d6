"""The letter speaks of an attachment that is not there, or leaves out what was promised or attached."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.points import says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose
from followup.core.wordings import Match, Wordings

_OWED = frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO, Purpose.STATUS_CHECK})
"""Purposes in which what was promised is due; in any other letter it may wait."""
_ATTACHED = Wordings(
    "attached", "attaching", "I attach", "enclosed", "enclosing", "I enclose",
    "{the|my} {attachment|attachments}", "see {attachment|the attachment|attachments}",
    "{as|in} {an|the} attachment", "{in|with} this {mail|email|e-mail} is", "{find|see} enclosed",
)  # fmt: skip
_MESSAGES = "{email|e-mail|mail|message|letter|note}"
_FILES = (
    "{photo|photograph|photos|picture|pictures|scan|copy|pdf|file|zip|document|spreadsheet|list|plan|report|"
    "drawing|drawings|sketch|certificate|certificates|chart|slides|portfolio|notes|menu|diplomas|references}"
)
_GOES_ALONG = Wordings(
    "{come|comes|coming|go|goes|going|travel|travels|sent|send|sending|put|popped|dropped|added|included|find|"
    "found|stapled|clipped|tucked|stuck|hung|pinned|packed} {|along |together |in |over |you |out |"
    "it |them |up "
    f"}}{{with|to|on|onto|in|alongside}} this {_MESSAGES}",
    f"{{find|found|put|popped|dropped|added|included|pinned|sent|stuck|hung}} … with this {_MESSAGES}",
    f"{{find|put|popped|dropped|added|pinned|stuck|hung|clipped}} … on this {_MESSAGES}",
    f"along with this {_MESSAGES}",
    "{herewith|enclosed|included here|included below|included with|included in this}",
    "{put|stuck|popped|dropped|added|tucked|included|clipped|bunged} {|it |them |that |in |all }{on here|in "
    "here|here|below|in with this|as a file|as a pdf}",
    f"{{the|a}} {_FILES} {{i've|i have}} {{added|put|stuck|included|popped|dropped|attached}}",
    f"{{see|open|read}} {{the|my}} {_FILES} {{below|here|at the bottom|at the end}}",
    f"{{here is|here's|here are}} {{the|a|my|two|some}} {{|short |one-page |little |promised }}{_FILES}",
    f"{{i've|i have}} {{added|put|included|popped in|dropped in}} {{my|the|a|two|three}} {{|… "
    f"}}{_FILES} {{here|"
    "below|in}",
    "here as a {file|pdf|document}", "as a {pdf|file|document} {below|at the bottom|with this}",
    "at the bottom of this {mail|email|message|letter}", "{tucked|pasted} in below",
    "{i'm|i am} sending {|you }{along|over} {the|my|a}",
)  # fmt: skip
"""What says without the word that a file goes along."""
_POINTS_TO = Wordings(
    "here is", "here are", "below is", "below are", "you will find", "you'll find", "I am sending",
    "I'm sending", "I have sent", "I've sent", "as promised", "as requested", "as you asked",
    "you asked for",
)  # fmt: skip
_FOND_TEXT = (
    "be get got getting grow grew grown become became becoming so very too quite emotionally strings deeply"
)
_FOND = frozenset(_FOND_TEXT.split())
_LATER_TEXT = "can could would will happy glad if may might shall not never no without once gladly"
_LATER = frozenset(_LATER_TEXT.split())
_MESSAGE = frozenset({"this", "email", "e", "mail", "message", "note", "letter", "reply"})
_PROMISING = frozenset("promised promise send sending sent share asked ask mail email forward".split())
"""What people type around the thing itself: `I promised to send my certificate`."""
_ENDING_TEXT = "pdf doc docx xlsx xls csv pptx ppt zip txt md png jpg ipynb html copy file my the"
_FILE_ENDINGS = frozenset(_ENDING_TEXT.split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    interview, text = context.interview, letter.message.text
    claims = [match for match in _ATTACHED.find(letter.body) if _claims(letter.body, match)]
    if claims and not interview.attachments:
        yield Hit(
            message=f"You write {quoted(claims[0].text)}, and nothing is listed under what you attach. A "
            "missing file costs a second mail: attach it and tick it off, or take the word out.",
            part=Part.BODY,
            start=claims[0].start,
            end=claims[0].end,
            severity=None if interview.company else Severity.SUGGESTION,
        )
    along = None if claims else _GOES_ALONG.first(text)
    if along and not interview.attachments:
        start = letter.message.start + along.start
        yield Hit(
            message=f"{quoted(along.text)} sounds as if a file went along, and nothing is listed under what "
            "you attach. If one does, attach it and tick it off.",
            part=Part.BODY,
            start=start,
            end=letter.message.start + along.end,
            severity=Severity.SUGGESTION,
        )
    if (
        interview.attachments
        and _has_place(context, "attachments")
        and not (claims or _POINTS_TO.within(text))
    ):
        missing = [
            name for name in interview.attachments if not says(text, name.replace("_", " "), _FILE_ENDINGS)
        ]
        if missing:
            yield Hit(
                message=f"You attach {quoted(missing[0])}, and the letter does not mention it. A file "
                "without a word is easily overlooked: say in half a sentence what it is."
            )
    common = frozenset(word.key for word in words_of(f"{interview.role} {interview.company}")) | _PROMISING
    owed = (
        context.purpose in _OWED
        and interview.material
        and _has_place(context, "material")
        and len(interview.recipients) < 2
    )
    if owed and not claims and not says(text, interview.material, common):
        yield Hit(
            message=f"You noted that {quoted(interview.material)} is owed to them, and the letter does not "
            "mention it. A kept promise is noticed: send it, or say when it comes."
        )


def _has_place(context: Context, path: str) -> bool:
    """Tell whether this is the message for it: a template that has no place for it leaves it to another."""
    template = context.template
    return template is None or path in template.needs or path in template.optional


def _is_shared(context: Context) -> bool:
    """Tell whether one note goes to all; otherwise what is owed to a panel stands in one person's letter."""
    return context.template is not None and context.template.is_shared


def _claims(body: str, match: Match) -> bool:
    """Tell whether something goes with this letter, and nobody is fond of anything or offers it for later."""
    before = [word.key for word in words_of(body[max(0, match.start - 50) : match.start])][-3:]
    after = [word.key for word in words_of(body[match.end : match.end + 40])][:3]
    if not _FOND.isdisjoint(before[-2:]) or not _LATER.isdisjoint(before):
        return False
    return not (after[:1] == ["to"] and _MESSAGE.isdisjoint(after[1:]))


_FILE = {"attachments": ["churn-model.pdf"]}
_WRITE_UP = {"material": "the write-up of the churn model"}
_PANEL = {"recipients": [{"name": "Chidi Okonkwo"}, {"name": "Maja Lindqvist"}]}

RULE = Rule(
    id="requested-material",
    severity=Severity.WARNING,
    title="An attachment does not match",
    passes="Attachments and words agree",
    looks_for="“Attached” or “enclosed” with nothing listed under what you attach; something attached or "
    "promised that the letter does not mention.",
    why="A promised file that is missing is the one thing the reader will remember doing for you: asking for "
    "it.",
    sources=("PRI", "FIR", "OKS"),
    guide="open-questions",
    check=_check,
    applies=Applies(
        not_purposes=frozenset({Purpose.NETWORK, Purpose.CLOSE_LOOP, Purpose.LOGISTICS}),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
    ),
    phrases=_ATTACHED.listed,
    bad=(
        Example(
            body=sound_letter("The glaze chart comes along with this message."),
            marks="comes along with this message",
        ),
        Example(body=sound_letter("Here's a photo of the bench."), marks="Here's a photo"),
        Example(body=sound_letter("I have attached the write-up of the churn model."), marks="attached"),
        Example(body=sound_letter("Please find the write-up enclosed."), marks="enclosed"),
        Example(
            body="Dear Dr Okonkwo,\n\nI accept the Data Analyst role, and the signed letter is attached.\n\n"
            "Kind regards,\nAna Ruiz",
            purpose=Purpose.OFFER_ACCEPT,
            marks="attached",
        ),
        Example(body=sound_letter(), interview=_FILE),
        Example(body=sound_letter(), interview=_WRITE_UP),
    ),
    good=(
        Example(body=sound_letter("I thought about it on the way home, and wrote it in my notes.")),
        Example(body=sound_letter()),
        Example(body=sound_letter(), interview=_WRITE_UP | _PANEL),
        Example(body=sound_letter("I have attached the write-up of the churn model."), interview=_FILE),
        Example(body=sound_letter("Here is the model that you asked about."), interview=_FILE),
        Example(body=sound_letter("The churn model’s write-up will follow on Monday."), interview=_WRITE_UP),
        Example(
            body=sound_letter("I grew attached to that project, and it is attached to the billing system.")
        ),
        Example(body="I am declining the offer.", interview=_WRITE_UP, purpose=Purpose.OFFER_DECLINE),
        Example(body=sound_letter("I would gladly send it attached to a second mail.")),
        Example(
            body=sound_letter("The write-up of the churn model is yours whenever you want it."),
            interview={"material": "I promised to send my write-up"},
        ),
        Example(
            body=sound_letter(),
            interview=_WRITE_UP | {"recipients": [{"name": "Chidi Okonkwo"}, {"name": "Maja Lindqvist"}]},
        ),
    ),
)
