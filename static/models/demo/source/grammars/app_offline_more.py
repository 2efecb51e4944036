"""More of app_offline's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "does pywebllm (have|offer) (an offline mode|a cache|offline use|offline support)?",
    "does pywebllm have a version for offline use?",
    "does pywebllm (need|use|want) (wifi|internet|a connection|the network)?",
    "does it (have|offer) (an offline mode|offline support|an offline version)?",
    "is there (a need for wifi|a need for internet|a way to use it offline|an offline "
        "version)?",
    "are there (downloads|files|weights) (each time|every time|to fetch again|kept in "
        "the browser)?",
    "what is the (internet|net) needed for?",
    "are there (things|parts) that (need internet|need wifi|do not work offline|work "
        "only online)?",
    "who needs (wifi|a connection|a network|a signal) (here|for this|)?",
    "which parts (need|use) (internet|wifi|the network|a connection)?",
    "which (files|weights) (are cached|stay in the browser|are kept)?",
    "should I save it before (my trip|a train ride)?",
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
    "do I lose the (model|weights) when I go offline?",
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
    "are you still there without (internet|a signal)?",
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
    "must I (save|load) it before I fly?",
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
    "(is all that|is all the data|is the whole lot|are the files|are all the weights) "
        "(fetched|downloaded|loaded) (again|anew|twice|once more|from zero) (each time|every "
        "time|at each visit|)?",
    "are all the weights fetched again (tomorrow|later)?",
    "(must|will|does|do) (all|everything|all of it|the whole model) (be fetched|be downloaded|be "
        "loaded|load|download) (again|anew|every time|each time)?",
    "fetched anew (each time|every day|at every visit|)?",
    "(fetch|fetches|fetching) (all|everything|it all|all the weights|the model) anew, (does "
        "it|must it|why)?",
    "(does|will|must) (the app|the page|the browser) (fetch|download|load|get) (all of "
        "it|everything|it all|the weights|the files) (anew|again|every time|each visit|twice)?",
    "must it download anew each time?",
    "(download|downloaded|downloads) (anew|again|every time|at each visit|each morning)?",
    "(all of it|all|everything|the whole thing) (again|anew) (each time|next time|tomorrow|at the "
        "next visit)?",
    "(next|every|each) (time|visit|day), (is it fetched again|does it download again|is all "
        "downloaded anew|must it fetch the weights)?",
    "(is|are) (the files|the weights|the data) (new|fetched|loaded|downloaded) (at|on|for) "
        "(each|every) (visit|start|reload)?",
    "does the browser have to fetch all of it anew?",
    "(do|must) I (download|fetch|load) (all of it|everything|it) (anew|again|once more) "
        "(tomorrow|next time|later|)?",
    "(one|a second|another|a new) download (each time|every time|per visit|next time), (or only "
        "one|is that so|must I)?",
    "(only|just) (one|the first|a single) download, (or again|or every time|or each visit|right)?",
    "(when|why) (is it|is it all|are the weights|is everything) (fetched|downloaded|loaded) "
        "(again|anew|a second time)?",
    "is it one download or again at every visit?",
    "how many times (is it|are the weights|must it be) (downloaded|fetched|loaded)?",
    "(it|the model|everything) is (fetched|loaded|downloaded) (once|only once|anew|each "
        "visit|again), (right|or not|is it)?",
    "(what|how much) is (fetched|downloaded|loaded) (again|anew|at each visit|next time|tomorrow)?",
    "(fetch|download) (again|anew) after (a restart|closing the tab|a reload|a week)?",
    "when is the model downloaded again?",
    "(come|coming|if I come) back (tomorrow|later|next week), (is it fetched anew|must it load "
        "again|is the model still there)?",
    "(are you|are you still|still|will you be) there (without internet|with no signal|when the "
        "wifi is off|offline)?",
    "(are|will) you (still|) (be|) (there|here) when (I am offline|the wifi is gone|I have no "
        "internet)?",
    "what is (wifi|a network|the connection|the web) (needed|good|used|necessary) for (here|after "
        "the download|)?",
    "everything anew at each start?",
    "what (does|would) (it|the app) use (the net|the internet|the network) for?",
    "must I (save|download|load|fetch|get) it before (my trip|the flight|I travel|I go|my "
        "holiday)?",
    "before I (fly|travel|leave|go), (must I save it|should I load it|do I download it)?",
    "(I|we) fly (tomorrow|soon|today), (must I load it first|can I use it then|does it work in the "
        "air)?",
    "what is loaded again next time?",
    "are the weights lost (offline|when I close the tab|without internet|when I go offline)?",
    "do I lose (it|everything|the files) when I (go offline|unplug|close the tab|lose wifi)?",
    "(saved|stored|kept|cached) for (offline use|the next visit|later|good), (is it|are the "
        "weights)?",
    "(a version|a mode) of pywebllm (for offline use|without internet|that needs no wifi), is "
        "there one?",
    "is wifi needed before I fly?",
    "offline (please|use please|now please), (can I|is it possible|does it work)?",
    "(a train|a bus|a plane) ride (without wifi|offline), (can I use it|must I save it first|is it "
        "ok)?",
    "should I (load|fetch) it before (a train ride|a bus ride|my journey|the trip)?",
    "(at|on) each (start|visit|reload), (is it all fetched|is everything loaded anew|does it "
        "download again)?",
)  # fmt: skip
