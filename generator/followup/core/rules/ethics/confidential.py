"""Secrets of either employer. Leaves talk about how secrets are kept, and praise for openness."""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, said, words_before
from followup.core.conduct.secrets import OWN_FIRM, TELLING
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Wordings

_THINGS = (
    "{number|numbers|figure|figures|roadmap|roadmaps|plans|plan|slides|slide|deck|report|reports|launch|"
    "launches|results|acquisition|merger|memo|document|documents|strategy|prototype|product|products|feature|"
    "features|model|forecast|forecasts|revenue|sales|margins|prices|pricing|contract|contracts|client list|"
    "customer list|client names|project|projects|release|version|study|trial|findings|information|details|"
    "layoffs|budget|deal|deals|news|screenshots|source code|code|data}"
)
_SECRET = Wordings(
    "what my {|current |present |former |last |old }{employer|company|firm|team} {pays|charges|earns|plans|"
    "sells|loses|spends|is planning|will launch|is about} {|to }",
    f"{{unreleased|unannounced|unpublished|confidential|secret|top-secret|top secret|classified|"
    f"proprietary}} {_THINGS}",
    f"{{unreleased|unannounced|unpublished|confidential|secret|classified|proprietary}} … {_THINGS}",
    "not yet {public|announced|released|published|launched}",
    "{not|isn't|aren't} public yet",
    "internal {numbers|figures|sales figures|sales numbers|revenue|financials|results|memo|memos|"
    "forecast|forecasts|targets|margins|prices|pricing|price list|salary data|information|documents|report|"
    "reports}",
    "{under|signed|despite|the|an|my|our|broke|break|breaking} {|an |the |my |a strict |a }{nda|ndas|"
    "non-disclosure agreement|nondisclosure agreement|confidentiality agreement}",
    "off the record",
    "{this|that|it} {stays|is|remains} {|strictly |just }between {us|you and me|ourselves}",
    "{between|just between} {us|you and me},",
    "{strictly|this is|in} {|the strictest |strict }{confidential|confidence}",
    "trade {secret|secrets}",
    "{not|'t} {supposed|allowed|meant} to {say|share|tell|know|talk|show|mention|reveal|disclose}",
    "{should not|shouldn't} {be telling|be sharing|share this|tell you|say this|mention this|reveal}",
    "{before|ahead of} {the|its|their} {official |public |}{announcement|ipo|stock listing}",
    "{my|our} {|current |present |former |last |old }{employer's|company's|firm's|team's|boss's} {|internal |"
    "confidential |unreleased |secret |entire |whole }{client list|customer list|clients|customer data|"
    "source code|roadmap|sales figures|pricing|price list|revenue|margins|financials|strategy|contracts|"
    "secrets}",
    "{our|the} {client|customer} list",
    "our {|internal |own |whole }{price list|pricing|source code|roadmap|sales figures|margins|supplier list|"
    "contracts}",
)
_HUSHED = Wordings(
    "internal {|… }{dashboard|dashboards|slides|slide|deck|decks|roadmap|roadmaps|plan|plans|ledger|"
    "ledgers|pipeline|"
    "audit|audits|spreadsheet|spreadsheets|emails|e-mails|wiki|presentation|statistics|metrics}",
    "{keep|keeping|kept} {this|that|it|these|those|them} {|strictly |just |please |to }{between us|"
    "between ourselves|"
    "between you and me|to yourself|to yourselves|quiet|secret|under your hat|under wraps|off the record}",
    "{you|he|she|they|i|we} {|accidentally |nearly |almost }let {|… }slip",
    "{let|letting|lets} slip",
    "{before|ahead of|until} {its|their|the} {|official |public |planned |big }{launch|release|publication|"
    "premiere|unveiling|merger|takeover|sale|closure}",
    "{won't|will not|wouldn't|don't|do not|please don't} {breathe|say|tell|repeat|whisper} {a word|this "
    "to|that to|"
    "anyone|anybody|it to}",
    "{should not|shouldn't|ought not to|wasn't supposed to|not supposed to|wasn't meant to|weren't meant "
    "to|was not "
    "meant to} {|really |probably }{have |}{seen|told|shown|shared|heard|know|see|tell|hear}",
    "{hush-hush|under embargo|embargoed|for your eyes only|hush hush}",
    "{nobody|no one} outside {knows|should know|has seen|is supposed}",
    "{trial|study|product|deal|merger|launch|layoffs|closure|closing} … not {|been }{announced|public|"
    "published} yet",
)
_ALL = Wordings.of(_SECRET, _HUSHED)
_CARE = frozenset(
    """handle handles handled handling protect protects protected protecting secure secured securing encrypt
    encrypts encrypted safeguard treat treats treated treating store stores stored anonymise anonymize redact
    keep keeps kept keeping respect process processes masking mask masked classify classifying""".split()
)
_NEAR = 6
"""Words before a secret in which a word of care stands with it."""
_SECRECY = frozenset(
    "confidential confidentiality secret secrets nda proprietary classified unreleased".split()
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not _SECRECY.isdisjoint(known_words(context.interview)):
        return
    hits = list(_in_so_many_words(letter))
    yield from hits
    for part, _, match in further(letter, hits, TELLING, OWN_FIRM, theirs=True):
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        cared_for = not _CARE.isdisjoint(words_before(text, match.start, _NEAR))
        if match.phrase not in _HUSHED and (cared_for or denied(text, match.start, 3)):
            continue
        yield _hit(part, match.text, match.start, match.end)


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"{quoted(quote)} sounds like something that is not yours to pass on. A letter is forwarded "
        "easily, and a reader asks what you would tell about them. Leave it out, or say it without the "
        "secret.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


RULE = Rule(
    id="confidential",
    severity=Severity.SUGGESTION,
    title="Passes on a secret",
    passes="Keeps secrets out",
    looks_for=(
        "Lines about confidential, unreleased or internal things, of the company you met or of your own "
        "employer: “the unreleased numbers you showed”, “I signed an NDA”, “our client list”."
    ),
    why=(
        "Whoever tells one employer's secrets will tell another's. We found no source that tested this; it "
        "is our own judgement. What an agreement forbids you is a question for a lawyer."
    ),
    sources=(),
    guide="ethics",
    check=_check,
    phrases=_ALL.listed + TELLING.listed + OWN_FIRM.listed,
    bad=(
        Example(body=sound_letter("Please keep that between us."), marks="keep that between us"),
        Example(body=sound_letter("The merger that you let slip is good news."), marks="you let slip"),
        Example(
            body=sound_letter("The unreleased numbers you showed were good."), marks="unreleased numbers"
        ),
        Example(
            body=sound_letter("I can bring my current employer's client list."),
            marks="my current employer's client list",
        ),
        Example(
            body=sound_letter("I am not supposed to say it, but we lose money on it."),
            marks="not supposed to say",
        ),
        Example(body=sound_letter("I am under an NDA, but the project is a bank app."), marks="under an NDA"),
        Example(
            body=sound_letter("The internal sales figures surprised me."), marks="internal sales figures"
        ),
        Example(
            body=sound_letter("While you took the call I read the letter on the table."),
            marks="While you took the call I read the letter",
        ),
        Example(
            body=sound_letter("The depot I work for is closing in March, and the drivers haven't been told."),
            marks="The depot I work for is closing",
        ),
        Example(
            body=sound_letter("You didn't hear it from me, of course."), marks="You didn't hear it from me"
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("I value your openness about the hard parts.")),
        Example(body=sound_letter("You explained how the team handles confidential documents.")),
        Example(body=sound_letter("Of course I keep what you told me in confidence to myself.")),
        Example(
            body=sound_letter("I liked the part about the confidential data of patients."),
            interview={"points": ["rules for confidential data"]},
        ),
        Example(body=sound_letter("The internal tools that you showed me save hours.")),
        Example(
            body=sound_letter("There is nothing confidential in the sample that I attach."),
            interview={"attachments": ["sample.pdf"]},
        ),
        Example(body=sound_letter("The depot I work for is open to visitors, and I could show you round.")),
        Example(body=sound_letter("Your drivers told me about the new bays.")),
        Example(body=sound_letter("While you took the call I read the safety notice by the door.")),
    ),
)
