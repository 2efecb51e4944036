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
    "this on my web page, (how|can I)?",
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
    "my own page, how do I put it there?",
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
    "put this on a blog of mine, how?", "(what|which) (SDK|API|module) does it come with?",
    "(call|calling|callable) from (my code|another page|JavaScript|a script), (is it|how)?",
    "(bindings|docs|functions|methods|a library) for (JavaScript|TypeScript|React)?",
    "(binding|bindings|a wrapper|an interface)?, (is there one|for React|for my code)",
    "are there methods to call (it|the engine)?",
    "does pywebllm (need|have) (a build step|npm|functions I can call|a call for chat)?",
    "which interface? (to call it|for my page|for developers)",
    "(paste|pasting|place) (a script|a line|some code) (on|in) my (page|site), (is it "
        "that easy|which)?",
)  # fmt: skip
