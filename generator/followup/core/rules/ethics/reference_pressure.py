"""Other people who are sent to speak for the candidate. Leaves references that the employer may call."""

from collections.abc import Iterator
from itertools import pairwise

from followup.core.acts import further
from followup.core.around import denied, said, sentence_around
from followup.core.conduct.lobbying import CONNECTIONS, HINTS, SPEAKING
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_PEOPLE = (
    "{my|my former|my old|my current|my present|my last|our|two of my|three of my|one of my|some of my} "
    "{reference|references|referee|referees|mentor|mentors|boss|bosses|manager|managers|supervisor|professor|"
    "professors|adviser|advisor|coach|teacher|tutor|director|colleague|colleagues|coworker|coworkers|client|"
    "clients|uncle|aunt|father|mother|dad|mum|mom|brother|sister|cousin|wife|husband|partner|friend|friends|"
    "contact|contacts|neighbour|neighbor|chief|department head|head of department|principal|pastor|"
    "landlord|foreman|forewoman|vicar|priest|rabbi|imam|"
    "trainer|lecturer|headteacher|captain|sergeant|owner|customer|customers|employer|employers|parents|"
    "relative|team}"
)
_WILL = (
    "{will|is going to|are going to|plans to|plan to|intends to|intend to|wants to|want to|would like to|has "
    "agreed to|have agreed to|has offered to|have offered to|has promised to|have promised to|is about to|"
    "are about to|offered to|promised to|agreed to}"
)
_CALL = (
    "{call|calling|contact|phone|ring|email|e-mail|mail|write to|message|text|speak to|speak with|talk to|"
    "talk with|get in touch with|be in touch with|reach out to|be calling|be contacting|be writing to|be "
    "reaching out to|visit|be ringing|be phoning|be emailing|be e-mailing|be texting|be messaging|"
    "be visiting|be talking to|be speaking to|be speaking with|drop|drop in on|give|be giving} {you|your}"
)
_COMING = Wordings(
    f"{_PEOPLE} {_WILL} {{|also |soon |personally |shortly }}{_CALL}",
    f"{_PEOPLE} … {_WILL} {{|also |soon |personally |shortly }}{_CALL}",
    f"{_PEOPLE} …, {_WILL} {{|also |soon |personally |shortly }}{_CALL}",
    f"{_PEOPLE}, …, {_WILL} {{|also |soon |personally |shortly }}{_CALL}",
    f"{_PEOPLE}, {{who|whom|a|an|the|now|also}} …, {_WILL} {{|also |soon |personally |shortly }}{_CALL}",
    "{have asked|asked|will ask|told|have told|i've asked|encouraged|will get|arranged for|have arranged "
    "for} {my|our|a|an|two|three|several|some|the} … to {call|contact|phone|ring|email|e-mail|mail|write to|"
    "message|speak to|speak with|talk to|get in touch with|reach out to} {you|your}",
    "{expect|expecting} {a|an|another} {call|e-mail|email|message|letter|note} from {my|our|a friend|one of "
    "my}",
    "you {will|'ll|should|may|might} {|soon |also |shortly }{hear|be hearing|get a call|receive a call|"
    "receive an email|get an email} from {my|our|one of my|a friend}",
    "you'll {|soon |also |shortly }{hear|be hearing|get a call|receive a call|receive an email} from {my|our|"
    "one of my|a friend}",
    f"{_PEOPLE} {{has|have}} {{|already }}{{written|called|spoken|talked|reached out|phoned|e-mailed|"
    f"emailed}} "
    "{you|to you|your|to your|with you|with your}",
)
_PULL = Wordings(
    "{will|is going to|has promised to|has agreed to|wants to} {speak|talk|write|call|phone|ring|appeal} … "
    "on my behalf",
    f"{_PEOPLE} {_WILL} {{send|write|drop}} you {{a|an}} {{|short |personal |long |recommendation }}{{email|"
    "e-mail|letter|note|message|mail|recommendation}",
    "{asked|got|told|begged} … to {recommend me|speak for me|speak up for me|vouch for me|push for me|"
    "support my}",
    "{put|putting|puts} in a {|good |kind }word for me",
    "{put|puts|putting} in a {|good |kind |friendly |quiet |strong |little }word",
    "a good word {for me|about me|with your|with you}",
    "{have|having|has|had|get|gets} a {|quiet |quick |little |friendly |good |}{word|chat} with {you|your|"
    "the owner|"
    "him|her|them} {about me|on my behalf|for me}",
    "{call|calling|ring|ringing|phone|phoning|write|writing|speak|speaking|lobby|lobbying|contact|"
    "contacting|email|"
    "emailing|contacts|calls|rings|writes|speaks} {|you |him |her |them |to you |to him |to her |… }on my "
    "behalf",
    "{he'll|she'll|they'll|who'll} {|all |both |each |also }{call|ring|phone|be calling|be ringing|be "
    "phoning|be "
    "emailing|be writing to|be contacting|be in touch with} {you|your}",
    f"{_PEOPLE} … {{is|are}} {{|also |both |all }}{{giving|going to give|calling|ringing|phoning|emailing|"
    f"contacting|"
    f"visiting}} {{you|your}}",
    f"{_PEOPLE} {{is|are}} {{|also |both |all }}{{giving|going to give|calling|ringing|phoning|emailing|"
    f"contacting|"
    f"visiting}} {{you|your}}",
    "{i've|i have|i|have} {|also |already }{asked|got|had|told} {my|our|a|an|the|two|three|some|several} "
    "… to {give you|"
    "drop you|put in|have a word|vouch|ring|phone|call|lean on|nudge}",
    "{sing|sings|singing} my praises",
    "{will|is going to|is happy to|can and will} {vouch|lobby|campaign|push} for me",
    "{plays|play|played} {golf|tennis|bridge|cards} with {your|the}",
    "{went|goes|was|were} {to|at|in} {school|college|university|church} with {your|the} {owner|boss|"
    "director|ceo|"
    "manager|head|founder|chief}",
    "{pull|pulling} {|a few |some }strings",
    f"{_PEOPLE} {{knows|know}} {{|personally }}{{your|the}} {{ceo|chief|boss|director|owner|founder|chairman|"
    "president|board|head|manager|chair}",
    f"{_PEOPLE} {{is|are}} {{friends|a friend|a good friend|a close friend|an old friend|good friends}} {{of|"
    f"with}} {{your|the}} {{ceo|"
    "director|boss|owner|founder|chairman|president|head}",
    f"{_PEOPLE} {{sits|is}} on your board",
    "{have|has} {|a lot of |great }influence {at|in|on|with} your",
)
_ALL = Wordings.of(_COMING, _PULL)
_ASKED = frozenset("asked requested wanted required request".split())


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter))
    yield from hits
    for part, text, match in further(letter, hits, HINTS, SPEAKING, CONNECTIONS):
        if match.phrase not in HINTS and (
            denied(text, match.start, 1) or _asked(text, match.start, match.end)
        ):
            continue
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        if denied(text, match.start, 3) or denied(text, match.end, 5) or _asked(text, match.start, match.end):
            continue
        yield _hit(part, match.text, match.start, match.end)


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"You write {quoted(quote)}. An employer takes up references when it wants to, and reads an "
        "unasked call as pressure. Offer the names and leave the call to them.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _asked(text: str, start: int, end: int) -> bool:
    """Tell whether the employer wanted it or may want it: `as you asked`, `if you like`."""
    first, last = sentence_around(text, start, end)
    words = [word.key for word in words_of(text[first:last])]
    return any(
        (before in ("you", "your") and word in _ASKED) or (before == "if" and word == "you")
        for before, word in pairwise(words)
    )


