"""More of app_offline's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "does pywebllm (have|offer) (an offline mode|a cache|offline use|offline support)?",
    "does pywebllm have an offline (version|way)?",
    "does pywebllm (need|use|want) (wifi|internet|a connection|the network)?",
    "does it (have|offer) (an offline mode|offline support|an offline version)?",
    "is there (a need for wifi|a need for internet|a way to use it offline|an offline "
        "version)?",
    "are there (downloads|files|weights) (each time|every time|to fetch again|kept in "
        "the browser)?",
    "who needs the (internet|net) for it?",
    "are there (things|parts) that (need internet|need wifi|do not work offline|work "
        "only online)?",
    "who needs (wifi|a connection|a network|a signal) (here|for this|)?",
    "which parts (need|use) (internet|wifi|the network|a connection)?",
    "which (files|weights) (are cached|stay in the browser|are kept)?",
    "should I save it before (my trip|the train)?",
    "why (does it|do you|would it) need (wifi|internet|a connection)?",
    "why (does it download|must I download|is it loading) (again|twice|every time)?",
    "can I (pull|cut|drop) (the plug|the wifi|my internet) (now|)?",
    "can I (take|carry|bring) (it|you|this) (on a plane|on a trip|to the woods|on a flight)?",
    "may I go on without (wifi|internet)?",
    "can I (use|have|open) (it|you|this) (tomorrow|later|next week) (offline|without "
        "wifi|without internet)?",
    "may I (be|work|stay) (offline|without wifi|disconnected) (now|)?",
    "may I (use|open|run) it (on a plane|on the train|offline|without wifi)?",
    "do I (lose|keep) (the model|the weights) (when I close the tab|offline|after a "
        "restart|tomorrow)?",
    "do I lose the (model|weights) later?",
    "do I (still|always|really) need (wifi|internet|the net|a network)?",
    "do I have to be (online|connected|on wifi)?",
    "should I (be|stay) (online|connected) (here|for this|)?",
    "should I (download|load|save) (it|the model|the weights) (again|before my flight|"
        "before I travel|before a trip)?",
    "which parts work offline?",
    "what (does it|do you|does the app) need (wifi|internet|the network) for?",
    "what is cached (here|in the browser|on my disk|for later)?",
    "is it (ok|fine|useful|good) (offline|without wifi|on a plane|with no internet)?",
    "is it (loaded|downloaded|fetched) (once|only once|one time|for good)?",
    "are you alive without (internet|a signal)?",
    "are you (ok|good|usable|alive|there) (offline|without wifi|on a plane)?",
    "do you (run|work|answer|go on) (offline|without wifi|on a plane|with no internet)?",
    "do you (lose|keep) the (weights|model|download) (offline|later|after a reload)?",
    "how much internet do (I|you) need?", "why does it fetch (it|the weights) again?",
    "how (long|often) (must I be online|do I need wifi|is internet needed)?",
    "how do I (use|run|open|start) (it|this|you) (on a plane|on the train|with no wifi)?",
    "(wifi|internet|connection) (off|gone|down|lost), (and now|can I|does it go on|ok)?",
    "(no wifi|no internet|no signal), (can I|may I|do I lose it|is it over)?",
    "what needs the (wifi|network)?",
    "(WITHOUT|NO) (WIFI|INTERNET), (DOES IT WORK|CAN I USE IT|OK)?",
    "(downloads|loads|fetches) (once|only once|every time|again and again), (right|or "
        "not|which)?",
    "(using|use of) (it|this|you) (on a train|in a plane|without wifi|offline), (how|can "
        "I|may I)?",
    "using (it|this) offline, (is it fine|may I|how)?",
    "(save|load) it before I fly?",
    "(an offline version|offline mode|a cached version), (is there one|how do I get it)?",
    "(is there|has it) a version (for offline use|that needs no wifi|without internet)?",
    "(which|what) (part|parts) (needs|need) (no internet|wifi|a network)?",
    "(a part|parts|all parts) (offline|of it offline), (is that possible|do they work)?",
    "still there without wifi?",
    "(before|on) (a flight|my trip|the train|a journey), (must I download it|should I "
        "load it|what do I do)?",
    "(load|save|download) it before (the flight|I go offline|I lose wifi|I travel)?",
    "(alive|awake|working|there) (without wifi|offline|with no internet), (are you|is it)?",
    "(still|stay) alive (offline|without a network|on a plane)?",
    "which part needs the (router|internet)?",
    "(who|what) needs (a connection|internet|the net|wifi) (for chat|after the download|)?",
    "may I (unplug|turn off wifi|use it underground|go hiking with it)?",
    "do I (lose|lose the model) (when offline|when the wifi goes|at a restart)?",
)  # fmt: skip
