"""Words that are no names where they open a fragment, and nouns that want an article. Judges nothing."""

from functools import cache

from followup.core.phrasing.english.verbs import GERUNDS
from followup.core.phrasing.english.words import (
    ADVERBS,
    ANYBODY,
    CONJUNCTIONS,
    DETERMINERS,
    FIRST_PERSON,
    INDIRECT,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBJECTS,
)

_COUNT_TEXT = """
ability accident account acquisition agency agenda agreement algorithm app appointment article assembly
assessment assignment atmosphere audit backlog badge bakery bank benchmark blog board bonus book booth boss
bottleneck branch brand breakdown brief briefing bsc budget bug building bundle calendar call campaign
campus canteen car catalog catalogue cause center centre certificate challenge channel chart chat chatbot
checklist choice city claim client clinic club cluster codebase cohort collection comment committee commute
company comparison concept conference contract conversation copy cost council counter-offer crew crisis
curriculum customer cycle dashboard database dataset date day deadline deal deck deficit degree demo
department depot device difference dilemma director discount discussion district division dock draft
dresscode effect effort environment error estate exam example exhibition experiment explanation fact
fellowship field fleet folder form framework freeze future gap garden gate grant greenhouse guide guideline
gym hackathon handbook handover helpdesk hierarchy hotel hypothesis idea impact importance incident index
initiative inspection instrument interface internship interview interviewer issue job journey kiosk kitchen
lab laboratory lack ladder launch layout length letter licence license link load location logo manager
manifesto manual map market mba meeting memo merger method metric mission mistake model module monolith
monorepo mood msc need neighborhood neighbourhood network newsletter niche norm note notice offer office
organisation organization outage outcome outlook pace package partnership path pattern pension period permit
perspective petition phase phd pilot pipeline place plan platform playbook playground podcast policy
portfolio position possibility post-mortem postmortem presentation price principle priority problem
procedure process program programme project proposal protocol prototype question questionnaire queue quota
range rate ratio reason recommendation record recruiter reference registry relaunch release relocation reorg
reorganisation reorganization report repository requirement retreat retro retrospective rewrite roadmap role
rollout room roster rota route salary sample scenario schedule scheme scope sector seminar server set-up
setting setup shift shop showroom site size solution split sprint stack stand-up standup status step
strategy structure study summary summit supplier survey syllabus system takeover talk target taskforce team
template tempo tender test threshold ticket timeline timetable tool toolkit tour track transcript transition
trial trip tutorial update upgrade vacancy vendor version view visa visit voucher waiver ward warehouse
warranty way website week weekend welcome workflow workforce workload workplace workshop zone
"""
_A_THING_TEXT = """
certificate copy demo draft file folder letter link list note photo picture plan presentation recording
reference sample scan screenshot slide summary video
"""
_OPENING_TEXT = """
absence academy accounting accounts adult advanced advice agile ai-driven alliance allotment analytics
anchor annual answer applied apprentices apprenticeships approach archive area areas art article assessments
asset association asylum attendance auction audits autonomy available average award bad balance bar barrier
baseline basement basic basis batch beach bed behavior behaviour being bell belt benefits best better bid
big bonuses bookshop boundary boutique breakfast breaks bringing broad budgets business care career careers
carer case cases ceiling chain chair challenges change changes chapter charity charter chef childcare
children church civic class classroom clause clear clients clinical coding coffee colleagues college column
commercial commitment common communication community compensation competitor complaint complex compliance
component computer concern concerns conclusion condition contractor contracts convention cool cooperation
corporate corridor costs country course court coverage creative credit crew cross-functional cultural
culture current customer customers cyber daily dance data deadlines debate decision deep delays delivery
deposit design desk detailed development diagnosis diagram difficult digital dinner direct directive
discipline discounts dispute distributed diversity document domestic double driver duty early economics
economy edge editing edition editor election email embedded emergency emotional empathy emphasis employee
employees employer energy engagement engine engineer engineering enterprise episode equal equipment era
estimate ethics evaluation event event-driven everyday exams excellent exception exciting excursion exercise
expenses experience experienced expertise experts export exports extension extensive external extra
facilities facility factory faculty failure fair family family's farm fast faster father feature fee
feedback festival fewer field figure file film filter finance financial finding firm flag flexibility
flexible flexitime flood floor flow food forecast forecasting foreign forest forklift format forum
foundation franchise free freedom freight frequent friendly frontier full full-time fun function fund
funding further gallery game gaps general global goal goals good goods grade grades graduate grants graph
great grief group groups guarantee habit handovers hands-on hangar harbour hard head health healthcare heavy
helpful hidden high higher highly hiring history holiday holidays home homework honest hospital hours house
housing how human husband hybrid hygiene ideas image immigration impressive improved inclusion inclusive
individual industry infection information infrastructure initial inquiries inspections insurance intake
integration intellectual interest interesting internal international interns internships intro inventory
investments invoices invoicing island issues item joint journal junction junior key keynote kids kind
kindness knowledge label labor labour lake landscape language large last late laundry law lawsuit leadership
leaflet league learning leave lecture legacy legal less lesson lessons letters life lifecycle light limit
line list literacy little loan local logistics long loss lots lovely low lower lunch machine magazine
mailbox maintenance major management managers mandate many margin marketing markets materials maternity
maths medical meetings member mental mentoring mentors menu merge methods metrics mid-size mill mine minimum
ministry minor mixed mixture mobile modern money month monthly moral more most mother motto move multiple
museum music mutual national native needs new newborn next nice night nights non-profit nothing novel nurse
nursery nurses nursing nutrition objective objectives occupational offer older on-boarding on-call
onboarding one-to-one ongoing online open opera operation operations opinion opportunities option orchestra
order other outdoor outreach outside oven overall overtime overview own ownership packaging page paid pair
pairing panel paper parental parents park parking part-time partner patent patents paternity patience
patient patients pay payments payroll payslips peak people percentage performance permanent personal
phenomenon phonics photo physical picture piece planet planning plans plant plasma plot policies pool port
possible post poster potential power practical practice pregnancy premise prices pricing primary private
prize problems processes procurement product production products professional profile profit profits
programming progress projects promotion promotions property proposals prospect public pupils quality quarter
questions quick quite radiology rare reaction real really receipt recent reception recipe record records
recovery recruiting recruitment reform regime region regional register registered regular regulation
relations relationship reliability remote renewable rent repair replacing reports request requirements
rescue research reservation residency resources responsibilities responsibility restaurant restorative
restriction result retail retention retirement return returns revenue review reward rising risk risks river
road robot robotics roles rollback routine routines rule rules runbook running rural safeguarding safety
salaries sales scandal scheduling school science score screen season seasonal secondary section security
segment senior sensitive separate sequence series service services session sexual shadowing shared shares
shelf shelter shifts short sick significant simple simulation single situation skeleton sketch skills sleep
slide slogan slow small social soft software soil solid solving source special specific specification speech
speed square staff staffing stage stakeholder stakeholders standard standards starting state statement
station stock store story strand strategic street stress strike strong structured student students studies
studio style subject subsidiary suburb suggestion suite super suppliers supplies supply support surgery
sustainability switch symposium syndicate systems table talent task tasks taxes teacher teachers teaching
teams teamwork tech technical technology telehealth temporary tenants term territory testing tests text
textbook thank thanks theatre theft theme theorem theory thesis things threat time time-off timelines title
tooling tools topic topics total tough tower town trade tradition traffic training transparency transport
travel treatment triage trick trust tuition turnover two-way typist uniforms unions unit university unusual
upcoming updated urban urgent usability user users usual vacation vaccine values van variable vehicle
vendors venue verdict very vessel videos visas vision visiting visitors visual vocational voice volume
volunteer volunteering vote wage wages walk wall waste water weekly welcome welfare wellbeing western wheel
wide wider wife wildlife wind window wing wish women's wonderful word-of-mouth work working worksheet
workshops world writing wrong year year-end young youth zero
"""
COUNT = frozenset(_COUNT_TEXT.split())
"""Singular nouns that do not stand without an article: `the salary range`."""
A_THING = frozenset(_A_THING_TEXT.split())
"""Things of which one is sent: `a copy of my licence`."""
_COMMON_ENDINGS = (
    *("tion", "sion", "ment", "ness", "ance", "ence", "ship", "ility", "ivity", "ology"),
    *("ising", "izing", "ating", "ifying", "tting", "nning", "pping"),
)


@cache
def _opening() -> frozenset[str]:
    closed = DETERMINERS | QUANTIFIERS | PREPOSITIONS | CONJUNCTIONS | INDIRECT | ADVERBS | ANYBODY | SUBJECTS
    return (closed | COUNT | GERUNDS | frozenset(_OPENING_TEXT.split())) - FIRST_PERSON


def is_common(word: str) -> bool:
    """Tell whether a word in small letters, with straight apostrophes, is surely no name."""
    if word in _opening() or (word.endswith(_COMMON_ENDINGS) and len(word) > 6):
        return True
    return word.endswith("s") and (word[:-1] in COUNT or word[:-3] + "y" in COUNT)
