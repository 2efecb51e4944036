"""What the model tells about the app that it runs in. Every sentence here must be true of it."""

from __future__ import annotations

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.phrasing import Phrasings
from static.models.demo.source.talk import Intent, ask

WHAT = Intent(
    Phrasings(
        "what is this app?", "what is pywebllm?", "what does this page do?", "what is this?",
        "explain this app", "what is this site?", "what does pywebllm do?",
        "tell me about pywebllm",
        "what is this app for?", "how does this app work?", "what am I looking at?",
        "what is this page?", "describe this app", "how does pywebllm work?",
        "can you explain what this app does?", "what is this website about?",
        "tell me about this app",
        "what kind of app is this?", "I do not get it, what is this page for?",
        "what is this tool?",
        "how does this page work?", "what happens in this tab?", "explain pywebllm to me",
        "give me a short description of this app", "what is going on in this page?",
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
        "which browsers can run this?",
        "what are the requirements?", "is my browser good enough?",
        "which version of Chrome is needed?",
        "does it work in all browsers?", "what about Safari and Firefox?",
        "name the browsers that work", "on which browsers can I run this app?",
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
        "what role does WebGPU play?",
        "where are the numbers computed?", "do I need a GPU?", "how is WebGPU used in this app?",
        "what is the job of WebGPU?", "what does the graphics card do here?",
        "what is WGSL used for?",
        "explain what WebGPU does here", "how does the app use WebGPU?", "is the GPU used here?",
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
        "what is the job of Pyodide?",
        "does the app run Python?", "what is done in Python?",
    ),
    (
        "Pyodide is Python for the browser. "
        "Here it runs in a web worker and plans the model's work.",
        "Python plans what the GPU computes. It runs in a web worker of this tab, by Pyodide.",
    ),
    (("pyodide",), ("web worker",)),
)  # fmt: skip
EMBED = Intent(
    Phrasings(
        "how do I embed the worker?", "how can I use this in my own page?",
        "how do I embed pywebllm?", "how do I add this to my site?", "can I use this in my app?",
        "how do I put this into my website?", "how do I use the worker?", "is there an API?",
        "how can a developer use pywebllm?", "how do I call the engine from JavaScript?",
        "how do I integrate pywebllm?", "how do I build a page with this?",
        "how can I embed this in my page?", "how do I use it from my code?",
        "what must I import to use pywebllm?", "can I embed this?", "how does embedding work?",
        "how do I start the worker from my page?", "how do I use the API?",
        "I am a developer, how do I use this?", "how can I include this in my project?",
        "can I build my own app on this?", "show me how to embed the engine",
        "does it have an API like OpenAI's?", "how do I get this into my own website?",
    ),
    (
        "Import pywebllm.mjs in your page, start the worker, and call chat.completions.create as "
        "with OpenAI's client.",
        "It takes three steps: import pywebllm.mjs, start the worker, then call "
        "chat.completions.create as with OpenAI's client.",
    ),
    (("pywebllm.mjs",), ("worker",), ("chat.completions.create",)),
)  # fmt: skip
OTHER_MODEL = Intent(
    Phrasings(
        "how do I load another model?", "can I use a different model?",
        "how do I change the model?",
        "which models can I load?", "how can I use a bigger model?", "can I load my own model?",
        "how do I switch models?", "are there other models?", "how do I get a better model?",
        "can I run Llama here?", "how do I choose another model?", "what other models are there?",
        "can this app run Qwen?", "how do I load a model from a URL?", "where can I pick a model?",
        "what files does a model need?", "I want a smarter model", "how can I load a larger model?",
        "is it possible to use another model?", "can I bring my own model?",
        "can I try other models?",
        "how do I use my own model?", "which models are supported?",
        "how to switch to another model?",
        "do you have bigger models?",
    ),
    (
        "Choose a model from the list, or give the URL of a folder with config.json, "
        "safetensors and tokenizer.json.",
        "Pick one from the list. You can also give the URL of a folder that has config.json, "
        "safetensors and tokenizer.json.",
    ),
    (("list",), ("url",), ("config.json",)),
)  # fmt: skip
OFFLINE = Intent(
    Phrasings(
        "does this work offline?", "can I use this without internet?", "how do I work offline?",
        "do I need a connection?", "does it work without a network?", "can I go offline?",
        "is internet needed?", "what happens when I am offline?",
        "is the model downloaded every time?",
        "are the weights cached?", "where are the weights stored?", "can I use it on a plane?",
        "does it run without wifi?", "do I have to download the model again?",
        "will it work when I am not connected?", "is the model kept in the browser?",
        "can I turn off the network?", "how can I use this offline?", "is there an offline mode?",
        "must I be online?", "does the app need the internet?", "where is the model saved?",
        "can I disconnect now?", "what do I need to work offline?",
        "does it download the model twice?",
    ),
    (
        "The browser keeps the weights after the first download, so it works offline from then on.",
        "Yes, it works offline after the first download: the weights are cached in the browser.",
    ),
    (("offline",), ("first download",), ("weights",)),
)  # fmt: skip
LICENCE = Intent(
    Phrasings(
        "what is the licence?", "is this free?", "is this open source?", "what does it cost?",
        "what licence does pywebllm have?", "can I use this for free?", "do I have to pay?",
        "is pywebllm open source?", "which license is it under?", "may I use this at work?",
        "how much does it cost?", "is the code free to use?", "what is the license?",
        "under which licence is this app?", "is it free of charge?", "can I copy the code?",
        "is the source code open?", "am I allowed to use this?", "what about the licence?",
        "is this app free?",
    ),
    (
        "pywebllm is free and open source, under the Apache-2.0 licence.",
        "It is free: the licence is Apache-2.0, an open source licence.",
    ),
    (("apache-2.0",), ("free",)),
)  # fmt: skip
SIZE = Intent(
    Phrasings(
        "how big are you?", "how large is this model?", "how small are you?",
        "are you a big model?",
        "how many parameters do you have?", "why are you so small?", "what is your size?",
        "how many megabytes are you?", "are you small?", "why do you know so little?",
        "why are you not smarter?", "are you as good as the big models?", "how large are you?",
        "how heavy is the download?", "what size is the demo model?", "is this a large model?",
        "why can you do so little?", "how big is the demo model?", "are you a small model?",
        "what are your limits?",
    ),
    (
        "I am very small: a few million parameters, less than 12 megabytes. "
        "Load a bigger model for more.",
        "Very small, less than 12 megabytes with a few million parameters. "
        "Bigger models know more.",
    ),
    (("small",), ("12 megabytes",)),
)  # fmt: skip

INTENTS = {
    "what": WHAT, "privacy": PRIVACY, "browsers": BROWSERS, "webgpu": WEBGPU, "pyodide": PYODIDE,
    "embed": EMBED, "other_model": OTHER_MODEL, "offline": OFFLINE, "licence": LICENCE,
    "size": SIZE,
}  # fmt: skip


def app(chat: Chat) -> Check:
    """A question about the app."""
    return ask(chat, chat.choose(list(INTENTS.values())))
