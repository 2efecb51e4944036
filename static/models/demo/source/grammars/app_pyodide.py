"""What Pyodide is and what Python does here."""

from __future__ import annotations

from static.models.demo.source.grammars.app_pyodide_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

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
        "what (is the web worker good for|does the web worker do|is a worker used for)?",
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
        "(what|which) part of the work is (Python's|Pyodide's|the interpreter's) (job|task|duty)?",
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
        "(do you have|have you) any idea (how|why) (wasm|the interpreter|Python) (is used|works) "
            "here?",
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
        "what (stuff|duties) does (the interpreter|the worker|Python) manage?",
        "(who|what|which part) manages (the work|the layers|the planning|things) (here|for the "
            "GPU|before the GPU)?",
        "(does|is it) (Python|the worker|Pyodide) that (manages|plans|prepares) (things|the "
            "model|the work|the GPU's work)?",
        "(must|does) (Python|a Python installation|an interpreter) be (installed|there|set up) on "
            "my (machine|computer|laptop)?",
        "(a|is a) Python installation on my machine, (do I need it|is it used|needed)?",
        "must a Python (installation|interpreter) be on my machine?",
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
        "(good|useful) for what, (Pyodide|Python|the worker)?",
        "(is|was) (Pyodide|Python|the worker) good (for something|here|for this|in a browser)?",
        "what good (is|does) (Pyodide|Python|a worker) (here|do here|do|)?",
        "what (good|use) is (Python|Pyodide|the web worker) here?",
        "what (happens|is happening|goes on) (in Python|in Pyodide|in that worker|in the web "
            "worker here)?",
        "(something|anything|what) happens in the (worker|web worker|Python code)?",
        "(explain|describe) what happens in the (worker|Python part|web worker)",
        "(not|no) JavaScript?, (why Python|why Pyodide|is it all Python)",
        "why (Python|Pyodide) and (not Rust|no JavaScript)?",
        "why not (JavaScript|TypeScript|plain JavaScript|Rust) (but Python|instead of Python|)?",
        "Python is not (JavaScript|for browsers|a web language), (so how|how can it run here|why "
            "is it used)?",
        "(handle|handles|handling|handled) (by|in) (Python|the worker|Pyodide), (what|which "
            "things|what is it)?",
        "(Python|the worker|Pyodide) (handles|does|manages|plans|schedules) what?",
        "what is (handled|planned) (by|in) (Python|the worker|Pyodide)?",
        "which things does (Python|the worker) handle, and which (does the GPU|not)?",
        "(duty|duties|job|jobs|task|tasks) of (Python|the worker|Pyodide|the interpreter)?",
        "(tell me|list|name) the (duties|jobs|tasks) of (the worker|Python|Pyodide|the web worker)",
        "(has|does) (Python|the worker|Pyodide) (have|got|) (a duty|duties|one job|a job|many "
            "tasks) here?",
        "which (duty|tasks|job) for (Python|the worker|Pyodide)?",
        "(the worker's|Python's|Pyodide's) (duty|duties|tasks|job), please",
        "(CPython|wasm|WebAssembly|a runtime|an interpreter)?",
        "is (CPython|wasm|a Python runtime|the interpreter) (in here|in this page|loaded|inside)?",
        "a background (worker|thread|process), (is there one|do you use one|why|what runs in it)?",
        "is (CPython|a background thread|the interpreter) used here?",
        "(in|on) (a|the) (background|background worker|other thread|worker thread), (what "
            "runs|does Python run)?",
        "(thread|threads|workers|worker thread)?, (which runs Python|what are they for|who plans "
            "there)",
        "(which|what) (thread|worker) (plans|manages|schedules) (the work|the layers|everything)?",
        "(schedules|scheduling|manages|managing|plans) the (work|GPU|kernels), (who|is it "
            "Python|what does)?",
        "(teach|tell) me (more about Pyodide|what the worker manages|why there is a worker)",
        "(teach|tell|show) (me|us) (Pyodide|how Python plans|why Python runs here|what the "
            "interpreter does)",
        "(manage|plan|schedule) (work|things|the layers) in Python, (why|how|really)?",
        "(should|must|can) (Python|an interpreter|CPython) be on (my machine|my computer|this "
            "laptop) (first|)?",
        "should (Python|I install Python|an interpreter|I have Python) (be here|be "
            "installed|first|)?",
        "should I (have|install) (Python|an interpreter) on my (machine|computer)?",
        "(no|without) Python (installed|on my machine|installation), (is that ok|does it "
            "run|should I install it)?",
        "(installation|install) of Python (needed|required|or not)?",
        "(execute|executing|execution of|interpret|interpreting) Python (here|in a tab|in a "
            "browser|code), (how|can it|is that real)?",
        "(who|what) (executes|interprets|runs) (Python|the Python code|Python programs) (here|in "
            "my tab|)?",
        "(how|where) do you (execute|interpret) (Python|the Python code)?",
        "can (Chrome|the tab|a website|browsers) (execute|interpret|run) Python?",
        "(Python|Pyodide) (here|in a tab|in a page|in Chrome)?",
        "(is it|is all of it|is this) (Python|Python code|Pyodide)?",
        "(used|uses|using|use) (Python|Pyodide|a worker|wasm)?, (why|where|what for)",
        "(uses|running) (Python|Pyodide|a web worker), (why|where|what for)?",
        "(why|what|how|where) (is|) Python?",
        "written in (Python|which language|what language|JavaScript or Python)?",
        "(language|programming language)? (which|what is it written in|Python or not)",
        "(teach|tell) us (why Python|what Pyodide is|about Python here)",
        "(is|was) (wasm|Pyodide|an interpreter) (needed|used) for (Python|this)?",
        "(planned|managed|handled) by (Python|the worker), (what is it|the model's work|what)?",
        "Rust or (Python|JavaScript), (what is it written in|which language)?",
        "(no JavaScript|no Rust|only Python)?, (why|right|is it all Python)",
        "(more|a bit|something) about (Pyodide|the worker|Python here), please",
        "why no (JavaScript|Rust) here?",
        "(job|role|part|use) of (Pyodide|Python|the worker)?",
        "(explain|describe) (Pyodide|the worker) (to me|in short|for a beginner|please)",
        "(the worker|a web worker)? (what for|what runs there|why)",
        "Python code (here|in the page|in the tab), (where|what does it do|why)?",
        "why did someone put (Python|CPython) in a tab?",
        "why (bring|put|load|use) (Python|CPython|Pyodide|an interpreter) (into|in) (a page|"
            "this page|a tab|the browser)?",
        "why did (they|you|anyone|the authors) (bring|put|take|choose|load) (Python|Pyodide|"
            "wasm) (here|into this app|)?",
        "why (is|was) (CPython|Python|Pyodide|an interpreter|wasm) (brought|put|loaded|"
            "built) into (this page|the page|a browser|this app)?",
        "(bring|bringing|brought|put|putting) (Python|CPython|Pyodide) (into|to) (a page|the "
            "web|this page|a tab), (why|how|what for)?",
        "does pywebllm have (CPython|workers)?",
        "into this page they (brought|put|loaded) (CPython|Python|Pyodide), (why|how)?",
        "(this page|the page|this app) (has|needs|loads|runs|uses) (CPython|Python|Pyodide|"
            "wasm), (why|right|what for)?",
        "does pywebllm have (Python|Python inside|an interpreter|a web worker|Python code|"
            "Pyodide)?",
        "does pywebllm (load|contain|include) (CPython|Pyodide|Python code|wasm|a worker)?",
        "who brought (an interpreter|wasm) into this (app|page)?",
        "does it have (Python|a worker|an interpreter|Python code|Pyodide) (inside|in it|)?",
        "does it (load|contain|include|start) (CPython|Python|Pyodide|a worker)?",
        "can I (run|use) Python in (a tab|the browser|Chrome|a page)?",
        "can Python (run|live|work) (here|in a page|in a tab)?", "why is wasm used here?",
        "may I (ask|know) (what Pyodide is|why Python|what Python does|why there is a worker)?",
        "do I (have|run|use|load) (Pyodide|CPython|Python) (here|in my browser|already|)?",
        "should I know (Python|Pyodide|what Pyodide is)?",
        "is there (Python inside|Pyodide|a bit of Python|a Python engine|a web worker) (in "
            "here|in this page|)?",
        "are there Python (threads|workers) here?",
        "are there (workers|threads|web workers|Python files|Python programs) (here|in this "
            "page|running|)?",
        "which (part|code) (is Python|is in Python|runs in the worker|does Python do)?",
        "which (Python|version of Python|Python version) (is it|runs here|do you use|is this)?",
        "who (needs|wants|uses|runs) (Python|Pyodide|CPython|an interpreter) (here|in a browser|)?",
        "do you contain (an interpreter|wasm)?",
        "who (brought|put|loaded) (Pyodide|CPython|wasm) (here|into this tab|into my browser)?",
        "what is (CPython|the interpreter|wasm) (doing|for|good for) here?",
        "what (brought|brings) (Python|Pyodide|CPython) (here|into this page|to the browser)?",
        "is it (CPython|Pyodide|a Python app|Python code) (inside|really|in there)?",
        "which part is done by (Python|the worker)?",
        "is it (true|right) that (Python|CPython|Pyodide) (runs here|runs in my tab|plans "
            "the work)?",
        "are you (Python|a Python program|Python inside|written in Python|made with Python)?",
        "are you (planned|run|driven|managed) by (Python|Pyodide|a worker)?",
        "do you (run|include|load|contain) (Python|Pyodide|CPython|Python code)?",
        *MORE,
    ),
    (
        "Pyodide is Python for the browser. "
        "Here it runs in a web worker and plans the model's work.",
        "Python plans what the GPU computes. It runs in a web worker of this tab, by Pyodide.",
    ),
    (("pyodide",), ("web worker",)),
)  # fmt: skip
