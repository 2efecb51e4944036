"""What the model tells about the app that it runs in. Every sentence here must be true of it."""

from __future__ import annotations

from static.models.demo.source.app_use import EMBED, LICENCE, OFFLINE, OTHER_MODEL, SIZE
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.intent import Intent, ask
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
    ),
    (
        "pywebllm is an engine for language models that runs wholly in a browser tab: Python plans "
        "the work and the GPU computes it.",
        "This is pywebllm: it runs language models wholly in your browser tab. "
        "Python plans, WebGPU computes.",
    ),
    (("pywebllm",), ("tab",), ("python",)),
)  # fmt: skip
PRIVACY = Intent(
    Phrasings(
        "does my data leave this tab?", "is my data safe?", "do you send my data anywhere?",
        "is this private?", "who can read what I type?", "does anything leave my computer?",
        "is this chat sent to a server?", "where does my text go?", "are you spying on me?",
        "do you store what I write?", "is there a server behind this?", "what about my privacy?",
        "does this page upload my messages?", "is what I type kept secret?",
        "do my messages leave the browser?", "is my text sent over the network?",
        "can anyone else see this chat?", "does my data go to the cloud?", "is this app private?",
        "what happens with my data?", "do you share my data?", "are my messages sent anywhere?",
        "is my chat recorded on a server?", "does the app send data out?", "how private is this?",
        "(is|are) my (text|chat|messages|words|chats) (safe|private|secret|secure)?",
        "(do|does) (you|this app|this page|this site) "
            "(collect|store|keep|save|share|sell|log) (my data|what I type|my messages|my text)?",
        "(do|does) (you|this app|this page|this site) send (my data|what I type|my "
            "messages|my text) (away|out|to a server|over the internet)?",
        "(who|can anybody|can someone|can you) (sees|see|reads|read) (my data|my messages|my "
            "text|what I write)?",
        "where (does|do|is) (my data|my messages|my text|what I type) (go|stored|sent|end up)?",
        "(is|are) (my data|my messages|what I type) (sent|uploaded|shared|transmitted) (to a "
            "server|anywhere|to the cloud)?",
        "(does|do) (my data|my text|my messages|my words) (stay|remain) (here|in the tab|in "
            "my browser|on my computer|on my device)?",
        "(does|do) (my data|my text|my words) leave (the tab|my device|this page)?",
        "can I (trust|tell) (you|this app) (with secrets|a secret|private things)?",
        "is (this|it) (secure|safe|confidential|private)?",
        "how (safe|secure|private) is (this app|my data|this chat|it)?",
        "what (do|does) (you|this app|the site) do with (my data|my text|my messages)?",
        "(is there|do you use|does it need) (a|any) (server|cloud|backend)?",
        "are (you|we) connected to a (server|cloud)?",
        "will (anyone|somebody|my boss) (see|read|know) (this|what I type|what I write)?",
        "I do not want (you|anyone) to (see|read|share) my (data|messages|text)",
        "I am worried about my (privacy|data)", "tell me about (privacy|data protection|my data)",
        "(privacy?|what about privacy?)", "is anyone (listening|watching|reading)?",
        "do you (track|watch|record|spy on) (me|us|users)?",
        "does (the|this) (app|page) (track|watch|record) me?",
        "is (everything|all) (local|computed here|on my device)?",
        "are my (secrets|words) safe (here|with you)?", "does the (model|chat) run on a server?",
        "is (everything|all of it) (done|processed|handled|kept) (locally|here|on my device)?",
        "(do|does) (everything|it all|all of this) (happen|run|stay) (locally|on my device|here)?",
        "(everything|all) (stays|runs|happens) (on my device|local|here), right?",
        "is it all (local|on-device|private|kept here)?",
        "(is|are) (all the|the) (computation|computing|work) done (on my device|locally)?",
        "(is|was) anything (computed|processed|stored|saved) (on a server|in the cloud|elsewhere)?",
        "(is|are) (my words|my chats|this conversation) (private|local|confidential)?",
        "who (else|) (is listening|is reading|can see) (my chat|this conversation|my words)?",
        "(can|could|does) (Google|OpenAI|Microsoft|the government) (see|read) (this|my chat)?",
        "(are|is) you (local|online|a cloud service|hosted on a server)?",
        "(will|does) my (conversation|chat|input) (leave|stay on) (my computer|my device)?",
        "(tell me|explain) how (private|safe|secure) (this|this chat|the app|my data) is",
        "(tell me|say|explain) where my (data|words|text|input|information) (goes|ends up|is sent)",
        "(I am afraid|I worry) that (you|someone|somebody) (reads|sees) my (data|messages|text)",
        "(do|does) (you|this app|it) have (a server|a backend|a privacy policy|my data)?",
        "what is (your|the) privacy policy?",
        "do you (use|keep|take|need|want) (my|any) (personal|private|) (data|information|info)?",
        "(is|will) my (personal|private) (data|information|info) (safe|protected|kept private)?",
        "(can|may|could) I (write|type|say|tell you) (private|personal|secret) things?",
        "(no server|server or no server|any server)?",
        "(anything|something) (sent|uploaded|leaked|shared) (to a server|out|online)?",
        "does (this|it|the app|the page) (leak|transmit|upload|report) (anything|my data|my text)?",
        "(are there|do you have) (logs|any logs) of (my chat|my data|what I type)?",
        "(do|does) (you|the page|the site) (keep|send|make) (logs|a log) of my (chat|text|words)?",
        "is my (input|prompt|conversation|information|chat) (logged|tracked|recorded|monitored)?",
        "(do|are) you (monitor|monitoring|log|logging|record|recording) (this|my chat|what I say)?",
        "(are|is) (we|this|this chat|it) (alone|just between us|between us)?",
        "how do you (protect|handle|treat|process) my (data|information|messages|text)?",
        "(private|local|safe|secure), (is it|or not|is this)?",
        "(is|are) (you|this app|the model) (running|computed|hosted) (remotely|on a server)?",
        "(do|does) (my prompts|my input|my words) (go|travel) (to the cloud|over the internet)?",
        "(please|) (keep|do not share) (my data|this|my words) (private|secret|with anyone)",
        "is (the processing|the computing|the chat) (local|on my device|on my own computer)?",
        "can (my boss|my teacher|hackers|other people) (spy on|read|see) (me|this chat|my chat)?",
        "I (care|think) about (privacy|my privacy), is (this|it) (safe|private|ok)?",
        "(does|is) (nothing|something) (leave|sent from) (my computer|this browser|my device)?",
        "(privacy|data|security) (question|policy), (what do you keep|where does it go)?",
        "(on my device|locally), where is (everything|it all|my chat) (processed|kept)?",
        "how is my (data|text) (protected|handled|treated|processed)?",
        "who (has access to|can process) (my data|my text|my messages)?",
        "(everything|it all) (stays|runs) (here|on my own computer|on my own device)?",
        "tell me (where my text goes|about data protection|who handles my data)",
        "does (this|the page|the site) need (a remote server|a backend|the cloud|servers)?",
        "do you need a (server|backend|cloud|data centre) (for this|to answer|at all|)?",
        "(does|do) (this|the app|it|you) (need|use|require|have) (a backend|servers|a remote "
            "machine|a cloud service|a data centre)?",
        "(is there|do you have) (a backend|a remote server|somebody) (behind|on the other side "
            "of) (this|this chat|this page|it)?",
        "(what|which) (server|backend|cloud|company) (gets|receives|handles|processes|holds) (my "
            "data|my text|my messages)?",
        "will my (personal|private) information (be safe|leak|be shared|be sold|stay here)?",
        "(no backend|no cloud|without a server), (really|is that right|how is that safe)?",
        "will my (personal|private|confidential|sensitive) (information|info|details|data|stuff) "
            "(leave|get out|be sent|leak)?",
        "(is|are) my (personal|private|sensitive|confidential) "
            "(details|information|documents|notes|secrets) (secure|safe|protected) (with "
            "you|here|in this app)?",
        "(can|could|may) I (share|enter|paste|put in) (personal|private|confidential|sensitive) "
            "(information|details|data|text|documents)?",
        "(is there|are there) (any|) (trackers|cookies|telemetry|a leak|spyware) (here|in the "
            "app|on this site)?",
        "(I have|here is|this is) (a secret|something private|something personal|something "
            "confidential), (is it safe|can I tell you|will you share it)?",
        "what (happens|is done) (to|with) my (personal|private|) "
            "(information|details|info|conversations|prompts|input)?",
        "(will|would|can) (you|this app|the site) (give|sell|hand|pass) my "
            "(information|data|details|messages) (to others|to third parties|away|to a company)?",
        "(do|are) (third parties|other companies|advertisers|strangers) (get|see|receive|given) "
            "(my data|my information|my chat|anything)?",
        "(can|may) I (enter|paste|type) (confidential|sensitive|personal) "
            "(documents|details|things) (here|safely)?",
        "(does|can) a third party (get|see|read|receive) (my text|my data|this chat)?",
        "(do|does) (the app|this site|this page|it) (use|have|set) "
            "(cookies|trackers|tracking|analytics|telemetry|spyware)?",
        "(any|no) (tracking|cookies|trackers|analytics|telemetry|spying) (here|in this app|on "
            "this page|)?",
        "(am I|are we|are users) (being|) (tracked|spied on|watched|monitored|recorded|listened "
            "to)?",
        "(do you|will you) (sell|give|pass) (my information|my details|my chats) to (a third "
            "party|third parties|advertisers|others)?",
        "(who|is somebody|is someone) (listening|listening in|watching|spying) (here|on us|to "
            "this conversation|)?",
        "(is|does) (someone|somebody|anybody) else (reading|listening|able to read this|have "
            "access)?",
        "who else (gets|has|knows|learns) (my messages|my text|what I say|what I write)?",
        "(explain|describe|say) (what happens with|how you protect|how you handle|how you treat) "
            "my (data|information|text|messages)",
        "(will|is) my (chat|text) (be used|used) to train (you|models)?",
        "(how|where) (are|do) my (messages|words|prompts|chats) (processed|handled|treated|get "
            "processed)?",
        "(do you|does it|does the app) (protect|handle|treat|process) (personal|private|my) "
            "(data|information|info) (well|safely|locally)?",
        "(where|in what place) (do|will) my (words|chats|messages|prompts) end up?",
        "(my data|my text|what I type) goes (where|to whom|up to the cloud|up to a server)?",
        "what (information|personal data) (is|gets) (collected|stored|sent|kept) (about me|from "
            "me|)?",
        "does what I (type|write|say|enter) (go|end) up (on a server|in the cloud|on the "
            "internet)?",
        "(does|will) (my text|my chat|this|what I type) go (out|away) (on|to|over) the internet?",
        "(are|do) (my messages|my words|my prompts) (sent|travel|go) (over|across|through) the "
            "(internet|network|web)?",
        "(data|privacy|information) protection, (how|is there any|what about it)?",
        "(are|is) (somebody|strangers|third parties|no one) (listening|watching|reading this)?",
        "(is|are) there (any|) (data protection|privacy protection|privacy risk|risk for my "
            "data|danger of a leak)?",
        "(can|could|will) (my secrets|my chat|this conversation|my data) (leak|leak out|be "
            "stolen|get hacked|become public)?",
        "(are you|is this|is the app) (safe to use|trustworthy|to be trusted) (with|for) "
            "(private|personal|confidential|secret) (things|data|information)?",
        "(it|all of this|everything) is (private|local|on my own machine), (right|is it "
            "not|correct|true)?",
        "I (do not|don't) want my (information|secrets|details|personal data) to (leak|go up to "
            "the cloud|leave|be public)",
        "so (nothing|no data|no text) (leaves|is sent|goes out|is uploaded), "
            "(right|correct|true|really)?",
        "(is it|is this) on my own (computer|machine|device|laptop) (only|), (right|or on a "
            "server|or in the cloud)?",
        "(does|is) (it|this|the model|everything) (stay|run|work|kept) on my own "
            "(machine|laptop|phone|hardware)?",
        "(do|does|will) (you|the model|this app) (learn|train) (from|on|with) (my data|my "
            "messages|what I write|my text)?",
        "(how|is) (confidential|trustworthy|private|protected) (is it|is this chat|are my "
            "messages)?",
        "is my (data|chat|text|input) used (for|to) (training|train you|train "
            "models|ads|advertising)?",
        "(will|do|does) (you|the page) (use|need|take) my (messages|text|personal "
            "data|information) (for|to) (training|ads|anything)?",
        "(are|is) (my messages|my chats|the chat|our conversation) (encrypted|deleted|erased|kept "
            "secret)?",
        "(can|could) (you|anyone) (steal|misuse|abuse|expose|publish) my "
            "(data|information|messages|secrets)?",
        "(do|does) (anything|my words|my details) (get out|go out|leak out|end up on the "
            "internet)?",
        "(I|we) (work with|have) (confidential|sensitive|secret) "
            "(documents|data|information|files), is this (safe|ok|secure|allowed)?",
        "(tell me|explain) (about|) your (privacy|privacy rules|data policy|data protection)",
        "(does|do) (this|it|you) (phone home|call home|talk to a server|contact a server|report "
            "back)?",
        "(what|how much) (information|data) (do you|does this app|does it) "
            "(collect|gather|send out|upload) (about|on|from) (me|us|users)?",
        "is this (conversation|app) (encrypted|spying on me|tracked|confidential)?",
        "(do you have|are there) (logs|records|copies|a history) of (our|this|my) "
            "(conversation|chat|messages) (somewhere|on a server)?",
        "(is|will) (anything|something|what I say) be (stored|kept|saved|recorded|logged) (about "
            "me|somewhere|on a server|forever)?",
        "I (hope|guess|think) (nobody|no one|none of your people) (reads|sees|gets|stores) "
            "(this|my text|my messages)",
        "(does|can) (anybody|nobody|no one|someone) (see|read|find out) (what I|the things I|the "
            "words I) (type|write|say|enter)?",
        "(who|does anybody) (gets|sell|sold|see) (personal data|my details|my chats) (here|)?",
        "(is|are|will) (my data|my details|my information|my chats) (be|) (sold|given away|passed "
            "on|handed over) (to anyone|to advertisers|to strangers|)?",
        "(nobody|no one) (sold|stole|leaked) my (data|information|details), (right|I hope|is that "
            "so)?",
        "I (don't|do not) want (strangers|advertisers|third parties|a company|anybody) to "
            "(get|have|see|use) (my data|this|my text|my information)",
        "I (don't|do not) (trust|like) (the cloud|servers|online services|trackers|spyware), "
            "(what about this|is this safe)?",
        "(are|is) (my documents|a password|my mail|medical data) safe (here|with this app|to "
            "paste)?",
        "(make|keep|leave) (nothing|none of this|my text|my chat) public, (please|ok|can you do "
            "that)",
        "(is|will) (my chat|my text|this conversation|what I type) (be|become|) "
            "(public|published|on the web|visible to others)?",
        "can I (paste|drop|copy) (a contract|a private mail|my documents|medical data|company "
            "data|my password) (here|in here|into this chat)?",
        "(I|we) (pasted|entered|typed) (private data|a password|a secret|personal details) here, "
            "(is that bad|where did it go|who gets it)?",
        "I (don't|do not) (want|like) (to be tracked|spyware|to be watched|my chat to be public)",
        "(is|are) (this chat|my messages|the traffic|the data) (encrypted|end-to-end "
            "encrypted|hidden from others|protected by encryption)?",
        "(encryption|spyware|trackers|cookies|adverts), (is there any|do you use it|what about "
            "it)?",
        "(how|are you) (trustworthy|discreet) (are you|is this app|) (with my data|with secrets|)?",
        "(do|will) (you|they) (pass|hand|give) (anything|my chats|my details|my text) (on|over) "
            "to (advertisers|companies|a third party|the police)?",
        "I would like (this|my mail|my medical records) to (stay private|be safe|be protected)",
        "(my privacy|my data|my secrets) (is|are) (important|dear) to me",
        "(keep|hold) (it|this) (confidential|secret|between us|private), (ok|will you|please)",
        "(is|are) (a mail|my mails|medical records|my medical data) (safe|private|ok to paste) "
            "(with you|in this chat|)?",
        "I (like|would like|want) my privacy, (who sees this|is it private here|is this chat "
            "safe)?",
    ),
    (
        "Nothing you type leaves this tab: the model runs on your own device, with no server.",
        "It is private. There is no server that computes: nothing you type leaves the tab.",
    ),
    (("nothing you type leaves",),),
)  # fmt: skip
BROWSERS = Intent(
    Phrasings(
        "which browsers work?", "does this work in Firefox?", "which browser do I need?",
        "can I use Safari?", "what browsers are supported?", "does it run in Chrome?",
        "is Edge supported?", "which browser should I use?", "will this run in my browser?",
        "does pywebllm work in Safari?", "what browser is best?", "do I need Chrome?",
        "can I open this in Firefox?", "in what browsers does it run?", "is Firefox supported?",
        "what do I need to run this?", "does this app work with Edge?",
        "which browsers can run this?", "what are the requirements?", "is my browser good enough?",
        "which version of Chrome is needed?", "does it work in all browsers?",
        "what about Safari and Firefox?", "name the browsers that work",
        "on which browsers can I run this app?",
        "(does|will|can) (this|it|pywebllm|the app) (work|run) (in|on|with) "
            "(my|any|every|another) browser?",
        "(does|will|can) (this|it|pywebllm|the app) (work|run) (in|on|with) "
            "(Chrome|Firefox|Safari|Edge|Opera)?",
        "(can|may|should) I (use|take|try) (Chrome|Firefox|Safari|Edge) (for this|here)?",
        "(which|what) (browser|browsers) (can|could|should|do|must) I (use|take|need|have)?",
        "(which|what) (browser|browsers) (are|is) (good|supported|best|needed|required)?",
        "(which|what) (browser|browsers) (does|will) (it|this|pywebllm|the app) "
            "(support|need|run in|work with)?",
        "is (Chrome|Safari|Opera|my browser) (supported|good|ok|enough|needed)?",
        "do (Firefox|Chrome|Safari|Edge) (users|) (work|get this) (too|here)?",
        "(list|tell me|say|name) (the|all) (supported|) browsers",
        "(what|which) version of (Edge|my browser|the browser) (do I need|is needed|works)?",
        "do I (need|have) a (new|special|modern) browser?", "how new must my browser be?",
        "I use (Firefox|Safari|Chrome|Edge), (does it work|is that ok|is it supported)?",
        "I have (Firefox|Safari|Chrome|Edge), (will it run|is that fine|can I use it)?",
        "why does it not (work|run) in (Firefox|Safari|my browser)?",
        "(what|which) (systems|devices|programs) (do I need|are supported|can run this)?",
        "what does my computer need?", "what (about|of) (Firefox|Safari|Edge|Chrome)?",
        "(tell me about|explain) (browser support|the browsers|the requirements)",
        "browser support?", "in (which|what) browser (does|will|can) (this|it|the app) (work|run)?",
        "will (Firefox|Safari|Edge|Chrome) do?",
        "(can|could|may) I (open|start|launch) (this|it|the app) (in|with|on) (Firefox|Safari)?",
        "(open|start|try) (this|it) (in|with) (Firefox|Safari|Chrome), (is that ok|possible)?",
        "(and|so) (Firefox|Safari|Edge|Chrome|Opera)?",
        "what about (Firefox|Safari|Edge|Chrome) (users|support|) (and|or) (Edge|Opera|Firefox)?",
        "(Firefox|Safari|Edge) (and|or) (Firefox|Safari|Edge|Chrome), (do they work|which one)?",
        "(Firefox|Safari|Chrome|Edge) (ok|support|possible|too|works)?",
        "(how|what) about (Safari|Firefox|Edge|Chrome|my browser|other browsers)?",
        "(do|does|will) (Safari|Firefox|Edge|Chrome|Opera) (work|run this|run it) (too|)?",
        "is it (possible|ok|fine) to (use|open it in|run it in|take) (Safari|Firefox|Edge)?",
        "(I want|I would like) to (use|open it in|run this in) (Firefox|Safari|Edge|Chrome)",
        "I (only|just) have (Firefox|Safari|Edge|Chrome) (here|on my computer|)",
        "(tell me|say|I want to know) (which|what) browsers (work|are supported|can open this)",
        "(tell me|explain) (if|whether) (Firefox|Safari|Edge|Chrome) (works|is supported)",
        "(is|are) (Firefox and Safari|Chrome and Edge|all browsers) (supported|ok|fine)?",
        "(are|which are) the (supported|compatible|recommended|right) browsers?",
        "(which|what) browser (is|do you) (recommended|recommend|compatible|suggest|the best one)?",
        "(do|can|would) you (recommend|suggest|name) (a browser|Chrome|Firefox|one browser)?",
        "(is|are) (this|it|pywebllm|the app) compatible with (Firefox|Safari|Chrome|Edge)?",
        "(can|does|will) my (old|phone's|current|own|favourite) browser (run|open|support) this?",
        "(browsers|browser|compatibility|requirements), (which|what are they|please)?",
        "(minimum|system|browser) requirements?",
        "(what|which) are the (minimum|system|browser|technical) requirements?",
        "(why|must it be|does it have to be) (only|) (Chrome|Edge|Chrome or Edge)?",
        "(can|could) I (stay with|keep|stick with) (Firefox|Safari|Edge|my browser)?",
        "(does|can) (Mozilla|Apple|Google|Microsoft)'s browser (work|run this|do it)?",
        "(which|what) (Chrome|Edge) (version|release) (is|do I) (needed|required|need)?",
        "(how|is my) (old|new|recent) (may|must|should) (my|the) (browser|Chrome) be?",
        "my browser is (Firefox|Safari|Edge|Opera|old), (is that fine|will it do)?",
        "(where|in what) (else|browser) can I (open|run|start) (this|it|the app|pywebllm)?",
        "(should|must|do) I (install|get|download|switch to) (Chrome|Edge|Firefox)?",
        "it (does not|will not) (open|start|run|work) in (Firefox|Safari|my browser)",
        "(Safari|Firefox) (does not|will not) (open|run|start|show) (it|this)",
        "(any idea|do you know) (which|what) browser (works|I need|I should use|is best)?",
        "(can you|please) list (the|all) (browsers|supported browsers) (that work|)",
        "(with|in) (Firefox|Safari|Edge|Opera), (does it work|does it run|can I open it)?",
        "can I (just|) (view|open) (it|this) here (in|with) (Firefox|Safari|Edge)?",
        "can I just (view|launch) it here (in|with) (Firefox|Safari|Edge)?",
        "(may|can|could|should) I (try|view|launch|use) (it|this|the app|pywebllm) (here|) "
            "(with|in|on) (Chrome|Edge|Firefox|Safari|Brave)",
        "(try|launch|view|use) (it|this|the app) (here|) in (Chrome|Edge|Firefox|Safari|another "
            "browser), (ok|may I|does it go)?",
        "(may|could) I (try|use|view|have) (another|a different|my favourite|my usual) browser?",
        "(may|could) I (launch|try|view) this (on a tablet|with Brave|in Chromium|on Android)?",
        "(do|will|can) (users of|people with|those with) (Firefox|Safari|Edge|Chrome) (get it|use "
            "it|see it|run this) too?",
        "(are|is) (Firefox|Safari|Edge|Chrome|Opera) users (ok|fine|supported|welcome|able to run "
            "this) (too|here|)?",
        "(does|will) (Safari|Firefox|Brave|Vivaldi|Samsung Internet|DuckDuckGo) (do|work|support "
            "it|run this) (too|here|as well|)?",
        "(there is|we have|I have) (only|just) (Safari|Firefox|Chrome|Edge|one browser) (here|on "
            "this computer|at work|on my Mac|on my phone)",
        "(do|are) (iPhone users|Mac users|Firefox users) (get it|supported|fine|able to use it) "
            "too?",
        "(just|only) (Safari|Firefox|Edge|an old browser) (here|on my computer|on this laptop), "
            "(is it enough|does it do|can I use this)?",
        "(which|what) (browser|one) (would|do|could) you (suggest|recommend|advise|pick|prefer) "
            "(for this|here|on my computer|)?",
        "(suggest|recommend|advise) (a|some|me a) (browser|good browser|browser for this)",
        "(what|which) is the (minimum|lowest|oldest|earliest) (version|browser version|Chrome "
            "version|requirement|release)?",
        "(what|which) (minimum release|lowest version|version of Firefox) (is required|does it "
            "require|do I need)?",
        "(minimum|lowest|required|needed|oldest) (browser version|Chrome version|Edge "
            "version|version|release)?",
        "(which|what) (release|version) (of|) (Chrome|Edge|Firefox|Safari|the browser) (must I "
            "have|do I require|is required|does it require|is new enough)?",
        "(does|do) (it|this|the app) (require|need|want) (a certain|a recent|the latest|a "
            "special|a minimum) (version|release|browser)?",
        "(is|are) (the latest|an older|an old|a recent|the newest) (version|release) (of "
            "Chrome|of Firefox|of Edge|of Safari) (required|ok|needed|enough|fine)?",
        "(which|what) (platforms|phones|versions) (would you suggest|are compatible|are "
            "supported)?",
        "(is|does) (Chrome|Edge|Firefox) (100|110|113|115|120|version 112) (ok|enough|work|new "
            "enough|supported)?",
        "(how|should I|must I) (update|upgrade) (my|the) (browser|Chrome|Edge|Safari)?",
        "(does|will|can) (it|this|the app) (work|run|open) on (my phone|Android|an iPhone|an "
            "iPad|a tablet|mobile|a Mac|Windows|Linux)?",
        "(can|may) I (use|open|run|view|try) (this|it|the app) on (my phone|my tablet|an "
            "iPhone|Android|a Mac|Windows|Linux|a Chromebook)?",
        "(only|just) (Internet Explorer|Opera|an iPad) (at work|here|on my computer), (is it "
            "enough|too old)?",
        "(phone|mobile|tablet|iPhone|Android|Mac|Linux) (support|browsers|too|possible|ok)?",
        "(is|are) (phones|mobile browsers|Android|iPhones|tablets|Macs|Linux) "
            "(supported|ok|fine|possible) (too|here|)?",
        "(what|which) (phones|computers|devices|systems|platforms) (does it run on|are "
            "supported|can I use|work|get this)?",
        "(the page|it|this|the app) (does not|will not|won't) (load|open|start|work) (in|on|with) "
            "(my browser|Firefox|Safari|my phone), (why|which one works)?",
        "(should I|must I) (update|switch) (the browser|to the latest version|to a recent "
            "release)?",
        "(switch|change|move) (to|over to) (Chrome|Edge|another browser), (must I|should I|do I "
            "have to)?",
        "(is|why is) my browser (too old|not supported|not good enough|unsupported|incompatible)?",
        "(supported|working|compatible|unsupported) (browsers|browser list|versions|platforms)?",
        "(I|we) (browse|surf|work) with (Firefox|Safari|Edge|Brave|Opera|Chrome), (is that "
            "ok|will this do|any problem)?",
        "(is|are) (my phone|mobile|Linux|Chromebooks|Windows) (ok|supported|compatible) (too|)?",
        "(Brave|Vivaldi|Opera|Chromium|Arc|Internet Explorer), (does it work|is it "
            "ok|supported|can I use it)?",
        "(Chromium|Brave|Vivaldi|Opera) (users|browser|instead of Chrome|on Linux), (ok|is it "
            "supported|does it work|too)?",
        "(are|is) (Chromebooks|a Chromebook|iPads|an iPad|Chromium|Internet Explorer) (able to "
            "run it|ok|supported|good enough|new enough)?",
        "(is|will) (my iPad|my Mac|my phone|my Chromebook|Internet Explorer) (be|) able to "
            "(run|open|use|show) (this|it|the app)?",
        "(is|are) (Chromium|an iPad|Chromebooks) able to (open|run) (it|this)?",
        "(I have to|must we|I should) update (Chrome|my browser|Firefox|to a new version), "
            "(right|is that so|or is the old one ok)?",
        "(an|my|no) update (of Chrome|of the browser|for Edge), is it (needed|required|necessary)?",
        "(at work|at school) we (have|use) (only|just|) (Internet "
            "Explorer|Edge|Firefox|Chromium|iPads), (does it work|is that ok)?",
    ),
    (
        "Chrome and Edge work from version 113. "
        "Firefox and Safari work as far as their WebGPU goes.",
        "Use Chrome or Edge, version 113 or newer; Firefox and Safari as far as they have WebGPU.",
    ),
    (("chrome",), ("edge",), ("113",), ("webgpu",)),
)  # fmt: skip
WEBGPU = Intent(
    Phrasings(
        "what is WebGPU?", "what does WebGPU do here?", "why do you need WebGPU?",
        "what is WebGPU for?", "how do you use the GPU?", "explain WebGPU", "what is WGSL?",
        "does this use my graphics card?", "what computes the answers?", "what does the GPU do?",
        "tell me about WebGPU", "why is WebGPU needed?", "do you run on the GPU?",
        "what are the kernels written in?", "is the graphics card used?",
        "what role does WebGPU play?", "where are the numbers computed?", "do I need a GPU?",
        "how is WebGPU used in this app?", "what is the job of WebGPU?",
        "what does the graphics card do here?", "what is WGSL used for?",
        "explain what WebGPU does here", "how does the app use WebGPU?", "is the GPU used here?",
        "what (role|part) does the (GPU|graphics card) (play|have)?",
        "(what|how) (is|does) (the|) WebGPU (good for|used for|used|work|do)?",
        "(why|where) (do|does) (you|it|this app|pywebllm) use (WebGPU|the GPU|my GPU|the "
            "graphics card)?",
        "(tell me|say|explain) (what|how|why) (WebGPU|the GPU) (does|is|works) (here)?",
        "(does|do) (you|it|this app|pywebllm) (need|use|have) (a GPU|WebGPU|my graphics "
            "card|the GPU)?",
        "(is|are) (WebGPU|a GPU|a graphics card) (needed|required|used|necessary)?",
        "(what|which) (language|code) (are the kernels|do the kernels use|runs on the GPU)?",
        "what are (kernels|the kernels|WGSL kernels)?",
        "what (does|do) (WGSL|the kernels) (do|mean) (here)?",
        "how (are|is) (the answers|the model|the layers|the numbers) computed?",
        "(who|what) (does|do) the (computing|work|math|calculations)?",
        "where (is|are) (the model|the layers|the answers|your layers) computed?",
        "(does|do) (the model|you) run on (my graphics card|my GPU|the graphics card)?",
        "(is|are) (the model|you|the answers) computed (on|by) (the GPU|my GPU|my graphics "
            "card|the CPU)?",
        "(WebGPU?|WGSL?|and WebGPU?)", "what is (the WebGPU|the GPU) (part|side) of this?",
        "(explain|describe) (WGSL|the kernels|the GPU part)",
        "I do not know WebGPU, (what is it|explain it)", "what is (WebGPU|WGSL) good for?",
        "(can|could) you (explain|describe) (WebGPU|WGSL)?",
        "I (never heard of|do not understand|am new to|know nothing about) (WebGPU|WGSL)",
        "I (do not|don't) (know|get|understand) (WebGPU|WGSL), (please|) (help|describe it)",
        "(WebGPU|WGSL), (explain|describe|what is that|please explain it)",
        "(please|) (explain|describe) (it, |) (what WebGPU is|how WebGPU works|the use of WebGPU)",
        "(what|how) (does|is) (WebGPU|WGSL) (mean|stand for|meant for)?",
        "(WebGPU|WGSL) (means|is) what (exactly|)?",
        "what is the (meaning|purpose|role|point|use) of (WebGPU|WGSL|the kernels|the GPU)?",
        "(teach|tell) me (something|more|) (about|on) (WebGPU|WGSL|the kernels|the GPU part)",
        "(help me|I want to) (understand|know|learn about) (WebGPU|WGSL|the kernels)",
        "(is|does) (the graphics card|my graphics card) (busy|working|work|compute) (here|)?",
        "(do|does|will) (this|it|you) (run|work) on (the graphics processor|the video card)?",
        "(is|are) (my|the) (video card|graphics processor|GPU) (used|needed|involved)?",
        "(what|which) (hardware|processor|chip) (computes|runs) (the layers|the answers)?",
        "(GPU or CPU|CPU or GPU), (which|what) (is used|computes|do you use)?",
        "(CPU|GPU) or (GPU|CPU)?", "how do the (kernels|shaders) work?",
        "(what|where) are the (shaders|compute shaders|GPU kernels) (for|used|written in)?",
        "(do|does) (you|the app|it) (have|use|contain) (shaders|kernels|compute shaders|WGSL)?",
        "(show|tell) me how (the GPU|WebGPU|the graphics card) is used",
        "(any idea|do you know) what (WebGPU|WGSL) (is|does|means)?",
        "(in simple words|in short|briefly), what (is|does) WebGPU (do|)?",
        "what (makes|lets) (the page|you|this app) (use the graphics card|use the GPU)?",
        "how (can|does) a (page|browser|tab) use (the graphics card|a GPU|my GPU|the GPU)?",
        "(what|how) does the (browser|page|app) (do with|need|use) (the GPU|WebGPU) for?",
        "(how|where) are (the matrices|the multiplications|the calculations) computed?",
        "(what|who) (calculates|computes) (the layers|the model's layers|the tokens|the numbers)?",
        "how do you (compute|calculate) (the layers|the tokens|your answers|the model)?",
        "(explain|describe) how (the layers|the answers|the model) (are|is) (computed|calculated)",
        "(without|with no) (WebGPU|a GPU|graphics card), what (then|is missing)?",
        "(what is|explain) a (kernel|WGSL kernel|GPU kernel|shader) (here|)",
        "(I wonder|I ask myself) (what|why) WebGPU (is|is needed|is used)",
        "(could|can) you (tell|teach) me what (WebGPU|WGSL|a kernel) (is|does|means)?",
        "why (not|) (use|need) (WebGPU|the GPU|a graphics card) (at all|here|for this)?",
        "is it (WebGPU|the GPU|the graphics card) that (computes|does the work|runs you)?",
        "(tell|teach) me (more|something) about (WebGPU|WGSL|the kernels)",
        "(which|what) hardware (computes|calculated) (the answers|this|it all)?",
        "(does|is|are) (the app|this|pywebllm|this page) (use|using|run|running) (shaders|compute "
            "shaders|kernels|WGSL|GPU code)?",
        "does (pywebllm|this|the engine) (have|use|run) (shaders|GPU programs|a graphics "
            "chip|kernels)?",
        "(are|is) there (shaders|kernels|a shader|WGSL code|GPU code|compute shaders) (here|in "
            "it|in this app|in pywebllm)?",
        "(what|which) (shaders|kernels) (do you have|are there|are used|does this app use|does it "
            "contain)?",
        "(how|where) are (the shaders|your shaders|the kernels|your kernels) "
            "(used|run|written|executed)?",
        "(do|does) (the code|pywebllm|this page) contain (WGSL|GPU code|a shader|any kernels|GPU "
            "programs)?",
        "(is|are) (shaders|kernels|graphics hardware|a strong GPU) (needed|required|used) "
            "(here|at all|)?",
        "(shaders|kernels|compute shaders|a shader), (what are they|what for|do you use them|are "
            "there any)?",
        "(tell me|explain) (something|more|) about (the shaders|shaders|your kernels|GPU "
            "computing|the graphics card)",
        "(I want|I would like) to (know|hear|learn) (more|something) (about|on) (WebGPU|the "
            "shaders|the kernels|the GPU)",
        "(which|what) (chip|processor|hardware|device) (does|do) (the work|the math|the "
            "computing|you run on|you use)?",
        "(which|what) (chip|graphics card) (does|do) (pywebllm|you|the tab) (run|compute|work) on?",
        "(on|by) (which|what) (chip|hardware|processor) (do you run|is it computed|are you "
            "computed|does it run)?",
        "(is|does) (the graphics chip|a graphics chip|the video chip|my GPU chip) "
            "(used|needed|work|do the work) (here|)?",
        "(do|does) (you|this|it|pywebllm) (need|use|require) (special hardware|a good graphics "
            "card|a strong GPU|a graphics chip|an Nvidia card|a gaming PC)?",
        "(is|are) (an Nvidia card|a dedicated GPU|a strong graphics card|special hardware|a "
            "graphics chip) (needed|required|necessary)?",
        "(CUDA|WebGL|WGSL|Vulkan), (or what|do you use it|which one)?",
        "(do|does) (pywebllm|this app|the engine) (run|compute|work) (on|with) (WebGPU|the GPU|my "
            "graphics chip|my graphics card)?",
        "(why|how) (does|can) (pywebllm|the engine|this app) (use|need|run on) (WebGPU|a GPU|the "
            "graphics card|graphics hardware)?",
        "(how|can) (can|does|) (my browser|the browser|a browser tab|this tab|a web page) "
            "(reach|access|use|get to) (the graphics card|my GPU|the GPU|the graphics chip)?",
        "(how|why) (can|does) (this tab|a tab|Chrome|the browser) (compute|calculate|run code) on "
            "(the GPU|my graphics card|the graphics chip)?",
        "(how|can) (does|) (this tab|a web page|Chrome) (reach|access) (my graphics chip|graphics "
            "hardware|the GPU)?",
        "(why|what for) (a|the|my) (GPU|graphics card|graphics chip|shaders|kernels)?",
        "(is|are) (all|all the|all of the) (math|layers|computing|numbers) "
            "(done|computed|calculated) on the (GPU|graphics card|graphics chip)?",
        "(why|is it) (WebGPU|the GPU) (at all|of all things|and not WebGL|and not the CPU|instead "
            "of the CPU)?",
        "(do you|does it|is it) (use|using|with) (WebGL|CUDA|WebGPU|OpenGL|Vulkan) (or WebGPU|or "
            "CUDA|or WGSL|)?",
        "(what|why) (contains|are there) (kernels|shaders|GPU code) (in this app|here)?",
        "(what|which) (graphics API|GPU API|graphics interface|GPU technology|shader language) "
            "(do you use|is used|does it use|is this)?",
        "(what|which) (makes|does) (you|it|the answers|the model) (fast|faster|quick|run fast) "
            "(here|in a browser|)?",
        "(how|what) does (GPU|graphics card|hardware) acceleration (do|work|mean) (here|)?",
        "(is|are) (you|this|it|the model) (hardware accelerated|GPU accelerated|accelerated by "
            "the GPU|accelerated)?",
        "(my|an integrated) (laptop's GPU|graphics card|GPU), is it (accelerated|busy|used for "
            "all of it)?",
        "(my|the) (GPU|graphics card|fan|graphics chip) (is busy|is working|is hot|gets warm), "
            "(why|what does it do|what is it for)?",
        "(matrix|matrices|multiplications|tensor math|attention), (where is it computed|what "
            "computes it|how is it computed)?",
        "(what|which) (part|code|job) (runs|is done|is computed) (on|by) (the GPU|the graphics "
            "card|the shaders|the kernels)?",
        "(GPU|shader|kernel|graphics card|graphics|compute) (part|code|programs|work), (what is "
            "it|explain|how does it work)",
        "(what|how) (accelerates|computes) (the tensor math|all the layers|the matrix math)?",
        "(I see|I read|it says) (WebGPU|WGSL|kernels|shaders) here, (what is that|what does it "
            "mean|why)?",
        "(is|does) (my laptop's|my phone's|an integrated|an old) (GPU|graphics card|graphics "
            "chip) (used|enough|needed|do)?",
        "(CUDA|Vulkan|Metal|DirectX|WebGPU) or (WGSL|Vulkan|CUDA|WebGPU|WebGL), which (one|one is "
            "it|one do you use)?",
        "(which|what) one (of them|) (computes|does the math|is used), (the CPU or the GPU|CPU or "
            "graphics card|WebGPU or WebGL)?",
        "(does|how can) the web (reach|access) (my graphics card|graphics hardware)?",
        "(how|can) (can|does|) (a web page|a website|the web|Chrome|Edge) (get access "
            "to|reach|access|talk to) (the graphics card|my graphics chip|the GPU|the hardware)?",
        "(does|has) (Chrome|a web page|the tab) (have|get|need) access to my (GPU|graphics "
            "card|graphics chip|hardware)?",
        "(who|what) accelerates (you|the model|the math|the matrix math|it)?",
        "(tensor|matrix|vector) (math|operations|multiplications|work), (who does it|on the GPU "
            "or the CPU|what accelerates it|where)?",
        "(which one|what) accelerates the (tensor|matrix) (operations|products)?",
        "(are|is) (the tensor operations|tensor math|matrix products) (done|run|accelerated) (on "
            "the GPU|by shaders|by the graphics card)?",
        "(my laptop has|I have) (an integrated|no dedicated|only an integrated|no) (GPU|graphics "
            "card|graphics chip), (is it used|does it matter|what computes then)?",
    ),
    (
        "WebGPU lets a page use the graphics card. Here its kernels, written in WGSL, compute the "
        "model's layers.",
        "The model's layers are computed on the graphics card by kernels in WGSL, through WebGPU.",
    ),
    (("webgpu",), ("wgsl",), ("kernels",)),
)  # fmt: skip
PYODIDE = Intent(
    Phrasings(
        "what is Pyodide?", "what does Pyodide do here?", "why do you use Pyodide?",
        "what is Python used for here?", "how does Python run in the browser?", "explain Pyodide",
        "what does Python do here?", "what is the web worker for?", "is this written in Python?",
        "which language is this app written in?", "tell me about Pyodide", "what is Pyodide for?",
        "where does the Python code run?", "why Python?", "what role does Pyodide play?",
        "how can Python run in a tab?", "is there Python in this page?", "what runs in the worker?",
        "how is Pyodide used in this app?", "what language is pywebllm written in?",
        "what part does Python play?", "explain what Python does here",
        "what is the job of Pyodide?", "does the app run Python?", "what is done in Python?",
        "(what|how|why) (is|does|do you use|do you need) (the|) Pyodide (used|work|help|for)?",
        "(tell me|say|explain) (what|how|why) (Pyodide|Python) (does|is|works) (here)?",
        "(where|why) (is|does) Python (used|run|work) (here|in this app|in the browser|in "
            "this tab)?",
        "(does|do) (you|it|this app|pywebllm) (need|use|run|have) (Python|Pyodide)?",
        "(is|are) (Python|Pyodide) (needed|used|running) (here)?",
        "(what|which) (programming language|language|code) (is|was) (this|it|the app|the "
            "engine) (written|made|built|programmed) in?",
        "what (does|do) (Python|the Python code|the web worker|the worker) do (here|exactly)?",
        "what (is|does) (the|) (web worker|worker) (good for|do|used for)?",
        "(who|what) plans the (work|model|computation)?",
        "how (can|could|does) a (browser|page|tab) run Python?",
        "(Pyodide?|and Pyodide?|and Python?)", "(can|could) you (explain|describe) Pyodide?",
        "(explain|describe) the (Python|worker) part",
        "what is the (Python|Pyodide) part (of this|for|about)?",
        "I do not know Pyodide, (what is it|explain it)",
        "is (this|the app|the engine|pywebllm) (made|built|programmed) (in|with) Python?",
        "(is|are) there (any|) Python (code|) in (this|the) (tab|browser|app)?",
        "what is Pyodide good for?", "where does (Pyodide|Python|the engine) (run|live)?",
        "what (has|have) Python (and Pyodide|) to do with (this|it)?",
        "(what|which code) (is running|runs) (in|inside) (the|a|your) (web worker|worker)?",
        "what (is|goes on|happens|sits) (in|inside) (the|your) (web worker|worker|Python worker)?",
        "(tell|show) me what (is|runs|happens) (in|inside) the (worker|web worker)",
        "(the|this) (worker|web worker), what (runs|happens|is) (there|in it|inside)?",
        "(explain|describe) (what the worker does|the worker|the web worker|how the worker works)",
        "(describe|explain) (the|) (Python|Pyodide) (part|side|code|half) (of the app|please)",
        "(please|kindly) (describe|explain) (Python's|the Python|the Pyodide) (part|role|side|job)",
        "(can|could|would) you (describe|explain) (the Python|the Pyodide) (part|side|code)?",
        "(give|tell) me (a description|details|more) (of|on|about) (the Python part|Pyodide)",
        "(tell me|I want to know) about the (Python|worker|web worker) (part|side|code|)",
        "I (do not|don't) (know|get|understand) (Pyodide|the worker|the Python part)",
        "I (never heard of|am new to|know nothing about) Pyodide",
        "(Pyodide|the worker|the web worker), (explain|describe|what is that)",
        "what (does|is) (Pyodide|the word Pyodide) (mean|meant for|exactly)?",
        "(what is|explain) the (role|purpose|use|meaning) of (Pyodide|Python|the worker) (here|)",
        "(is|was) (Python|Pyodide) (really|actually|) (running|used|executed) (in this tab|here)?",
        "(how|where) is (the Python code|Python|Pyodide) (executed|run|running|loaded)?",
        "(how|why) did (you|they) (put|get|bring) Python (into|in) (the browser|a page|this tab)?",
        "(which|what) language (do you use|was used|are you written in|is behind this)?",
        "(is|are) (you|it|the program) (written|coded|programmed) in (Python|JavaScript|Rust)?",
        "(is it|was this) (Python or JavaScript|coded in Python|JavaScript or Python)?",
        "(in|with) (what|which) (programming language|language) (is|was) (this|it) (coded|made)?",
        "(why|is it) (Python|Pyodide) and not JavaScript?",
        "(why|how come) (is there|you use|there is) a (worker|web worker) (here|)?",
        "(do|does) (the app|this page|you|it) (have|use|need|start) a (worker|web worker)?",
        "who (plans|schedules|organizes|organises) (the layers|the work|the kernels)?",
        "what (part|side|half) is (done|written|made) in Python?",
        "(any idea|do you know) what (Pyodide|the worker|Python) (is|does) (here|for|)?",
        "(teach|help) me (understand|about) (Pyodide|the Python part|the worker)",
        "how does (Pyodide|the worker|the web worker|the Python part) (work|help|run) (here|)?",
        "(Python|a worker|Pyodide) in (the browser|a tab), how (does that work|is that possible)?",
        "(is|are) (Python|Pyodide|the worker) (important|involved|necessary|required) (here|)?",
        "(what|which) (tasks|things|jobs) does (Python|the worker|Pyodide) (do|have|handle)?",
        "(the Python part|the Python code|Python here), what (does it do|is it for)?",
        "(show|tell) me what Python (handles|is good for|does) here",
        "what is (Pyodide|the worker) good for, any idea?",
        "would you (explain|describe) (what runs|the tasks) in the worker?",
        "(which|what) (jobs|things) (can|does) Python handle (here|in the tab)?",
        "(what|which) (is|are) (Python's|the worker's|Pyodide's) (job|jobs|task|tasks|duty) "
            "(here|)?",
        "(what|which) (job|task|work) (does|has) (Python|Pyodide|the worker|the interpreter) "
            "(do|have|take|handle)?",
        "(which|what) things (does|do|are|is) (Python|the worker|Pyodide) (handle|do|take care "
            "of|responsible for)?",
        "(what|which) (things|tasks|jobs) are (done|handled|planned) (by|in) (Python|the "
            "worker|Pyodide)?",
        "(what|which) (things|jobs) are (Python's|Pyodide's|the interpreter's) (job|task|duty)?",
        "(show|teach) me (what Python does|how Python runs here|the Python side|what the worker "
            "handles)",
        "(show|tell) me (the|) (Python|worker|Pyodide) (code|part|job|tasks)",
        "(how|why) did (you|they|someone|the authors) (run|make|start|use) (Python|Pyodide) "
            "(in|inside|within) (a browser|a tab|a page)?",
        "(how|why) (did they|did you|do you|do they) (bring|get|put|load|squeeze) (a Python "
            "interpreter|Pyodide|an interpreter) (in|into|to) (the page|the tab|a browser)?",
        "(is there|do you need|does it use) (an interpreter|a Python "
            "runtime|CPython|WebAssembly|a background worker)?",
        "how (did|does|do) (Python|the interpreter|Pyodide) (get|come|fit) into (the browser|my "
            "browser|this tab|the page)?",
        "(who|what) (put|brings|brought|gets) (Python|Pyodide) (into|to|in) (my browser|the "
            "web|this page)?",
        "(why|what for) (would|did|do) they (use|put|bring|choose|need) (Python|Pyodide|a worker) "
            "(here|)?",
        "(have you|do you have|is there) any idea (what Python does|why Python is here|what the "
            "worker is for|what Pyodide does)?",
        "(how|why) did they (get|put|bring) (the interpreter|wasm|CPython) into (my browser|this "
            "page)?",
        "(any|an|some) idea (why|how|where) (Python|Pyodide|the worker) (is used|runs|is "
            "there|works)?",
        "(is|are) there (a|any) (Python interpreter|interpreter|Python runtime|Python "
            "program|Python process) (here|inside|in this page|in the tab|)?",
        "(what|which|where is the) (Python interpreter|interpreter|Python runtime) (do you use|is "
            "used|runs here|is this)?",
        "(is|does) (it|this|Pyodide|the Python) (a|use|run|based on) (real "
            "Python|CPython|wasm|WebAssembly|real CPython)?",
        "do I need (Python|an interpreter|a Python installation) on my (machine|computer)?",
        "(do|does) (you|it|this app|pywebllm) (use|need|have|run) (wasm|WebAssembly|an "
            "interpreter|a Python runtime)?",
        "(wasm|WebAssembly|interpreter|CPython|a web worker|web workers), (what for|is it used|do "
            "you use it)?",
        "(what|how) (is|does) (wasm|WebAssembly|the interpreter) (for|used|do|work) (here|in this "
            "app)?",
        "(must|do|should) I (install|have|download|know|set up) (Python|Pyodide|a Python "
            "interpreter) (for this|to use it|on my computer|)?",
        "(show|teach) me (why the worker|how the interpreter|what the worker) (plans|runs|handles)",
        "(is|was) (Python|an interpreter|a Python installation) (needed|required|necessary) (on "
            "my computer|on my machine|for this)?",
        "(can|could|how can) (the|a|my) (browser|tab|page) (understand|execute|run|interpret) "
            "(Python|Python code|Python programs)?",
        "Python (in|inside|within) (the|a|my) (browser|tab|web page)? (how|really|why|is that "
            "real)?",
        "(I thought|I heard|I read that) (browsers|a browser|web pages) only (run|know|speak) "
            "JavaScript, (why Python|how does Python run|and Python)?",
        "(any idea|some idea) (how|why) (wasm|the interpreter|Python stuff) (is used|works) "
            "(here|)?",
        "(is|what is) (the|this) (Python thing|worker thing|Pyodide thing|Python stuff) "
            "(about|for|here)?",
        "(what|which) (thread|worker|background thread|process) (runs|executes|has) (Python|the "
            "Python code|the planning|Pyodide)?",
        "(why|what) (is|does) (a|the) (background|separate) (worker|thread) (needed|for|used "
            "for|do)?",
        "(is|was) (Python|the Python code|the worker) (slow|fast enough|too slow for this|blocking "
            "the page)?",
        "(who|which thread) (manages|plans|schedules) (the work|the planning|things) (for the "
            "GPU|)?",
        "(what|how) does (Python|Pyodide|the worker) (plan|schedule|organize|prepare|manage) "
            "(here|for the GPU|the work|)?",
        "(planning|scheduling|the plan|the planner), (who does it|is it Python|in which language)?",
        "(is|are) (the code|the engine|the source|pywebllm) (in|written in) (Python|Python or "
            "JavaScript|TypeScript|C++|Rust)?",
        "(which|what) (programming|coding|computer) language (is this|did they use|did you use|is "
            "it made with)?",
        "(what|which) (stuff|duties) does (the interpreter|the worker|Python) manage?",
        "(who|what|which part) manages (the work|the layers|the planning|things) (here|for the "
            "GPU|before the GPU)?",
        "(does|is it) (Python|the worker|Pyodide) that (manages|plans|prepares) (things|the "
            "model|the work|the GPU's work)?",
        "(must|does) (Python|a Python installation|an interpreter) be (installed|there|set up) on "
            "my (machine|computer|laptop)?",
        "(a|is a) Python installation on my machine, (do I need it|is it used|needed)?",
        "(must|should) (some|a) Python (installation|interpreter) be on my machine?",
        "(some|a bit|something) (about|on) (the Python stuff|Pyodide|the worker|the interpreter), "
            "please",
        "(what|which) (duty|duties|role|task) (has|have) (the worker|Python|Pyodide|the Python "
            "code)?",
        "(all|why all) (this|the) (wasm|worker|Python|Pyodide) stuff, (what is it for|why|explain "
            "it)?",
        "(should|must) (I|we) (have|get) (some|a) (Python|interpreter) (installation|first|on the "
            "machine)?",
        "(can|does) (a web page|my tab) (interpret|execute) Python (programs|code)?",
        "(which|what) duties (does|do) (Python|the worker|Pyodide) (have|manage|take on)?",
    ),
    (
        "Pyodide is Python for the browser. "
        "Here it runs in a web worker and plans the model's work.",
        "Python plans what the GPU computes. It runs in a web worker of this tab, by Pyodide.",
    ),
    (("pyodide",), ("web worker",)),
)  # fmt: skip
INTENTS = {
    "what": WHAT, "privacy": PRIVACY, "browsers": BROWSERS, "webgpu": WEBGPU, "pyodide": PYODIDE,
    "embed": EMBED, "other_model": OTHER_MODEL, "offline": OFFLINE, "licence": LICENCE,
    "size": SIZE,
}  # fmt: skip


def app(chat: Chat) -> Check:
    """A question about the app."""
    return ask(chat, chat.choose(list(INTENTS.values())))
