"""Acts of begging, and of showing how hard one's need is. Holds words, no code."""

from followup.core.acts import Acts

PLEADING = Acts(
    "{i'd|i would|i could|i'll|i will|i can|happy to|glad to} … {sleep|work|scrub|sweep|clean|crawl|live|"
    "start|come|do|take} … {for free|for nothing|for no pay|without pay|unpaid|in the barn|in my car|"
    "in the van|on the floor|half the|half pay|any job|anything at all|anything going|the bins|whatever "
    "you've got|whatever you have|whatever it takes|what it takes}",
    "{any|name any|name your|whatever} {figure|wage|price|pay|salary|job|work} … {take it|i'll take|i'll do|"
    "i'd take|do me|suits}",
    "i {cried|wept|sobbed|lie awake|lay awake|can't sleep|couldn't sleep|haven't slept|have prayed|have been "
    "praying|knelt|beg you|implore|plead}",
    "{if|should|unless} {this|it|i|you|that} … {falls through|fall through|don't get it|don't get this|turn "
    "me down|don't land|can't land|say no|doesn't work out|no} … {don't know what|i'm finished|i am "
    "finished|i'm done|lost|end of|nowhere|over for|give up|pack it in|don't know how|back to}",
    "{last|final} {tenner|fiver|penny|hope|savings|dollar|coin|shot|straw|roll of the dice|ten euros}",
    "{it's|it is} this or {the|nothing|a life|the street|the dole|back}",
    "{nothing else|nowhere else|no one else|nobody else} {on the horizon|to turn|to go|lined up|in sight|"
    "will have|would have|left|has so much}",
    "{cupboards are|cupboard is|fridge is|purse is} {bare|empty}",
    "{go|going|gone} {hungry|under|without heating|cold}",
    "{bailiffs|eviction|evicted|final demand|red bills|back rent|behind with the rent|overdraft|landlord "
    "wants|bank is|bank wants|food bank|soup kitchen}",
    "{save|saved|change|changed|make} my life",
    "{pretty please|please please|i beg you|begging you|on my knees|on bended knee|down on my knees}",
    "{throw|give|toss} me {a bone|a lifeline|a break|one chance|a chance, any}",
    "{dying|aching|yearning|desperate} {to|for} {work|join|be|this|a|get}",
    unless=("customers customer clients patient patients dog horse guests").split(),
)
