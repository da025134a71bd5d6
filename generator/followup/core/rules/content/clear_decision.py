"""A letter that accepts, declines or withdraws, and does not plainly say so."""

from collections.abc import Iterator, Mapping

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_THE_JOB = "{it|this|the|your|that|up the|up your|on the|on this}"
_NO = "{not|won't|can't|cannot|shan't|don't|couldn't|unable to}"
_ACCEPTS = Wordings(
    "coming {aboard|on board}", "{my|the|a} signed {contract|offer|letter|agreement|copy}",
    "we have a deal", "I'm yours", "I am yours",
    "{look|looking} forward to {starting|working with|getting started|my first day|being part}",
    "{start|starting|begin} {|work }on", "to be joining", "welcome me aboard", "I gladly", "signed and",
    "accept", "accepting", "accepted", "acceptance", "yes", "say yes", f"take {_THE_JOB}",
    f"taking {_THE_JOB}", f"{{I'll|I will}} take {_THE_JOB}", "agree to {the|your|these}",
    "{happy|glad|delighted|pleased|excited|thrilled|proud|honoured|honored|over the moon} to {join|come "
    "on board}",
    "{look|looking} forward to joining",
    "{I will|I'll|will} {join|be joining|be starting|start|come and work}", "count me in", "I'm in",
    "I am in", "on board", "my answer is yes", "you have {a deal|yourself a}", "be there on",
    "I confirm {that|my|the}", "confirm that I {will|am|accept}",
)  # fmt: skip
_DECLINES = Wordings(
    f"{_NO} … {{accept|accepting|take|taking|join|joining}}", f"{_NO} say yes",
    f"{_NO} {{|be able to }}{{accept|take|join|commit}}", "{decided|deciding} against",
    "{turn|turning|turned} {this|that|it|your|the|you} {|one |offer |role |job |post |position }down",
    "{another|different|other} {direction|path|opportunity|route}", "taken {a|an|another}",
    "committed {to|myself}", "{remain|remaining|stay|staying} {with|in|at|on}", "let you down",
    "{other|another} {plans|offer}", "decline", "declining", "declined",
    "{not|unable to|cannot|can't|can not|won't|not able to} {|be }accept",
    "{not|unable to|won't|cannot|can't} {|be }{accepting|taking|joining|join|take}",
    "not {to |}{accept|take|pursue|join}",
    "turn {down|it down|the offer down|your offer down|this down|you down}",
    "{turning|turned} {down|it down|the offer down|your offer down|this down}", "pass on", "passing on",
    "{not|not to|not be} {move|moving|go|going} {forward|ahead|further}",
    "{accepted|accept|accepting|taken|taking|chosen|choosing|going with} {another|a different|a role|a "
    "position|a job|an offer}",
    "{say|saying|it's a|it is a} no", "my answer is no", "answer has to be no",
    "not the right {|role |job |move |time |step |fit }",
    "{stay|staying|remain|remaining} {where I am|put|with my|in my|at my|here}",
    "no {to|from me|this time}", "go with {another|somebody|someone|a different}",
    "gone {with|for} {another|a different|somebody|someone}", "let {this|it|the} {one |}{go|pass}",
    "not {be |}for me", "count me out", "not {be |}able to {join|take|accept}", "give up the", "withdraw",
)  # fmt: skip
_WITHDRAWS = Wordings(
    f"{_NO} be {{taking|coming|going|continuing|proceeding|attending|able to continue|able to come|joining}}",
    f"{_NO} … {{continue|proceed|further}}",
    "{retract|retracting|rescind|rescinding|cancel|cancelling|canceling}", "{don't|not} hold",
    "{stay|staying|remain|remaining} {where|with|in|at|on}", "decided against", "rule myself out",
    "pull my", "{another|different} {direction|path|opportunity|route}", "withdraw", "withdrawing",
    "withdrawn", "withdrawal", "withdrew", "{step|stepping|stepped} {back|out|away|aside|down}",
    "{bow|bowing} out", "{drop|dropping} out", "{pull|pulling|pulled} out",
    "{take|taking} {myself|me|my name|my application} {out|off}", "remove {me|my}",
    "{end|close|cancel} my application",
    "no longer {be considered|consider me|pursue|pursuing|interested|available|a candidate|looking|in "
    "the running|able to}",
    "{not|not to|not be} {continue|continuing|proceed|proceeding|pursue|pursuing}",
    "{not|not to|not be} {go|going|move|moving} {forward|ahead|further|on}", "discontinue", "stop here",
    "{accepted|taken|chosen|signed} {another|a|an}", "{out of|leave} the {running|race|process}",
    "not consider me", "{count|leave} me out",
    "{won't|will not|cannot|can't} be {continuing|proceeding|taking part|coming|attending}",
    "give my {place|slot} to", "{won't|will not|cannot|can't} {come to|attend|take part in} the",
)  # fmt: skip
_AGAIN = Wordings(
    "I {remain|am still|am very|am} {|very |still |really |most }{interested|keen|enthusiastic|excited} "
    "{in|on|about} {the|this|your} {role|position|job|post|opportunity|offer}",
    "my interest in {the|this} {role|position|job|post} {remains|stands|is}",
    "{I would|I'd} {|still |very much |really }{love|like} to {do|take|have} {this|the} {job|role}",
)  # fmt: skip
_HEDGE_TEXT = """
might may maybe perhaps probably possibly considering thinking think leaning likely whether if could wonder
inclined before tempted torn between lean likely provisionally tentatively minded
"""
_HEDGES = frozenset(_HEDGE_TEXT.split())
_DOUBTS = frozenset("sure certain unsure undecided whether if yet maybe perhaps may might possibly".split())
"""What turns words that look like a decision into none: `not sure if I can accept`."""
_IN_TOUCH = frozenset("touch contact connection communication mind line suspense hope awe".split())
"""What one stays in without any decision."""
_STILL_OPEN = Wordings(
    "{not|isn't|don't|haven't} {|yet |quite |really }{sure|certain|know|decided|made up}",
    "unsure",
    "undecided",
)
_AFTERWARDS = Wordings("{maybe|perhaps} I {will|can|do|could|would|might}", "unless", "not yet", "just yet")
"""What takes a decision back in the same sentence."""
_IFS = frozenset("if unless provided assuming should".split())
_NOS = frozenset({"not", "cannot", "can't", "won't", "unable", "never", "decided"})
_PLAIN: Mapping[Purpose, tuple[Wordings, str, str]] = {
    Purpose.OFFER_ACCEPT: (_ACCEPTS, "that you accept", "I accept the offer"),
    Purpose.OFFER_DECLINE: (_DECLINES, "that you decline", "I am declining the offer"),
    Purpose.WITHDRAW: (_WITHDRAWS, "that you withdraw", "I am withdrawing my application"),
}


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    phrases, what, plain = _PLAIN[context.purpose]
    message = letter.message
    if not message.text.strip():
        return
    if not any(_says(text, phrases, context.purpose) for text in (message.text, letter.subject or "")):
        yield Hit(
            message=f"Nothing here says plainly {what}. The reader has to act on this letter, and a "
            f"hint leaves "
            f"them waiting: put “{plain}” near the top, then the rest."
        )
    elif context.purpose is not Purpose.OFFER_ACCEPT:
        yield from (_blurred(letter, match.start, match.end) for match in _AGAIN.find(message.text))


