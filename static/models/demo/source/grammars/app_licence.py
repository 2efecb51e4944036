"""What it costs and what its licence allows."""

from __future__ import annotations

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
        "(is|does) (there|it have) a (subscription|trial|paid version|hidden cost|copyright)?",
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
        "(does|is) (this program|the software|it) (need|have|require) a (membership|monthly "
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
        "(how|what) (expensive|costly) (is this|is it) (for a company|for schools|per month|)?",
        "(I|we) (run|have|work for|work at) a (company|business|school|startup), (may we use "
            "it|is it free for us|do we have to pay)?",
        "(our|my) (school|company|university|team|client) would like to (use|take|have) "
            "(it|pywebllm|this|the app), (is that allowed|for free|ok)?",
        "(is|are) (modifications|modification|changes|forks|copies|my own version) "
            "(allowed|permitted|legal|ok|fine)?",
        "(does|would) the (licence|license) (allow|permit|forbid|cover) "
            "(modification|selling|sharing|companies|schools|forks)?",
        "(whether|say if) (it|pywebllm) is (proprietary|closed|gratis|open), please",
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
    ),
    (
        "pywebllm is free and open source, under the Apache-2.0 licence.",
        "It is free: the licence is Apache-2.0, an open source licence.",
    ),
    (("apache-2.0",), ("free",)),
)  # fmt: skip
