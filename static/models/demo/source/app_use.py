"""What the model tells about the use of the app: embedding it, its models, offline, its licence.
Every sentence here must be true of it."""

from __future__ import annotations

from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

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
        "how (do|can|could|would) I (embed|add|include|put|use) (this|it|pywebllm|the "
            "engine|the model) (in|into|on) (my|a|my own) (page|site|website|web page|app)?",
        "(can|may|could) I (embed|add|include|put|use) (this|it|pywebllm|the engine) "
            "(in|into|on) (my|a|my own) (page|site|website|app)?",
        "(tell|show|teach) me how to (embed|use|call|include) (it|this|the worker|pywebllm)",
        "(explain|describe) (embedding|the API|how to embed it|the worker API)",
        "how do (developers|programmers|I) (use|call|start) (the API|the worker|the "
            "engine|pywebllm)?",
        "(what|which) (code|lines|steps) (do I need|are needed) to (embed|use|start) "
            "(it|pywebllm|the engine)?",
        "(is|does) there an API (for developers|I can use|for my code)?",
        "what (is|does) (pywebllm.mjs|the API) (for|look like)?",
        "(what|which) (file|module) (do|must|should) I import?",
        "how (do|can) I (talk to|start|create|load) the worker (from JavaScript|in my code)?",
        "(is it|is the API) compatible with OpenAI?",
        "(can|could) I use (OpenAI's|the OpenAI) (API|client) (here|with this)?",
        "I (want|would like|plan) to (embed|use|add) (it|this|pywebllm) (in|on|into) my "
            "(site|page|app|website)",
        "I (want|would like) to (build|make|write) (an app|a page|a site) with "
            "(this|pywebllm|the engine)",
        "how (do|can|could) I (build|make|write) (an app|a chat|a page) with (it|this|pywebllm)?",
        "for developers: how (is it used|do I use it|does it work)?",
        "how (to|do you) (embed|integrate) (it|this|pywebllm)?", "(integration?|embedding?|API?)",
        "(can|could) (other|my) (pages|sites|apps) use (the engine|pywebllm|it)?",
        "how do I (get|have) the (engine|worker|model) (in|into|on) my (page|site|app)?",
        "how is the (worker|engine) (embedded|started|used|called)?",
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
        "how do I change the model?", "which models can I load?", "how can I use a bigger model?",
        "can I load my own model?", "how do I switch models?", "are there other models?",
        "how do I get a better model?", "can I run Llama here?", "how do I choose another model?",
        "what other models are there?", "can this app run Qwen?",
        "how do I load a model from a URL?", "where can I pick a model?",
        "what files does a model need?", "I want a smarter model", "how can I load a larger model?",
        "is it possible to use another model?", "can I bring my own model?",
        "can I try other models?", "how do I use my own model?", "which models are supported?",
        "how to switch to another model?", "do you have bigger models?",
        "how (do|can|could) I (load|use|get|try|pick|run|select) (another|a different|a "
            "bigger|a better|a larger|my own) model?",
        "(can|may|could) I (load|use|get|try|pick|run) (another|a bigger|a better|a "
            "larger|one more) model?",
        "(which|what) (bigger|better|more) models (are there|do you have|can I use|can I "
            "try|work here|does it support)?",
        "(is|are) there (any|) (other|bigger|better|larger|smarter) (model|models)?",
        "I (want|need|would like) (to load|to use|to try|) (another|a bigger|a better|a "
            "different|a larger) model",
        "(how|where) (do|can) I (change|switch|replace|choose) (the|to another|to a bigger) model?",
        "(can|could) (I|this app|it|pywebllm) (run|load|use) "
            "(Llama|Qwen|Mistral|SmolLM|another model)?",
        "(does|will) (this app|it|pywebllm) (support|run|load) (Llama|Qwen|Mistral|other "
            "models|bigger models)?",
        "how (do|can) I (load|use|add|open) (Llama|Qwen|Mistral|SmolLM|my model)?",
        "(show|give|tell) me (how to load|how to use|how to change to) (another model|a "
            "bigger model|other models)",
        "(can|may|how do) I (give|type|enter|use) (a|the) (URL|address|link) of a model?",
        "(which|what) files (are needed|must the folder have|do I need) (for a model|to load "
            "a model)?",
        "(change|switch) (the model|models)", "load (another|a different|a bigger) model",
        "you are too small, (is there something bigger|what else is there)?",
        "where (are|do I find) (the|) (other|more|bigger) models?",
        "(where|how) do I (find|get) more models?",
        "I have my own model, (how do I use it|can I load it|what now)?",
        "what if I want a (bigger|better|smarter|different) (one|model)?",
        "(explain|describe) how to load (models|other models|a model)",
        "(other models?|bigger models?|and other models?)",
        "is (Llama|Qwen|Mistral) (possible|supported|available)?",
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
        "is the model downloaded every time?", "are the weights cached?",
        "where are the weights stored?", "can I use it on a plane?", "does it run without wifi?",
        "do I have to download the model again?", "will it work when I am not connected?",
        "is the model kept in the browser?", "can I turn off the network?",
        "how can I use this offline?", "is there an offline mode?", "must I be online?",
        "does the app need the internet?", "where is the model saved?", "can I disconnect now?",
        "what do I need to work offline?", "does it download the model twice?",
        "(does|will|can|would) (this|it|the app|pywebllm) (work|run|go) (offline|without "
            "internet|without a connection|without wifi)?",
        "(can|could|may) I (use|run|open|have) (this|it|the app|pywebllm|you) "
            "(offline|without internet|without a connection|without wifi)?",
        "(do|does) (I|it|this|pywebllm) need (the|) (internet|wifi|network|connection)?",
        "(is|are) (the internet|a connection|a network|wifi) (needed|required|necessary)?",
        "(is|are) (the model|the weights|the files) (stored|cached|saved|kept) "
            "(here|locally|on my computer|in the browser)?",
        "where (is|are) (the model|the weights|the files|the cache) (stored|cached|kept)?",
        "(must|do) I (download|load|fetch) (it|the model|the weights) (again|every time|each "
            "time|twice)?",
        "(is|will) (it|the model) (downloaded|loaded|fetched) (again|each time|anew)?",
        "what (if|happens if) (I have no internet|my internet is gone|the network fails|I "
            "lose the connection)?",
        "how (do|can|does) (I|it|this) (use|work|run|go) (it|) offline?",
        "(tell me about|explain|describe) (offline use|working offline|the cache)",
        "I (have|had) no (internet|wifi|connection), (does it work|can I use it)?",
        "(can|does) (it|this|the app) (work|run) (on|in) (a train|a plane|the woods)?",
        "(offline?|and offline?|offline mode?)",
        "I am (often|) offline, (is that ok|does it work)?",
        "(will|does) (it|this|the app) (still|) work (when I am|if I am|while) offline?",
        "does the browser (keep|store|cache|save) the (model|weights|files)?",
        "(can|may) I (unplug|switch off) (the internet|wifi|the network)?",
        "how long (is|does) the (model|download) (kept|stay)?",
        "(after|once) (it|the model) is loaded, (can I go offline|do I need internet)?",
        "do you (need|use) the (internet|network|web)?",
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
        "are you a big model?", "how many parameters do you have?", "why are you so small?",
        "what is your size?", "how many megabytes are you?", "are you small?",
        "why do you know so little?", "why are you not smarter?",
        "are you as good as the big models?", "how large are you?", "how heavy is the download?",
        "what size is the demo model?", "is this a large model?", "why can you do so little?",
        "how big is the demo model?", "are you a small model?", "what are your limits?",
        "how (big|large|small|heavy) (is|are) (the model|this model|you|the demo)?",
        "how many (megabytes|parameters|MB|weights) (does|do|is|are) (the model|you|it) "
            "(have|has|big)?",
        "(what|which) size (are you|has the model|do you have)?",
        "(are|is) (you|this|the demo) a (small|tiny|large|big|huge) (model|one)?",
        "why (are|do) you (so dumb|know so little|so limited|not know more|know nothing)?",
        "why (can|do) you (not|) (do|know|say) (more|so few things|everything)?",
        "(what|which) (limits|weaknesses) do you have?",
        "(is|are) you (as|) (smart|good|big) (as|like) (ChatGPT|the others|bigger models|GPT)?",
        "(how many|the number of) parameters?", "how (good|smart|clever) are you (really)?",
        "tell me (your size|how big you are|how small you are)",
        "how much (memory|space|disk) (do you need|does the model take|do you take)?",
        "how (big|large) is the (download|file|model file)?", "(parameters?|size?|model size?)",
        "(do|does) (you|the model) (take|need) much (space|memory)?",
    ),
    (
        "I am very small: a few million parameters, less than 12 megabytes. "
        "Load a bigger model for more.",
        "Very small, less than 12 megabytes with a few million parameters. "
        "Bigger models know more.",
    ),
    (("small",), ("12 megabytes",)),
)  # fmt: skip
