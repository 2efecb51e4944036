"""What it costs and what its licence allows."""

from __future__ import annotations

from static.models.demo.source.grammars.app_licence_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

LICENCE = Intent(
    Phrasings(
        "what is the licence?", "is this free?", "is this open source?", "what does it cost?",
        "what licence does pywebllm have?", "can I use this for free?", "do I have to pay?",
        "is pywebllm open source?", "which license is it under?", "may I use this at work?",
        "how much does it cost?", "is the code free to use?", "what is the license?",
        "under which licence is this app?", "is it free of charge?", "can I copy the code?",
        "is the source code open?", "am I allowed to use this?", "what about the licence?",
        "is this app free?",
        "(what|which) (licence|license) (is this|is it|does it have|do you have|is used)?",
        "(is|are) (this|it|pywebllm|the app|you) (free|open source|for free|gratis|commercial)?",
        "(do|must|should) I pay (for this|for it|anything|money)?",
        "(how much|what) (is|does|do) (it|this|the app|pywebllm) (cost|price)?",
        "(can|may) I (use|copy|change|share|sell) (the code|it|this|the app) (freely|for "
            "free|at work)?",
        "(tell me about|explain|say) the (licence|license)",
        "is there a (price|fee|cost|licence|license)?", "(what|where) is the (price|source code)?",
        "(is|are) the (code|source|app|program) (open|free|public)?", "(licence?|license?|price?)",
        "(under|with) (what|which) (licence|license) (can I use it|is the code|is it published)?",
        "does (it|this|the app) cost (money|anything|something)?",
        "(can|may) (my company|a company|anyone) use (it|this|pywebllm)?", "is it really free?",
        "who may use (it|this|pywebllm|the code)?",
        "(am|are) (I|we) (allowed|permitted) to (use|copy|change|share) (it|pywebllm|the code)?",
        "is (it|this|copying|using it) (allowed|permitted|legal|ok) (at work|for companies|)?",
        "(is|are) (commercial use|companies|schools|modification) (allowed|permitted|ok)?",
        "(allowed|permitted|legal|free) to use (it|this|pywebllm) (at work|in my company)?",
        "(may|can|could) (anyone|anybody|everyone) (use|copy|share) (it|the app|the code)?",
        "(may|can) (everybody|everyone|anybody|we) (use|have|take) (pywebllm|this app|this|it)?",
        "who (is allowed|is permitted|has the right) to use (it|this|pywebllm)?",
        "who (can use|is free to use|can copy) (it|pywebllm|the code|this app)?",
        "(do|does) (anyone|anybody|everyone|we) (need|have) (to pay|a licence|a license)?",
        "(do|must) (I|we) (buy|purchase|get) (it|this|a licence|a license|anything)?",
        "(what|which) (terms|rights|conditions) (does it have|do I have|apply|are there)?",
        "(tell me|what are) (the terms|the conditions|my rights|the terms of use)",
        "(tell me|I want to know) (if|whether) (it|this|pywebllm) is (free|open source|allowed)",
        "(tell me|I want to know) (what|how much) (it|this|the app) costs",
        "(can|may|could) I (modify|fork|redistribute|publish) (it|the code|pywebllm|this app)?",
        "(can|may) I (use|put) (it|the code|this) (commercially|in my product|in a product)?",
        "(commercial|business|private|school) use (ok|allowed|too|possible)?",
        "(is|was) (it|this|pywebllm|the code) (under|published under) (MIT|GPL|Apache)?",
        "(MIT|GPL|Apache) (licence|license), (is it|or which)?",
        "(where|can I) (is the|find the|get the|see the) (source|source code|code|licence)?",
        "(free|open source|paid|gratis), (is it|or not|is this)?",
        "(how|is it) (free|expensive|cheap|open) (is it|is this app|is pywebllm|)?",
        "(is there|does it have) a (subscription|trial|paid version|hidden cost|copyright)?",
        "(do|will) (I|we|they) (need|have|pay) (a subscription|for a subscription|to pay later)?",
        "(is|what is) the (copyright|licence|license|price|cost) (of this|of pywebllm|of it|here)?",
        "(copyright|terms|terms of use|conditions|cost|pricing)?",
        "(any|some) (costs|fees|restrictions|conditions|limits on use)?",
        "are there (any|) (costs|fees|restrictions|conditions|charges|terms)?",
        "(explain|describe) the (terms|licence|license|conditions|pricing) (to me|of pywebllm|)",
        "(any idea|do you know) (what licence it has|which license it has|what it costs)?",
        "(could|can) you (tell me|explain|name) (the licence|the license|the price|the terms)?",
        "(I want|I would like) to (copy|modify|fork|reuse|sell) (it|the code|pywebllm|this app)",
        "(use|copy|share|fork) the (code|source|program), (may I|is that allowed|is it ok)?",
        "(my company|my boss) wants to use (it|this|pywebllm), (is that ok|is it allowed)?",
        "(does|do) (the licence|the license|it) (allow|permit) (changes|copies|commercial use)?",
        "(is|was) there (a trial|a hidden cost|a paid version|an open licence)?",
        "is (modification|copying|changing it) (allowed|ok|permitted)?",
        "(can you say|do you know) (if|whether) (it|this|pywebllm) is (free|open source)?",
        "(is|are) there (any|a|some|) (charge|charges|fee|fees|bill|payment) (for this|to use "
            "it|for using it|)?",
        "(do|will|does) (you|it|pywebllm|the app) charge (me|us|money|anything|for this|a fee)?",
        "(am I|will I be|are users|are companies) (charged|billed|asked to pay|made to pay) (for "
            "this|later|something|)?",
        "(no|any) (charges|charge|fees|payment|bills|costs) (later|to pay|for me|at all|)?",
        "(will|do) (I|we) get (charged|billed|a bill) (later|for this|)?",
        "(what|how much) (do|will|would) (you|they|it) charge (for it|for this|me|a month|per "
            "month)?",
        "(free of charge|at no charge|without any charges|for nothing), (is it|really|is that so)?",
        "(are there|does it have|do you have) (restrictions|limits|limitations|conditions) (on "
            "use|for companies|in the licence|)?",
        "(what|which) (restrictions|limitations|limits) (apply|does the licence have|are in the "
            "licence|are there on use)?",
        "does (this program|the software|it) (need|have|require) a (membership|monthly "
            "payment|paid licence|payment)?",
        "(is|was) the use (restricted|limited|free|unrestricted) (by the licence|for companies|in "
            "any way|)?",
        "(is|does|has) (it|this|pywebllm|the app) (have|got|need|require) a "
            "(subscription|membership|paid plan|monthly fee|payment plan)?",
        "(do|must|should) (I|we|users) (subscribe|have a subscription|sign a contract|buy a "
            "membership) (for this|to use it|)?",
        "(monthly|yearly|one-time|hidden) (fee|cost|price|payment|charge|subscription)?",
        "(do|should) (schools|companies|businesses|users) (pay|buy|subscribe) (for it|to use it|)?",
        "(is|are) there (hidden|secret|extra|later) (costs|fees|charges|prices) (in it|for "
            "users|)?",
        "(only a|just a|is this a) (trial|free trial|test version|free version|trial version)?",
        "(free|pro|premium|paid|full|trial) version, (is there one|which is this|what does it "
            "cost)?",
        "(is|does) (there|pywebllm have) a (pro|premium|paid|commercial) "
            "(version|edition|plan|tier)?",
        "(is|are) there (a catch|limitations|hidden charges|extra fees|a premium plan)?",
        "(must|should|shall|do) (we|I|they|users) (pay|spend|give) (money|you money|something|any "
            "money|anything) (to use it|for using this|for it|)?",
        "(does|will|would) (it|this|that|pywebllm) (cost me|need|want|take) (any|my|) money?",
        "(how much|what) (money|) (do|must|should|would) I (pay|owe|spend|give) (you|for it|for "
            "this|)?",
        "(should|must|do) I (buy|order|purchase) (something|a version|a key|the app|pywebllm)?",
        "(may|can) (my client|our team|a startup|a university) (sell|use) (this software|it) (for "
            "profit|commercially)?",
        "(is|are) (it|this|that|you) (a|) (paid|payable|expensive|cheap|costly|priced|commercial) "
            "(app|service|product|tool|thing|)?",
        "(where|how) (do|can|could|would) I (pay|see the price|find the licence|read the "
            "licence|get the code|read the terms)?",
        "where (is|can I see) the (licence text|licence file|source|repository|code) "
            "(published|kept|)?",
        "(can|may) (a school|schools|a company|companies|a business|businesses|a university|my "
            "team) (use|take|have|run) (it|this|pywebllm) (for free|)?",
        "how (expensive|costly) (is this|is it) (for a company|for schools|per month|)?",
        "(I|we) (run|have|work for|work at) a (company|business|school|startup), (may we use "
            "it|is it free for us|do we have to pay)?",
        "(our|my) (school|company|university|team|client) would like to (use|take|have) "
            "(it|pywebllm|this|the app), (is that allowed|for free|ok)?",
        "(is|are) (modifications|modification|changes|forks|copies|my own version) "
            "(allowed|permitted|legal|ok|fine)?",
        "(does|would) the (licence|license) (allow|permit|forbid|cover) "
            "(modification|selling|sharing|companies|schools|forks)?",
        "say (whether|if) (it|pywebllm) is (proprietary|closed source|gratis|open), please",
        "(which|what) (is it|licence is it), (MIT|Apache|GPL|BSD|MIT or Apache|GPL or MIT)?",
        "(does|is) (it|this|the code|pywebllm) (have|use|under|come with) (an MIT|a GPL|an "
            "Apache|a BSD|a copyleft) (licence|license)?",
        "(is|are) (the terms|it|the licence) (like|the same as|close to) (MIT|GPL|Apache|BSD)?",
        "(do you know|can you tell me|tell me|I ask) (whether|if) (I must pay|it costs money|it "
            "is open|there is a fee|there are charges)",
        "(Apache|BSD|GPL|MIT), (is that the licence|which is it)?",
        "(say|I want to know|please tell me) (whether|if) (the code|the app|pywebllm) is "
            "(open|gratis|paid|commercial|free of charge)",
        "(could you|can you|please) say (what it costs|if it is free|what the licence is|whether "
            "I must pay)?",
        "(is|are) (the program|this program|the source|the software|this software) (free|open "
            "source|open|proprietary|closed|freeware)?",
        "(may|can|could) (I|we) (copy|use|share|change|sell) (the program|this program|the "
            "software|parts of the code)?",
        "(where|how) (do|can) I read the (terms|restrictions|licence text)?",
        "is (it|the code|pywebllm) (proprietary|closed source|closed|copyrighted|patented|public "
            "domain)?",
        "(who|which company) (has the rights to|has the copyright on|holds the copyright of) "
            "(it|this|the code|pywebllm)?",
        "(can|may|could) (I|we|a company) (make|earn) money (with|from) (it|this|pywebllm)?",
        "(may|can) I (use|run|take) (it|this|pywebllm) (for business|for profit|for commercial "
            "work|in a commercial app|for my job|for clients)?",
        "(must|should) (I|we) (spend|give) (money|any money) (on this|to use it|)?",
        "(what|how) (is|are) the (fee|fees|charges|rates|prices|tariff) (for this|here|)?",
        "(so|and) (it|this|all of it) is (free|gratis|for free|open), (right|correct|no "
            "charges|no catch)?",
        "(what|where) is the (catch|price tag|bill|business model)?",
        "(pay|buy|subscribe|licence|fees|charges|payment|open source)?",
        "(does|will) (it|pywebllm) (charge|bill) (users|companies|us|me)?",
        "(is|was) (this|it) (libre|free software|open code|open to everyone|community software)?",
        "(does|do) (it|this software|the app) require (payment|a payment|money|a licence key|a "
            "purchase|a paid account)?",
        "(is|are) (a payment|a purchase|a licence fee|extra payment|a licence key) required (per "
            "user|per month|for business|)?",
        "(extra|additional|more) (costs|fees|charges|money) (per user|for a business|for "
            "companies|later|)?",
        "is (extra payment|a fee per user|a purchase) (required|needed) (for our startup|for a "
            "business|)?",
        "(what|how much) (is it|does it cost|is the fee) per (month|year|user|seat)?",
        "(our|my) (startup|business|team|shop|school) (makes|has) profit, (may we use it|do we "
            "pay|is it still free)?",
        "(can|may) our (startup|business|team|university) (use|ship|sell) (it|pywebllm|the code) "
            "(for profit|for free|)?",
        "(let me|can I|I want to) read the (licence|license|terms|licence text|text of the "
            "licence)",
        "(may|where can) I read the (full text|license text)?",
        "(where|what) is the (full|) text of the (licence|license|terms)?",
        "(is it|is pywebllm|is the app) free for (a business|businesses|small businesses|business "
            "users|startups)?",
        "(businesses|a small business|users), (do they pay|what do they pay|is there a required "
            "fee|must they buy it)?",
        "(who|when|how often) (bills|charges) (us|me|people)?",
        "(do you|does it|will you) (bill|charge) (us|me) (monthly|later)?",
        "are (we|you|people|they) (billed|billing|charged) (for it|every month|)?",
        "(bill|billing|bills|invoice|charges)?",
        "(do|will|would) (they|you|the app) bill (us|me|people|my company|a user) (for it|for "
            "this|monthly|)?",
        "(is|will) (it|this|the use) (be|) (billed|charged|invoiced) (to us|to me|monthly|)?",
        "(does|will) (the app|anyone) send (us|me) (a bill|an invoice)?",
        "(send|sends|sending|get) (us|me|we) (a bill|an invoice|bills), (do you|does it|when)?",
        "it (bills|charges|costs) (us|me|users|nothing|people), (right|or not|is that so)?",
        "(does|will) (it|this|the app) (cost|charge|send) us (something|a bill|any money|a fee)?",
        "(users|companies|customers|we|people) (pay|are billed|get a bill|get charged), (yes or "
            "no|how much|or not)?",
        "(which|what) (conditions|terms|rules) (does it have|are in the licence)?",
        "what (conditions|terms|rules|obligations)?",
        "(under|on) (what|which) (conditions|terms) (may I use it|is it given|)?",
        "(conditions|terms|rules) (of use|apply|for companies|of the licence)?",
        "there are (conditions|terms|costs|fees|charges|rules), (right|which|or not|tell me)",
        "are there (rules|conditions|terms) (of use|for companies)?",
        "are there (rules|obligations|prices|hidden costs|bills|licence terms|licence fees|usage "
            "terms)?",
        "are there (strings attached|duties|terms of use|licence conditions|paid parts|any prices) "
            "(for me|here|)?",
        "(has|does) it (have|got|) (conditions|terms|restrictions|charges|rules)?",
        "(tell me|name|list|say) the (conditions|restrictions|terms of use|fees|charges)",
        "does it (require|need) a (membership|subscription|payment)?",
        "(no|without) (conditions|terms|restrictions|strings), (right|really|is that so)?",
        "(restrictions|conditions|obligations)? (are there any|which ones|none)",
        "(membership|subscription|payment|plan|account) (needed|required|or not|needed for it)?",
        "do I (need|require) a (membership|subscription|paid account|plan|licence key)?",
        "is there no (catch|premium plan|limitation for companies)?",
        "(subscribe|subscribing|subscribers|membership|members)?, (is it needed|what does it "
            "cost|must I)",
        "must (schools|companies|users|we|one) subscribe?", "(catch|the catch|a catch|no catch)?",
        "is there (a catch|a limitation|some limitation|a premium|a plan to pay|a payment plan)?",
        "(is|would) it (be|) (expensive|costly|cheap) (for us|for me|)?",
        "(premium|premium plan|paid plan|a plan|limitations), (is there one|are there any|what "
            "does it cost)?",
        "(give|spend|spending|giving) (you|) money (for it|on it|here), (must I|do I|should "
            "we|no)?",
        "(do|must) (we|I|users) (give|spend) (you money|a cent|a penny|anything on it)?",
        "(expensive|costly|cheap|gratis|free)?",
        "(is|was) (this|the program|the code) (closed|proprietary) (or open|or not)?",
        "how (cheap|costly|expensive) (would|will) (it|this) be (for us|for me|)?",
        "(proprietary|closed source|open software)?",
        "(closed|proprietary|open|open source) (code|software|program), (is it|which is it|or "
            "not)?",
        "(is it|it is) (a|some|) (proprietary|closed|copyrighted) "
            "(program|code|software|thing|app)?",
        "(let me|I want to) (read|see) the (full terms|restrictions|full licence)",
        "(read|reading|see) the (licence|terms|full text|full licence|restrictions), where?",
        "where (may|could|do) (I|we|one) read (it|the licence|the rules|the licence terms|the full "
            "terms)?",
        "the full (text|licence|license|terms|licence file), (please|where|can I read it)?",
        "(client|clients|customers|my clients), (may they use it|can they use it|do they pay)?",
        "(is|are) (anyone|companies|clients) (allowed to use it|free to use it)?",
        "(may|can) (clients|my clients|customers|a client of mine|anyone|anybody) "
            "(use|get|have|buy) (it|this)?",
        "(anyone|anybody|everyone) (can|may) (use|copy|take) it, right?",
        "(work|school|office|business|company) use (free|allowed|ok|costs what)?",
        "(pay|paid|paying|payment|money)? (must I|or free|how much|for what)",
        "(is|are) (money|a fee|payments) required (for it|to use it|)?",
        "(who|why) (pays|must pay|is paying) (for this|for it|you|)?",
        "is (it|this|that|everything) (really|always|totally|completely) (free|gratis|for "
            "free|without charge)?",
        "(purchase|purchases|extra payment|a fee|a licence key) (needed|required|necessary)?",
        "(requires|requiring|required) (payment|a purchase|money|a fee), (is it|does it|or not)?",
        "(let us|let me) (see|know) the (price|conditions|terms)",
        "(send|sending) (bills|invoices|an invoice), (do you|does the app)?",
        "let (me|us) (see|read|know) the (terms|price|licence|conditions)",
        "(the app|it) (sends|will send) (an invoice|invoices|a bill), (right|or not)?",
        "does this bill (people|anybody|my card|our account)?",
        "(does|will) (this|it) bill (my company|anybody)?",
        "conditions (apply|exist), (which|what are they|or none)?",
        "does it (send|make|write) (bills|invoices|charges)?",
        "are there (any|) (terms and conditions|conditions for business|price conditions)?",
        "what is (billed|charged|paid) (here|for|to you)?",
        "are there (fees|conditions) (for me|or not)?",
        "(so|and) are there (fees|conditions|charges|terms) or not?",
        "(billing|conditions|fees), (are there any|what about them|which)?",
        "(what|how much) does it bill (a user|me|us) (for|per month)?",
        "do they bill (people|businesses|users) (later|every year)?",
        "who is billed (later|per month)?",
        "does (anyone|somebody) bill (me|us) (for using it|)?",
        "why is (it|this|pywebllm) (free|open|gratis|open source)?",
        "which (licence|license) (applies|covers this|covers the code|do I get)?",
        "which (rights|freedoms) (do I get|does it give|come with it|do users have)?",
        "does it carry (a fee|fees)?",
        "are you (paid|commercial|open source|for sale) (or not|or free|)?",
        "do you (cost|take|want|need) (money|a fee|cash|my money)?",
        "do you have (a price|a licence|a cost|fees)?",
        "is there (something|anything) to (buy|sign|pay for)?",
        "which licence covers (it|the app)?",
        "is there (a cost|a paywall|a price) (here|in it|to this|)?",
        "does it (fall|come) under (MIT|GPL|Apache|an open licence)?",
        "does it (have|carry) (a licence|a license|an open licence|a price)?",
        "does pywebllm (cost|bill|charge) (a cent|anything|much|us)?",
        "do you want payment from (us|me)?",
        "can I (sell|fork|modify|resell|republish) (pywebllm|the source|this)?",
        "can I (get|see) (the source|the source code|the licence)?",
        "should I (ask for|get) (permission|a licence) (to use it|to copy it|first|)?",
        "should (companies|we|users) (pay|donate) (something|for it|)?",
        "do I need permission to (fork|change) it?",
        "do I owe (you|them|anyone) (money|something|anything)?",
        "do I need (permission|the right|a contract) (to copy it|to use it|to sell it)?",
        "what do (we|users|companies|schools) pay (for it|)?",
        *MORE,
    ),
    (
        "pywebllm is free and open source, under the Apache-2.0 licence.",
        "It is free: the licence is Apache-2.0, an open source licence.",
    ),
    (("apache-2.0",), ("free",)),
)  # fmt: skip
