"""Short forms of first names: `Kate` for `Katherine`, `Bob` for `Robert`. Holds a list; judges nothing.

Formal names of one line are not short for each other: `Catherine` is a slip in `Katherine`.
"""

from collections.abc import Mapping
from functools import cache

_LIST = """
abigail: abby abbie gail
alan allan allen: al
albert alberta alberto: al bert bertie berto
alexander alexandra alexandre alexis alejandro alejandra alexei aleksandr: alex alec alexa alix al aleks
 lex lexi
 sandra sandy sascha sasha xander ale alyosha
alfred alfredo: al alf alfie fred freddie
alison allison alice: ali allie ally
amanda: mandy mandi
amelia emilia emily emma: amy em emmy emmie mel millie
anastasia: ana nastya stacy tasia
andrew andrea andreas andre andrej: andy andi andie drew
angela angelina angelica: angie ange
ann anne anna annabel annette annika: annie anya nan nancy
anthony antony antonio antonia antoine anton: ant toni tony nino
archibald: archie
arthur arturo: art artie
augustus augustine gustavo gustav: gus
barbara: babs barb barbie bobbie
bartholomew: bart
beatrice beatrix beatriz: bea bee trixie
belinda melinda: lin linda mel mindy
linda: lin lindy lynn
benjamin benedict bennett: ben benji benny
bernard bernadette bernardo: bernie
bradley bradford: brad
brenda brendan: bren
bridget brigid: bridie biddy
cameron camilla camille: cam millie
caroline carolyn carolina: carol caro carrie lina lynn
cassandra: cass cassie sandra
catherine catharine cathleen cathryn catalina caterina: cat cate cath cathy cathie kate katie katy kitty kit
cecilia cecily: cece celia cis cissy
charles charlotte: charley charlie charly chas chaz chuck lottie
christopher christian christina christine cristina christoph: chris chrissie chrissy christie christy cris kit
 kris tina topher
clifford clifton: cliff
constance constantine: connie con kostas
cornelius cornelia: con neil nell
curtis: curt
cynthia lucinda: cindy cyndi cindi
daniel danielle daniela daniella: dan dani danny
david davide: dai dave davey davy
deborah debra: deb debbie debby debs
dennis denise: den denny dee
dmitri dmitry dimitri: dima mitya
dominic dominique dominik: dom nic
donald: don donnie donny
dorothy dorothea: dolly dora dot dottie thea
douglas: doug dougie
edward edmund edwin edgar eduardo edouard: ed eddie eddy ned ted teddy
eleanor elinor eleonora: ella ellie lena nell nellie nora
elizabeth elisabeth elizabeta elspeth: bess bessie beth betsy bettina betty eliza ella ellie elle elsie
 libby lisa
 lisbeth lise liz liza lizzie lizzy els
eugene eugenia yevgeny evgeny: gene genie zhenya
evelyn yvonne yvette: eva eve evie
ezekiel: zeke
florence flora: flo flossie
frances francis francesca francisco francesco franz franklin: ches cesca fran francie frank frankie frannie
 franny
 kiko paco pancho
frederick frederic frederica friedrich fredrik: fred freda freddie freddy fritz rick
gabriel gabriela gabriella gabrielle: gabby gabe gabi gaby
geoffrey: geoff
jeffrey jeffery: jeff
george georgina georgia jorge: georgie gina
gerald gerard geraldine: ger gerry jerry
giovanni: gianni gio vanni
giuseppe: beppe peppe pino
gillian: gill gilly
jillian: jill jilly
gregory gregor grigori: greg gregg grisha
gwendolyn gwyneth: gwen
harold harriet harrison: hal harry hattie hettie
helen helena helene elena yelena: ellie lena nell nellie
henry heinrich enrique: hal hank harry heinz quique
herbert hubert: bert herb hugh
howard: howie
ignacio: nacho
isaac: ike zac
isabel isabella isabelle isobel: bella belle isa izzie izzy
ivan: vanya
jacob jakob jacobus: coby jake jay koos
jacqueline: jackie jacqui
james: jamie jem jim jimmie jimmy
jane janet janice janine: jan janey janie jay
jason: jase jay
javier xavier: javi xavi
jennifer jenna: jen jenn jennie jenny
jeremy jeremiah jerome: jem jerry jez
jessica: jess jessie
joan joanna joanne johanna: hanna jo joey joni
johannes johann: hannes hans jan
john: jack jock johnny jonny
jonathan jonathon: jon jonny johnny
joseph josef josephine jose: joe joey jo josie pepe sepp
joshua: josh
judith: jude judi judy
julian julia julie juliet juliette juliana: jools jules
katherine katharine kathryn kathleen katrina katarina katerina ekaterina katharina: kat kate kath kathy kathie
 katie katja katy katya kay kit kitty trina
kenneth kendra: ken kenny
kevin: kev
kimberley kimberly: kim kimmy
kristina kristine kristen kristin krista kristopher: kris krissy kristie kristy tina
laurence lawrence lorenzo: larry lars laurie lawrie enzo
laura lauren laurel lorraine: laurie lori lolly ren lorrie
leonard leonardo leopold leonora: len lenny leo nora
leslie lesley: les
lillian lilian liliana: lil lilly lily
louis louise louisa luis luisa ludwig: lou louie lu lulu
lucas lukas: luke luc
lucy lucille lucia: lu lulu
madeline madeleine madelyn magdalena: maddie maddy madge magda lena
malcolm: mal
margaret margarita margarete marguerite margarethe: daisy greta gretel madge maggie maggy mags marge margie
 margo
 margot meg megan peg peggy rita
maria marie mary mariam miriam: mae mamie masha may mia mim mimi mitzi molly polly mitzi
marianne marion marian: mari
martin martha martina: mart marty tina
matilda mathilde: mattie tilda tilly
matthew mathew matthias mateo matteo: mat matt matty
maurice maureen: mo maury reen
maximilian maxwell maxine: max
melanie melissa melody: lissa mel missy
michael michelle michaela mikhail miguel mikael michel: mick mickey micky mickie mike mikey misha mish mitch
 shell shelly migue
mitchell: mitch
mohammed mohamed muhammad mohammad: med mo moe
nathan nathaniel: nat nate
natalie natalia natasha natalya: nat nata nattie tasha
nicholas nicolas nicola nicole nikolai nikolaus nikolas: claus klaus kolya nic nick nicky nico niki nikki
 niko nik
nigel: nige
norman norma: norm
oliver olivia: liv livvy ollie olly
oscar oswald: oz ozzie
pamela: pam pammy
patricia patrick: paddy pat patsy patti patty rick tricia trish trisha
paul paula pauline pavel: paulie pasha polly
penelope: pen penny
peter pieter pedro petra: pete pip
philip phillip philippa philippe: flip phil pip pippa
priscilla: cilla
rachel rachael: rach rae shelly
raymond ramona ramon: ray
rebecca rebekah: bec becca beck becks becky
reginald: reg reggie
richard ricardo riccardo: dick dickie ric rich richie rick ricky ritchie
robert roberta roberto: bert bob bobbie bobby rob robbie robby robin tito
roderick rodney: rod roddy
roger: rodge rog
roland: rollie rolly
ronald veronica: nica ron ronnie ronny vera
rosemary rosalind rosamund rosanna rosalie: ros rose rosie roz
rudolf rudolph: rudi rudy
russell: russ rusty
samuel samantha samson: sam sammie sammy
sandra: sandi sandy
sarah sara: sadie sal sally
sebastian: bas bastian seb
sergei sergey sergio: serge seryozha
sidney: sid
sydney: syd
simon simone: si
solomon: sol
sophia sofia: soph sophie
stanley stanislav: stan
stephen steven stephanie stefan stefano stefanie steffen: ste stef steff steffi steph steve stevie
stuart stewart: stu
subramaniam subramanian: mani subbu
susan susanna susannah suzanne susana: su sue susi susie suzie suzy
svetlana: lana sveta
tamara: tam tammy
tatiana tatyana: tania tanya
terence terrence teresa theresa: resi terri terry tess tessa tracy
theodore theodora: dora ted teddy theo
thomas tomas: thom tom tommy
timothy: tim timmy
tobias: tobi toby
valerie valentina valentine: val
vanessa: ness nessa
victor victoria: tori vic vick vicki vickie vicky viv
vincent vincenzo vicente: enzo vin vince vinny
virginia: ginger ginny
vladimir: vlad volodya vova
walter: wally walt
wilfred: fred wilf
william wilhelm wilhelmina willem guillermo: bill billy guille liam memo mina will willie wills willy wim
winifred winston: win winnie
zachary zachariah: zac zach zack zak
"""


@cache
def _formal_by_short() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _LIST.replace("\n ", " ").strip().splitlines():
        formal, _, short = line.partition(":")
        for name in short.split():
            found.setdefault(name, set()).update(formal.split())
    return {name: frozenset(formal) for name, formal in found.items()}


@cache
def formal_names() -> frozenset[str]:
    """Return the keys of common first names in full: what is no surname at first sight."""
    return frozenset().union(*_formal_by_short().values())


def is_short_for(short: str, formal: str) -> bool:
    """Tell whether one key is a usual short form of another, as `kate` is of `katherine`."""
    return formal in _formal_by_short().get(short, frozenset())


def share_a_name(left: str, right: str) -> bool:
    """Tell whether two short forms may stand for one name, as `bob` and `rob` do."""
    known = _formal_by_short()
    return not known.get(left, frozenset()).isdisjoint(known.get(right, frozenset()))
