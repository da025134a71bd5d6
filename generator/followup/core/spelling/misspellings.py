"""Misspellings that letters like these often hold, and what was meant. Only what is never right in any
English.

Written by hand for this project from general knowledge: no list was copied. Words that differ between
British and
American English stay out, and so does whatever is a word of its own somewhere (`calender`, `manger`,
`dependant`).
"""

from collections.abc import Mapping
from functools import cache

_TABLE = """
abilty=ability absense=absence acccept=accept accesible=accessible accomodate=accommodate
accomodating=accommodating accomodation=accommodation accompanyed=accompanied
accomplishement=accomplishment accross=across acheive=achieve acheived=achieved acheivement=achievement
acheivements=achievements acknowlege=acknowledge acquaintence=acquaintance actualy=actually
additionaly=additionally addres=address adress=address adressed=addressed adressing=addressing
advertisment=advertisement agressive=aggressive allready=already alltogether=altogether allways=always
alot=a_lot alothough=although althought=although amoung=among analyis=analysis annualy=annually
answerd=answered anual=annual anwser=answer anwsered=answered anyother=any_other aplication=application
aplied=applied aply=apply apointment=appointment apoligies=apologies apparant=apparent
apparantly=apparently appearence=appearance applicaton=application appoinment=appointment
appologies=apologies appologize=apologize appology=apology appreciae=appreciate appreciatd=appreciated
apprecitate=appreciate appreicate=appreciate appriciate=appreciate appriciated=appreciated
approch=approach appropiate=appropriate approximatly=approximately apreciate=appreciate
apreciated=appreciated aproach=approach apropriate=appropriate aquire=acquire aquired=acquired
arguement=argument arrangment=arrangement assesment=assessment assesments=assessments
assistence=assistance assistent=assistant asthetic=aesthetic aswell=as_well atleast=at_least
attachement=attachment attatch=attach attatched=attached attatchment=attachment attendence=attendance
availabe=available availabilty=availability availible=available avalable=available avaliable=available
awarness=awareness backgroud=background backround=background basicly=basically beacuse=because
becasue=because becomming=becoming becouse=because becuase=because begining=beginning beleif=belief
beleive=believe beleived=believed belive=believe benefical=beneficial beneficary=beneficiary
benifit=benefit benifits=benefits breif=brief breifly=briefly buisness=business busines=business
bussines=business bussiness=business carefull=careful carreer=career carrer=career catagory=category
challange=challenge challanges=challenges challanging=challenging challening=challenging
changable=changeable charachter=character charater=character cirumstances=circumstances clarfy=clarify
clearifying=clarifying cleary=clearly colaborate=collaborate colaboration=collaboration
collaberate=collaborate collaberation=collaboration collaborte=collaborate colleage=colleague
colleages=colleagues colleauge=colleague collegue=colleague collegues=colleagues colum=column
comapny=company comitment=commitment comittee=committee comming=coming commited=committed
commitee=committee commitmment=commitment committe=committee committment=commitment
communcation=communication communciate=communicate communicaton=communication compagny=company
compair=compare comparision=comparison compatability=compatibility competance=competence
competant=competent competative=competitive compleately=completely completly=completely
complience=compliance comunicate=communicate comunication=communication concensus=consensus
concious=conscious confidance=confidence congradulations=congratulations consistant=consistent
consistantly=consistently contibute=contribute continous=continuous continously=continuously
contribut=contribute contributon=contribution conveniance=convenience conversaton=conversation
convesation=conversation convienence=convenience convienient=convenient convinient=convenient
cordinate=coordinate cordinator=coordinator correspondance=correspondence couldnt=couldn't
curiousity=curiosity curriculem=curriculum custmer=customer customor=customer custumer=customer
decesion=decision decison=decision definate=definite definately=definitely definatly=definitely
definetly=definitely defintely=definitely delevop=develop deligate=delegate deparment=department
departement=department desciption=description descision=decision desireable=desirable desision=decision
desparate=desperate develoment=development develope=develop developement=development
devlopment=development didnt=didn't diferent=different differant=different difficulity=difficulty
diffrent=different dificult=difficult dilemna=dilemma disapointed=disappointed discription=description
discused=discussed discusion=discussion discusssed=discussed dissapoint=disappoint
dissapointed=disappointed dissappointed=disappointed disscussed=discussed disscussion=discussion
diversed=diverse doesnt=doesn't dont=don't effecient=efficient efficency=efficiency efficent=efficient
eligable=eligible embarass=embarrass embarassed=embarrassed embarassing=embarrassing
encourging=encouraging enthousiasm=enthusiasm enthousiastic=enthusiastic enthusaistic=enthusiastic
enthusiam=enthusiasm enthusiatic=enthusiastic enviornment=environment enviroment=environment
enviromental=environmental enviroments=environments equiped=equipped equipement=equipment
equippment=equipment especialy=especially espescially=especially essencial=essential excelent=excellent
excellant=excellent excercise=exercise excitment=excitement exellent=excellent exicted=excited
existance=existence expecially=especially expereince=experience experiance=experience
experianced=experienced experiances=experiences experienc=experience experince=experience
expierence=experience expirience=experience explaination=explanation explenation=explanation
extrememly=extremely extremly=extremely facinating=fascinating familar=familiar familier=familiar
fasinating=fascinating favourible=favourable feasable=feasible finacial=financial finaly=finally
financal=financial fluant=fluent follwing=following folowing=following foreward=forward forwad=forward
foward=forward freind=friend freindly=friendly fullfill=fulfill furthermor=furthermore furthur=further
futher=further garantee=guarantee gaurantee=guarantee generaly=generally genuinley=genuinely
genuinly=genuinely goverment=government govermental=governmental grammer=grammar gratefull=grateful
gratitud=gratitude gratitute=gratitude greatful=grateful greatfull=grateful guarentee=guarantee
guidence=guidance happend=happened happenend=happened harrass=harass hasnt=hasn't havent=haven't
heirarchy=hierarchy helpfull=helpful hesistate=hesitate hesitat=hesitate hestitate=hesitate hieght=height
hopefuly=hopefully howver=however identifed=identified imediate=immediate imediately=immediately
immediatley=immediately immediatly=immediately importent=important imporve=improve impresed=impressed
impresive=impressive improvment=improvement incase=in_case independant=independent
independantly=independently indispensible=indispensable infact=in_fact infomation=information
inital=initial initative=initiative initiatve=initiative innovativ=innovative inovation=innovation
inovative=innovative insightfull=insightful integraty=integrity intelligance=intelligence
intepret=interpret interesing=interesting interrested=interested interseted=interested
intersted=interested intersting=interesting interveiw=interview interveiwer=interviewer intervew=interview
intervie=interview interviewd=interviewed interviw=interview interviwer=interviewer inteview=interview
intrest=interest intrested=interested intresting=interesting intreview=interview irresistable=irresistible
isnt=isn't issueing=issuing ive=I've jugdment=judgment knowladge=knowledge knowlege=knowledge
knowlegeable=knowledgeable labratory=laboratory langauge=language languge=language lastest=latest
leadershp=leadership lenght=length liase=liaise liason=liaison libary=library lisence=licence
maintainance=maintenance maintenence=maintenance managable=manageable managament=management
managment=management maneuvre=manoeuvre mangement=management mantain=maintain marketting=marketing
markting=marketing meetting=meeting mentionned=mentioned mentionning=mentioning mesage=message
milestons=milestones minumum=minimum miscelaneous=miscellaneous mispell=misspell mispelled=misspelled
misunderstod=misunderstood motivatd=motivated motived=motivated neccesary=necessary
neccessarily=necessarily neccessary=necessary necesary=necessary negociate=negotiate
negociation=negotiation noone=no_one noticable=noticeable noticably=noticeably nowdays=nowadays
ocassion=occasion occasionaly=occasionally occassion=occasion occured=occurred occurence=occurrence
occuring=occurring ofcourse=of_course offically=officially ofice=office ommit=omit ommitted=omitted
opertunity=opportunity oportunity=opportunity oppertunities=opportunities oppertunity=opportunity
opportunites=opportunities opportuntiy=opportunity opportunty=opportunity oppotunity=opportunity
opprotunity=opportunity oppurtunities=opportunities oppurtunity=opportunity organisaton=organisation
organiztion=organization orginal=original originaly=originally paralel=parallel partener=partner
particpate=participate particpated=participated particularily=particularly particulary=particularly
passtime=pastime percieve=perceive percieved=perceived perfomance=performance performace=performance
performence=performance permanant=permanent persistant=persistent personaly=personally personel=personnel
persue=pursue persued=pursued persuing=pursuing perticular=particular pleasent=pleasant pleasue=pleasure
plesant=pleasant plesure=pleasure posess=possess posession=possession posibility=possibility
posible=possible positon=position possibilty=possibility possition=position postion=position
potencial=potential potental=potential practicaly=practically preceed=precede preceeding=preceding
prefered=preferred preferrably=preferably preperation=preparation preperations=preparations
presance=presence presentaion=presentation presentaton=presentation privelege=privilege
priviledge=privilege privledge=privilege probablly=probably probaly=probably probelm=problem
problably=probably procces=process proccess=process procedue=procedure proceedure=procedure
profesional=professional profesor=professor professionaly=professionally professionnal=professional
proffesional=professional proffesionals=professionals proffesor=professor proffessional=professional
proffitable=profitable proficent=proficient progam=program pronounciation=pronunciation propably=probably
proposel=proposal puntual=punctual qualifcations=qualifications qualifed=qualified
qualificatons=qualifications quallified=qualified quesiton=question quesitons=questions
questionaire=questionnaire questons=questions qulaified=qualified realted=related realy=really
reccomend=recommend reccomendation=recommendation reccommend=recommend receieve=receive reciept=receipt
recieve=receive recieved=received recieving=receiving recive=receive recived=received recomend=recommend
recomendation=recommendation recomended=recommended recommandation=recommendation reconize=recognize
recruitement=recruitment recruter=recruiter recruting=recruiting recuriter=recruiter referal=referral
referance=reference referances=references refered=referred refering=referring refrence=reference
regading=regarding regarging=regarding regrads=regards reguarding=regarding reguards=regards
relavant=relevant relavent=relevant relevence=relevance relevent=relevant reliabilty=reliability
religous=religious rember=remember remeber=remember repetion=repetition reponse=response
represenative=representative requirment=requirement requirments=requirements resonable=reasonable
responce=response responsabilities=responsibilities responsability=responsibility responsable=responsible
responsibile=responsible responsibilites=responsibilities responsibilty=responsibility
responsiblity=responsibility restaraunt=restaurant resturant=restaurant retreive=retrieve rythm=rhythm
saftey=safety sallary=salary satisfyed=satisfied scedule=schedule schedual=schedule seperate=separate
seperated=separated seperately=separately sevaral=several shcedule=schedule shedule=schedule
shouldnt=shouldn't similiar=similar simular=similar sincerelly=sincerely sincerily=sincerely
sincerley=sincerely sincerly=sincerely sinserely=sincerely sollution=solution soluton=solution
somthing=something sorrry=sorry speach=speech specalist=specialist specialy=specially specifed=specified
specificaly=specifically stategy=strategy stratagy=strategy streching=stretching strengh=strength
strenght=strength strenghts=strengths succes=success succesful=successful succesfull=successful
succesfully=successfully successfull=successful sucess=success sucessful=successful
sucessfully=successfully sugest=suggest suggestons=suggestions suprise=surprise suprised=surprised
suprising=surprising surprize=surprise sytem=system sytems=systems techical=technical
technicaly=technically technolgy=technology techology=technology tecnical=technical tecnology=technology
teh=the tendancy=tendency thankfull=thankful thankyou=thank_you thats=that's theif=thief theroy=theory
theyre=they're thier=their thoroghly=thoroughly thoughtfull=thoughtful threshhold=threshold
throughly=thoroughly togeather=together togehter=together togther=together tommorow=tomorrow
tommorrow=tomorrow tomorow=tomorrow tomorrrow=tomorrow tounge=tongue trainning=training
transfered=transferred transfering=transferring truely=truly trully=truly underated=underrated
understandig=understanding undestand=understand unforseen=unforeseen unfortunaly=unfortunately
unfortunatley=unfortunately unfortunatly=unfortunately untill=until upto=up_to usefull=useful
usualy=usually vaccum=vacuum valuble=valuable valueable=valuable varous=various vehical=vehicle
verison=version visable=visible volonteer=volunteer voluntered=volunteered wasnt=wasn't welcom=welcome
wellcome=welcome werent=weren't whereever=wherever wheter=whether wich=which wierd=weird
withdrawl=withdrawal wonderfull=wonderful workd=worked worng=wrong wouldnt=wouldn't writen=written
writting=writing yeild=yield yestarday=yesterday yesterady=yesterday yesturday=yesterday youre=you're
youve=you've
"""


@cache
def common_misspellings() -> Mapping[str, str]:
    """Return what was meant, by the misspelling; both in lower case but for `I`."""
    pairs = (entry.split("=") for entry in _TABLE.split())
    return {wrong: right.replace("_", " ") for wrong, right in pairs}
