"""Acts of giving something to the people who decide. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "THINGS": (
        "hamper|honey|chutney|jam|marmalade|loaf|banana bread|cake|cakes|cheesecake|pie|cookies|biscuits|"
        "brownies|cupcakes|muffins|pastries|doughnuts|donuts|baklava|tarts|scones|chocolates|chocolate|"
        "truffles|sweets|candy|wine|rioja|prosecco|champagne|port|whisky|whiskey|scotch|bourbon|malt|rum|"
        "gin|vodka|brandy|sherry|stout|ale|beer|beers|lager|ipa|cider|mead|sake|crate|keg|case of|box of|"
        "bottle of|bottles of|jar of|jars of|tin of|packet of|basket of|bag of|pot of|bunch of|pair of "
        "tickets|plate of|tray of|flowers|lilies|roses|tulips|daffodils|bouquet|orchid|tickets|ticket|"
        "seats|passes|season pass|season passes|voucher|vouchers|gift|gifts|gift card|gift cards|present|"
        "presents|souvenir|keepsake|scarf|shawl|tie|cufflinks|bracelet|watch|necklace|brooch|earrings|"
        "fountain pen|fountain pens|vase|pottery|candle|candles|soap|soaps|perfume|first "
        "edition|signed copy|football shirt|teddy|toy|ham|side of lamb|leg of lamb|venison|sausages|"
        "salmon|oysters|eggs|peaches|apples|plums|strawberries|vegetables|cheese|olive oil|coffee beans|"
        "saffron|wooden|carved|carving|figurine|quilt|blanket|jumper|sweater|mittens|socks|knitted|spa|"
        "massage|coupon|coupons|little something|small something|something small|something little|"
        "surprise|gold|cigars|cologne|perfume set|bonsai|potted|rose bush|seedlings|shortbread|toffee|"
        "fudge|nougat|halva|dates|samosas|dumplings|tamales|kimchi|mooncakes|macarons|gingerbread|mince "
        "pies|treats|treat|goodies|freebie|freebies"
    ),
    # Presents that are as often a part of the work.
    "PRIZES": (
        "book|novel|album|record|pen|pens|notebook|painting|print|portrait|drawing|photo|plant|plants|"
        "mug|mugs|t-shirt|shirt|hat|cap|bottle|bottles|parcel|package|bread|tea|coffee|fruit|lunch|"
        "breakfast|dinner|dvd|poster|bowl|bowls|knife|basket|box|money|cash|envelope|donation|copy"
    ),
    "GIVE": (
        "baked|made you|brought|bringing|bring|bought|buying|got you|got your|sent|sending|send|posted|"
        "posting|mailed|mailing|shipped|left|leaving|leave|dropped|dropping|drop|delivered|delivering|"
        "put|putting|set aside|setting aside|ordered|ordering|arranged|arranging|carved|knitted|painted|"
        "picked|enclose|enclosed|enclosing|include|included|including|attach|attached|slipped|tucked|"
        "gave|giving|give|hand|handed|popping|pop|saved|reserved|reserving|keeping|smuggled|wrapped|"
        "offer you|present you|treat you|couriered|packed"
    ),
    "WHOSE": (
        "i|i've|i'm|i'd|i'll|we|we've|we're|we'll|my wife|my husband|my mum|my mother|my mom|my dad|my "
        "father|my partner|my daughter|my son|my brother|my sister|my uncle|my aunt|my grandmother|uncle|"
        "aunt|grandma|courier|my driver|my team"
    ),
    "YOU": (
        "you|your|yours|reception|receptionist|panel|doorstep|front desk|porter|doorman|secretary|the "
        "desk|the office|whole office|the team|everyone|the lads|the girls|the kids|the children|the pro "
        "shop|the gate|the staff room|the kitchen|the break room|security"
    ),
    "HOME": (
        "cabin|villa|cottage|chalet|holiday home|beach house|lake house|boat|yacht|sailboat|flat in|"
        "apartment in|house in|box at|season tickets|membership|guest pass|car"
    ),
}
"""Lists that the acts below name in capitals."""

GIVING = Acts(
    "{WHOSE} … {GIVE} … {THINGS} … {YOU}",
    "{WHOSE} … {GIVE} … {you|your|yours} … {THINGS}",
    "{WHOSE} … {GIVE} … {YOU} … {a|an|some|two|the|this|our|my} {THINGS}",
    "{WHOSE} {|have |already |also |just |even }{bought|got|ordered|knitted|painted|made|wrapped|picked "
    "up} {you|your} … {PRIZES}",
    "{WHOSE} … {put|set} … {THINGS} {in the post|in the mail|aside}",
    "{enclosed|attached|inside|behind this letter|with this note|with this letter|in this envelope} {is|"
    "are|comes|come|you'll find|you will find} … {THINGS}",
    "{you'll find|you will find|look out for|watch for|here's|here is|here are|please accept|enjoy|do "
    "keep|help yourself to|help yourselves to|accept} … {THINGS}",
    "{there's|there is|there are} … {THINGS} … {for you|your name|from me|with love|waiting for|at your|"
    "on your desk|tucked}",
    "{THINGS} … {is|are|was|were|will be|should be|awaits|arrived|came} … {for you|for your|from me|from "
    "us|with your name|your front desk|waiting for you|on the way to you|on its way|on their way|at your|"
    "your secretary|who sat on|your doorstep}",
    "{THINGS} … {should|will|to} {reach|arrive|find} … {you|your}",
    "{THINGS} {with|for} {your name|you and your|the panel|your trouble|your time|your desk|your wife|"
    "your husband|your family|your kids|your children}",
    "{a|the} courier … {you|your}",
    "{consider it|it's|it is|as|call it} {|a |my |just a |a small |a little |our |yours to }{thank-you|"
    "thank you|gift|present|token|keep|gesture|sweetener|thank-you present}",
    "{wanted|want|like} you to have {it|this|them|one|a|the|my}",
    "{it's|it is|consider it|they're|all} yours {|to |now }{keep|have}",
    "{on|in} {the|this} {envelope|parcel|package} … {for you|is a}",
    "{WHOSE} … {ordering|sending|buying|getting|bringing|posting|mailing|ordered|sent|bought|brought|"
    "posted} you {a|an|the|some|one|this} … {book|novel|album|record|pen|painting|portrait|mug|shirt|"
    "plant|bottle|bread|fruit|plate|THINGS}",
    "{accept|accepted|take} {this|the|these|my|a|our} {|small |little |modest |enclosed |humble }{THINGS}",
    "{WHOSE} … {GIVE} … {THINGS} {round|over|by|as}",
    "{thought|hope|hoped|knew} you {might|may|would|'d|could|will} {like|enjoy|love|use|appreciate} "
    "{this|these|the|a|my} {book|novel|album|record|pen|painting|portrait|mug|shirt|plant|bottle|bread|"
    "fruit|THINGS}",
    "the {chocolates|flowers|wine|cake|whisky|whiskey|cookies|hamper|roses|bottle|biscuits|basket} "
    "{came|come|are|is|was|were} from {me|my|us|our}",
    "{had|have|having} your … {portrait|photo|name} {framed|engraved|painted|done}",
    "{THINGS} … as {a|an|my} {small|little|modest|special|tiny} {extra|thank|token|gesture|treat|bonus}",
    words=_WORDS,
    unless=(
        "asked request requested ordered promised forgot forgotten customers clients invoice sample "
        "samples supplier wholesale they people recipe recipes photos pictures menu sell sold selling"
    ).split(),
)
FAVOURS = Acts(
    "{you|you're|your family|family|your wife|your husband} … {welcome to|use|borrow|have|stay|come|"
    "enjoy} … {my|our|the} … {HOME}",
    "{use|borrow|have|take} {my|our} {HOME}",
    "{you|your} … {on the house|won't see a bill|never see a bill|no charge|free of charge|at no charge|"
    "with our compliments|compliments of|my treat|our treat|on me|on us}",
    "{i|i'd|i'll|we|we'd|we'll|my brother|my wife|my husband} … {fix|repair|service|paint|cut|cook|cater|"
    "build|tune|clean|mow|look after|groom|massage|coach|tutor|teach|photograph|design} … {your|you} … "
    "{for free|free of charge|for nothing|as a thank-you|as a thank you|as thanks|on the house|no charge}",
    "free {haircut|haircuts|massage|massages|lesson|lessons|meal|meals|ride|rides|session|sessions|"
    "coffee|drinks|tickets|service|repair|repairs|membership|check-up|treatment|treatments} … {you|your}",
    "{you|your} … free {haircut|haircuts|massage|massages|lesson|lessons|meal|meals|ride|rides|session|"
    "sessions|drinks|tickets|membership|treatment|treatments}",
    "{a drink|a pint|a coffee|a beer|dinner|lunch|the next round|next round|the drinks|the bill|your "
    "tab} {|is |are }{on me|on us|is mine|mine}",
    "{i've|i|we|we've|i'll|we'll} {|already |have |also |just |will }{paid|covered|settled|picked up|pay|"
    "cover|settle|pick up} … {your|the} … {lunch|bill|parking|coffee|taxi|dinner|breakfast|tab|drinks|"
    "hotel|fine}",
    "{donation|donated|donate|transferred|credited|wired} … {charity|fund|church|foundation|hospice|"
    "shelter|account|your name|your school|your club|your team}",
    "{take|taking|treat|treating|invite|inviting} you … {out|round|over|to} {|to |for |a }{dinner|"
    "lunch|supper|drinks|brunch|theatre|game|match|opera|meal}",
    words=_WORDS,
    unless=(
        "asked customers clients patients they guests visitors platform product software programme "
        "program offer offers students members interview panel"
    ).split(),
)
