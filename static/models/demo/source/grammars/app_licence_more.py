"""More of app_licence's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "(the|which|what) licence, please?",
    "the (licence|price|cost|terms|conditions) of (this app|it|pywebllm|the code), please",
    "(may|can) I use (it|this|pywebllm|the code) for free, please?",
    "(is|are) (it|this|the app|the source) (free|open|gratis|paid), (please|in short|or what)?",
    "which licence is it, please?",
    "(in short|briefly|quickly), (is it free|what does it cost|which licence|must I pay)?",
    "(a short|a brief|a quick) (summary|overview|explanation|description) of the "
        "(licence|terms|conditions|rights)",
    "(does|will) (your app|pywebllm|this page|it) have a (price|fee|cost|licence|price tag)?",
    "has (it|the app|this) (got|) a (licence|price|fee)?", "am I charged (later|for it)?",
    "who (is|gets|will be) (billed|charged|invoiced) (for this|for it|here|monthly|each month|)?",
    "(billed|charged) (later|monthly|every month|per year), (am I|are we|who is)?",
    "(am I|will I be|are we|will we be) (billed|charged|invoiced) (later|monthly|each month|for "
        "this|)?",
    "(do you|does it|will it|will they) (charge|bill) (people|users|my card|anyone) (monthly|each "
        "month|later|for this)?",
    "is forking the source allowed?",
    "(will you|do you) (charge|bill) (something|anything|somebody) (later|at the end|)?",
    "is (selling|copying|forking|sharing|changing|reselling) (it|this|the code|the app) "
        "(allowed|legal|ok|fine|permitted)?",
    "(selling|copying|forking|sharing) is (allowed|legal|ok|permitted), (right|or not|is it)?",
    "(allowed|legal|permitted) to (sell|copy|fork|share|change) (pywebllm|it|the code), (am I|is "
        "it|are we)?",
    "a short summary of the licence, please",
    "is there a (fee|price|charge|cost) for (companies|students|us|everyone) (or is it free|or "
        "not|)?",
    "(a|any|no) (fee|price|cost|charge) for (schools|students|users|companies|me)?",
    "does it (require|need) (a fee|a paid plan|a subscription|a licence key|a purchase)?",
    "(is|was) (a membership|a subscription|a payment|an account) (needed|required|necessary)?",
    "is there a fee, or is it free?",
    "(open source|free software|free to use), (please|is it|is this|right)?",
    "(under|with) (which|what) licence (is it|was it published|do I get it|is the code), please?",
    "(can|may) I (take|have|keep|reuse) the (code|source) (please|for my project|for free|)?",
    "what (does|would|will) (it|this|pywebllm|the app) cost (me|us|a company|in the end|later|)?",
    "what will it cost us later?",
    "what are my (rights|duties|costs) (with it|under the licence|as a user|here)?",
    "(tell|show) me the (licence|price|terms|cost) (please|of pywebllm|of the app)",
    "(who|whom) do I pay (for this|for it|please|)?",
    "(please|so), (is it free|what is the price|is it open source|which licence is it)?",
    "is a paid plan required?",
)  # fmt: skip
