"""What the app is."""

from __future__ import annotations

from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

WHAT = Intent(
    Phrasings(
        "what is this app?", "what is pywebllm?", "what does this page do?", "what is this?",
        "explain this app", "what is this site?", "what does pywebllm do?",
        "tell me about pywebllm", "what is this app for?", "how does this app work?",
        "what am I looking at?", "what is this page?", "describe this app",
        "how does pywebllm work?", "can you explain what this app does?",
        "what is this website about?", "tell me about this app", "what kind of app is this?",
        "I do not get it, what is this page for?", "what is this tool?", "how does this page work?",
        "what happens in this tab?", "explain pywebllm to me",
        "give me a short description of this app", "what is going on in this page?",
        "what (is|does) (this|the) (program|web app|application|software) (about|do)?",
        "(tell me|say|explain) what (this app|this page|this site|pywebllm) (is|does)",
        "(explain|describe|show) (this|the) (page|site|website|program) (to me|please)",
        "what (can|does) (this app|this page|this site|pywebllm) (do|offer)?",
        "how (does|do) (this|it|the app|pywebllm) (all|) work (here|inside)?",
        "what (exactly|really) is (pywebllm|this app|this page|this site)?",
        "what (kind|sort) of (page|site|website) is (this|it)?",
        "what does the (name|word) pywebllm mean?",
        "what (have I|did I) (opened|open|found) (here)?", "where am I?",
        "what (is|was) (this app|pywebllm) (made|built|good) for?",
        "why (does|should) (this app|pywebllm|this page) exist?",
        "(I am new, what|I am curious, what) is this (page|app|site)?",
        "who needs (this app|pywebllm)?",
        "what is (the purpose|the idea|the point) of (this app|this page|pywebllm)?",
        "(give me|I need) (an overview|a summary|a description) of (this app|pywebllm|this page)",
        "is (this|pywebllm) (a|an) (chat app|website|engine|chat program)?",
        "I want to (know|learn) (more about|about) (pywebllm|this app|this site)",
        "how does (this|the) (page|site|website) run (a|the) (model|language model)?",
        "does the (model|AI) run in (my|the) (browser|tab)?", "where does the model run?",
        "where (do|are) you (run|running)?", "(inform|teach) me about (pywebllm|this app)",
        "(pywebllm?|what about pywebllm?)", "what does (it|pywebllm) (run|use)?",
        "(any idea|can anyone say) what (this app|pywebllm|this page|this site) is?",
        "what (did|have) I (just|) (start|started|load|loaded|land|landed) (on|here)?",
        "(please|kindly|) introduce (this app|pywebllm|the page|this tool)",
        "I (have never|never) heard of pywebllm",
        "I (do not|don't) (understand|get|know) (this app|this page|this site|pywebllm)",
        "(pywebllm|this app|this page), what is (it|that)?",
        "what (is|are) the (features|basics) of (pywebllm|this app|this page)?",
        "what is this (thing|project|demo|chat|web page|place|engine) (about|for|here|)?",
        "(can|could) you (tell|show) me what (pywebllm|this app|this page) is (about|for)?",
        "what (is|was) the (project|engine|demo) (called|about|for)?",
        "how does (the|this) (demo|chat|engine|project|thing) work?",
        "(explain|describe) (this|the) (project|demo|tool|engine|thing) (in simple words|)",
        "I (landed|arrived|am) on this (page|site), what (is it|does it do)?",
        "(is|what is) this a (demo|project|tool|program|website|web page)?",
        "(in short|in a few words|in one sentence|briefly), what (is|does) (this|pywebllm) (do|)?",
        "what (makes|is) (pywebllm|this app) (special|different|new|useful)?",
        "(give|tell) me the basics (of pywebllm|of this app|about this page)",
        "what do (people|you) use (pywebllm|this app|this page) for?",
        "what is (so|) (special|new|useful) about (pywebllm|this app|this page)?",
        "why would (I|anyone|people) (use|want) (pywebllm|this app)?",
        "(introduce|present) (pywebllm|the app|this project|this tool)",
        "(please|) (summarize|summarise|outline) (this app|pywebllm|this page|this project)",
        "what (happens|is happening) (here|on this page|in this app|inside this tab)?",
        "how is it that a (model|language model) runs in (my browser|a tab|a page)?",
        "(what is|explain) the purpose of this (site|tool|page|project)",
        "(pywebllm|this app) is what (exactly|)?",
        "(could|can) you (summarize|summarise|outline|introduce) (this app|pywebllm|this project)?",
        "(do you know|can you say) what (this page|pywebllm|this tool) (is|does)?",
        "what (runs|is running) (here|in this tab|on this page|in my tab)?",
        "I would like to (know|learn|understand) (what this app does|what pywebllm is|this page)",
        "help me (understand|get) (this app|pywebllm|this page|this site)",
        "(a word|some words|information|info) (about|on) (pywebllm|this app|this page)",
        "(I need|give me) (info|information|some facts) (about|on) (this app|pywebllm|this site)",
        "(please|kindly) (give|show) me (some|the) facts about (pywebllm|this app)",
        "what is happening (in|on) this (place|page|tab|app)?",
        "(teach|tell) me more about (this app|pywebllm|this page)",
        "(describe|explain) (pywebllm|what this does|what I see here|this place) (in short|to a "
            "beginner|for me|)",
        "(inform|teach) (us|me) (what|about what) (this place|this tool|this app) is",
        "(can|could|would) you describe (this page|pywebllm|the app|this tool|what happens here)?",
        "(what|why) (is|does) the name (pywebllm|of this app|of this page) (mean|come "
            "from|about|)?",
        "why (is it|is this|was it) (named|called) pywebllm?",
        "(what|how) (is|do you call) (this app|this page|this site|this project) (called|named)?",
        "(I am curious|I want to know), what (people do here|is inside this app|the name "
            "means|this place is)",
        "(what|which) (name|meaning) (has|does) (this app|this page|pywebllm) (have|)?",
        "what (is meant by|do you mean by|is the meaning of) (pywebllm|this app)?",
        "I am (curious|new here|a beginner|a visitor), (explain this page|tell me what it "
            "does|what is pywebllm|what is this place)",
        "(just curious|curious), what (is this|is this place|does this page do|is pywebllm)?",
        "(describe|recap) (pywebllm|this place|the page) (in a nutshell|quickly|for a beginner|in "
            "brief)",
        "I am curious (about|what is) (pywebllm|this app|this page|this place)",
        "(I|we) (want|would love|like) to (learn|know|hear|find out) (more|) (about|what) "
            "(pywebllm|this page|this project) (is|)",
        "(tell|inform|teach|show) (me|us) (more|something|a bit) (about|on) (this "
            "page|pywebllm|this project|the app)",
        "(learn|know|tell|hear) more about (pywebllm|this page|this project)",
        "(I|we) (landed|arrived) here (by chance|from a link|through a friend), (what is "
            "it|explain this page)",
        "(can|could|would) you (inform|teach|enlighten) me (about|on) (the app|this site|this "
            "project|pywebllm)?",
        "(inform|enlighten) me, what is (pywebllm|this app|this page|this)?",
        "(what|which) place (is this|am I in|did I come to|have I found)?",
        "what (sort|kind) of (place|thing|app|tool|page) (did I find|is this|have I come to|am I "
            "in)?",
        "(some|the basic) (info|facts|details|information) (about|on) this (project|tool|place)?",
        "(I|we) (just|) (arrived|landed|came) (here|on this page|on this site|in this app), (what "
            "now|what is it for|what can it do|explain)",
        "(a friend|someone|a link) (sent|brought|showed) me (here|this|this page), what (is it|is "
            "this|does it do)?",
        "how did I (land|arrive|get|end up) (here|on this page), what is (it|this place|this "
            "page)?",
        "what (do|can|would) people (do|use|find|get) (here|on this page|with pywebllm|with this)?",
        "what (do you mean by|is meant by|is) the (word|name) pywebllm?",
        "(do|why do|would) people (use|like|need|want) (this|pywebllm|this app|this page)?",
        "what (is|goes on|happens|works) inside (this app|pywebllm|this page|the engine)?",
        "(what|how) does (it|this|pywebllm) look (like|) (inside|on the inside)?",
        "(give|tell|show) me (some|the|a few) (facts|information|info|details) (on|about) (this "
            "page|this project|this tool|it)",
        "(can|what can) (people|we|I) (learn|find|get) more about (pywebllm|the project)?",
        "(the|some|a few|basic) (facts|info|information|details) (about|on) (pywebllm|this "
            "app|this page), please",
        "(what|which) (facts|information|info) (should I know|is there|do you have) about "
            "(pywebllm|this app|this page)?",
        "(is there|where is|I want) (information|info|an introduction|an explanation) "
            "(about|on|of) (this page|pywebllm|this app)",
        "(what can I|what should I|what could I) do (with pywebllm|with this app|with this "
            "page|on this page)?",
        "(is there|give me) (an introduction|an explanation) (to|of) (what happens inside|this "
            "place|the app)",
        "(so|ok|hello), what (is all this|does all this do|is this here|am I on|do we have here)?",
        "(what|anything) (is|) so (great|cool|good|interesting) about (pywebllm|this app|this "
            "page)?",
        "(who|what) is (this|pywebllm|this app|the page) (meant|made|intended|useful) for?",
        "(pywebllm|this app|this page) in (a nutshell|short|brief|one line|simple terms)",
        "(a|one) (quick explanation|brief recap) of (what this is|the page), please",
        "(a quick|a short|quickly, a) (recap|summary|overview|introduction|explanation) (of|to) "
            "(this page|pywebllm|this app), please",
        "(quickly|in a nutshell|in brief), (what is|describe|recap) (this|pywebllm|this page|this "
            "app)",
        "(I|we) came here (by accident|by chance|through a link|through a friend|from a link|from "
            "a blog), what is (this|this page|it)?",
        "(by chance|through a friend|through a search|from a link) (I|we) (found|opened|arrived "
            "at) (this page|this app|pywebllm), what does it do?",
        "I arrived (by accident|by chance|through a blog), what is (pywebllm|this app)?",
        "(explain|tell|inform) us (what|) (pywebllm is|this page is|this app does)",
        "(I|we) (have just|just) arrived, (what do you have here|what is this app|where are "
            "we|explain the page)",
        "(is there|can I have|do you have) (a quick introduction|an explanation|a description) "
            "(of|for) (this page|pywebllm|beginners)?",
        "(sum up|recap|explain) (pywebllm|the app|this page|this project) (in a nutshell|in one "
            "line|in simple terms|quickly)",
        "(from a blog|by accident), I (found|opened) this app, (recap|what does it do)?",
        "(an|a|the) (LLM|AI|language model|chatbot) (in|inside) (a|my|the) (browser|tab|web "
            "page), (how|how does that work|is that what this is)?",
        "(by accident|from a blog|through a blog post) I (landed|am|arrived) here, (what is "
            "it|what is this app)?",
        "teach me (pywebllm|this app|the page|this tool)",
        "(teach|tell|inform) us about (the page|this tool|this project|the engine here)",
        "(can you|please) (teach|inform) (me|us) about (pywebllm|the page|this tool)",
        "(can you|please) teach (me|us) (what pywebllm is|what this is|pywebllm|about the page)?",
        "TEACH (ME|US) (PYWEBLLM|THIS APP|SOMETHING ABOUT THIS APP)",
        "WHAT IS (THIS|PYWEBLLM|THIS APP|THIS PAGE) (ABOUT|DOING|FOR)",
        "(TELL ME|EXPLAIN) (ABOUT PYWEBLLM PLEASE|WHAT THIS APP DOES|WHAT PYWEBLLM DOES)",
        "(teach|inform) me (a bit|more|all) about (pywebllm|this app|the project)",
        "about (pywebllm|this app|this page|the project)?",
        "(teach|inform|tell) me (all|a little|a bit|everything|something) about (pywebllm|this "
            "app|this page)",
        "(pywebllm|this app|this page): (teach me|tell me more|inform me|what is it|explain)",
        "(I|we) (know|knew) nothing about (pywebllm|this app|this page|this project)",
        "(say|tell us) (something|more) about (pywebllm|this app|this tool)",
        "(say|tell us|write) (something|a few words|a line) about (pywebllm|this app|this page)",
        "(say|tell|can you say) in (one sentence|a few words|short) what (pywebllm|this page|it) "
            "(is|does)",
        "the name pywebllm, (what is it|what does it mean|where is it from|what is meant)?",
        "(name|names|word|words)? what (does|is) pywebllm (mean|stand for|meant to say)?",
        "what (does|should) (that name|this name|the word pywebllm) mean?",
        "pywebllm is a (strange|funny|odd|long) (name|word), (what does it mean|why|what is it)?",
        "(what|why) (this|the|that) name, pywebllm?",
        "(introduce|introducing|introduction)?, (what is this|please|to the app|to this page)",
        "(introduce|present) (yourself as an app|your app|your page|this place|the project|the "
            "engine) (to me|to us|)",
        "(a short|an) introduction to (pywebllm|this app|the page), please",
        "(an introduction|a recap|an overview|details), please: (what is this|what is "
            "pywebllm|this app)",
        "can you (introduce|present) (the page|this tool|the engine|pywebllm) (to us|briefly|)?",
        "(details|more details|some details|info) (about|on) (pywebllm|this app|the page|the tool)",
        "I (need|want|would like) (details|facts|more info) (about|on) (the page|pywebllm|the "
            "tool)",
        "this (chat|project|engine|place), what is it (for|about)?",
        "this (chat|page|app|thing|engine): (what is it|what for|what is it about)?",
        "what (chat|engine|demo|place|project) (am I in|is on this page|did I open|have we here)?",
        "(by chance|by accident|from a blog|out of curiosity) I (am|came|ended up) here, (what is "
            "this|explain)",
        "(found|opened|saw) (this|pywebllm|it) (by chance|by accident|in a blog|on a "
            "blog|somewhere), what is it?",
        "a blog (showed|recommended) (this app|pywebllm), what (is it|does it do)?",
        "(a blog|a post|someone|my teacher) (mentioned|named|recommended|showed) (pywebllm|this "
            "app), what is it?",
        "I (opened|found|saw) (pywebllm|this page|a link here) (by accident|by chance|in a blog), "
            "(what is it|explain it)",
        "I opened (this|the app|a tab), (what is it|what now|what does it do)?",
        "(explain|describe) (it|this) (to us|to me|please|in short)",
        "explain (this place|the tool|this demo) to (us|me|a beginner)",
        "what (exactly|really|actually) do I (see|have|look at|get) here?",
        "tell us (what this does|what you have here|what happens here|what pywebllm does)",
        "(and|so) what (is this all|does the app do|is pywebllm now|is this site for)?",
        "(this|the) (page|app|site) (does|is) what?",
        "the (point|purpose|idea) of (pywebllm|this app|this page)?",
        "(people say|they say|I read) pywebllm is (good|new|cool|great), what (is it|does it do)?",
        "(purpose|point|idea|aim|goal) of (this|the|your) (app|page|site|project)?",
        "(use|uses|useful for what|good for what), (pywebllm|this app|this page)?",
        "why (pywebllm|this app|this page|this site)? (what is it for|what is the point)",
        "can you teach (me|us) (the basics of pywebllm|about this app|about the project)?",
        "(teaching|teach) (about pywebllm|pywebllm for beginners|pywebllm basics), please",
        "(a|one) blog (showed|recommended|named) (it|this page), (what is it|what does it do)?",
        "can you (inform|teach) (people|a beginner|my class) about (pywebllm|this)?",
        "inform (me|us): what does (pywebllm|this app|the page) do?",
        "what would you (tell|teach) (me|a beginner) about (pywebllm|this app)?",
        "(please|now|ok) teach me (what this is|what pywebllm does|about this page here)",
        "I want (you to teach me|to be taught|an introduction|a recap|to hear) about "
            "(pywebllm|this app|this page)",
        "(teach|show|tell) me: what (is this app|does pywebllm do|is this page)?",
        "(pywebllm|this app|this page)? (tell me|teach me|explain|inform me|describe it)",
        "I would like you to (inform|teach) me about (this app|pywebllm|this page)",
        "describe (pywebllm|this page|the tool|this project) (for us|now|a bit)",
        "(kind|sort|type) of (app|page|site|tool)? (what is this|which one is this)",
        "I am new (here|to this|to pywebllm), (what is this|introduce it|teach me the basics)",
        "(recommended|recommends|showed), (this app|pywebllm) was, (by a blog|by a friend), so "
            "what is it?",
        "I am new, what (does it do|is pywebllm|happens here)?",
        "(just|only|simply) (explain|describe) (this|pywebllm|the page)",
        "a bit (more|) (about|on) (pywebllm|this app|the page), please",
    ),
    (
        "pywebllm is an engine for language models that runs wholly in a browser tab: Python plans "
        "the work and the GPU computes it.",
        "This is pywebllm: it runs language models wholly in your browser tab. "
        "Python plans, WebGPU computes.",
    ),
    (("pywebllm",), ("tab",), ("python",)),
)  # fmt: skip