RULE = Rule(
    id="reference-pressure",
    severity=Severity.WARNING,
    title="Sends others to speak for you",
    passes="Leaves the call to them",
    looks_for=(
        "Lines that send somebody else to the employer: “my mentor will call you”, “I have asked my "
        "professor to write to you”, “my uncle knows your director”. “My references are available” is fine."
    ),
    why=(
        "A reference counts because the employer chose the moment and the questions. One who calls unasked "
        "sounds like a sales call, and the reader has to deal with it."
    ),
    sources=("MIZ", "HAL"),
    guide="ethics",
    check=_check,
    applies=Applies(not_purposes=frozenset({Purpose.NETWORK}), not_stages=frozenset({"reference-check"})),
    phrases=_ALL.listed + SPEAKING.listed + CONNECTIONS.listed + HINTS.listed,
    bad=(
        Example(
            body=sound_letter("My old foreman will be ringing you."),
            marks="My old foreman will be ringing you",
        ),
        Example(body=sound_letter("She offered to put in a kind word."), marks="put in a kind word"),
        Example(body=sound_letter("My mentor will call you this week."), marks="My mentor will call you"),
        Example(
            body=sound_letter("I have asked my professor to write to you."),
            marks="have asked my professor to write to you",
        ),
        Example(
            body=sound_letter("My references will contact your office soon."),
            marks="My references will contact your",
        ),
        Example(body=sound_letter("My uncle knows your director."), marks="My uncle knows your director"),
        Example(
            body=sound_letter("You will soon hear from one of my former managers."),
            marks="You will soon hear from one of my",
        ),
        Example(
            body=sound_letter("My uncle plays bowls with your manager every Sunday."),
            marks="My uncle plays bowls with your manager",
        ),
        Example(body=sound_letter("My sister has the ear of your chairman."), marks="has the ear"),
        Example(
            body=sound_letter("You will be hearing from Councillor Webb."), marks="hearing from Councillor"
        ),
    ),
    good=(
        Example(body=sound_letter("I have asked my team to give it a try.")),
        Example(body=sound_letter()),
        Example(body=sound_letter("References are available on request.")),
        Example(body=sound_letter("My former manager, Maja Lindqvist, is happy to speak with you.")),
        Example(body=sound_letter("As you asked, my former manager will call you on Monday.")),
        Example(body=sound_letter("If you want a reference, I will ask my professor to write to you.")),
        Example(
            body=sound_letter("My former manager will call you on Monday."),
            interview={"stage": "reference-check"},
        ),
        Example(body=sound_letter("My mentor told me to write short letters.")),
        Example(body=sound_letter("My references will not call you unless you write to them.")),
        Example(body=sound_letter("My uncle taught me bowls, and patience with it.")),
        Example(body=sound_letter("I would be glad to give you two names, if you would like them.")),
        Example(body=sound_letter("My sister works at the harbour, which is how I know the tides.")),
    ),
)
