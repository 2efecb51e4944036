"""More of app_browsers's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "do you (support|need|run in|want) (Safari|Firefox|Chrome|Edge)?",
    "does the page load on (iPads|tablets|my phone)?",
    "(Safari|Firefox|Edge|Opera), (can I|may I|should I|do I need it|is it enough)?",
    "which (to use|to take|to open|is better|is right), (Chrome or Edge|Firefox or "
        "Chrome|Safari or Edge)?",
    "how (new|old|recent) a (browser|Chrome|version) (do I need|is needed|must it be)?",
    "how well does (it|this) (run|work) (in|on) (Safari|Firefox|phones|Edge)?",
    "I have an iPhone, (can I use it|is it ok)?",
    "how is (it|this) (in|on|with) (Safari|Firefox|Edge|a phone)?",
    "(use|using) (Safari|Firefox|Edge|my phone|a tablet), (can I|may I|ok|do I have to)?",
    "(OPENS|RUNS|WORKS|LOADS) IN (SAFARI|EDGE|FIREFOX)?",
    "(works|runs|opens|loads) (fine|) on (phones|iPhones|Android|tablets|a Mac)?",
    "is it ok with (Opera|iPhones)?",
    "(no|without) Chrome, (can I|may I|does it work|what then)?",
    "I (hate|do not like|do not want|cannot install|have no) (Chrome|Edge), (what else|"
        "is there another|now what)?",
    "(it|this|pywebllm) on (Safari|an iPhone|Firefox|Android|a tablet), (can I|is that "
        "possible|does it run)?",
    "what (about|if I have) (an iPhone|an iPad|only Safari|only Firefox|an old phone)?",
    "is it ok to (choose|pick) Firefox?",
    "(trouble|issues|problems) (in|on|with) (Safari|Firefox|my iPad|Chrome)?",
    "any (trouble|issue|problem) (in|with) (Firefox|Opera|Safari|phones)?",
    "I have (trouble|an issue) (in|with) (Safari|Edge|my browser|Firefox)",
    "(choose|choosing|pick) (Safari|Chrome|Edge|a browser), (which one|ok|what is best)?",
    "an issue with Safari?", "which browser (can|may|should|do) (I|we) choose?",
    "may we (open|use|view) it (in|on) (Safari|Firefox|an iPhone)?",
    "(Safari|Firefox|an iPad) (allowed|fine|enough|ok), may I?",
    "does (Safari|Firefox|Edge|Opera|my phone) (like|take|want) it?",
    "could I run it under (Chromium|Vivaldi)?",
    "(may|can|could|should) I (load|open|start|run) (the app|this page|pywebllm) (here|) "
        "(in|with|on) (Vivaldi|Chromium|Brave|Safari|Firefox|Edge|Chrome|Opera)?",
    "(may|can) we (load|start|run) (this|the app|pywebllm|the page) (in|with) "
        "(Firefox|Safari|Brave|Opera|Chromium)?",
    "(load|loading|start|starting|open|opening|run|running) (it|this|the app|the page) "
        "(in|with|under) (Vivaldi|Chromium|Brave|Firefox|Edge), (ok|may I|can I|is it possible)?",
    "(does|will|would) (it|this|the app|the page|pywebllm) (load|start|open) (in|with|under) "
        "(Vivaldi|Chromium|Brave|Firefox|Safari|Opera)?",
    "in (Brave|Vivaldi), does the page start?", "load it in (Firefox|Chrome|Brave|Edge|Vivaldi)?",
    "(I|we) (load|loaded|start|started|open|opened) (it|this|the page|the app) (in|with|under) "
        "(Chromium|Vivaldi|Safari|Firefox|Brave), (is that ok|is that supported|should it work)?",
    "I want to (load|start|open|run) (it|this|the app|the page) (in|with) "
        "(Brave|Chromium|Vivaldi|Safari|Edge)",
    "(loads|starts|opens) (in|with|under) (Vivaldi|Chromium|Brave|Opera|Safari) (too|also|)?",
    "can it be loaded (with|in) (Firefox|Chromium)?",
    "how do I (load|start|open|run) (it|this|the app|the page) (in|with) "
        "(Firefox|Safari|Vivaldi|Chromium|my browser)?",
    "(Vivaldi|Chromium|Brave), (may I load it there|can it load there|does it load|will it start)?",
    "with (Chromium|Vivaldi|Opera|Brave|Safari|Edge), (may I|can I) (load|start|open|use) "
        "(it|this)?",
    "in (Chromium|Vivaldi|Opera|Firefox|Brave), (can|may|should) I (load|run|start) (it|this|the "
        "app)?",
    "which browser do I load it with?",
    "is it (ok|fine|possible|allowed) to (load|start|run|open) (it|this|the page) (in|with|under) "
        "(Vivaldi|Chromium|Brave|Safari)?",
    "(can|will|does) (Vivaldi|Chromium|Brave|Opera|Safari) (load|start|open) (it|this|the page|the "
        "app)?",
    "(which|what) (browser|browsers) (can|may|should) I (load|start|open|run) (it|this|the page) "
        "(in|with)?",
    "(may|can|could) I use (Vivaldi|Chromium|Brave|Opera|DuckDuckGo) (for it|with it|here|)?",
    "loading it in (Opera|Brave), is that fine?",
    "use it (with|in) (Vivaldi|Chromium|Opera|Brave|Edge|Firefox)?",
    "(use|using) (it|this|pywebllm|the app) (with|in|under) (Vivaldi|Chromium|Opera|Brave), (may "
        "I|can I|is that fine)?",
    "(Chromium|Vivaldi|Brave|Edge|Safari) please, (is that possible|can I load it there|will that "
        "do)?",
    "why does (it|the page|the app) not (load|start|open|run) (in|under|with) "
        "(Vivaldi|Safari|Brave|Chromium|Firefox)?",
    "will (Vivaldi|Chromium) users be able to open it?",
    "this (loads|starts|runs|opens) in (Chromium|Vivaldi|Brave|Firefox|Opera), (right|or not|does "
        "it)?",
    "(under|in|with) (Vivaldi|Chromium|Brave|Opera), (does it load|does it run|is it supported|may "
        "I)?",
    "(another|a different|any other) browser (to load it|to open it|to start it in), (is that "
        "ok|which one|can I)?",
    "(load|start|open) (it|the app|this page) in (another|a different|my other|any) browser, (may "
        "I|can I|ok)?",
    "in which one should I start it, Edge or Chrome?",
    "is it ok with (Safari|Firefox|Edge|my phone|an iPad)?",
    "are you ok with (Opera|Safari|Vivaldi|my iPhone|Firefox)?",
    "(does|will) the page load (on|in) (my iPad|an iPhone|a tablet|Safari|Android|Chromium)?",
    "load (the page|it|this) on (a tablet|my phone|an iPad|a Mac|Linux), (can I|will it|may I)?",
    "(Brave|Chromium), is that supported?",
    "(do|can) (Vivaldi|Brave|Opera|Chromium) users (load|open|use|get) (it|this) (too|)?",
    "(may|can|should) I (pick|choose) (Firefox|Vivaldi|Chromium|Safari|Edge) (for it|to load it|)?",
    "is it ok to (load it|start it|use it|pick it) in (Opera|Edge|Safari|an old Chrome)?",
    "(would|should) (Chromium|Vivaldi|Brave|Opera) (do|be ok|be fine|load it|work)?",
    "I have (Vivaldi|Brave), can it load this?",
    "I have (an iPhone|an iPad|only Chromium|Vivaldi|Opera), (may I use it|can it load|is it "
        "ok|will it start)?",
    "(can|could|may) it be (loaded|opened|started|used) (in|with|under) "
        "(Vivaldi|Safari|Brave|Edge|Opera)?",
    "(loaded|opened|started) (in|with|under) (Chromium|Vivaldi|Firefox|Safari), (does it work|is "
        "it ok|can it be)?",
    "I (run|have|use) (Vivaldi|Chromium|Brave|Opera) (here|on Linux|), (does it load|is it ok|is "
        "that supported)?",
)  # fmt: skip
