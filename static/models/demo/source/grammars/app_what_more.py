"""More of app_what's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "for what reason (is this page here|does pywebllm exist|was this made)?",
    "can you explain the whole thing?", "such a (page|thing|site|tool), what (is it|for)?",
    "what is such (a page|an app|a thing|a site) for?",
    "the whole (thing|page|app|site), (what is it|explain it|what for)?",
    "(explain|describe) the whole (thing|page|project|app)",
    "may I ask what the whole thing is?",
    "what (in the world|on earth|the heck) (did I open|am I looking at|is this thing)?",
    "may I ask (for an explanation|what this app does|what pywebllm is for|where I am)?",
    "I (want|would like) to ask what this (thing|page|app|site) is",
    "and (what's|what is) (this|that) (thing|page), (exactly|really|please)?",
    "we would like to try it, what is it for?",
    "this is (a strange|a funny|an odd|a nice) (page|thing|app), what is it?",
    "what in the world (happens here|does this page do|does this thing do)?",
    "why in the world (is there|would I use) (this page|this thing|pywebllm)?",
    "may (we|I) (hear|learn) what (this thing|this page|pywebllm) is (for|about)?",
    "a quick overview of what this app does, please",
    "(a|one|your) (short|brief|quick|little) "
        "(introduction|summary|overview|description|explanation|intro) (of|to|for|about) (this "
        "page|pywebllm|this site|the tool|this project) (please|)",
    "(give|write|show) (me|us) a (short|brief|quick|little) "
        "(introduction|summary|overview|description|explanation) (of|to) (this app|the app|this "
        "page|pywebllm)",
    "a (brief|quick|little) introduction (to this app|to the app|to pywebllm|to this page), please",
    "(short|brief|quick) (introduction|summary|overview|description) of (this app|pywebllm|the "
        "page)",
    "can you give a brief summary of what (this|pywebllm) is?",
    "(could|can|may|might) I (have|get|hear|see) a (short|brief|quick) "
        "(introduction|summary|overview|description) (of this app|to pywebllm|of this page|to "
        "it|)?",
    "(a summary|an overview|a description) of (this app|it all|all this|the app), please",
    "this app (in short|in brief|briefly|quickly|summed up|introduced), please",
    "(introduce|describe|summarize|explain) (this app|it|the app|pywebllm|this page) "
        "(briefly|shortly|in brief|quickly|in a few words), please",
    "can I have a short description of the app?",
    "(please|kindly) (give|write|show) (a|me a) (short|brief|quick) "
        "(summary|introduction|overview|explanation|description) (of|to) (it|this app|this page)",
    "I (want|need|would like) a (short|brief|quick) "
        "(introduction|summary|overview|description|explanation) (of|to) (this app|the "
        "page|pywebllm|this tool)",
    "(is there|do you have|where is) a (short|brief|quick|little) "
        "(introduction|overview|summary|description) (to this app|of the app|of pywebllm|here|)?",
    "what would (a short|a brief|your) (summary|introduction|description) of (this "
        "app|pywebllm|this page) (be|say)?",
    "please introduce this app briefly",
    "(this app|pywebllm|the page), a (short|brief|quick) "
        "(introduction|summary|description|overview) (please|)?",
    "in (short|brief|a few words|two sentences), please: what is (this app|this page|pywebllm|it)?",
    "what is (this app|pywebllm|this page|this thing), (in short|in brief|briefly|please|in a few "
        "words)?",
    "(this app|pywebllm|this page), please (explain it|describe it|tell me about it|introduce "
        "it|sum it up)",
    "where do I get a short overview of (pywebllm|this page)?",
    "(overview|summary|introduction|description|explanation|intro) of (the app|this app|this "
        "site|pywebllm) (please|)",
    "(app|page|site|project) (summary|overview|description|introduction|intro) (please|)",
    "(about this app|about the page|about pywebllm|more about it), please",
    "(sum|summing) (it|this|pywebllm|this app) up (please|briefly|for me|in short)",
    "short summary of what this is",
    "(say|tell me) (briefly|shortly|in short|quickly) what (this app|the page|pywebllm|this tool) "
        "(is|does|is for)",
    "(introduction|intro) to (this app|the app|the page|this site|pywebllm)?",
    "who is (such an app|such a thing|this app|this tool|pywebllm) for?",
    "such a (site|page|app), who (is it for|needs it|would use it)?",
    "I would like to hear a quick introduction to (this app|the tool)",
    "where can (I|we|people) (learn|read|find out|hear) more about (this app|this page|pywebllm)?",
    "(can|could) (I|we|people) find out (more|something|what it is) about (this app|this "
        "page|pywebllm)?",
    "(I|we) (would like|want) to try (pywebllm|this page|this thing|it), what (is it|does it do|is "
        "it good for)?",
    "(I|we) (found|saw|opened) (this app|it|this page) through (a blog|a friend|a link|a post), "
        "what is it?",
    "what is the app in brief?",
    "may I ask what (it|this whole thing|this project|the page) (is|is about|does)?",
    "(one|a) (line|sentence|paragraph|word) (about|on) (this app|what this is|pywebllm|the page), "
        "please",
    "what is (the whole|this whole) (thing|app|page) (about|for|)?",
    "(describe|explain|introduce) (pywebllm|this app|the page) as (briefly|shortly|simply) as you "
        "can",
    "the page in a few words, please",
    "what can you tell me about (this app|pywebllm|this page|this tool) (in short|briefly|)?",
    "(where|how) do I (get|find|read) a (quick|brief|little) (introduction|summary|explanation) "
        "(of|to) (this app|it|the page)?",
)  # fmt: skip
