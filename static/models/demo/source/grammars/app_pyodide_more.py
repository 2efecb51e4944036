"""More of app_pyodide's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "is it CPython that (plans|runs here)?",
    "do you (have|need|use) (a worker|workers|Python inside)?",
    "how (does|did) (Python|CPython|Pyodide) (come|land|get) (in|into|on) (this page|a page)?",
    "(Python|CPython|Pyodide), (who needs it|how come|where|what for)?",
    "(the page|this tab) and (Python|Pyodide|CPython), (how|why|what is the link)?",
    "this page loads (a worker|an interpreter), why?",
    "more (on|about) (Pyodide|Python|the worker|the Python part)",
    "(I want|give me) more (on|about) (Python here|the worker|Pyodide)",
    "(on|in) (which|what) (side|part) (is Python|runs Pyodide|is the worker)?",
    "the Python side (does|plans|is) what?",
    "who would need CPython in a page?",
    "(someone|somebody|they) (put|brought|loaded) (Python|Pyodide|an interpreter) (here|"
        "in a page), why?",
    "why (would|did) (someone|anyone|somebody) (need|use|load|bring) (Python|CPython|"
        "Pyodide) (here|in a tab)?",
    "why (bring|did you bring|do they bring) (wasm|CPython|a worker) into (it|this|the "
        "app|a web page)?",
    "(CPython|wasm|Python) was brought into (this|the page|the app), (why|what for|who "
        "did it)?",
    "who put a worker in this page?",
    "what is (CPython|Pyodide|Python|a worker) (doing|for) in this page?",
    "(this|the) page and (CPython|wasm|a Python interpreter), why?",
    "(Python|CPython|an interpreter) in this (page|app|tab), (why|who put it there|what for)?",
    "who (plans|works|thinks) here, (Python|Python or JavaScript|Pyodide)?",
    "what work does Python do in this app?",
    "which part (was|of it is) (done|handled|computed|planned) (by|in) (Python|the "
        "worker|Pyodide)?",
    "(what|which work) is done (by|in) (the worker|Python|Pyodide|the Python part)?",
    "the part done (by|in) (Python|the worker|Pyodide), (what is it|which is it)?",
    "(which|what) part (is|of it is|here is) (Python's|Pyodide's|the worker's)?",
    "what is done by the interpreter here?",
    "(tell me|say|explain) which part (is Python|is the worker|runs in the worker|Python does)",
    "(what|which) part of (the work|this app|it all|the engine) (is Python|does Python do|is in "
        "the worker|runs by Pyodide)?",
    "which (task|job|duty|work) is (for Python|done by Python|done by the worker|Pyodide's here)?",
    "(why|what for) is (wasm|CPython|the interpreter|Pyodide|Python) (here|used|needed|in this "
        "tab|loaded)?",
    "why was wasm (brought|put) into it?", "wasm (here|in this page|used), (why|what for|where)?",
    "(who|why) would (anyone|people|someone|you) (need|want|use|run) (CPython|Python|Pyodide|an "
        "interpreter) (in a page|in a tab|in the browser)?",
    "who would (bring|put|load|want) (Python|CPython|wasm) (into|in) a (page|tab|browser)?",
    "why did they (bring|put|load|build) (CPython|Python|Pyodide|wasm|an interpreter) (into|in) "
        "(this app|the tab|it|Chrome)?",
    "is the worker used in this page?",
    "why did (you|someone|the makers) (bring|put|take) (CPython|Python|wasm|an interpreter) "
        "(into|in) (a web page|this page|the page)?",
    "they (brought|bring|put) (CPython|Python|wasm|Pyodide) into (this page|the app|a tab), "
        "(why|how|what for)?",
    "(for what|why) (was|is) CPython (brought|put|loaded|needed) (here|into it|in this tab|)?",
    "how did (CPython|wasm|Pyodide|Python) get into (this app|this page|it)?",
    "explain briefly what the worker does",
    "is (CPython|wasm|the interpreter|a worker|a web worker) (used|there|running|loaded) (in this "
        "page|in here|too)?",
    "have you any idea (what CPython does|why wasm is used|how Python runs) (here|in this page|)?",
    "do you have any idea (why|how) (Python|the worker|CPython|Pyodide) (is used|runs|works)?",
    "what (stuff|work|part|job) does (Python|the interpreter|Pyodide|the web worker) "
        "(plan|do|have) (please|here|)?",
    "who would put an interpreter into a tab?",
    "must (Python|CPython|a Python program|an interpreter) be (installed|on my computer|on my "
        "machine|there) (to use it|for this|first)?",
    "(is|was) the (engine|planner|worker|code in the worker) (Python|in Python|really "
        "Python|Python or JavaScript)?",
    "the worker (is|does|plans|runs) what, please?",
    "(Pyodide|Python|the worker) please, (what is it|what does it do|why is it here|explain)",
    "any idea of what Pyodide does for the app?",
    "(a short|a quick|a brief) (introduction|explanation|summary|overview) (of|to|about) "
        "(Pyodide|the worker|the Python part), please",
    "(briefly|in short|quickly), what (is Pyodide|is the worker|does Python do|does the worker "
        "do)?",
    "(what|which) (code|part|language) (plans|prepares|starts) (the model|the GPU's work|the "
        "layers|each step)?",
    "(Python|Pyodide) (and|or|next to) the GPU, (who does what|which part does Python do|what is "
        "Python's part)?",
    "they put Python in a page, what for?",
    "(explain|say|tell me) (briefly|in short|quickly) what (Pyodide|Python|the web worker|the "
        "interpreter) (does|is for|plans)",
)  # fmt: skip
