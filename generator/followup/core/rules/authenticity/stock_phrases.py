"""Two lines or more that could stand in anybody's letter.

Leaves one alone, and plain courtesy such as thanks for the time.
"""

from collections.abc import Iterator

from followup.core.around import denied, reported, said
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.ownness import ownness
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Match, Wordings

_FEWEST = 2
_ENOUGH = 2.0
"""What the lines have to weigh together. A worn-out line weighs 1, a usual one half."""
_LITTLE_OWN = 0.15
"""Share of own words below which a usual line weighs as much as a worn-out one."""
_WORN = Wordings(
    "{my|that my} {qualifications|qualification|experience|skills|record|background|credentials|resume|"
    "cv} {speak|"
    "speaks} for {themselves|itself}",
    "{hope|hoping|trust} {this|that this|the|my|that my|your} {email|e-mail|message|note|letter|mail} finds "
    "you {|very }{well|in}",
    "{hope|hoping|trust} {this|that this} finds you {|very }{well|in}",
    "{hope|trust} {|that }{you are doing well|you're doing well|all is well with you}",
    "{perfect|ideal} {fit|match|candidate}",
    "{perfect|ideal} {fit|match} for {the|this|your|a|that|any}",
    "{valuable|great|excellent|strong|perfect|worthy|wonderful|tremendous|real} {addition|asset} to {your|"
    "the|any|a}",
    "{valuable|valued|productive} {member|contributor|addition|asset}",
    "{an|a true|a real} asset to",
    "{make|making} a {valuable|meaningful|significant|positive|lasting|immediate|real} {contribution|impact}",
    "{valuable|meaningful|significant} contributions to",
    "{hit|hitting} the ground running",
    "{team player|go-getter|people person|self-starter|self starter|quick learner|fast learner|hard worker|"
    "strategic thinker|problem solver|born leader|natural leader}",
    "{hard-working|hardworking|hard working|dedicated|motivated|enthusiastic|reliable|ambitious|dynamic|"
    "driven} {individual|person|professional|worker|team player|self-starter}",
    "{think|thinking|thinks} outside {the|of the} box",
    "outside-the-box",
    "passion for excellence",
    "{esteemed|prestigious|reputed|reputable|renowned|distinguished} {company|organization|organisation|firm|"
    "institution|team|organisations|organizations}",
    "your {esteemed|prestigious|reputed|renowned|distinguished}",
    "{golden|once-in-a-lifetime|unique|tremendous|incredible} opportunity",
    "{to|reach|reaching} {the|the very|new|even greater} {next level|heights}",
    "{confident|believe|convinced|certain} {|that }my {|unique |strong |diverse |extensive |professional |"
    "relevant }{skills|skill set|skillset|experience|experiences|background|qualifications|expertise|"
    "abilities}",
    "my {skills|skill set|skillset|background|experience|qualifications} and {experience|experiences|skills|"
    "background|expertise|enthusiasm|passion|qualifications} {make|would|align|are|will|match|fit}",
    "unique {blend|combination|mix|set|perspective|skill set|skillset}",
    "{bring|add|offer} a {fresh|unique|new} perspective",
    "{proven|strong|solid|successful} track record",
    "track record of {success|delivering|excellence|driving}",
    "{results|result|goal|detail}-{driven|oriented|focused|orientated}",
    "{results|result|goal|detail} {driven|oriented|orientated}",
    "{highly|extremely|self} {motivated|driven}",
    "{highly|self}-{motivated|driven}",
    "{dynamic|vibrant|talented and dynamic|fast-paced|fast paced} {team|environment|company|organization|"
    "organisation|culture|workplace}",
    "{go|going|goes|went} {the extra mile|above and beyond}",
    "wear many hats",
    "{synergy|synergies|synergize|synergistic|win-win|value-add|game-changer|game-changing|best-in-class|"
    "world-class}",
    "{leverage|leveraging|utilize|utilizing|utilise|utilising} my {|unique |strong |diverse |extensive "
    "}{skills|skill|skill set|skillset|experience|expertise|background|abilities|strengths|knowledge}",
    "{add|adding|bring|bringing|deliver|delivering|provide|create|creating} {|real |great |immediate |"
    "significant |tremendous }value to {your|the}",
    "{bring|brings|bringing} to {the|your} table",
    "wealth of {experience|knowledge|expertise}",
    "{innovative|forward-thinking|forward thinking|cutting-edge|industry-leading} {company|organization|"
    "organisation|team|culture|environment|solutions|approach}",
    "{culture of|commitment to|dedication to|passion for} {innovation|excellence|success|quality and}",
    "your {mission|vision} and values",
    "{continued|future|ongoing} success of {your|the}",
    "{drive|driving|deliver|delivering} {results|success|growth|innovation|impact}",
    "{express|extend|convey} my {|most |very }{heartfelt|deepest|deep|profound|utmost|sincerest} {gratitude|"
    "thanks|appreciation|interest|enthusiasm}",
    "{heartfelt|sincerest|utmost} {gratitude|thanks|appreciation}",
    "{thrilled|ecstatic|overjoyed} {about|at|by|to}",
    "absolute pleasure",
    "{fast-paced|ever-changing|ever-evolving|rapidly evolving|rapidly changing} {world|landscape|industry|"
    "market|field}",
    "a testament to",
    "dream {job|company|role|opportunity|team}",
    "dream come true",
    "jump at the {chance|opportunity}",
    "mutually beneficial",
    "{strong|excellent|great|solid|exceptional|outstanding|superior} {|verbal and written |written and "
    "verbal }{communication skills|interpersonal skills|people skills|leadership skills|work ethic|"
    "organisational skills|organizational skills|analytical skills|problem-solving skills|attention to "
    "detail}",
    "work {|equally |very }well {independently|both independently|alone|on my own|under pressure|as part of "
    "a team|in a team}",
    "{can-do|winning|proactive|positive} attitude",
    "{110|120|150|200|1000|a hundred and ten} {percent|per cent}",
    "{meet and exceed|exceed|exceeding} {|all |your }expectations",
    "{best of my|full} {ability|abilities|potential}",
    "your {|very }valuable time",
)
_USUAL = Wordings(
    "{it was|was} {|such |truly |absolutely }a {|true |real |great |genuine }pleasure {meeting with you|"
    "meeting you|to meet with you|to meet you|speaking with you} and {learning|learn|to learn} more",
    "{learning|learn|hearing|hear} more about {your company|your organization|your organisation|the company|"
    "the organization|the position|the opportunity|this opportunity|this position|the exciting|the "
    "innovative}",
    "{great|excellent|strong|natural|wonderful|good} {fit|match} for {the|this|your|a|that|any}",
    "{passionate about|a passion for|my passion for|deep passion for}",
    "{exciting|amazing|wonderful|fantastic|great|rare} opportunity",
    "{aligns|align|aligned|aligning} {perfectly|seamlessly|closely|well|strongly|so well} with",
    "{perfectly|seamlessly|closely|strongly|well} {aligns|align|aligned|suited} {with|to|for} {my|your|the|"
    "this}",
    "leading {company|organization|organisation} in",
    "{your|the} {company's|organization's|organisation's|team's} {|inspiring |core |overall }{mission|vision|"
    "values}",
    "{resonates|resonated|resonate} {deeply|strongly|with me|with my|so much}",
    "{deeply|truly|strongly|really} {resonates|resonated|resonate}",
    "{reinforced|solidified|deepened|strengthened|confirmed|reaffirmed|heightened|fueled|fuelled|cemented|"
    "amplified} my {|already |strong |genuine |initial |keen |deep }{interest|enthusiasm|excitement|desire|"
    "passion|belief|conviction}",
    "contribute to {your|the} {|team's |company's |continued |ongoing |future |overall }{success|growth|"
    "mission|goals}",
    "{meaningful|lasting|positive|tangible} impact",
    "at your {|earliest |very earliest }convenience",
    "{do not|don't|please don't|please do not} hesitate to",
    "{express|extend|convey} my {|most |very |sincere |genuine }{gratitude|thanks|appreciation|interest|"
    "enthusiasm}",
    "{thrilled|excited|enthusiastic|eager} {about|at|by|for} {the|this} {|exciting |wonderful |great |"
    "amazing }{prospect|possibility|opportunity|chance}",
    "{valuable|invaluable} {insights|insight}",
    "{insightful|engaging|enlightening|inspiring|stimulating|thought-provoking} {conversation|discussion|"
    "dialogue|exchange|interview}",
    "{truly|deeply|incredibly|genuinely|absolutely} {inspiring|inspired|impressed|honored|honoured|"
    "enlightening|humbled}",
    "{would be|am|be} {honored|honoured|humbled} to",
    "{look|looking} forward to the {possibility|opportunity|prospect} of {joining|contributing|working|"
    "being}",
    "{eager|excited|ready} to {contribute|bring|leverage|add} {my|to your|to the|value}",
    "{opportunity|chance} to {contribute|make a difference|grow and learn|learn and grow}",
    "attention to detail",
    "busy schedule",
    "{great|excellent|amazing|wonderful} {opportunity|place} to {grow|learn|work}",
)
_NO_COMPANY = Wordings("your {company|organization|organisation|firm|esteemed company|business|institution}")
_NO_ROLE = Wordings(
    "{the|this|your} {position|job|opening|vacancy}", "{the|this} {open |available |advertised }position"
)
_STOCK = Wordings.of(_WORN, _USUAL)
_ALL = Wordings.of(_STOCK, _NO_COMPANY, _NO_ROLE)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    found: list[tuple[Part, Match]] = []
    seen: set[str] = set()
    for part, text, match in said(_ALL, letter):
        kind = _kind(match)
        unsaid = denied(text, match.start, 3) or reported(text, match.start)
        if kind not in seen and not unsaid and not _is_named(match.phrase, letter, context):
            seen.add(kind)
            found.append((part, match))
    if len(found) < _FEWEST or all(match.phrase not in _STOCK for _, match in found):
        return
    usual = sum(match.phrase in _USUAL for _, match in found)
    if len(found) - usual / 2 < _ENOUGH and not (usual and _is_form(letter, context)):
        return
    for part, match in found:
        yield Hit(message=_message(match, len(found)), part=part, start=match.start, end=match.end)