def _blurred(letter: Letter, start: int, end: int) -> Hit:
    start, end = letter.message.start + start, letter.message.start + end
    return Hit(
        message=f"You say no, and also {quoted(letter.body[start:end])}. The reader may take it for a "
        f"door left "
        "open, and ask again: leave it out, or say that you would be glad of another role.",
        part=Part.BODY,
        start=start,
        end=end,
        severity=Severity.WARNING,
    )


def _says(text: str, phrases: Wordings, purpose: Purpose) -> bool:
    return any(_is_plain(text, match.start, match.end, purpose) for match in phrases.find(text))


def _is_plain(text: str, start: int, end: int, purpose: Purpose) -> bool:
    """Tell whether a statement stands there as such: no doubt or denial in the words just before it, and no
    condition in the same sentence behind it. Words inside it count too: `not sure whether I can accept`."""
    inside = {word.key for word in words_of(text[start:end])}
    after = _rest_of_sentence(text[end : end + 160])
    opening = text[max(0, start - 40) : start]
    behind = [word.key for word in words_of(after)[:2]]
    if not _IN_TOUCH.isdisjoint(behind) and not inside.isdisjoint({"in", "on"}):
        return False
    if not _DOUBTS.isdisjoint(inside) or any(True for _ in _AFTERWARDS.find(after)):
        return False
    if any(True for _ in _STILL_OPEN.find(_last_sentence(opening))):
        return False
    before = {word.key for word in words_of(text[max(0, start - 40) : start])[-4:]}
    blocking = _HEDGES
    if purpose is Purpose.OFFER_ACCEPT:
        blocking = _HEDGES | _NOS
        before |= {word.key for word in words_of(after)} & _IFS
        blocking |= _IFS
    return blocking.isdisjoint(before)


