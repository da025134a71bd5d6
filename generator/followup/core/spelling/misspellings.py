"""Misspellings that letters like these often hold, and what was meant. Only what is never right in any
English.

Picked by hand for this project from general knowledge: no list was copied. The speller finds most of them by
itself; here they are certain, also where they start a sentence, and where the nearest word is another one
(`infact` is not `infect`). Words that differ between British and American English stay out, and so does
whatever is a word of its own somewhere (`calender`, `manger`, `dependant`).
"""

from collections.abc import Mapping
from functools import cache

_TABLE = """
acceptence=acceptance accomodate=accommodate accomodation=accommodation accross=across acheive=achieve
acheived=achieved acheivement=achievement acknowlege=acknowledge actualy=actually additionaly=additionally
adress=address adressed=addressed aknowledge=acknowledge allready=already alot=a_lot althought=although
amoung=among anwser=answer anyother=any_other apointment=appointment appericiate=appreciate
appologies=apologies appologize=apologize appology=apology appreciaton=appreciation appreicate=appreciate
appriciate=appreciate appriciated=appreciated apreciate=appreciate apreciated=appreciated aproach=approach
aquaintance=acquaintance arguement=argument assesment=assessment aswell=as_well atleast=at_least
attachement=attachment attatched=attached attatchment=attachment attendence=attendance availabe=available
availibility=availability availible=available avaliable=available basicly=basically becasue=because
becouse=because becuase=because beggining=beginning begining=beginning beleive=believe benifit=benefit
breif=brief buisness=business carreer=career carrer=career challange=challenge challanging=challenging
colaborate=collaborate colaboration=collaboration colleage=colleague colleages=colleagues
collegue=colleague collegues=colleagues comittment=commitment comming=coming commited=committed
commitee=committee committment=commitment communciation=communication compagny=company
competance=competence completly=completely comunication=communication concious=conscious confrim=confirm
congradulations=congratulations consistant=consistent convienient=convenient couldnt=couldn't
credencials=credentials decison=decision defenitely=definitely defiantely=definitely definately=definitely
definatly=definitely definetly=definitely definitly=definitely deparment=department desicion=decision
desision=decision develope=develop developement=development dicuss=discuss didnt=didn't
disapointed=disappointed discusion=discussion discuted=discussed dissapointed=disappointed
disscused=discussed doesnt=doesn't dont=don't eachother=each_other eficient=efficient
embarassed=embarrassed embarassing=embarrassing enthousiasm=enthusiasm enthousiastic=enthusiastic
enthusiam=enthusiasm enthusiatic=enthusiastic enviroment=environment especialy=especially
esspecially=especially eventhough=even_though everytime=every_time excelent=excellent excercise=exercise
excitment=excitement exellent=excellent exicted=excited existance=existence expecially=especially
expereince=experience experiance=experience expirience=experience explaination=explanation
extremly=extremely familar=familiar fasinating=fascinating finaly=finally forwad=forward foward=forward
freind=friend fullfill=fulfill futher=further goverment=government grammer=grammar gratefull=grateful
gratitute=gratitude greatful=grateful greatfull=grateful greatfully=gratefully guarentee=guarantee
happend=happened havent=haven't helpfull=helpful hesistate=hesitate imediately=immediately
immediatly=immediately improvment=improvement incase=in_case inconvience=inconvenience
independant=independent indepth=in-depth infact=in_fact initative=initiative insightfull=insightful
intersted=interested interveiw=interview intervew=interview interviewd=interviewed interviwer=interviewer
inteview=interview intrested=interested intresting=interesting isnt=isn't ive=I've
knowledgable=knowledgeable knowlege=knowledge liase=liaise liason=liaison maintainance=maintenance
maintenence=maintenance managment=management meetting=meeting mentionned=mentioned motived=motivated
neccesary=necessary neccessary=necessary necesary=necessary necessery=necessary nevermind=never_mind
noone=no_one noticable=noticeable objectif=objective ocasion=occasion occassion=occasion occured=occurred
occuring=occurring ofcourse=of_course oportunity=opportunity oppertunity=opportunity
opportunites=opportunities oppurtunities=opportunities oppurtunity=opportunity passionated=passionate
percieve=perceive personaly=personally personel=personnel persue=pursue persuing=pursuing pleasue=pleasure
plesure=pleasure posess=possess posible=possible postion=position prefered=preferred
preperation=preparation presentaton=presentation privelege=privilege priviledge=privilege proccess=process
profesional=professional professionaly=professionally professionnal=professional proffesional=professional
questionaire=questionnaire realy=really reccomend=recommend reccommend=recommend recieve=receive
recieved=received recieving=receiving recived=received recomend=recommend recomendation=recommendation
recruitement=recruitment recuiter=recruiter referal=referral refered=referred regading=regarding
regrads=regards reguarding=regarding reguards=regards relevence=relevance relevent=relevant
remeber=remember repetion=repetition reponse=response requirment=requirement requirments=requirements
responce=response responsabilities=responsibilities responsability=responsibility responsable=responsible
seperate=separate seperately=separately shedule=schedule shouldnt=shouldn't similiar=similar
sincerley=sincerely sincerly=sincerely speach=speech specificaly=specifically stategy=strategy
strenght=strength strenghts=strengths succes=success succesful=successful succesfully=successfully
successfull=successful sucess=success sucessful=successful sugestion=suggestion suport=support
suprise=surprise suprised=surprised sytem=system teached=taught tecnical=technical teh=the
thankfull=thankful thankyou=thank_you thats=that's theif=thief theyre=they're thier=their
thoughtfull=thoughtful togehter=together tommorow=tomorrow tomorow=tomorrow transfered=transferred
truely=truly undestand=understand unfortunatley=unfortunately unfortunatly=unfortunately untill=until
upto=up_to usefull=useful usualy=usually vacany=vacancy verry=very vist=visit voluntering=volunteering
wasnt=wasn't wednsday=Wednesday wellcome=welcome wether=whether whish=wish wich=which wierd=weird
wonderfull=wonderful wouldnt=wouldn't writen=written writting=writing yesturday=yesterday youre=you're
youve=you've
"""


@cache
def common_misspellings() -> Mapping[str, str]:
    """Return what was meant, by the misspelling; both in lower case but for `I`."""
    pairs = (entry.split("=") for entry in _TABLE.split())
    return {wrong: right.replace("_", " ") for wrong, right in pairs}