def _is_form(letter: Letter, context: Context) -> bool:
    """Tell whether so little of the letter is the candidate's own that usual lines are all there is."""
    return ownness(letter, context.interview, context.template).share < _LITTLE_OWN


def _kind(match: Match) -> str:
    """Return what counts once however often it is said: a missing name, or a phrase by two words."""
    for group in (_NO_COMPANY, _NO_ROLE):
        if match.phrase in group:
            return group.patterns[0]
    return " ".join(word.key for word in words_of(match.text)[:2])


def _message(match: Match, count: int) -> str:
    others = "one more line" if count == _FEWEST else f"{count - 1} more lines"
    if match.phrase in _NO_COMPANY or match.phrase in _NO_ROLE:
        cure = "Put the name in its place."
    else:
        cure = "Put a detail of your conversation in its place."
    return (
        f"{quoted(match.text)} could stand in anybody's letter, and so could {others} here. "
        f"Together they read like a form. {cure}"
    )


def _is_named(phrase: str, letter: Letter, context: Context) -> bool:
    """Tell whether `your company` or `the position` stands beside the name itself: no sign of a form then."""
    if phrase in _NO_COMPANY:
        return _holds(letter, context.interview.company, 1)
    if phrase in _NO_ROLE:
        return not context.interview.role or _holds(letter, context.interview.role, 2)
    return False


