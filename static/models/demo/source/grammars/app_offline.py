"""Whether it works without a network."""

from __future__ import annotations

from static.models.demo.source.grammars.app_offline_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

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
        "(is it|is the model|will it be) (downloaded|loaded|fetched) (again|each time|anew)?",
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
        "(is there a cache|does it have a cache|does the app cache the model)?",
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
        "(does|can) (it|this) (survive|live) without (the internet|a network|wifi)?",
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
        "does it (rely|depend) on (wifi|the internet|being connected|a signal)?",
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
        "would (a weak signal|my slow line|dropped wifi) (matter|be an issue|be bad)?",
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
        "is this usable (on the bus|in a plane|in the car|by train|at sea|underground)?",
        "(will|would) (it|this) be usable (on a plane|on the train|on a ship)?",
        "(usable|useful) (on trains|on planes|on a flight|during a flight|at sea)?",
        "(on|in) (a train|a plane|a forest|a ship|the bus|the subway), (is it|are you|is this) "
            "(usable|any use|still ok)?",
        "(it|this) is usable (on the way|on a journey|in the train|on the road|on board), right?",
        "can (it|this|the app|you) be used (on a train|on a plane|on a ship|in a forest|on the "
            "subway|on the road)?",
        "(on|in) the (train|plane|subway|forest), can I (use it|chat with you|still use this)?",
        "(trains|planes|a ship|the subway|tunnels|a forest)? (does it work there|ok too|is it "
            "usable)",
        "I (sit|am sitting|am) (in|on) (a train|a bus|a plane|a tent|the subway), (usable|will it "
            "work|does it go on)?",
        "(a train|train|flight|plane|subway|boat) (ride|trip|journey), (does it work|can I use it "
            "then|any problem)?",
        "does (a slow line|a slow connection|bad wifi|my wifi|a weak signal) matter?",
        "my (line|signal|wifi) is (slow|weak|poor), does it matter?",
        "(slow|weak|bad|lost|dropped) (line|wifi|signal|connection), does (it|that) matter?",
        "(would|will) (slow internet|a slow line|a bad line|poor wifi) (be bad|be enough|do|hurt)?",
        "it (does not|doesn't) matter (if|that) (my line is slow|the wifi dropped|the signal is "
            "weak|I am offline), right?",
        "(a slow line|slow wifi|my connection|a phone signal) is enough?",
        "(is|would) (bad wifi|a dropped connection|a slow line) (be|) (an issue|enough|a problem)?",
        "is (my line|my wifi|the signal|a slow connection) (enough|fast enough|good enough|too "
            "slow)?",
        "(wifi|the line|the signal|my connection) (dropped|dropping|drops|lost|is lost), (what "
            "now|a problem|an issue)?",
        "(is|are) (dropped|lost|slow|broken) (connections|lines|wifi) (bad|an issue|a problem) "
            "(for it|here|)?",
        "(do|does) (you|it) (depend|rely) on (the net|a server line|my router|the web|a network)?",
        "(does|will) (the app|this|everything) (depend|rely) on (a connection|my wifi|the net)?",
        "(depends|depending|relies|relying) on (the net|the internet|wifi|a router), (does it|is "
            "it|or not)?",
        "it (depends|relies) on (wifi|being online|a signal|the internet), (right|or not|does it)?",
        "(you|it|the whole thing) (depend|depends|rely|relies) on (the internet|my wifi|a "
            "connection)?",
        "(independent of|no need for|free of) (the internet|wifi|a network|a connection), is it?",
        "we go (sailing|hiking|travelling) (tomorrow|), does it run without (signal|internet)?",
        "(hiking|travelling|sailing|camping|flying|on holiday), (any problem|is it a problem|does "
            "it run|still ok)?",
        "I (go|went|love) (hiking|sailing|travelling|camping), (can I use you there|does it work "
            "there|will it run)?",
        "(hikers|travellers|sailors|campers|pilots) (can use it|without signal|offline), "
            "(right|does it work)?",
        "(cut|cutting|unplug|unplugging|switching off|turning off) (the wifi|the router|the "
            "cable), (ok|safe|may I|any problem)?",
        "is it (ok|fine) to (cut|switch off|unplug) the (router|wifi) (already|now|)?",
        "(may|can) I (cut|unplug|switch off) (it|the cable|the internet|everything) "
            "(already|now|yet|at last)?",
        "(already|now) (disconnect|cut the line|go offline|pull the plug), (ok|may I|can I)?",
        "(disconnected|disconnecting|disconnect)?, (does it go on|ok|what happens|is that fine)",
        "do you (manage|cope|survive|live|function) (offline|alone|without wifi|without the "
            "internet)?",
        "(does|do) (it|you) (manage|survive|function) (offline|without a signal)?",
        "(can|will) it (live|survive|manage|function) (offline|alone|without the web|when I "
            "disconnect)?",
        "(survive|survives|live|lives|managing|function|functions) (offline|without a "
            "network|without wifi), (does it|do you|can it)?",
        "you (manage|function|work|live|survive) without (internet|a network|wifi), (right|do "
            "you|really)?",
        "(do your job|do its job|the job|your job) (offline|without wifi|when I am offline), (can "
            "you|can it|is it possible)?",
        "(one download|one visit), is (it|that) enough (for offline use|to go offline)?",
        "(fetch|fetching|fetched|loading|downloading) (again|each visit|every time|twice|anew), "
            "(is it|must it|why)?",
        "(one|a single) (download|load|fetch) is enough?",
        "(cached|cache|stored)?, (is it|are the weights|and for how long|where)",
        "(internet|net|wifi|web|network)? (needed|required|or not|must I have it)",
        "(works|runs) (without|with no) (internet|wifi|a network), (right|does it)?",
        "(only|just) the (first|one) (download|visit|time) needs (internet|wifi|a network)?",
        "(offline|off line|no net) (works|runs|goes|use|chat) (too|fine|well|later)?",
        "it (works|runs|goes on) (offline|without the net|with no wifi), (right|does it|no)?",
        "I am (disconnected|without internet|unplugged|out of reach), (does it work|are you "
            "there|what now)",
        "one (visit|load) (is|was) enough, (right|or not)?",
        "(usable|working|works) where there is no (internet|signal|wifi)?",
        "(in|on|at) (a tunnel|a cabin|the beach|the sea), (offline|without wifi), usable?",
        "(is|would) one (visit|download) (enough|do|be enough)?",
        "(train|plane|bus|subway) (use|usage|ride) (possible|ok|fine)?",
        "using (this|it) (on a plane|in a forest|on a ship), (does it work|is that ok)?",
        "using (it|you|this) (on|in) (a train|the subway|a plane|the woods)",
        "a single (visit|download|load) (is enough|will do), (right|or not)?",
        "can (commuters|people) use (it|this) (on a train|in the subway|underground)?",
        *MORE,
    ),
    (
        "The browser keeps the weights after the first download, so it works offline from then on.",
        "Yes, it works offline after the first download: the weights are cached in the browser.",
    ),
    (("offline",), ("first download",), ("weights",)),
)  # fmt: skip
