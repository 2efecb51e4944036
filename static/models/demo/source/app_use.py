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
        "what (does|would|will) (the API|the code|a call|your API) look like?",
        "(what|how) (is|does) (the|your) API (like|look|called|work|used)?",
        "(show|give) me (the API|an API example|a code example|sample code|the API call)",
        "(how|what) does (the|a) (code|call|import|example) look (like|)?",
        "(the|your) API, (what is it like|how does it look|how do I use it|please)",
        "(describe|explain|document) (the|your|this) (API|interface|JavaScript API|worker API)",
        "(do|does) (you|it|pywebllm|the engine) (have|offer|provide) (an API|an interface)?",
        "(is there|where is) (an example|a code example) for (developers|embedding|the API)?",
        "(is there|do you have) (documentation|a guide|a tutorial) (for developers|for the API)?",
        "(I need|I want) (the documentation|an API|a code example|a snippet) (for my app|)",
        "(can|could) I (script|program) (you|it|this|the engine) (from my code|from JavaScript)?",
        "(how|can) (do I|I) call (you|it|the model) from (JavaScript|my page|my code|my program)?",
        "I am (building|making|writing) (a site|an app|a web page), how do I (add|use) (this|you)?",
        "I am a (programmer|web developer|coder), (how do I start|what do I import)",
        "(as|for) a (developer|programmer), (how do I|how can I) (use|call|embed) (it|this)?",
        "(what|which) (function|method|call) (do I|must I|should I) (use|call|need)?",
        "(what|which) (functions|methods|calls) does (the API|it|the engine) (have|offer)?",
        "(is|would) it (possible|easy|hard) to (embed|integrate|include|add) (it|this|pywebllm)?",
        "is (embedding|integration|including it) (possible|easy|hard|allowed in my page)?",
        "(how|where) do I (begin|start) (as a developer|to embed it|with the API)?",
        "(may|can|how do) I (integrate|build) (this|it|pywebllm) into (my|our) (app|page|project)?",
        "(my|our) (site|website|page|app|product) (needs|should have) (this|pywebllm|the engine)",
        "(I want|I plan) to (integrate|include|put) (this|pywebllm) (in|into) (my|our) page",
        "(do you|does it) (speak|support|follow) the OpenAI (API|format|interface)?",
        "(how|is it) (similar|close) to (the OpenAI API|OpenAI's API|OpenAI's client)?",
        "(import|load|start|create) the (worker|engine|module), how?",
        "how do I (import|load|install) (the module|the library|pywebllm.mjs|the package)?",
        "(is there|do you have) (a library|a package|a module) (to import|for my page|I can use)?",
        "(what|how) (must I|do I|should I) write (in my page|in my code) to (use|start) (it|this)?",
        "(tell me|I want to know) how (developers|programmers) (use|embed|call) (it|this)",
        "(give|tell|show) me the (steps|lines|code) (to embed|to integrate) (it|this)",
        "(any idea|do you know) how to (embed|integrate|include|call) (pywebllm|the engine)?",
        "(API|code|embedding|integration) (example|docs|documentation|guide|help)",
        "(can|could) you (explain|describe|show me) (the API|how embedding works|the integration)?",
        "(what|which) (methods|calls) does your API (offer|provide)?",
        "any idea how (the API looks|to use the API|to install it in my page)?",
        "my (product|shop|blog|service) (needs|could use|should include) (the "
            "engine|this|pywebllm)",
        "(my|our|the) (product|shop|blog|tool|service|startup) (needs|wants|could use|should use) "
            "(pywebllm|the engine|this|it)",
        "(I|we) (need|want|have to get|must have) (the engine|pywebllm|this|the worker) in "
            "(my|our) (product|app|shop|blog|software|project)",
        "(how|can) (do|could) (we|I) (get|bring|ship|build) (the engine|pywebllm|this) "
            "(into|in|with) (our|my) (product|shop|blog|service|extension)?",
        "(our|my) (team|company|developers) (builds|has|makes) a (product|website|web "
            "app|chatbot), how do we (add|include|embed) (this|it|pywebllm)?",
        "(does|do) (the engine|you) (ship|provide|offer) (a widget|an npm package|a plugin|an "
            "SDK)?",
        "(is|can) (our|my) (product|page|blog|shop|project) (able to|) (use|call|run|include) "
            "(the engine|pywebllm|the API)?",
        "(put|embed|include|add) (it|this|you|the engine|pywebllm) (in|into|to) (our|my) "
            "(product|homepage|blog|web app|own site), how?",
        "(teach|help|show) me (to|) (embed|integrate|import|call) (the engine|pywebllm|the "
            "module|it)",
        "(teach|show) me (the API|the integration|the code for embedding|how the import works)",
        "(can|how can) (React|a frontend|my script|our software) (start|call|control) (the "
            "worker|the engine|the model)?",
        "(what|where) is (pywebllm.mjs|the mjs file|the mjs module|the JavaScript file) (for|and "
            "how do I use it|)?",
        "(how|where) do I (get|find|use|import|load) (pywebllm.mjs|the mjs file|the script|the "
            "SDK)?",
        "(is there|do you have|does it have|do you offer) (an SDK|a plugin|a widget|a script "
            "tag|a component|a JavaScript library)?",
        "(does|do) (pywebllm|you|the project) (provide|offer|have|ship) (an SDK|a "
            "library|functions|a client|a package|a JavaScript API)?",
        "(we plan|I plan|we want) (a chatbot|an assistant|a chat widget) (for|on) (our|my) "
            "(homepage|shop|site), how?",
        "(an|the|any) (SDK|API|interface|library|widget|plugin) (for|to) "
            "(developers|programmers|my site|embed)?",
        "(I|we) plan (to build|to make|to write|to ship) (a product|an app|a widget|an "
            "extension|a chatbot) with (this|pywebllm|it)",
        "(I plan|we plan|I am planning) (a site|a product|a project|an app) with (pywebllm|the "
            "engine|this), how (do I start|do I import it|does it go)?",
        "(can|how can|may) (my|our) (program|script|software|code|frontend) "
            "(call|use|start|control) (the engine|the model|pywebllm|the API)?",
        "(where|how) (do|can) (we|I) (install|find) (the library|the script|the npm package)?",
        "(call|use|start) (the model|it|the engine) from (a program|another program|a script|my "
            "software|my frontend|React|Vue|TypeScript)",
        "(what|which) (functions|commands|methods) (can|do|must) (I|my program|my code) call?",
        "(the|your) (functions|methods|calls) of the (API|engine|worker), (which|what are "
            "they|please)?",
        "(list|show|name|explain) (the|your) API (functions|methods|calls)",
        "(teach|help) (us|me) to (hook up|connect|wire up) (our|my) (app|product) (to|with) (the "
            "API|pywebllm)",
        "(what|which) (function|call|method) (creates|gives|starts|returns) a "
            "(chat|completion|answer|reply)?",
        "how do I (install|add|set up|include) (the engine|pywebllm|the SDK|the package) (in my "
            "project|with npm|in my code|)?",
        "(is there|where is) (an npm package|a package to install|a library to install|an npm "
            "module)?",
        "(npm|install|import|script tag|module|package), (how|which|is there one)?",
        "(any idea|do you know) (which|what) functions (my program|our code) (must|can) call?",
        "(do you know|any idea) (how I|how we|how developers|how to) (use|get|import|integrate) "
            "(it|the engine|this|the API) (in a project|in a page|)?",
        "do you know (if|whether) (I can embed it|there is an API|there is an SDK|my app can use "
            "this)?",
        "(have|is there) any (idea|hint|example) (for|of|about) (embedding|integration|the "
            "API|using it in my code)?",
        "(how|can) (do I|I) (connect|link|hook|wire) (my|our) (app|site|page|code|product) "
            "(to|with|up to) (the engine|pywebllm|it|the API)?",
        "(what|which) (HTML|JavaScript|script tag) (do I need|is needed) to (add|embed|include) "
            "(it|this)?",
        "(I|we) (develop|code|program|am coding|build) (web apps|websites|pages|software), how "
            "(is this used|do we use the engine|does the API go)?",
        "(add|build) a (chatbot|chat|chat widget|assistant|chat box) (to|into|on) (my|our|a) "
            "(site|website|page|shop|product) (with this|with pywebllm)",
        "(how do I|can I|I want to) (add|build|make|have) (a chatbot|a chat widget|an "
            "assistant|an AI) (on|for|in) (my|our) (own|) (website|site|page|shop|product)",
        "(reuse|use) (the engine|the worker|this engine|pywebllm) (elsewhere|in another app|in "
            "another page|in other projects|outside this page)?",
        "(is|can) (it|this engine) (be reused|be imported|usable) (elsewhere|in other projects|in "
            "another program)?",
        "(can|how do) (other|another) (programs|developers|apps|websites) (use|embed|import|call) "
            "(it|this|the engine)?",
        "(code|JavaScript|example|sample) (for|to) (embedding|embed it|use the API|start the "
            "worker|call the model)",
        "(which|what) (import|script|code|lines) (goes|go|is needed|are needed) (in|into|on) "
            "(my|the|our) (page|HTML|site|code)?",
        "(is|does) (the|your) API (like|follow|similar to|the same as|match) (OpenAI's|the OpenAI "
            "one|that of OpenAI|the OpenAI client)?",
        "(can|how does) (my HTML|my homepage|a React app) (control|connect to|use) (the "
            "engine|the worker)?",
        "(teach|help|show) us (how to|to) (connect|hook|wire|embed) (the engine|pywebllm|it) "
            "(to|into|with) (our|a) (site|app|backend-free page|shop)",
        "(how|can) (do we|we) (hook|wire|connect|link) (up|) (the engine|pywebllm|the worker) "
            "(to|with) (our|a) (product|homepage|frontend)?",
        "(can|may|could) (the engine|the worker|pywebllm|it) be (reused|used "
            "elsewhere|imported|embedded|called) (by others|in other pages|by my code|)?",
        "(is|are) (the engine|the worker|parts of it) (usable|reusable|importable) (elsewhere|in "
            "my own code|from React|in other programs)?",
        "(us|we) developers, (where do we find|how do we hook up) the (API|SDK|module)?",
        "(reuse|use|embed) (it|the worker) elsewhere, (how|how do I do that|is there an API)?",
        "(how|can) (do I|I) control (the worker|the engine|the model|pywebllm) (from|with) "
            "(React|my frontend|my script|my own code)?",
        "(does|will) it (work|go|run) (with|in|inside) (React|Vue|Svelte|Angular|plain HTML|a "
            "frontend framework|my framework)?",
        "(I|we) want (it|this|the engine) on (our|my) (homepage|shop page|company site|landing "
            "page)",
        "(is|can) (it|the worker) (reusable|be used|be controlled) elsewhere?",
        "(my|our) homepage (has|needs|gets) a (chatbot|chat box|assistant), (how do I add it|how "
            "do I use pywebllm|which script)?",
        "(where|how) (can|do) (I|developers) find (the API|pywebllm.mjs|the module|the SDK|the "
            "code to import)?",
        "(plain|my|which) HTML (page|file|code), how do I (add|embed|include|put) (it|the "
            "engine|pywebllm)?",
        "(how many|what) (steps|lines of code) (does it take|do I need|are there) to "
            "(embed|integrate|add|include) (this|it|pywebllm)?",
        "(show|tell) us (how many lines|the steps) (it takes|to include it|to call the engine)",
        "(embed|integrate|import|include|developer|SDK|widget)?",
        "(for|between) us (developers|programmers|web people): (how do we call it|what do we "
            "import|is there an API)?",
        "(make|is) (the engine|it|the worker) (usable|reusable|controlled) (from my page|from my "
            "script|for my site), how?",
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
        "(any|some) (other|bigger|better|different) (model|models) (here|available|)?",
        "(is|are) (a bigger model|other models|more models) (available|possible|here)?",
        "(I am looking for|I prefer|give me|get me) (a stronger|a bigger|another|a smarter) model",
        "(can|could|may) I (upgrade|change|replace|swap|exchange) (you|the model|this model)?",
        "how (do|can) I (upgrade|swap|replace|exchange) (you|the model|this model)?",
        "(upgrade|swap|replace|exchange) (the model|this model|models)",
        "(what|which) models (do you|does it|does this app) (have|offer|support|run|know)?",
        "(list|show|name) (the|all|your) (models|other models|available models|supported models)",
        "(where|how) do I (see|find|open) the (list of models|model list|models)?",
        "(tell me|I want to know) (which|what) models (I can use|I can load|are supported|work)",
        "(tell me|explain) how (I can|to) (switch|change|replace|swap) (the model|models)",
        "(is|would) it (possible|ok|allowed) to (load|use|run|take) (a bigger|another) model?",
        "(does|can|will) (this|it|pywebllm) (work|run) with (other|bigger|different) models?",
        "(Gemma|Phi|Llama|Qwen|Mistral|SmolLM) (instead|too|possible|supported|ok)?",
        "(can|does|will) (this|it|the app) (run|load|support|handle) (Gemma|Phi|Llama|Qwen)?",
        "(I want|I would like) (to use|to run|to try|to load) (Gemma|Phi|Llama|Qwen|Mistral)",
        "(load|use|open|add) (my own|a custom|another) model, (how|please|is that possible)?",
        "(can|may|how do) I (load|use|add) (a custom|a fine-tuned|a trained|my own|a local) model?",
        "I (trained|made|have) (a|my own) model, (how do I load it|can it run here|can I use it)?",
        "(what|which) (format|files) (does|must|should) (a|the|my) (custom model|model) have?",
        "(what|which) (format|formats) (of model|for models|do you support|is supported)?",
        "(where|how) (do|can) I (enter|paste|type|give) (the URL|a URL|the link) of (my|a) model?",
        "(from|with) a (URL|link|folder), how do I load (a model|my model|another model)?",
        "(does|is) (Hugging Face|a URL|a link) (work|possible|ok) (for models|for a model|)?",
        "(can|how do) I (load|get|use) models from (Hugging Face|a folder|a link|the web)?",
        "(any idea|do you know) how to (load|get|choose|select) (another|a bigger) model?",
        "(who|what) else (is there|can I talk to|can I load|can I run) (here|in this app|)?",
        "(you are|this model is) (too weak|too dumb), (is there a better one|what else)?",
        "(another|a different|a bigger|a stronger|a better) model, (please|how)",
        "(do|must|can) I (choose|select|pick) (the model|a model|another model|one of the models)?",
        "any idea (where to get|how to load) some (other|bigger) models?",
        "any idea (where to find|how to add) some (other|bigger|better) models now?",
        "(explain|say|describe) (how I|how to|how we) (load|use|get|pick|choose|run) (another|a "
            "bigger|a different|my own) model",
        "(explain|show) (the model list|model loading|the choice of models|how models are chosen) "
            "(to me|)",
        "(I|we) have (a|another|our own) model, (how can we load it|what do I do now|where do I "
            "put it|how does it get in here)",
        "(explain|say) where (models are|the model is) (chosen|switched|selected)",
        "(now|and now|ok now) (a|I want a|give me a) (bigger|better|smarter|stronger|different) "
            "(model|one)",
        "(are there|do you have|show me|I need) some (other|more|better|bigger|smarter) models",
        "some (bigger|other|better|smarter|stronger) (model|models), (please|is that "
            "possible|where)?",
        "(what|which) (model format|file format|formats) (do I need|must it be|can it read|does "
            "it take|work here)?",
        "(I have|we have) (GGUF|safetensors|ONNX) files, (what now|is that format ok|can it read "
            "them)?",
        "(is|are) (GGUF|safetensors|ONNX|PyTorch|GPTQ) (supported|ok|the right format|possible|a "
            "supported format) (for models|)?",
        "(can|does|will) (it|this|the app) (read|load|take|support) (GGUF|safetensors|ONNX) "
            "(models|files|format|)?",
        "(is there|do you have|have you) any idea (how I get|where I find|how to use|where to "
            "load) (a bigger|a better|another) model?",
        "(some|any) ideas (how to|where to) (change|switch|get|find) (the model|models|a model)?",
        "(do|does) (you|the app) (include|ship) some (LLMs|bigger models|other models)?",
        "I would like (a bigger one|some other model|something smarter|a stronger model|to change "
            "the model|to switch models)",
        "I like (bigger|smarter|better) models more, (are there any|how do I get one|can I "
            "switch)?",
        "(is|would) something like (Llama|Qwen|Gemma|Mistral|Phi|DeepSeek) (be|) "
            "(possible|available|supported|loadable)?",
        "(can|could) you (become|turn into|be replaced by|be exchanged for) (a bigger|a "
            "better|another|a smarter) model?",
        "(how do I|where can I) (download|install|import) (something like Llama|a smarter "
            "one|some LLM)?",
        "(where|how) is the (model|models) (chosen|selected|changed|switched|picked)?",
        "(where|what) is the (model menu|model picker|list of models|model selector|model choice)?",
        "(does|do) (you|it|the app) (come with|include|ship|have) (other|more|several|many|some) "
            "models?",
        "(am I|are we) (stuck|limited) (with|to) (this|this one|the demo|this small) model "
            "(only|)?",
        "I would like something (bigger|smarter|stronger) (now|please|than this model)",
        "(only|just) (this|one|the demo) model, or (are there others|can I have others|other "
            "models too)?",
        "(download|fetch|import|install) (another|a bigger|some other|a better|my own) model",
        "(can|how do|may) I (download|import|install|upload|drag in) (another|my|a bigger|some "
            "other) (model|model file|model folder)?",
        "(DeepSeek|Falcon|TinyLlama|Llama 3|Qwen 3|a Llama), (can I load it|does it run here|is "
            "it possible|how)?",
        "(any ideas|some idea) (where to find|how to switch to) (a stronger|a better|another) "
            "(LLM|model)?",
        "(what|which) (other|) (AI|AIs|LLM|LLMs|language models) (can I run|can I load|are "
            "there|work here) (in this app|)?",
        "(my own|a fine-tuned|a local|our) (LLM|model|network), (where does it go|which files|how "
            "do I bring it in)?",
        "(say|tell me) (how|where) (models|other models|bigger models) are "
            "(chosen|loaded|selected|switched)",
        "(there are|I found|I have) (model files|models|GGUF files) on my disk, how do I load "
            "them (here|)?",
        "(where|how) do I (load|switch|choose) them, the (bigger|other) models?",
        "(other models|bigger models|smarter ones), where do I (find|get|pick|choose) them?",
        "(a model|something|one) (bigger|better|smarter) than (you|this|this one|the demo), (is "
            "there one|how do I load it|please)",
        "(can I have|is there) (something|a model) (stronger|smarter|bigger|better) than "
            "(you|this one|the demo model)?",
        "(does|which models does) (the app|it|pywebllm) (include|ship with|come with) (more "
            "models|bigger ones|other LLMs|)?",
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
        "(is|does) (this|it|the app|pywebllm) (usable|available|work) (offline|with no internet)?",
        "(can|could|does) (it|this|the app) (function|live|do its job) (offline|without internet)?",
        "(what|how) (about|is it with) (offline|no internet|a lost connection|no network)?",
        "(airplane mode|flight mode|no wifi|no internet), (does it work|is that ok|and then)?",
        "(in|with) (airplane mode|flight mode|no network), (can I use it|does it work)?",
        "(I am|we are) (on a plane|on a train|in a tunnel), (does it still work|can I use it)?",
        "(tell me|I want to know) (if|whether) (it|this) (works|runs) (offline|without internet)",
        "(tell me|explain) (how|where) (the weights|the model) (is kept|are cached|is stored)",
        "(can|may) I (close|cut|lose|stop|pull) (the connection|the internet|my wifi) (now|)?",
        "(do|must|should|will) I (stay|be|remain) (online|connected) (all the time|for this)?",
        "(once|after) (downloaded|the download|loaded), (is internet needed|can I be offline)?",
        "(does|will|must) (it|this) (download|load) (everything|it all) (again|each time)?",
        "how often (is|are|must) (the model|the weights|it) (downloaded|loaded|be downloaded)?",
        "(when|how often) do I (need|have) (the internet|a connection|to be online|to download)?",
        "(the weights|the model), (is it|are they) (cached|kept|saved|stored|lost) (later|)?",
        "(what|how) does the (browser|app|page) (cache|save|keep|store) (the weights|the model|)?",
        "(is|does) (there a cache|it have a cache|the cache work|the app cache the model)?",
        "(next time|tomorrow|later), (must I download again|is the model still there)?",
        "(is|will) the model (still|) (be there|there|here) (tomorrow|next time|after a restart)?",
        "(after|on) a (restart|reload|reboot), (is the model gone|must I download again)?",
        "(I|we) (lost|lose|have lost) (the internet|our connection|my connection|the wifi)",
        "my (internet|wifi) is (slow|bad|gone|down|off), (is that a problem|does it work)?",
        "is (a bad connection|no connection|no wifi|no network) a problem?",
        "(offline|no internet), (possible|does it work|is it ok|how)?",
        "(using|running|working with) (this|it|the app) offline, (is that possible|how)?",
        "(is|would) it (possible|ok) to (use|run) (this|it|the app) (offline|without internet)?",
        "(I want|I would like) to (use|run|have) (this|it|the app) (offline|without internet)",
        "(any idea|do you know) (if|whether) (it|this) (works|runs) (offline|without a "
            "connection)?",
        "(does|will) (it|this|the app) use (my|mobile|a lot of) (data plan|mobile data|traffic)?",
        "(how much|is much) (traffic|bandwidth) (is needed|do I need|used) (later|)?",
        "(internet|online|wifi|network) (needed|required|necessary|only)?",
        "(does|can) (it|this) (survive|live without) (the internet|a network|wifi)?",
        "I (want|would like) to (unplug|switch off|disconnect) (the internet|the network|wifi)",
        "(does|can) (it|everything) (survive|function|work) when the (internet|network) is down?",
        "my (connection|network|internet|signal|line) is (slow|bad|weak|poor|unstable), (does "
            "that matter|can I still use it|will it work)",
        "(is|would) (slow|bad|weak|poor) (wifi|internet) (be|) (ok|enough|a problem|fine|an "
            "issue) (for this|)?",
        "(is|are) (my slow|a slow|a weak|bad) (wifi|connection|network|signal) (a problem|an "
            "issue|enough)?",
        "(does|will) (it|this|the app) (work|run|function) (on|with|over) a "
            "(slow|bad|weak|poor|mobile) (connection|network|line|signal)?",
        "I (have|only have|am on) (slow|bad|weak|mobile|hotel) (internet|wifi), (is that a "
            "problem|does it work|is it enough)?",
        "the (wifi|internet|network|router|connection) (is down|is off|is dead|broke|went down), "
            "(what now|does it still work|is that a problem)?",
        "(what|what happens) (if|when) (the wifi|the internet|the network|my connection) (goes "
            "down|is down|drops|breaks|stops|dies)?",
        "(what now|does it work|and then), (the wifi|my connection|the router) is (down|dead|off)?",
        "what (will happen|happens) (without|when there is no|if there is no) "
            "(signal|network|internet|wifi|reception|coverage)?",
        "(no|without) (signal|reception|coverage|network|mobile data), (does it work|is it a "
            "problem|what now|can I go on)?",
        "there is no (signal|wifi|internet|reception|coverage|network) (here|in the train|on my "
            "boat|in the mountains|in the woods)",
        "(can|could|will) I (use|run|have) (this|it|you|the app) (on|in) (a train|the train|the "
            "bus|a ship|a boat|the subway|the car|a flight)?",
        "(I am|we go) (hiking|travelling|flying), (is there a problem|will it run) (without "
            "signal|without reception|)?",
        "(does|will|can) (it|this) (run|work|go on) (in|on) (the woods|the mountains|a cabin|a "
            "forest|the desert|the countryside|a tunnel)?",
        "I am (on|in) (the train|a flight|the woods|the subway|the mountains|a cabin), (is it "
            "usable|will it run|does this work)?",
        "(I will|I want to|we) (travel|fly|go by train|hike), (can I use it there|will it "
            "work|does it run on the way)?",
        "(may|can|should) I (disconnect|go offline|cut the wifi|turn off the wifi|switch off my "
            "router) (now|already|right now|then)?",
        "(is it|are you) (usable|ok) (on the subway|on a ship|in the mountains|on a train|in a "
            "forest)?",
        "(is it|would it be) (ok|safe|fine) to (disconnect|unplug the cable|switch off wifi|turn "
            "off the internet|go offline) (now|)?",
        "if I (unplug|switch off|disconnect|turn off|pull out) (the cable|the router|my wifi|the "
            "internet), (does it go on|does it still run|what happens)?",
        "(I|we) (unplugged|disconnected|switched off|turned off) (the router|the wifi|the "
            "internet), (are you still there|does it still work|and now)?",
        "(does|do|will) (you|it|this) (survive|manage|live|cope) (a lost connection|on its "
            "own|without a connection|with no internet|offline)?",
        "(will|do) you (function|manage|answer) when I (unplug the router|switch off "
            "wifi|disconnect)?",
        "(can|could) (you|it) live without (a connection|the network|a server connection|online "
            "access)?",
        "(does|can) (the app|this|it) do (its|the) (job|work) (without a network|with no "
            "wifi|when I am offline|disconnected)?",
        "(will|can) (the model|the app|it) (do its job|function|answer|keep going) (with no "
            "connection|while disconnected|without wifi)?",
        "I (want|would like|need|plan|hope) to (work|use it|run it|chat|go on) (offline|without "
            "wifi|without a network|on a plane)",
        "(whether|does) it (rely|depend) on (wifi|the internet|being connected|a signal)?",
        "(do you know|I want to know|can you say|I ask) (whether|if) (I can go offline|it needs "
            "internet|it needs wifi|this works on a plane)",
        "(tell me|I would like to know) (whether|if) (internet|wifi|a connection|a network) is "
            "(needed|required|necessary|a must)",
        "(is|are) (it|they|the weights|the files) (fetched|downloaded|loaded) (anew|again|each "
            "day|each visit|every visit)?",
        "(do|will) (you|the page|the app) (fetch|load|download) (it all|everything|all of it|all "
            "files) (anew|again|each visit|every day)?",
        "is (everything|the whole model|all of it) fetched (each visit|again|anew)?",
        "(does|will) each (visit|start|chat|reload|session) (download|fetch|load) (the model|the "
            "weights|everything|it) (again|anew|)?",
        "(is|was) (all of it|everything|it all|the whole model) (cached|stored locally|kept on "
            "disk|already downloaded|on my disk) (now|)?",
        "(after|once) (the first time|the first load|one download|the first visit), (can I "
            "disconnect|is all of it cached|is a network needed)?",
        "(must|do|does) (I|it|the page) (wait for|repeat|redo) the download (again|each "
            "time|every day|next time)?",
        "(poor|weak|no|bad) (reception|signal|coverage), (is that ok|can I still chat|what "
            "happens)?",
        "(how|why) does (it|this|the app) (work|run|answer) (without|with no) (internet|a "
            "connection|wifi|network)?",
        "(is|does) (an|my|the) (internet connection|online connection|wifi connection) "
            "(needed|required|used|a must|necessary)?",
        "(only|just) (online|with internet|with wifi|when connected), or (offline too|also "
            "offline|without it too)?",
        "(does|will|can) (it|this|the app) (break|stop|fail|crash|die) (without|when I lose) "
            "(internet|wifi|the network|my connection)?",
        "(would|will) (it|the app) (stop|break|die) (when|if) (the internet|the wifi|the line) "
            "(drops|goes down)?",
        "(offline|disconnected|unplugged), (are you usable|can you answer|can you chat|are you "
            "there)?",
        "can (you|we|I) (chat|talk|answer|write) (offline|without internet|without wifi|with no "
            "connection|on a plane)?",
        "(do|does) (you|it|this) (run|depend|rely) on (the internet|a connection|the "
            "network|wifi|being online)?",
        "(is|are) (you|the model|it) (still|) (usable|available|working|there) (offline|when "
            "disconnected|with no signal|without internet)?",
        "(can|may) I (cut|turn off|switch off) the (router|wifi) (already|now)?",
        "(my|our) (hotel|school|office|cabin|house) has (no|bad|slow|weak) "
            "(wifi|internet|connection|network)",
        "(does|will) (it|this) (eat|use up|burn|need) (my|much|a lot of|all my) (mobile data|data "
            "plan|bandwidth|traffic)?",
        "(where|how long) (does|will) the (browser|cache) (keep|hold|have) (the files|the "
            "model|the weights|everything)?",
        "(I|we) (travel|hike|fly|sail|drive) (a lot|often|tomorrow|next week), (can I take it "
            "along|does it work on the way) without (internet|wifi|signal)?",
        "(travelling|hiking|sailing) without (signal|wifi|a network), does it (work|run|matter)?",
        "(while|when) (hiking|travelling|flying|driving|camping|sailing), (can I use it|does it "
            "work|is it usable)?",
        "(is|would) (it|this) (usable|good|fine) (for|while) (travelling|hiking|flying|camping)?",
        "(is|would) (slow internet|a weak signal|no wifi|lost wifi) (be|) (an issue|a "
            "difficulty|bad) (for you|for the app|)?",
        "(my|the) (router|wifi|line|phone signal|connection) is (dead|broken|gone|out), (is that "
            "an issue|can we go on|can I use it)?",
        "(is|would) (my weak signal|my slow line|dropped wifi) (matter|be an issue|be bad)?",
        "(in|on) (a forest|the forest|a ship|the ocean|an island) (there is no|without) "
            "(signal|internet), (does it work|does it still run)?",
        "(how|can) (do|will|) you manage (without|with no) (internet|wifi|a connection|network)?",
        "(do|does|must) (it|you|the model) (rely|depend) on (an online service|wifi|being "
            "connected|being online|the network)?",
        "(the|your) whole (model|thing|app) (is|stays) (cached|on my disk|saved here|offline), "
            "(is that right|or not|right)?",
        "does the whole (app|thing) (depend|rely) on (my router|being online|the line)?",
        "(does|is) the whole (model|file|thing) (load|downloaded|fetched|cached) (again|only "
            "once|each visit|for offline use)?",
        "(the wifi|my connection|the network|the line) (often|sometimes|always|just) (drops|goes "
            "away|goes down|dropped|breaks), (and then|does it matter)?",
        "(does|will) it (matter|hurt|be an issue) (if|when) (the wifi drops|my line goes dead|I "
            "have slow internet|the router dies)?",
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
        "are you (good|clever|smart|strong|powerful) (like|as|than) (ChatGPT|GPT|Claude|Gemini)?",
        "(can you do|do you know) (as much|more|the same) (as|than) (ChatGPT|GPT|Claude|Gemini)?",
        "(you|are you) like (ChatGPT|GPT|Claude|Gemini|the big ones)?",
        "(how do you|do you) compare (to|with) (ChatGPT|GPT|Claude|Gemini|bigger models|others)?",
        "(ChatGPT|Claude|Gemini|GPT) is (better|smarter|bigger), (right|why|is it not)?",
        "(is|why is) (ChatGPT|Claude|Gemini|GPT) (better|smarter|bigger|stronger) than you?",
        "(why are you not|you are not) (like|as good as|as smart as) (ChatGPT|Claude|Gemini|GPT)",
        "(what is|compare) the difference between you and (ChatGPT|Claude|Gemini|GPT|a big model)",
        "compare (yourself|you) (to|with) (ChatGPT|Claude|Gemini|GPT|big models)",
        "(are|is) (you|this|the model) (powerful|strong|weak|capable|limited|tiny|little|huge)?",
        "how (powerful|strong|weak|capable|limited|tiny) (are you|is this model|is the demo)?",
        "you (are|seem|look) (very|so|really) (small|tiny|little|limited|weak|simple)",
        "you (know|can do) (so|very) (little|few things)", "you do not know (much|a lot|very much)",
        "why do you (not know|know) (much|a lot|so few things|so little|this little)?",
        "(tell|give) me your (size|parameter count|weight|limits|dimensions)",
        "(what|which) is (your|the) (parameter count|number of parameters|file size|model size)?",
        "(number|count|amount) of (parameters|weights|megabytes)?",
        "(how many|what number of) (weights|neurons|layers) (are in you|do you have)?",
        "(do|does) (you|it|the model) have (billions|millions|many|a lot) of (parameters|weights)?",
        "(are you|is it|is this) (a billion|seven billion|a million) parameters (big|or less|)?",
        "(how much|how many) (MB|megabytes|gigabytes|RAM) (do you|does the model) (need|take|use)?",
        "(do|does) (you|it|the demo) take (little|much|a lot of) (space|memory|room)?",
        "(is|was) the (download|file|demo model|model file) (big|large|small|heavy|huge)?",
        "(tell me|I want to know) (how many parameters|how many megabytes) you (have|are)",
        "(I want|I would like) to know (your size|how big you are|how small you are|your limits)",
        "(explain|say) why you (are so small|are so limited|know so little|are so weak)",
        "(any idea|do you know) how (big|small|large|heavy) you are?",
        "(are|is) (you|this) a (real|full|complete|toy|mini|serious) (LLM|language model|model)?",
        "(are|is) (you|this) an LLM (or|as|) (a toy|small|big|like the others)?",
        "(small|big|tiny|large), (are you|or what|which one are you)?",
        "(can|could) you (tell me|say) (your size|how big you are|how many parameters you have)?",
        "(your|the model's) (size|weight|limits|parameters), please",
        "(is|are) (the demo|you|this model) (just|only) a (toy|small thing|tiny model)?",
        "what is the difference (in size|) (between|of) you and the big (models|ones)?",
        "any idea (how big you are|what size you have|how many parameters you have)?",
        "(what|which) (size|weight|parameter count) (has|does) (this model|the demo|it|this one) "
            "(have|)?",
        "(what|how many) (megabytes|weights|parameters) has the (demo|file)?",
        "(how many) (parameters|weights|layers|megabytes) (has|does) (this model|the model|the "
            "demo|it) (have|got|)?",
        "(what|how big|how large) is the difference (between|of) (you and|this model and) (the "
            "big ones|bigger models|ChatGPT|a real LLM)?",
        "(difference|comparison) between (you and|this demo and|a small model like you and) "
            "(ChatGPT|Claude|Gemini|GPT|large models)",
        "(how|in what) (do you differ|are you different) from (ChatGPT|Claude|Gemini|GPT|big "
            "models|a large model)?",
        "(do you|does it) (fit|have room) (in my RAM|on my phone|on a disk)?",
        "(what|which) (amount|number) of (parameters|weights|memory|data|megabytes) (do you "
            "have|is in you|do you need|is it)?",
        "(the|what) (amount|number|count) of (your|) (weights|parameters|layers|megabytes)",
        "(how much|much|a lot of) room (do you|does the model|will you) (take|need|use) (on my "
            "disk|in memory|on my computer|)?",
        "(is there|do you need|have I) (enough|much) room (for you|for the model|on my disk for "
            "this)?",
        "(the model's|the demo's) (parameter count|amount of weights|number of layers)?",
        "(do you have|have you|is there) any idea (of your size|how many weights you have|how "
            "heavy the model is)?",
        "(any|an) idea (of your size|about your size|how large the download is|how many MB you "
            "are)?",
        "(the demo's|this model's|your|the model's) (size|parameter count|file size|weight), "
            "(what is it|how big|please)",
        "(what|tell me) (is|) the (model's|demo's|demo model's) (size|parameter count|weight|file "
            "size)",
        "(any idea|do you know) (how many GB|how many MB|how much room) (you need|it needs|the "
            "model takes)?",
        "(how many|how much) (bytes|MB|GB|gigabytes|kilobytes|megabytes) (is|are|must I download "
            "for) (it|the model|the demo|you)?",
        "(is|are) (you|the model|this) (more|less|bigger|smaller) than (a gigabyte|10 MB|100 MB|a "
            "billion parameters|one billion)?",
        "(will|does) (the model|it|you) fit (on my phone|in my memory|on my disk|in RAM|on my "
            "laptop)?",
        "(how|are you) (heavy|light|lightweight|compact) (are you|is it|is the file|)?",
        "(how|why) (are you different|do you differ) from (large models|a real LLM|ChatGPT)?",
        "(are you|is this) (a|the) (smallest|tiniest|little|mini|nano|baby) (model|language "
            "model|LLM|one)?",
        "(why|how come) (is|are) (the answers|your answers|this model) (so simple|so bad|so "
            "weak|so short|not good)?",
        "(how|what) (much|little) do you (know|understand) (about the world|really|)?",
        "(how|so) (stupid|silly|dumb|simple|limited) (are you|is this model)?",
        "(are you|is this) (lightweight|compact|less than a gigabyte|more than 10 MB)?",
        "(you|your answers) (are|seem) (not very smart|not so smart|not so good|wrong very often)",
        "(how long|is it long|how many seconds) (is|does|until) the (download|file) "
            "(take|loaded|)?",
        "(is|was) (it|the file|the model) a (big|large|huge|heavy|long) download?",
        "(small|size|parameters|megabytes|how big|how small|LLM size)?",
        "(how|why) (compact|lightweight) (are you|is the model)?",
        "(how|in which way|why) (are you|is this model) different from (a big model|ChatGPT|large "
            "LLMs|Claude|the others)?",
        "(do|how do) you differ (much|) from (GPT|bigger ones|real LLMs|the big models)?",
        "(do|will|can) you fit (in|on|into) (a phone|my phone|little memory|one gigabyte|10 MB|a "
            "floppy disk)?",
        "(how many|how much) (GB|gigabytes|MB) (does it take|do you take|must I have free|are "
            "taken)?",
        "(what is|how are you) different from a (bigger|large) (LLM|model)?",
        "(is|are) (the model|you|it) (compact|lightweight|tiny|light enough) (for|enough for) (a "
            "phone|my phone|an old laptop|10 MB)?",
        "(what|how) (compact|lightweight|tiny) a model (are you|is this)?",
        "(taking|it takes|you take) (how many|how much) (MB|GB|room|memory|megabytes)?",
    ),
    (
        "I am very small: a few million parameters, less than 12 megabytes. "
        "Load a bigger model for more.",
        "Very small, less than 12 megabytes with a few million parameters. "
        "Bigger models know more.",
    ),
    (("small",), ("12 megabytes",)),
)  # fmt: skip
