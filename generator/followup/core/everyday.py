"""Words that anybody's letter after an interview may hold: they say nothing about one conversation.

Judges nothing. By stems (`followup.core.points.stem`), so that `discussing` and `discussed` are one.
"""

from functools import cache

from followup.core.points import stem

_COURTESY = """
thank thanks thankful thanking appreciate appreciated appreciation appreciative grateful gratitude
gratefully kind kindly kindness generous generosity gracious courtesy please sorry apology apologies welcome
welcoming wish wishes hope hopeful hopefully regards dear hello greeting greetings sincere sincerely
heartfelt deep deepest warm warmly best honest honestly truly really pleasure pleased pleasant glad gladly
happy happily delight delighted delightful honor honour honored honoured privilege privileged humbled lovely
nice enjoy enjoyed enjoyable enjoying thrilled thrilling excite excited exciting excitement
"""
_MEETING = """
time times moment minute minutes hour hours day days date week weeks month months year years morning
afternoon evening today yesterday tomorrow tonight recent recently last earlier early late later soon once
again busy schedule meet meeting met meetings speak speaking spoke spoken talk talking talked conversation
conversations chat chatted call called phone video zoom teams interview interviews interviewing interviewed
interviewer interviewers discuss discussed discussing discussion discussions panel round stage visit visited
visiting tour person opportunity opportunities chance occasion invite invited invitation host hosting taking
take took taken give gave given giving spend spent spending share shared sharing explain explained
explaining explanation tell told telling say said saying ask asked asking describe described describing hear
heard hearing learn learned learnt learning listen listened understand understanding understood insight
insights insightful overview information informative informed detail details detailed question questions
answer answers answered answering topic topics point points thing things something anything everything
aspect aspects lot bit note letter message mail email e-mail line lines word words write writing wrote
written
"""
_WORK = """
position positions role roles job jobs opening vacancy post opportunity candidate candidates candidacy
applicant applicants application apply applied applying hire hired hiring recruit recruiter recruiting
company companies organization organisation organizations organisations firm business enterprise institution
employer department team teams group colleague colleagues member members staff people person manager
managers management director leader leaders leadership office place workplace environment culture cultural
atmosphere mission vision value values valued goal goals objective objectives strategy strategic success
successful successfully succeed future growth grow growing develop development developing professional
professionally career careers industry field sector market work works working worked worker project projects
task tasks responsibility responsibilities responsible duty duties requirement requirements need needs
expectation expectations expect expected challenge challenges challenging help helpful helping helped
support supporting serve service services part join joining joined joins fit fits fitting match matches
matching contribute contributing contribution contributions add adding addition asset bring bringing brought
offer offers offered offering skill skills skilled skillset experience experiences experienced background
qualification qualifications qualified expertise expert knowledge knowledgeable ability abilities able
capability capabilities strength strengths talent talents talented education training track record proven
result results impact difference make makes making made solution solutions idea ideas plan plans approach
process processes procedure product products customer customers client clients quality excellence excellent
efficient effective effectively efficiency collaborate collaborating collaboration collaborative communicate
communication teamwork player motivated motivation driven dedicated dedication committed commitment
passionate passion enthusiasm enthusiastic enthusiastically energy energetic creative creativity dynamic
innovative innovation diverse detail-oriented oriented hard-working hardworking quick fast learner ground
running hit value-added valuable invaluable worth worthwhile meaningful significant important importance
"""
_OPINION = """
interest interested interesting interests keen eager eagerly confident confidence confidently believe
believed belief feel feeling feelings felt think thinking thought thoughts know knowing known sure certain
certainly convinced consider considered considering consideration impress impressed impressive impression
inspire inspired inspiring amazing great greatly good better well wonderful fantastic perfect perfectly
ideal ideally strong strongly stronger unique special specially especially particular particularly real
genuine genuinely very much many more most highly extremely incredible incredibly absolutely definitely
clear clearly clearer further additional additionally strengthen strengthened confirm confirmed confirming
reinforce reinforced reaffirm reaffirmed reiterate restate express expressed expressing convey extend look
looking looked seem seems sound sounds appear appears love loved like liked want wanted would could should
may might will shall can must let get got gotten getting go going went gone come coming came see seeing saw
seen find finding found keep keeping kept put set start starting started begin beginning continue continued
continuing remain remains remaining stay stand stands whole full fully entire total different similar new
next forward ahead step steps decide decided decision decisions outcome result status update updates reply
response respond hesitate free reach reaching contact contacted touch provide provided providing send
sending sent attach attached enclosed include including included require required request requested
available availability convenience convenient possible possibility possibly sooner answer proceed progress
move moving process timeline timing regarding concerning related relevant respect respects follow following
follow-up followup up-coming upcoming since therefore however moreover furthermore also indeed overall
general generally mention mentioned mentioning positive positively successful aligned align aligns resonate
resonated truly excited prospect prospects chosen choose choosing choice selected select selection rate
first second two three one few several number way ways kind sort type level high higher long longer short
large small big little able use using used useful try trying tried change changes open reason reasons
example examples sense yes no not never ever always often sometimes usually still already yet just only even
almost quite rather too enough everyone everybody anyone someone somebody each other others another same
such own world life home name names mind walk walking walked build building built left leave leaving
direction dive deep deeper heading headed journey vibe grow hands-on wonder surprise surprised fun smart
bright friendly openness transparent transparency honesty energy passion curious curiosity proud fascinating
fascinated intriguing engaging engaged engage refreshing welcoming attention detail-focused results-driven
self-motivated flexible flexibility adapt adaptable reliable organised organized problem problems solve
solving solver heart hand hands
"""
_EVERYDAY_TEXT = f"{_COURTESY} {_MEETING} {_WORK} {_OPINION}"


@cache
def everyday_stems() -> frozenset[str]:
    """Return the stems of the words that say nothing about one conversation."""
    return frozenset(stem(word) for word in _EVERYDAY_TEXT.replace("-", " ").split())
