"""Which browsers it runs in."""

from __future__ import annotations

from static.models.demo.source.grammars.app_browsers_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

BROWSERS = Intent(
    Phrasings(
        "which browsers work?", "does this work in Firefox?", "which browser do I need?",
        "can I use Safari?", "what browsers are supported?", "does it run in Chrome?",
        "is Edge supported?", "which browser should I use?", "will this run in my browser?",
        "does pywebllm work in Safari?", "what browser is best?", "do I need Chrome?",
        "can I open this in Firefox?", "in what browsers does it run?", "is Firefox supported?",
        "what do I need to run this?", "does this app work with Edge?",
        "which browsers can run this?", "what are the requirements?", "is my browser good enough?",
        "which version of Chrome is needed?", "does it work in all browsers?",
        "what about Safari and Firefox?", "name the browsers that work",
        "on which browsers can I run this app?",
        "(does|will|can) (this|it|pywebllm|the app) (work|run) (in|on|with) "
            "(my|any|every|another) browser?",
        "(does|will|can) (this|it|pywebllm|the app) (work|run) (in|on|with) "
            "(Chrome|Firefox|Safari|Edge|Opera)?",
        "(can|may|should) I (use|take|try) (Chrome|Firefox|Safari|Edge) (for this|here)?",
        "(which|what) (browser|browsers) (can|could|should|do|must) I (use|take|need|have)?",
        "(which|what) (browser|browsers) (are|is) (good|supported|best|needed|required)?",
        "(which|what) (browser|browsers) (does|will) (it|this|pywebllm|the app) "
            "(support|need|run in|work with)?",
        "is (Chrome|Safari|Opera|my browser) (supported|good|ok|enough|needed)?",
        "do (Firefox|Chrome|Safari|Edge) users get this (too|here)?",
        "(list|tell me|say|name) (the|all) (supported|) browsers",
        "(what|which) version of (Edge|my browser|the browser) (do I need|is needed|works)?",
        "do I (need|have) a (new|special|modern) browser?", "how new must my browser be?",
        "I use (Firefox|Safari|Chrome|Edge), (does it work|is that ok|is it supported)?",
        "I have (Firefox|Safari|Chrome|Edge), (will it run|is that fine|can I use it)?",
        "why does it not (work|run) in (Firefox|Safari|my browser)?",
        "(what|which) (systems|devices|programs) (do I need|are supported|can run this)?",
        "what does my computer need?", "what (about|of) (Firefox|Safari|Edge|Chrome)?",
        "(tell me about|explain) (browser support|the browsers|the requirements)",
        "browser support?", "in (which|what) browser (does|will|can) (this|it|the app) (work|run)?",
        "will (Firefox|Safari|Edge|Chrome) do?",
        "(can|could|may) I (open|start|launch) (this|it|the app) (in|with|on) (Firefox|Safari)?",
        "(open|start|try) (this|it) (in|with) (Firefox|Safari|Chrome), (is that ok|possible)?",
        "(and|so) (Firefox|Safari|Edge|Chrome|Opera)?",
        "what about (Firefox|Safari|Edge|Chrome) (users|support|) (and|or) (Edge|Opera|Firefox)?",
        "(Firefox|Safari|Edge) (and|or) (Firefox|Safari|Edge|Chrome), (do they work|which one)?",
        "(Firefox|Safari|Chrome|Edge) (ok|support|possible|too|works)?",
        "(how|what) about (Safari|Firefox|Edge|Chrome|my browser|other browsers)?",
        "(do|does|will) (Safari|Firefox|Edge|Chrome|Opera) (work|run this|run it) (too|)?",
        "is it (possible|ok|fine) to (use|open it in|run it in|take) (Safari|Firefox|Edge)?",
        "(I want|I would like) to (use|open it in|run this in) (Firefox|Safari|Edge|Chrome)",
        "I (only|just) have (Firefox|Safari|Edge|Chrome) (here|on my computer|)",
        "(tell me|say|I want to know) (which|what) browsers (work|are supported|can open this)",
        "(tell me|explain) (if|whether) (Firefox|Safari|Edge|Chrome) (works|is supported)",
        "(is|are) (Firefox and Safari|Chrome and Edge|all browsers) (supported|ok|fine)?",
        "(are|which are) the (supported|compatible|recommended|right) browsers?",
        "(which|what) browser (is recommended|do you recommend|is compatible|do you suggest|is the "
            "best one)?",
        "(do|can|would) you (recommend|suggest|name) (a browser|Chrome|Firefox|one browser)?",
        "(is|are) (this|it|pywebllm|the app) compatible with (Firefox|Safari|Chrome|Edge)?",
        "(can|does|will) my (old|phone's|current|own|favourite) browser (run|open|support) this?",
        "(browsers|browser|compatibility|requirements), (which|what are they|please)?",
        "(minimum|system|browser) requirements?",
        "(what|which) are the (minimum|system|browser|technical) requirements?",
        "(why|must it be|does it have to be) (only|) (Chrome|Edge|Chrome or Edge)?",
        "(can|could) I (stay with|keep|stick with) (Firefox|Safari|Edge|my browser)?",
        "(does|can) (Mozilla|Apple|Google|Microsoft)'s browser (work|run this|do it)?",
        "(which|what) (Chrome|Edge) (version|release) (is needed|is required|do I need)?",
        "(how|is my) (old|new|recent) (may|must|should) (my|the) (browser|Chrome) be?",
        "my browser is (Firefox|Safari|Edge|Opera|old), (is that fine|will it do)?",
        "(where|in what) (else|browser) can I (open|run|start) (this|it|the app|pywebllm)?",
        "(should|must|do) I (install|get|download|switch to) (Chrome|Edge|Firefox)?",
        "it (does not|will not) (open|start|run|work) in (Firefox|Safari|my browser)",
        "(Safari|Firefox) (does not|will not) (open|run|start|show) (it|this)",
        "(any idea|do you know) (which|what) browser (works|I need|I should use|is best)?",
        "(can you|please) list (the|all) (browsers|supported browsers) (that work|)",
        "(with|in) (Firefox|Safari|Edge|Opera), (does it work|does it run|can I open it)?",
        "can I (just|) (view|open) (it|this) here (in|with) (Firefox|Safari|Edge)?",
        "can I just (view|launch) it here (in|with) (Firefox|Safari|Edge)?",
        "(may|can|could|should) I (try|view|launch|use) (it|this|the app|pywebllm) (here|) "
            "(with|in|on) (Chrome|Edge|Firefox|Safari|Brave)",
        "(try|launch|view|use) (it|this|the app) (here|) in (Chrome|Edge|Firefox|Safari|another "
            "browser), (ok|may I|does it go)?",
        "(may|could) I (try|use|view|have) (another|a different|my favourite|my usual) browser?",
        "(may|could) I (launch|try|view) this (on a tablet|with Brave|in Chromium|on Android)?",
        "(do|will|can) (users of|people with|those with) (Firefox|Safari|Edge|Chrome) (get it|use "
            "it|see it|run this) too?",
        "(are|is) (Firefox|Safari|Edge|Chrome|Opera) users (ok|fine|supported|welcome|able to run "
            "this) (too|here|)?",
        "(does|will) (Safari|Firefox|Brave|Vivaldi|Samsung Internet|DuckDuckGo) (do|work|support "
            "it|run this) (too|here|as well|)?",
        "(there is|we have|I have) (only|just) (Safari|Firefox|Chrome|Edge|one browser) (here|on "
            "this computer|at work|on my Mac|on my phone)",
        "are (iPhone users|Mac users|Firefox users) (supported|fine|able to use it) too?",
        "(just|only) (Safari|Firefox|Edge|an old browser) (here|on my computer|on this laptop), "
            "(is it enough|does it do|can I use this)?",
        "(which|what) (browser|one) (would|do|could) you (suggest|recommend|advise|pick|prefer) "
            "(for this|here|on my computer|)?",
        "(suggest|recommend|advise) (a|some|me a) (browser|good browser|browser for this)",
        "(what|which) is the (minimum|lowest|oldest|earliest) (version|browser version|Chrome "
            "version|requirement|release)?",
        "(what|which) (minimum release|lowest version|version of Firefox) (is required|does it "
            "require|do I need)?",
        "(minimum|lowest|required|needed|oldest) (browser version|Chrome version|Edge "
            "version|version|release)?",
        "(which|what) (release|version) (of|) (Chrome|Edge|Firefox|Safari|the browser) (must I "
            "have|do I require|is required|does it require|is new enough)?",
        "(does|do) (it|this|the app) (require|need|want) (a certain|a recent|the latest|a "
            "special|a minimum) (version|release|browser)?",
        "(is|are) (the latest|an older|an old|a recent|the newest) (version|release) (of "
            "Chrome|of Firefox|of Edge|of Safari) (required|ok|needed|enough|fine)?",
        "(which|what) (platforms|phones|versions) (would you suggest|are compatible|are "
            "supported)?",
        "(is|does) (Chrome|Edge|Firefox) (100|110|113|115|120|version 112) (ok|enough|work|new "
            "enough|supported)?",
        "(how|should I|must I) (update|upgrade) (my|the) (browser|Chrome|Edge|Safari)?",
        "(does|will|can) (it|this|the app) (work|run|open) on (my phone|Android|an iPhone|an "
            "iPad|a tablet|mobile|a Mac|Windows|Linux)?",
        "(can|may) I (use|open|run|view|try) (this|it|the app) on (my phone|my tablet|an "
            "iPhone|Android|a Mac|Windows|Linux|a Chromebook)?",
        "(I have|we have) only (Internet Explorer|Opera|an iPad) (at work|here), (is it enough|is "
            "it too old)?",
        "(phone|mobile|tablet|iPhone|Android|Mac|Linux) (support|browsers|too|possible|ok)?",
        "(is|are) (phones|mobile browsers|Android|iPhones|tablets|Macs|Linux) "
            "(supported|ok|fine|possible) (too|here|)?",
        "(what|which) (phones|computers|devices|systems|platforms) (does it run on|are "
            "supported|can I use|work|get this)?",
        "(the page|it|this|the app) (does not|will not|won't) (load|open|start|work) (in|on|with) "
            "(my browser|Firefox|Safari|my phone), (why|which one works)?",
        "(should I|must I) (update|switch) (the browser|to the latest version|to a recent "
            "release)?",
        "(switch|change|move) (to|over to) (Chrome|Edge|another browser), (must I|should I|do I "
            "have to)?",
        "(is|why is) my browser (too old|not supported|not good enough|unsupported|incompatible)?",
        "(supported|working|compatible|unsupported) (browsers|browser list|versions|platforms)?",
        "(I|we) (browse|surf|work) with (Firefox|Safari|Edge|Brave|Opera|Chrome), (is that "
            "ok|will this do|any problem)?",
        "(is|are) (my phone|mobile|Linux|Chromebooks|Windows) (ok|supported|compatible) (too|)?",
        "(Brave|Vivaldi|Opera|Chromium|Arc|Internet Explorer), (does it work|is it "
            "ok|supported|can I use it)?",
        "(Chromium|Brave|Vivaldi|Opera) (users|browser|instead of Chrome|on Linux), (ok|is it "
            "supported|does it work|too)?",
        "(are|is) (Chromebooks|a Chromebook|iPads|an iPad|Chromium|Internet Explorer) (able to "
            "run it|ok|supported|good enough|new enough)?",
        "(is|will) (my iPad|my Mac|my phone|my Chromebook|Internet Explorer) (be|) able to "
            "(run|open|use|show) (this|it|the app)?",
        "(is|are) (Chromium|an iPad|Chromebooks) able to (open|run) (it|this)?",
        "(I have to|must we|I should) update (Chrome|my browser|Firefox|to a new version), "
            "(right|is that so|or is the old one ok)?",
        "(an|my|no) update (of Chrome|of the browser|for Edge), is it (needed|required|necessary)?",
        "(at work|at school) we (have|use) (only|just|) (Internet "
            "Explorer|Edge|Firefox|Chromium|iPads), (does it work|is that ok)?",
        "so (Edge|Firefox|Safari|Chrome|my browser) works (fine|well|with this|here)?",
        "(it|this|the app) works (in|with) (Edge|Firefox|Safari|Chrome), (right|or not)?",
        "(Edge|Firefox|Safari|Chrome|Opera) works (or not|or doesn't it|with it|here too|in your "
            "tests)?",
        "(what|which one|which browser) works, (Edge or Chrome|Firefox or Safari|Edge or Firefox)?",
        "I (hope|guess|think|heard) (Edge|Firefox|Safari|Chrome) works (too|here|with it|)",
        "only (Chrome|Edge|one browser) works?",
        "(does|will) (Edge|Firefox|Safari) also work?",
        "(my|an old|the newest|a recent) (Edge|Firefox|Safari|Chrome) works (too|here|with this|)?",
        "(works|working|work) (in|with|on) (Edge|Firefox|Safari|Opera|Brave)?",
        "(Edge|Firefox|Safari|Chrome): (yes or no|works or not|fine|supported|good|ok or not)?",
        "(is|will) (Edge|Firefox|Safari|Chrome) (possible|enough|too|be ok|be fine|work out)?",
        "(only|just) (in|with) (Chrome|Edge), or (Firefox|Safari) too?",
        "(also|even|with|using|in|on) (Edge|Firefox|Safari|Opera|Brave)?",
        "(no|not) (Chrome|Edge) here, (is Firefox possible|is Safari ok|what works|what else is "
            "supported)?",
        "(possible|supported|ok|fine) (in|with|on) (Edge|Firefox|Safari|Chrome|Opera)?",
        "(take|taking|try|trying) (Safari|Firefox|Edge|Brave), (ok|is it fine|good idea|does it "
            "work)?",
        "(take|try|use) (Firefox|Safari|Edge) or (Chrome|Opera)?",
        "(should|could|may) I (take|try|pick) (Safari|Opera|Brave|another browser) (instead|)?",
        "I (take|took|tried|opened it in) (Firefox|Safari|Edge), (ok|is that right|was that "
            "right|does it go)?",
        "which (one|browser) (do|should|must|could) (I|we) (take|try|pick|open)?",
        "(Windows|Linux|Mac|Android|an iPhone|a phone|a tablet)?",
        "(on|with) (Windows|Linux|Android|a phone), does it (run|work|open)?",
        "(Windows|Linux|Mac|Android) (users|computers|machines), (can they use it|ok|does it "
            "work)?",
        "(on|for|with) (Windows|Linux|my phone|phones|mobile|a Mac|Android|old phones)?",
        "(is|are) (Windows 10|Windows 11|Ubuntu|iOS|macOS|old phones|my phone) "
            "(enough|ok|supported|fine)?",
        "(platforms|phones|devices|systems|operating systems)?, (which work|which are ok|which are "
            "supported)",
        "are (Android phones|old phones|all platforms) (compatible|supported)?",
        "which (platform|phone|device|operating system) (is best|do I need|is supported|would you "
            "take)?",
        "(phones|tablets|my phone|mobile) (work|works|run it|can run this|are ok), (right|or "
            "not|too)?",
        "(can|do) (phones|tablets|old computers|Macs) (run|open|handle|show) (it|this)?",
        "what (does it require|is required|must I have|are requirements) (for it|in my browser|of "
            "the browser|)?",
        "what is the (oldest|lowest) (Chrome|Edge|version) that works?",
        "(requires|requiring|required|require) (which|what) (browser|version|Chrome|release)?",
        "(lowest|oldest|minimum) (Chrome|Edge|release|supported version), (which|please|what is "
            "it)?",
        "the (lowest|oldest|smallest|minimum) (version|release) (of Chrome|that works|of a "
            "browser)",
        "(update|upgrade|switch|change) (first|needed|my browser|Chrome|to Edge)?",
        "(do|must) I (update|switch) (first|to the newest version|)?",
        "(must|should|do) I (switch|change) (browsers|to Chrome|my browser|to another one)?",
        "(latest|newest|new|recent) (version|browser|Chrome|Edge) (needed|only|required)?",
        "(is|must I have) the (latest|newest|current) (version|Edge|Chrome|one) (needed|)?",
        "it (fails|breaks|hangs|says not supported|is blank) in (Firefox|Safari|Opera|my "
            "browser|Edge)",
        "(the page|it) (fails|shows nothing|won't work) in (Firefox|Safari|Edge)",
        "(Safari|Firefox|my browser|Edge) (shows nothing|fails|says error|is not supported|says "
            "no)",
        "(blank page|nothing shows|error|it fails) in (Firefox|Safari|Edge|my browser), (why|which "
            "browser works)?",
        "this (won't|does not|will not) (work|open|start) (here|) in (Edge|Firefox|Opera|my "
            "browser)",
        "(can|do|may) (I|we) (view|start|launch|open) it (elsewhere than|outside|without) Chrome?",
        "(best|compatible) (browser|browsers) for (this|pywebllm|the app)?",
        "(recommend|recommended|suggest|best|compatible) (browser|browsers)?",
        "which (is|would be) (best|recommended|compatible|better), (Chrome|Firefox or Edge|Safari "
            "or Chrome)?",
        "your (recommended|favourite|supported|tested) (browser|browsers), please",
        "(tested|tried) (in|with|on) (Firefox|Safari|which browsers|my phone|Edge)?",
        "(Opera|Safari|Firefox), does (that|it) also work?",
        "(what|which) (browsers|browser) (have|did|has) (you|it|they) (tested|tried|been tested "
            "in)?",
        "(Edge|Firefox|Safari) also (works|runs it|is ok), right?",
        "(also|and) for (Safari|Firefox|Edge), (right|does it work also)?",
        "(the page|it) (won't|does not) (work|show anything|start) (here|in this browser)",
        "nothing (opens|works) (here|) in (Firefox|Edge)",
        "nothing (works|opens|shows) in (Safari|Firefox|my browser)",
        "(shows|it shows) nothing (here|in my browser|at all|in Edge)",
        "update (Edge|it|the browser) first, (must I|or not)?",
        "must I (first|) (update|upgrade|switch) (something|Chrome|my phone)?",
        "won't it (work|run) in (Safari|Firefox)?", "won't (Safari|Firefox|Edge) (work|do|run it)?",
        "(the page|this page|it) is (white|empty|blank) in (Safari|Firefox|Edge)",
        "(working|runs|works) (fine|well|) (with|on|in) (the newest Edge|old Chrome|Safari 17|my "
            "Firefox)?",
        "(Safari|Edge|Firefox) or not?",
        "would you (suggest|recommend) (Edge|Firefox|a phone)?",
        "(which|what) (phone|platform|system|tablet) would you (suggest|recommend|take)?",
        "(suggest|recommend) a (phone|platform|version|browser) for it",
        "(Chromebooks|iPads|Macs|old phones) (run it|can open it|are able to run it|too)?",
        "able to (run|open) (in|on) (Safari|Firefox|a phone|an iPad), is it?",
        "(I am|we are) on (Android|Linux|Windows), is (it|that) supported?",
        "(I am on|I have|here is) (Windows|Linux|a Mac|Android|an iPhone), (ok|does it "
            "work|supported)?",
        "(Edge|Chrome) (113|version|release|users)?",
        "(Safari|Firefox|Opera) (instead|too|as well|maybe|again)?",
        "(open|start|run|view) (it|this) (in|with|on) (Edge|Safari|Firefox|my phone|Linux)",
        "does pywebllm have (mobile|iPhone) support?",
        "is there (a browser list|a list of browsers|a phone version|an iPhone version|"
            "support for Safari|support for Firefox)?",
        "is there (a problem|trouble|an issue) with (Safari|Firefox|my browser|iPhones)?",
        "are there (browsers|phones|systems) (that do not work|it does not run on|that work "
            "better)?",
        "are there (problems|known problems|issues) (in|with) (Safari|Firefox|Edge|iPhones)?",
        "is there (trouble|an issue) (on|in) (Edge|Firefox)?",
        "does pywebllm (have|offer) (Safari support|Firefox support|a phone version|a list "
            "of browsers|support for Edge)?",
        "does pywebllm (run|open|start|load) (in|on) (Safari|Firefox|Edge|my phone|Linux)?",
        "does it (have|offer) (Safari|Firefox|phone|Edge) support?",
        "does it (like|want|accept|take) (Safari|Firefox|Edge|my phone)?",
        "should I (choose|go for) (Safari|Firefox)?",
        "may I (just|also|still) (open|start|use|load) it (on|in|with) (Edge|Chrome|Opera|my "
            "iPad|a phone)?",
        "(on|in) (Edge|Firefox|Opera|my phone), may I (open|start|use) it (there|)?",
        "may I (stay|go on|work) (in|with) (Safari|Firefox|Edge)?",
        "Safari: (may I|can I|should I), (or not|or Chrome only|or must I use Chrome)?",
        "may I (load|start) it (with|in) (Vivaldi|Chromium)?",
        "should I (use|open it in|run it in|go for|choose) (Chrome|Edge|Brave|an iPad|a phone)?",
        "should it (work|run|open|load) (in|on|with) (Safari|Firefox|my phone|Edge)?",
        "do I (really|still|always|) need (Chrome|Edge|the newest browser|a newer browser|a "
            "computer)?",
        "do I have the right (browser|version|phone|system)?",
        "are there problems on (phones|a tablet)?",
        "who (supports it|can open it|can run it), (Chrome or Safari|Firefox users too|"
            "iPhone users too)?",
        "why does (Safari|Firefox|my phone|Edge) not (load it|open it|show it|want it|like it)?",
        "why (no|not) (Safari|Firefox|Opera) (support|here|too)?",
        "what (does|must) (Safari|Firefox|my phone) (need|have) (to run it|for this)?",
        "why not (Edge|Safari|Firefox)?",
        "what (is|would be) a good (browser|phone|version) (for it|for you|here|)?",
        "are you (in|on|for) (Safari|Firefox|phones|iPhones|Android) too?",
        "do you (run|work|open) (in|on) (Safari|Firefox|Edge|iPhones|my phone|Linux)?",
        *MORE,
    ),
    (
        "Chrome and Edge work from version 113. "
        "Firefox and Safari work as far as their WebGPU goes.",
        "Use Chrome or Edge, version 113 or newer; Firefox and Safari as far as they have WebGPU.",
    ),
    (("chrome",), ("edge",), ("113",), ("webgpu",)),
)  # fmt: skip
