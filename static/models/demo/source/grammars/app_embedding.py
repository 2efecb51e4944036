"""How a page of one's own uses the engine."""

from __future__ import annotations

from static.models.demo.source.grammars.app_embedding_more import MORE
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
        "what (is pywebllm.mjs for|does the API look like|is the API for)?",
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
        "how (does the API look|does your API work|is the API used)?",
        "(show|give) me (the API|an API example|a code example|sample code|the API call)",
        "(how|what) does (the|a) (code|call|import|example) look (like|)?",
        "(the|your) API, (what is it like|how does it look|how do I use it|please)",
        "(describe|explain|document) (the|your|this) (API|interface|JavaScript API|worker API)",
        "(do|does) (you|it|pywebllm|the engine) (have|offer|provide) (an API|an interface)?",
        "(is there|where is) (an example|a code example) for (developers|embedding|the API)?",
        "(is there|do you have) (documentation|a guide|a tutorial) (for developers|for the API)?",
        "(I need|I want) (the documentation|an API|a code example|a snippet) (for my app|)",
        "(can|could) I (script|program) (you|it|this|the engine) (from my code|from JavaScript)?",
        "(how do I|can I) call (you|it|the model) from (JavaScript|my page|my code|my program)?",
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
        "can (it|this engine) be (reused|imported|used) (elsewhere|in other projects|in another "
            "program)?",
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
        "we are developers, (where do we find|how do we hook up) the (API|SDK|module)?",
        "(reuse|use|embed) (it|the worker) elsewhere, (how|how do I do that|is there an API)?",
        "(how|can) (do I|I) control (the worker|the engine|the model|pywebllm) (from|with) "
            "(React|my frontend|my script|my own code)?",
        "(does|will) it (work|go|run) (with|in|inside) (React|Vue|Svelte|Angular|plain HTML|a "
            "frontend framework|my framework)?",
        "(I|we) want (it|this|the engine) on (our|my) (homepage|shop page|company site|landing "
            "page)",
        "is (it|the worker|this engine) (reusable|usable) elsewhere?",
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
        "can React (use|embed|import|call) (it|this|you|pywebllm)?",
        "(could|can) (Vue|a website|my frontend) (start|call) (the worker|the engine|it)?",
        "(start|starting|run|call) the model (in|from|with|out of) (React|Vue|my script|a "
            "frontend|my app)",
        "can I start (it|you|the worker|the engine) (from|in|with) (React|Vue|Svelte|my "
            "frontend|my script)?",
        "(React|Vue|my frontend|our software|my script) (can|could) (start|call|load) (it|the "
            "model|you|the worker), right?",
        "(React|Vue|Angular|Svelte|TypeScript|Next.js)? (how|does that work|is there an example)",
        "(start|control) (the model|the worker) from (React|my frontend|a script), how?",
        "how does (React|my script|a frontend|our page) (start|control|call|reach) (the "
            "model|you|the worker)?",
        "(can|could|may) (a script|my code|another page|our app) (start|control|load|drive) (the "
            "model|you|the worker)?",
        "does (React|Vue|a frontend|my software) (start|control|call|import) (it|the model|the "
            "engine) (directly|)?",
        "(control|controlling|controlled) (it|you|the model|the worker) (from outside|from my "
            "page|by a script|by code)?",
        "(in|with) (React|Vue|plain HTML), how do I (call|start|load) (it|the engine)?",
        "(who|what code|which script) controls the (worker|engine)?",
        "(my|a|our) (HTML|frontend|script|software) (controls|starts|uses|calls) (it|the "
            "model|you), how?",
        "I (use|like|have|write) (React|Vue|Svelte|TypeScript|plain HTML), how do I "
            "(start|call|embed|add) (you|it|the engine)?",
        "(reuse|reusing|reused|reusable)?, (is it|is the engine|can I|the worker)",
        "(is|are) (the engine|your worker) (reusable|usable) (in my page|as a library)?",
        "(reusable|usable|reused) (elsewhere|in my app|by other pages|in other code), (is it|is "
            "the engine)?",
        "is (the worker|it|this engine) something I can reuse (elsewhere|in my code|at home|)?",
        "(usable|useful) (as a library|as a module|for developers|from JavaScript)?",
        "(does|do) (it|you) provide (a module|a library|a component)?",
        "(which|what) (plugin|package|interface) do you provide?",
        "(provide|provides|providing|offer|ship) (an SDK|an API|a plugin|an npm package|a "
            "library), (does it|do you|is there one)?",
        "(plugin|plugins|a plugin|extension|widget|library|package)?",
        "is there a (plugin|widget|WordPress plugin|React component|script tag) (for it|for "
            "pywebllm|)?",
        "(find|finding|get) (the script|the module|the package|the API|the library), where?",
        "(where|how) could developers find the (package|script)?",
        "where (is|are|can I find|could we find) (the npm package|the script|the docs for "
            "developers|the module)?",
        "(we|I) (can't|cannot) find the (script|library|module|package|API)",
        "(tell|show|teach) us (how to embed|how to call|how developers use|the code for) "
            "(it|this|the engine)",
        "(help|teach|tell|show) us: how do we (embed|connect|import|call) (it|the "
            "engine|pywebllm)?",
        "(teach|tell) us (embedding|the API|how to include you)",
        "(tell|teach) me (how it is embedded|how to import it|what to import|the code|how I call "
            "it)",
        "(can|could) you (tell|teach|show) (us|me) (how to embed|to embed|embedding|the import|the "
            "API)?",
        "tell us (which steps|what code|how many steps|how many lines of code) (it takes|I need|we "
            "need) (to embed it|for our page)",
        "(script|HTML|import) (tag|tags|line|code) (needed|for it|to add)?",
        "(our|a) (service|shop|blog) (needs|wants) (this|the engine), which (script|tag|code)?",
        "(a|which|what) (script tag|tag|script) (goes in|do I put in|for|belongs in) (my page|my "
            "HTML|the head)?",
        "(my|our) (service|blog|shop|company site|product) (wants|needs|has to have|could use) "
            "(you|a model like you|this chat)",
        "(a|my|our) (service|shop|blog|web service) with (this|pywebllm|the engine) (in "
            "it|inside|), how?",
        "(many|several|few) (lines|steps), or is (embedding|including it) (easy|quick|short)?",
        "how many (lines|steps) (for embedding|to embed|are needed)?",
        "(how many|many) (lines|steps) (it takes|does embedding take|are needed|for that)?",
        "(API|SDK|docs|import)? (where|how|is there any|please)",
        "(hook|hooking|wire|wiring|connect) (it|you|the engine) (up to|to|into) (my app|our "
            "page|my form|a button)",
        "(embed|integrate|include) (you|this|pywebllm), (can I|how|is that hard|possible)?",
        "can (a button|my form) (start|call) (the model|the worker)?",
        "can (a|my|any) (button|form|page|site|extension) (call|use|start|talk to) (the "
            "API|you|the model)?",
        "(use|using) (you|it|the model) (from code|in code|as a developer|in my own app), "
            "(how|please)?",
        "(take|takes) many (lines|steps) to (embed|include it), (does it|or few)?",
        "it takes (how many|which) (steps|lines) (for my page|to include it)?",
        "(React|Vue) (code|example) to start the (model|worker)?",
        "(what|how much code) (does it take|it takes) (to embed|for a page of mine|to call the "
            "API)",
        "(could|can) (React|a component|my web app|Vue) (run|create|load) (the worker|you|the "
            "engine)?",
        "(frontend|React|Vue|script) (code|example|use|support|integration)?",
        "start (it|you|the model|the engine) (in code|by script|from JavaScript), (can I|how)?",
        "can (Angular|a React app|Vue) (load|start|use) (the worker|the model)?",
        "(can|does) (Svelte|Angular|Next.js|jQuery) (start|call|use) (the model|the engine)?",
        "(will|would) React (start|run|load) (the worker|it|the engine)?",
        "(is|would) React (possible|ok|supported|able to start the model)?",
        *MORE,
    ),
    (
        "Import pywebllm.mjs in your page, start the worker, and call chat.completions.create as "
        "with OpenAI's client.",
        "It takes three steps: import pywebllm.mjs, start the worker, then call "
        "chat.completions.create as with OpenAI's client.",
    ),
    (("pywebllm.mjs",), ("worker",), ("chat.completions.create",)),
)  # fmt: skip