def _holds(letter: Letter, name: str, least: int) -> bool:
    """Tell whether the first words of a name, or all where it has fewer, stand in the letter."""
    wanted = [word.key for word in words_of(name)][:least]
    there = {
        word.key.removesuffix("'s") for word in (*words_of(letter.subject or ""), *words_of(letter.body))
    }
    return bool(wanted) and there.issuperset(wanted)


RULE = Rule(
    id="stock-phrases",
    severity=Severity.WARNING,
    title="Reads like a form",
    passes="Says it in your words",
    looks_for=(
        "Two or more worn-out lines that could stand in any letter, such as “perfect fit” or “hit the ground "
        "running”. “Your company” and “the position” count where no name stands in the letter, and usual "
        "lines such as “excited about the opportunity” count half unless there is nothing else. One such "
        "line is fine."
    ),
    why=(
        "Interviewers read many of these letters, and machines write them too. A reader who recognises the "
        "form stops reading; one real detail of your conversation does more than ten polished lines."
    ),
    sources=("ALB", "PJC", "A3"),
    guide="personal",
    check=_check,
    phrases=_ALL.listed,
    bad=(
        Example(
            body=sound_letter("I am a perfect fit for your team and can hit the ground running."),
            marks="perfect fit for your",
        ),
        Example(
            body=sound_letter(
                "I hope this email finds you well. I am a team player and passionate about data."
            ),
            marks="hope this email finds you well",
        ),
        Example(
            body=sound_letter(
                "I would be a valuable asset to your company.",
                thanks="It was a pleasure meeting with you and learning more about your company.",
                point="",
            ),
            marks="It was a pleasure meeting with you and learning more",
        ),
        Example(
            body=sound_letter(
                "I am confident that my skills and experience would help you reach the next level. "
                "I look forward to hearing from you at your earliest convenience."
            ),
            marks="confident that my skills",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("I think that I could hit the ground running with your tests.")),
        Example(body=sound_letter("Thank you for your time. I look forward to hearing from you.")),
        Example(
            body=sound_letter("Your company's name, Fernhollow, comes from the valley; I did not know that.")
        ),
        Example(
            body=sound_letter(
                "You said that “team player” and “self-starter” mean nothing in an advertisement."
            )
        ),
        Example(body=sound_letter("Please feel free to call me with questions.")),
        Example(
            body=sound_letter("The position that you described asks for someone who writes things down.")
        ),
    ),
)
