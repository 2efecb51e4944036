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
        "what (kind|sort) of (page|site|program|website) is (this|it)?",
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