def _rest_of_sentence(text: str) -> str:
    stops = [at for mark in (". ", "! ", "? ", "\n\n", ".\n") if (at := text.find(mark)) >= 0]
    return text[: min(stops, default=len(text))]


def _last_sentence(text: str) -> str:
    begun = max(text.rfind(mark) for mark in (".", "!", "?", "\n", ",", ";", ":"))
    return text[begun + 1 :]


def _letter(first: str) -> str:
    return (
        f"Dear Dr Okonkwo,\n\nThank you for the offer of the Data Analyst role, and for your time. "
        f"{first}\n\n"
        "Kind regards,\nAna Ruiz"
    )


RULE = Rule(
    id="clear-decision",
    severity=Severity.ERROR,
    title="The decision is not plain",
    passes="Says plainly what you decided",
    looks_for="In a letter that accepts, declines or withdraws: one plain statement of it, without “may”, "
    "“perhaps” or “if”. In one that says no, also words that say the contrary: “I remain interested in "
    "the role”.",
    why="Somebody will act on this letter: send a contract, or call the next candidate. "
    "If they have to guess, they will ask again or wait.",
    sources=("WES", "CL6", "UCD"),
    guide="situations",
    check=_check,
    applies=Applies(purposes=frozenset(_PLAIN)),
    phrases=tuple(dict.fromkeys(_ACCEPTS.listed + _DECLINES.listed + _WITHDRAWS.listed)),
    bad=(
        Example(body=_letter("I have been thinking it over."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("I may have to decline."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("It is a generous one."), purpose=Purpose.OFFER_ACCEPT),
        Example(body=_letter("I cannot accept it as it stands."), purpose=Purpose.OFFER_ACCEPT),
        Example(
            body=_letter("I would accept it if the hours were other ones."), purpose=Purpose.OFFER_ACCEPT
        ),
        Example(body=_letter("My plans have changed a little."), purpose=Purpose.WITHDRAW),
        Example(
            body=_letter("I am declining it. I remain very interested in the role."),
            purpose=Purpose.OFFER_DECLINE,
            marks="I remain very interested in the role",
        ),
        Example(
            body=_letter("I am not sure if I can accept it at the moment, maybe I will."),
            purpose=Purpose.OFFER_DECLINE,
        ),
        Example(
            body=_letter("I don't know whether I will be able to join, so I am undecided."),
            purpose=Purpose.OFFER_DECLINE,
        ),
        Example(body=_letter("I am not certain I want to continue."), purpose=Purpose.WITHDRAW),
        Example(body=_letter("I am not sure yet that I want to decline it."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("I will decline it, unless the salary rises."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("I accept it, perhaps I will start in May."), purpose=Purpose.OFFER_ACCEPT),
    ),
    good=(
        Example(
            body=_letter("I was not sure at first, but I have decided to decline it."),
            purpose=Purpose.OFFER_DECLINE,
        ),
        Example(body=_letter("I cannot accept it at this time."), purpose=Purpose.OFFER_DECLINE),
        Example(
            body=_letter("I have to decline it, though perhaps our paths cross again."),
            purpose=Purpose.OFFER_DECLINE,
        ),
        Example(body=_letter("I am declining it."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("I have decided not to accept it."), purpose=Purpose.OFFER_DECLINE),
        Example(
            body=_letter("I am glad to accept, and will start on 4 January."), purpose=Purpose.OFFER_ACCEPT
        ),
        Example(body=_letter("Yes: I will start on 4 January."), purpose=Purpose.OFFER_ACCEPT),
        Example(body=_letter("I would like to withdraw my application."), purpose=Purpose.WITHDRAW),
        Example(body=_letter("I have decided not to continue."), purpose=Purpose.WITHDRAW),
        Example(
            body=_letter("I am declining it. I remain interested in your work, and in other roles."),
            purpose=Purpose.OFFER_DECLINE,
        ),
        Example(body=_letter("I accept. If you need papers, please ask."), purpose=Purpose.OFFER_ACCEPT),
        Example(body=_letter("I have been thinking it over.")),
    ),
)
