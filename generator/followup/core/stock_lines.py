"""Lines that could stand in anybody's letter, as data. What they cost is for the rules that read them."""

from followup.core.wordings import Wordings

WORN = Wordings(
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
USUAL = Wordings(
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
STOCK = Wordings.of(WORN, USUAL)
"""Worn-out lines, and the usual ones that do no harm by themselves."""
