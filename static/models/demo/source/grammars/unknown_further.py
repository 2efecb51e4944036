"""Questions beyond the model: the last run of their list, more on all topics."""

from __future__ import annotations

FURTHER = (
    "how many (planets|galaxies|moons|stars) (are|can we see) in the (sky|universe|solar system)?",
    "how many planets can (we|you) see from here?",
    "how far away (is|are) the (nearest star|stars|sun|planets|next galaxy)?",
    "(how|why) do (planes|stars|rockets|ships) (stay up|shine|float|not fall down)?",
    "what (keeps|makes) (a plane|the wind|thunder|a ship|the moon) (in the air|so "
        "loud|move|shine)?",
    "why is there (thunder|wind|lightning|snow|fog) (in summer|behind the mountains|today|at all)?",
    "could you look on the internet for (a lawyer|a cheap {noun}|a doctor)?",
    "who makes the (best {food}|laws|{noun}s|most money) in {place}?",
    "what is (behind|beyond|inside) (the mountains|a black hole|the clouds|the wind)?",
    "is (running|coffee|sugar|{food}) (healthy|safe|unhealthy) for (children|old people|a "
        "{animal}|me)?",
    "(what|which) (healthy|cheap|safe) (food|drink|breakfast|vitamins) (should|can) I "
        "(take|eat|try)?",
    "is (the wind|thunder|a black hole) dangerous for (planes|{animal}s)?",
    "(is there|do you know) (a cure|a remedy|a treatment|a vaccine) (for|against) {illness}?",
    "(find|tell|give) me (the cause|the cure|the symptoms|a treatment|a home remedy) (of|for) "
        "{illness}",
    "how (does one|do people|did {person}) become (a doctor|a pilot|a lawyer|famous|president)?",
    "I want to become (a doctor|a singer|a lawyer|rich|a pilot), (how|what do I study|is that a "
        "hard life)?",
    "can {person} (sing|drive|whistle|run fast)?",
    "(have you ever|did you ever) (heard|hear) (about|of) ({nonsense}|{place}|{person}|{theory})?",
    "I (heard|read|was told) about ({nonsense}|{theory}|{illness}), (what is it|is that true)?",
    "(how high|how old|where) is the (highest mountain|highest tower|longest bridge|deepest lake)?",
    "(name|climb|show me) the highest (mountain|peak|building) (in|of) {place}",
    "would you like to (become famous|have a body|be married|see {place})?",
    "what is the (secret|key) (of|to) (happiness|success|a long life|good {food})?",
    "do you have (a secret love|a diary|a dream|a soul|feelings|a hobby|a wish|a body|hands|eyes)?",
    "(can you|please|help me) solve (this|the|my) (equation|puzzle|riddle): {n}x + {m} = y",
    "(solve {n}y + {m} = 0|if {n}y equals {m}, what is y?|what number times {n} equals {m}?)",
    "a cure for {illness}, is there one?", "if {n}z + {m} equals zero, what is z?",
    "how fast (does|can) (a train|{person}|sound|a plane|a cheetah) (run|go|travel|move)?",
    "which (animal|bird|fish|man) can (run|swim|fly|jump) (so|very|really) (fast|far|high)?",
    "(turn on|switch on|watch) (the television|the TV|the radio|channel {n}) (with me|for me|)",
    "{person} needs (a lawyer|a doctor|money), can you (find|call) one?",
    "what (film|show|match) (is|comes) (on television|on TV|on the radio|at the cinema) (now|at "
        "eight)?",
    "(which|what) (film|movie) is shown at the cinema (in {place}|this weekend|tomorrow)?",
    "(can you|I must|teach me to) (multiply|divide) (fractions|big numbers|{n} and {m})",
    "explain how to multiply ({n} by {m}|fractions|decimals|large numbers)",
    "what is the most popular (food|sport|band) (here|in {place})?",
    "(who|which king|which friend of {person}) was born (in {place}|on Christmas|in the year {n})?",
    "in (which|what) (year|town|month|country) was {person} born?",
    "how long does it take to (build a house|drive to {place}|learn {game}|build a {noun})?",
    "is it (hard|legal|safe|a crime) to (lie|build a {noun}|drive a car|own a {animal}|vote in "
        "{place})?",
    "(deliver|send) a (message|card) and flowers to my (friend|mother)",
    "(find|get|show) me a (cheap|safe|good) (hotel|car|flight|doctor|{noun}) (in|near|to) {place}",
    "(do|run|start) a (web|Google|Wikipedia|internet) search (for|about|on) (a "
        "{noun}|{person}|{place})",
    "(could|can) you (search|browse|look through) (Wikipedia|the news|the internet|Google) for "
        "{person}?",
    "(search|scan|browse) (my mail|web pages|Google|the library|the web) for (a|cheap) {noun}s?",
    "is (cheating|a lie) at {game} (wrong|a crime)?",
    "(look on|look at|check) (Google|Wikipedia|the internet|the web) who {person} is",
    "google (this|it|that|the nearest {noun}|{person}|{place}) (for me|now|please)",
    "(is {food} your favourite food|is red your favorite colour|do you have a favourite colour)?",
    "(which|what) (colour|food|band|season|month) (is your favorite|is your favourite|do you hate "
        "most)?",
    "a {language} (string|list), how do I (reverse|sort|join) it?",
    "(which|what) (band|singer|season|sport) is the most (popular|beautiful|famous|important) of "
        "all?",
    "(list|show|tell) me (three|five|ten|all) (countries|cities|rivers|planets|kings|languages)",
    "what are the (three|five|seven) (largest|richest|most beautiful) "
        "(cities|countries|planets|rivers) of all?",
    "(give me|I need) a list of (all|the) (cities|countries|presidents|{animal}s|sports) in "
        "{place}",
    "which (cube|number) equals {n} times {m}?",
    "(give me|tell me|calculate) (a third|half|a quarter|twice the value) of {n}",
    "is {n} (twice|half of|a third of|exactly half of|three times) {m}?",
    "(conjugate the verb {verb}|correct the spelling of {noun}|spellcheck my letter|correct my "
        "grammar)",
    "(can|could) you (conjugate|spellcheck|correct|proofread) (a verb|my letter|my {language} "
        "text)?",
    "what do I get for the (factorial|logarithm|derivative) of {n}?",
    "(leave|write|give|send) {person} a (note|message|card|photo|gift)",
    "(edit|post|show|send) (my|a|the) (photo|selfie|video|note) (to {person}|of {place}|online)",
    "(order|deliver|pick) (flowers|a birthday card|roses|a gift|a pizza) for {person}",
    "(post|mail|deliver|forward) (my letter|this message|a parcel|these flowers|a postcard) to "
        "{place}",
    "which (vitamins|spices|herbs) are safe for (a {animal}|children)?",
    "(explain|what is) (a derivative|a logarithm|the cube root|a factorial|a remainder|an "
        "integral)",
    "(how do I|can you) (compute|find|get) the (derivative|cube|factorial|logarithm|sine) of {n}?",
    "what remainder (is left|do I get|remains) when {n} is divided by {m}?",
    "(sort|reverse|join|split) (a list|two lists|a string|an array|a dictionary) (with|using) "
        "{language}",
    "could you improve (the lyrics|my speech|the haiku) about {place}?",
    "(a script|a program) to (sort|reverse|search|join) (a list|a string|a dictionary) in "
        "{language}",
    "explain (a pointer|a compiler|a variable|recursion|a database|a dictionary|a class) in "
        "{language}",
    "how do I (declare|use|define) (a variable|a pointer|recursion|a database|a compiler) in "
        "{language}?",
    "(define|analyse|declare|explain) the (term|poem|variable|idea) {noun}",
    "is {food} (grown|produced|popular|used) in {place}?",
    "(analyse|review|rate|define) ({game}|my essay|the market|{theory} and {noun}s) for me",
    "(sing|hum|whistle|dance) (with me|for me|along|the anthem of {place}|a lullaby)",
    "(can|do|could) you (sing|hum|whistle|dance|play the {noun}|play jazz|drive a car|fly a "
        "plane)?",
    "(put on|find|stream) some (jazz|rock|radio music|songs by {person})",
    "what will the weather be (until the weekend|at Christmas|in summer)?",
    "(drive|navigate|ride|guide|fly) (me home|us to {place}|{person} to the airport|us back home)",
    "(can|could) you (navigate|fly|drive|steer) (a ship|me back|us to {place}|me to the airport)?",
    "are you (religious|a Christian|a vegetarian|thirsty|hungry|married|single|jealous|a fan of "
        "{person})?",
    "(were you ever|would you like to be) (married|hungry|in "
        "love|religious|afraid|jealous|rich|drunk)?",
    "how (religious|hungry|jealous|afraid) are you?",
    "(what|who) are you (afraid of|a fan of|in love with|married to)?",
    "do you (believe in|pray to|fear) (god|ghosts|fate|magic|hell|death|{person})?",
    "do you (sleep|cry|smoke|breathe|vote|pray|lie|feel pain|get hungry|have a body|have a wife)?",
    "(what is|tell me) your (age|birthday|zodiac sign|gender|phone number|salary|religion|hair "
        "colour)",
    "fly (us|{person}) (home|back|to the airport)",
    "is (stealing|lying|cheating|hunting {animal}s) (legal|wrong|right|a crime|a sin) in {place}?",
    "(why|when) is it (wrong|right|legal) to (lie|steal|cheat|kill|fight)?",
    "(we are|my friend is|I have been) looking for (a good doctor|a lawyer|work|a cheap flat)",
    "I am looking for (a house|a plumber|a gift for a friend|cheap shoes|the station|a wife)",
    "retell the (life|death) of {person}",
    "I need (a taxi|a ticket to {place}|a haircut|a plumber|a good lawyer|a new {noun}|money)",
    "how (do|can) I (get|walk|drive) from here to {place}?",
    "where is the (nearest|next|closest) (bank|hospital|doctor|bus stop|cinema) (from here|near "
        "here)?",
    "(sum up|summarise|retell|review) the (plot|ending|first chapter) of {work}",
    "how hard is it to become a (pilot|lawyer|singer)?",
    "(can you|I need you to) (summarise|retell|review|sum up) (this article|the book by "
        "{person}|the web page)",
    "(write|is there|I need) a biography (of|about) {person}",
    "what (was|is) the (cause|date|year) of {person}'s death (in the biography|)?",
    "(where|when|how) was ({food}|a {noun}|paper|glass|oil) first (grown|produced|used|made)?",
    "browse some (web|Wikipedia) pages about {theory}",
    "can ({food}|gold|{noun}s) be (grown|produced|used) in {place}?",
    "why does (a {animal}|the wind|my {noun}) make (that|such a) (sound|noise)?",
    "(make|imitate|play) the (sound|noise) of a {animal}",
    "(what|which) (spices|ingredients|vitamins|herbs) (do I need|should I buy) for {food}?",
    "what (colour|food|season) is the most beautiful (for you|)?",
    "(list|name|tell me) the (ingredients|spices|vitamins|herbs) (of|in) {food}",
    "what is so (important|hard|popular|wrong|funny) about ({theory}|{game}|{person})?",
    "(draft|compose|improve) (my web page|a cover letter|my speech|my CV|a haiku|lyrics) (for "
        "{person}|)",
    "(I need|can you compose|please draft) (lyrics|a haiku|a cover letter|a speech) for a {noun}",
    "why do people (lie|steal|cheat|pray)?",
    "(how long|how many weeks) is it (until|till) (Christmas|Easter|summer|the weekend|my "
        "birthday)?",
    "(until|till) when is (the bank|the museum|the shop) open (on Easter|on the weekend|in "
        "summer)?",
    "will it (be sunny|be wet|be cold|be windy|storm) (in {place}|on the weekend|next week|at "
        "Christmas)?",
    "(call|phone) (the police|a doctor|a taxi|the hotel|my mother) (for me|at eight|)",
    "(put|turn) on the (radio|television|TV) (at eight|for me|)",
    "do you (think|believe) ({person} is right|{theory} is wrong|aliens exist|I am pretty|I will "
        "win)?",
    "(who|what) (started|caused|ended) (the first world war|the cold war|the French revolution)?",
    "what (is|would be) (hello|water|goodbye|good luck) in {language}?",
)  # fmt: skip
