"""Writes as if the job were already given.

Says nothing about "if I joined", and nothing once there is an offer.
"""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, said, sentence_around, words_after, words_before
from followup.core.conduct.presuming import DESERVING, PREPARING, SETTLING
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_STARTING = Wordings(
    "{when|once|after|as soon as|before|until} i {start|join|begin|come on board|am on board}",
)
_PRESUMING = Wordings(
    "{which|what} {desk|office|locker|room|team|parking space} will be mine",
    "i expect to be {hired|chosen|selected|offered|given|taken on|appointed|your}",
    "when i take over {the|your|as|this}",
    "{after|once|when} i have {joined you|joined your|joined the team|started with|come on board}",
    "{i'm|i am} {sure|certain|confident} {|that }{you'll|you will} {agree|see|find|realise|realize|admit} {|"
    "that }{i'm|i am} {|clearly |simply |by far }the {|only |very }{right|best|ideal|perfect|only|obvious}",
    "forward to {receiving|getting|signing} {my|the|your} {contract|offer|offer letter|papers|paperwork|"
    "start date}",
    "i {have|'ve|already} {|already |even }{found|rented|booked|taken|bought} {a|an|my} {|new |small |nice "
    "}{flat|apartment|house|place|room} {in|near|close to|by} your",
    "i've {|already |even }{found|rented|booked|taken|bought} {a|an|my} {|new |small |nice }{flat|apartment|"
    "house|place|room} {in|near|close to|by} your",
    "{reserve|keep|save} {me |}a {desk|spot|place} {for me |}{on|in} {the|your} team",
    "my new {role|job|position} {|with you|at|here|starts|begins|in}",
    "{ready|happy|here|prepared|able} to sign {the|my|your|a|any} {contract|offer|papers|paperwork}",
    "{park|arrive|report|bring|wear|come|sit|meet} … on my first day",
    "i {assume|presume|take it|suppose|imagine} {|that }i {got|have|have got|will get|am getting|already "
    "have|landed} {|now }{the|this} {job|role|position|offer}",
    "i {consider|regard|see} {the|this} {job|role|position} {|as |already |as good as |to be }{mine|my own}",
    "you {won't|will not|cannot|can't|will never|could not|couldn't} find {anyone|anybody|someone|somebody|"
    "a} {|else }{better|more|as good|stronger|like me|who}",
    "{i'm|i am} {|clearly |simply |obviously |without doubt |surely |definitely |by far |certainly }the best "
    "{candidate|person|choice|applicant|fit|one|man|woman|option} {you|for|that|of|by}",
    "you would be {|very }{foolish|crazy|mad|stupid|unwise|wrong} not to",
    "you'd be {|very }{foolish|crazy|mad|stupid|unwise|wrong} not to",
    "see you {|soon |then |there |all }{|at the office |in the office |at work }as {a|your} {|new "
    "}{colleague|coworker|co-worker|teammate|employee|team member}",
    "{my|our} team and i will",
    "i have {|already }{started|begun} looking for {a|an} {flat|apartment|house|place|room} {near|close to|"
    "in|by} your",
    "{i have|i've} {|already |just }{given|handed in} {|my }notice",
    "i've {|already |just }{given|handed in} {|my }notice",
    "{i have|i've} {|already |just }{quit|resigned from|left} my {job|current job|present job|position}",
    "i've {|already |just }{quit|resigned from} my",
    "{i'll|i will} see you {|all }{on|in|at|next|monday|soon} … {for|on|as} my first",
    "{when|once|after|as soon as|now that} {i'm|i am|i've been|i have been} "
    "{hired|on board|onboard|on the team|on your team|part of the team|part of your team|working for "
    "you|working with you}",
    "{when|once|after|as soon as} {you hire|you've hired|you have hired} me",
    "{when|once|after} i'm {on board|onboard|hired}",
    "my {first|next} {day|week|month} {with you|on your team|in your team|at your|with your}",
    "my {new|future} {team|colleagues|manager|boss|coworkers|co-workers|teammates|employer|workplace|desk}",
    "our future {together|work together|collaboration}",
    "as your {new|next|future} {|… }{employee|colleague|team "
    "member|hire|analyst|engineer|developer|manager|designer|teammate|"
    "assistant|consultant|director|lead|nurse|teacher}",
    "{i look|looking|i am looking|i'm looking} forward to {joining|starting with|starting at|starting "
    "work|starting in|starting on|starting the job|starting my|becoming part|becoming a member|being part "
    "of your|my first day|onboarding}",
    "i {can't|cannot} wait to {start|join|begin|get started|be part|work with|be on}",
    "{when|how soon} {can|do|will|shall} i {start|begin|join}",
    "i deserve {this|the|that|your} {job|role|position|offer|chance|opportunity}",
    "i deserve {|to get }an offer",
    "i deserve to {be hired|get|be chosen|work}",
    "{i'm|i am} {confident|sure|certain|convinced|positive} {|that }{you'll|you will} be {offering|hiring|"
    "choosing|picking|giving|inviting}",
    "{i know|i'm sure|i am sure|i'm certain|i am certain|i trust|no doubt|i'm convinced|i am convinced|i'm "
    "positive|i am positive} {|that }{you will|you'll} {hire|choose|pick|select|offer|want me|make me}",
    "{i know|i'm sure|i am sure|i'm certain|i am certain} {|that }{i will|i'll} {get|be hired|be "
    "chosen|have} {the|this|an|}",
    "{since|as|now that} {i will|i'll} be {joining|working with you|working for you|part of}",
    "{i have|i've} already {handed in|told my|signed|quit|resigned}",
    "i've already {given notice|handed in|quit|resigned}",
    "{the job|the role|the position} is {|as good as |practically |already }mine",
    "where do i sign",
    "{send|mail|email|e-mail} me {the|my} {contract|offer|offer letter|paperwork}",
    "please {send|prepare} {the|my} {contract|offer letter|paperwork}",
)
_SETTLED = Wordings(
    "hold off {on|with} {that|the|any|your|another|this|further|other|all|hiring|interviewing|filling} {|"
    "other |"
    "new |next |more }{hire|hires|hiring|hirings|interviews|interviewing|search|candidates|decisions|"
    "orders|order|"
    "anyone|people|the|that|your|any|purchase|changes}",
    "{i've|i have} {|already |also |just }told {everyone|everybody|my family|my wife|my husband|my "
    "friends|my "
    "parents|my boss|my manager|my landlord|my partner|my kids|my children|all my friends|my current "
    "employer|my "
    "employer|my colleagues|my team|the children|the kids|my mum|my mom} {|… }{i'll|i will|i'm|i am|we're|"
    "we are} "
    "{be|be with|starting|joining|leaving|off|moving|coming|going|working}",
    "{let|told|informed|telling|letting} {|… }{|know }{that |}{i'm|i am|i'll be|i will be} {off|leaving|"
    "quitting|"
    "moving on|handing in|joining you|starting with you|starting at|working for you}",
    "{when|once|after|until|as soon as|before} {i've|i have|i'm|i am} {|fully |properly |all |nicely "
    "}{settled in|"
    "settled|in post|in place|in the job|in the role|in charge|at my desk|up to speed|moved in|taken over}",
    "{settle|settling|settled} in {with|at|to|among} {my|the|your} {|new }{team|office|desk|crew|colleagues|"
    "department|classroom|ward|kitchen}",
    "{i've|i have} {|also |already |just |even }{ordered|bought|booked|paid for|signed} {a|an|the|my|some|"
    "two} … "
    "for {my|our} {|new }{room|office|desk|classroom|start|move|flat|studio|kitchen|job|commute|locker|"
    "first day}",
    "{i'll|i will|i shall|i plan to} be {putting|bringing in|moving|hiring|replacing|firing|choosing|picking|"
    "reorganising|reorganizing} my own",
    "{reserve|order|prepare|set up|save|get} {me|for me} {|a |the |my |an }{|new |parking |company "
    "}{laptop|desk|"
    "office|badge|business cards|parking space|space|locker|computer|uniform|car}",
    "{my|our} {new |}{desk|office|parking space|locker|laptop|badge|business cards|uniform} {be|to be} ready",
    "{i'll|i will|i shall} {|already |soon |then }{be with you|start|begin|join you|be starting|be "
    "joining you|be in "
    "the office} {on|from|right after|straight after|in} {monday|tuesday|wednesday|thursday|friday|january|"
    "february|march|april|may|june|july|august|september|october|november|december|the first|new year}",
    "{tell|warn|let} {|your |the |my }{team|staff|colleagues|receptionist|crew} {|know }{that |}{i'm|i am|"
    "i'll|i "
    "will} {|be }{coming|joining|starting|on my way|their new}",
    "{cancel|call off|stop} {the|your|any|all} {|other |remaining |further }{interviews|search|candidates}",
)
"""Steps that only somebody who has the job takes."""
_ALL = Wordings.of(_STARTING, _PRESUMING, _SETTLED)
_WHERE = frozenset("with at here there next as working work you your".split())
_MONTHS_AND_DAYS = frozenset(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday spring summer autumn fall winter""".split()
)
_ONE_JOB = frozenset("job role position team company internship".split())
_LOOKING_AHEAD = frozenset("will i'll we'll look looking wait excited eager hope plan want going".split())
_IF = frozenset("if whether should would could might".split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    for part, text, match in further(letter, hits, PREPARING, SETTLING, DESERVING):
        if denied(text, match.start, 3):
            continue
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        if denied(text, match.start, 3) or not _IF.isdisjoint(words_before(text, match.start, 3)):
            continue
        if match.phrase in _STARTING and not _here(text, match.start, match.end, context):
            continue
        yield _hit(part, match.text, match.start, match.end)


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"You write {quoted(quote)}, as if the job were yours. That decision is theirs. "
        "Write “if I joined”, or speak about the work itself.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _here(text: str, start: int, end: int, context: Context) -> bool:
    """Tell whether a start is one in this job: `when I join in May`; not `when I start a migration`, `when
    I start reading`."""
    after = words_after(text, end, 3)
    first, last = sentence_around(text, start, end)
    rest = text[end:last].lstrip()
    if not after or rest.startswith((",", "-", "–", "—", ")")):
        return not _LOOKING_AHEAD.isdisjoint(word.key for word in words_of(text[first:last]))
    company = {word.key for word in words_of(context.interview.company)}
    if after[0] in _WHERE or after[0] in company or after[0] in _MONTHS_AND_DAYS:
        return len(after) < 2 or after[1] not in ("a", "an", "any", "each", "every")
    if after[0] in ("in", "on", "from"):
        return len(after) > 1 and (
            after[1] in _MONTHS_AND_DAYS or (after[1] in ("your", "the") and after[-1] in _ONE_JOB)
        )
    return after[0] in ("the", "this", "my") and len(after) > 1 and not _ONE_JOB.isdisjoint(after[1:])


RULE = Rule(
    id="entitlement",
    severity=Severity.WARNING,
    title="Presumes the job",
    passes="Leaves the decision to them",
    looks_for=(
        "Lines that take the job for granted: “when I join in May”, “my new team”, “I look forward to "
        "joining”. “If I joined” is fine, and so is all of it once there is an offer."
    ),
    why=(
        "It takes a decision that belongs to the reader. We found no source that tested this; it is our own "
        "judgement, and the cure costs one word."
    ),
    sources=(),
    guide="interest",
    check=_check,
    applies=Applies(
        not_purposes=frozenset(
            {
                Purpose.OFFER_ACCEPT,
                Purpose.OFFER_DECLINE,
                Purpose.OFFER_TIME,
                Purpose.WITHDRAW,
                Purpose.NETWORK,
            }
        )
    ),
    phrases=_ALL.listed + PREPARING.listed + SETTLING.listed + DESERVING.listed,
    bad=(
        Example(
            body=sound_letter("I have told my family that I'll be starting soon."),
            marks="I have told my family that I'll be",
        ),
        Example(
            body=sound_letter("Please hold off on other interviews."), marks="hold off on other interviews"
        ),
        Example(body=sound_letter("I will bring my notes when I join in May."), marks="when I join"),
        Example(body=sound_letter("When I start, I will look at the reports first."), marks="When I start"),
        Example(body=sound_letter("I liked meeting my new team."), marks="my new team"),
        Example(
            body=sound_letter("I look forward to joining Fernhollow Analytics."),
            marks="I look forward to joining",
        ),
        Example(
            body=sound_letter("I have already put my tools in your back shed."),
            marks="I have already put my tools in",
        ),
        Example(
            body=sound_letter("I've told the agency to take my name off the books."),
            marks="I've told the agency to take my name",
        ),
    ),
    good=(
        Example(
            body=sound_letter("I have told my current employer about our talk, so a call there is fine.")
        ),
        Example(body=sound_letter()),
        Example(body=sound_letter("If I joined, I would look at the reports first.")),
        Example(body=sound_letter("When I start a migration, I write the way back first.")),
        Example(body=sound_letter("When I start reading a schema, I draw it.")),
        Example(body=sound_letter("It would be good to know what happens if and when I join.")),
        Example(
            body="Dear Dr Okonkwo,\n\nI accept the offer. I look forward to meeting my new team in May."
            "\n\nKind regards,\nAna Ruiz",
            purpose=Purpose.OFFER_ACCEPT,
        ),
        Example(body=sound_letter("I look forward to hearing from you.")),
        Example(body=sound_letter("I put my tools down and listened, and your mechanic was right.")),
        Example(body=sound_letter("If I joined, I could bring my own tools.")),
        Example(body=sound_letter("Would you tell the agency, or may I?")),
    ),
)
