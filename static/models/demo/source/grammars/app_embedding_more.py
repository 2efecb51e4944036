"""More of app_embedding's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "(put|place|drop|paste) (it|this|the engine) (on|in|into) my own (site|page|blog|"
        "homepage), (how|can I|how do I do that)?",
    "how do I get it onto my own (blog|web page)?",
    "how (can|would) (I|we|one) (place|drop|paste|bring|set up) (it|this|pywebllm) (on|"
        "in|into) (my own|our own|another|a) (web page|page|site|blog)?",
    "(my|our) own (web page|page|site|app) (with it|with this|with pywebllm|with the "
        "engine), how?",
    "on my own (web page|website|site|blog), (how do I use it|can I have it|how does it "
        "get there|can I put this)?",
    "I (want|need) (it|this|pywebllm) on (my own web page|my own site|my web page|our "
        "page), (how|which code|which steps)?",
    "does pywebllm have (methods|functions) to call?",
    "how (does|can) (it|this) (get|come|go) (on|onto|into) (my own|a|our) (web page|page|"
        "site)?",
    "a (web page|website|site) of (my own|mine), how do I (add it|put it there|embed it|"
        "use it there)?",
    "does pywebllm have (an API|a JavaScript API|a library|an SDK|a plugin|an npm "
        "package|docs for developers)?",
    "does pywebllm (come with|include) (an API|an SDK|a module|a script|a JavaScript "
        "interface|a developer interface)?",
    "does it come with an (SDK|API)?",
    "does it have (an interface for code|a JavaScript interface|methods to call|a script tag)?",
    "(is there|has it|has pywebllm|do you have) (an interface for developers|a "
        "programming interface|a JavaScript interface)?",
    "(the interface|the API|the functions) of pywebllm?",
    "an interface (for my code|for developers|to call it), (is there one|does it have "
        "one|which)?",
    "which interface do I (import|get)?",
    "(which|what) interface (does it have|do developers get|do I call|is there for code)?",
    "are there (examples|code examples|docs|functions|methods) (for developers|for "
        "embedding|I can call)?",
    "are there (plugins|packages|bindings|libraries) (for React|for Vue|for my site|to "
        "import)?",
    "does it (go|fit|work) (on|in|with) my own (page|site|web app|code)?",
    "(can I have|how do I get) this on my web page?",
    "may I (embed|put|place|add) (it|you|this) (on my web page|in my own page|in my app)?",
    "do I (need|write|use|call) (npm|a bundler|JavaScript|a script tag|much code) (to "
        "embed it|for my own page|for that)?",
    "do I import (something|a module|a script|the worker)?",
    "should I (import|load|call|start) (the worker|the module|pywebllm.mjs|the API) first?",
    "are you callable from (my page|code)?",
    "who can (embed|call|integrate|import) (it|the engine|the API)?",
    "which (file|script|line|tag) (do I|must I|should I) (add|put|paste) (on|in|into) "
        "(my page|my own page|my HTML)?",
    "which (function|call) (sends a message|gives the answer|starts the chat|makes it answer)?",
    "why do I need (pywebllm.mjs|the module|an import) (in my page|for embedding|)?",
    "should I paste a script (tag|) on my page?",
    "what does (my page|my code|my own page|my app) (need|import|call|have to load)?",
    "what do I (import|paste|call|add|write) (on my page|in my code|to embed it)?",
    "is it (hard|easy|simple|much work) to (put|place|add|get) (it|this) (on a page|on "
        "my own site|in an app)?",
    "do you (work|run|fit) (in|on|inside) (other pages|my own page|other sites|my app)?",
    "are there (bindings|functions) for JavaScript?",
    "are you (embeddable|callable|usable from code|something I can embed)?",
    "(embeddable|callable|importable), (is it|are you|how)?",
    "(can I|may I|could we) (have|get) (it|you|this) (on my own page|on our site|inside "
        "my app|on my web page)?",
    "(call|import|embed|add) it (from|in|on|into) my own (code|page|site), how?",
    "I have my own page, how do I put it there?",
    "my own (chat page|chatbot|chat app) with (pywebllm|this engine|you), (how|where do "
        "I start)?",
    "how (would|could) (I|we) call (you|it|the model) from (a page|my own page|my code)?",
    "(a form|a button) (on my page|in my app) that (calls|starts|asks) (the model|you|"
        "it), how?",
    "how do I put (it|this|you|pywebllm) (on|in) (a web page|my homepage|my own blog|"
        "another site)?",
    "an SDK, does (it|pywebllm) come with one?",
    "put (you|this|it) on (a page|my web page|my own web page|our homepage)?",
    "(get|bring|move) it (onto|on) (my|our) (web page|blog|homepage), how?",
    "(onto|on|into) (my web page|my own blog|our own page), (how|can it go there)?",
    "it (comes|does come) with (an API|a module|an SDK), (right|or not|does it)?",
    "can I put this on a blog of mine?", "(what|which) (SDK|API|module) does it come with?",
    "(call|calling|callable) from (my code|another page|JavaScript|a script), (is it|how)?",
    "(bindings|docs|functions|methods|a library) for (JavaScript|TypeScript|React)?",
    "(binding|bindings|a wrapper|an interface)?, (is there one|for React|for my code)",
    "are there methods to call (it|the engine)?",
    "does pywebllm (need|have) (a build step|npm|functions I can call|a call for chat)?",
    "which interface? (to call it|for my page|for developers)",
    "(paste|pasting|place) (a script|a line|some code) (on|in) my (page|site), (is it "
        "that easy|which)?",
    "does pywebllm (have|offer|come with|expose) an interface (for code|for developers|for my "
        "page|to program|to call|)?",
    "is there a JavaScript interface in pywebllm?",
    "does (pywebllm|it|the engine) (have|offer) (an interface|a code interface|an API) (or not|for "
        "me|please)?",
    "(an|the|your|its) interface (please|of it|for my site|for programs|of the engine)",
    "(pywebllm|the engine|it) has an (interface|API|SDK), (right|or not|does it|how do I call it)?",
    "(interface|interfaces|API|APIs) (of pywebllm|for developers|to call|in pywebllm|for code)?",
    "how do I call your interface?",
    "is there (an interface|an API|a way) to (call|use|start|control) (it|pywebllm|the engine|the "
        "model) (from code|from my page|)?",
    "which (interface|API|function) (do I call|must I call|should my code call|does my page call)?",
    "what (interface|API|SDK|module) does (pywebllm|the engine|it) (have|offer|come with|give me)?",
    "does (this|the app|the engine) (have|offer|come with) (an interface|an API|a programming "
        "interface) (for developers|)?",
    "can this go on a blog of ours?",
    "(can I have|may I have|how do I get|can I get) (this|it|this chat|the engine) on (our web "
        "page|my blog|our site|my homepage)?",
    "(can|may|how do) I put (it|this|the engine|pywebllm) on (my blog|a blog|our blog|a web page "
        "of mine)?",
    "a blog of (mine|ours|my own), (can it go there|how do I put it there|can I embed it)?",
    "(I have|we have) (a|our own) (page|site|blog|homepage), how do I (put it there|add it|use it "
        "there|embed it)?",
    "a short API example, please",
    "(we are|I am) (developers|a developer|web developers), (which API|where is the module|what do "
        "we import|how do we call it)?",
    "developers (need|want|like) (an API|an interface|a module|an SDK), (is there one|where do "
        "they find it|does it have one)?",
    "(a short|a brief|a quick) (code example|API guide|introduction to the API|introduction "
        "for developers), please",
    "(the API|the interface|a code example|the import line) please", "has the engine an interface?",
    "(in short|briefly|quickly), how do I (embed it|call the API|use it on my page|start the "
        "worker)?",
    "how (does|do) (a page|my page|pages|my code) (call|load|start|import) (it|the engine|the "
        "module|the worker) (please|)?",
    "(load|import|start) (the module|the engine|pywebllm.mjs) (on|in|from) (my page|my own page|my "
        "site|my code), how?",
    "(embed|add|include|integrate) (it|pywebllm|this), please: how?", "may my page call the API?",
    "(may|can) (a page of mine|my app|our own app|another page) (call|use|embed|load) (it|the "
        "engine|you|pywebllm)?",
    "what (code|script|import) (puts|gets|brings) (it|you|the engine) (on|into) (my page|my own "
        "site|our app)?",
    "(put|have|use) (it|you|the model) (in|inside) (our|my own|my) (product|app|web app), (may "
        "I|can we|how|please)?",
    "(does it|does pywebllm|do you) have (functions|methods|calls|an interface) (for "
        "JavaScript|for my code|to use|I can use)?",
    "which module does my app import?",
    "(can|may|could) (this|it|the engine) go (on|in|into) (my blog|our page|a page of mine|my "
        "app)?",
    "which (module|file|script) does (my page|my code|a page|the page) (import|load|need)?",
    "(can|does) my (page|code|app) (call|import|start) (the API|the module|the engine)?",
    "(a|one) (short|small|tiny) (code example|API call|snippet) (for my page|of the API|please)",
)  # fmt: skip
