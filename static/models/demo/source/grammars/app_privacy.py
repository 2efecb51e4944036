"""Whether what users type stays with them."""

from __future__ import annotations

from static.models.demo.source.grammars.app_privacy_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

PRIVACY = Intent(
    Phrasings(
        "does my data leave this tab?", "is my data safe?", "do you send my data anywhere?",
        "is this private?", "who can read what I type?", "does anything leave my computer?",
        "is this chat sent to a server?", "where does my text go?", "are you spying on me?",
        "do you store what I write?", "is there a server behind this?", "what about my privacy?",
        "does this page upload my messages?", "is what I type kept secret?",
        "do my messages leave the browser?", "is my text sent over the network?",
        "can anyone else see this chat?", "does my data go to the cloud?", "is this app private?",
        "what happens with my data?", "do you share my data?", "are my messages sent anywhere?",
        "is my chat recorded on a server?", "does the app send data out?", "how private is this?",
        "(is|are) my (text|chat|messages|words|chats) (safe|private|secret|secure)?",
        "(do|does) (you|this app|this page|this site) "
            "(collect|store|keep|save|share|sell|log) (my data|what I type|my messages|my text)?",
        "(do|does) (you|this app|this page|this site) send (my data|what I type|my "
            "messages|my text) (away|out|to a server|over the internet)?",
        "(who|can anybody|can someone|can you) (sees|see|reads|read) (my data|my messages|my "
            "text|what I write)?",
        "where (does|do|is) (my data|my messages|my text|what I type) (go|stored|sent|end up)?",
        "(is|are) (my data|my messages|what I type) (sent|uploaded|shared|transmitted) (to a "
            "server|anywhere|to the cloud)?",
        "(does|do) (my data|my text|my messages|my words) (stay|remain) (here|in the tab|in "
            "my browser|on my computer|on my device)?",
        "(does|do) (my data|my text|my words) leave (the tab|my device|this page)?",
        "can I (trust|tell) (you|this app) (with secrets|a secret|private things)?",
        "is (this|it) (secure|safe|confidential|private)?",
        "how (safe|secure|private) is (this app|my data|this chat|it)?",
        "what (do|does) (you|this app|the site) do with (my data|my text|my messages)?",
        "(is there|do you use|does it need) (a|any) (server|cloud|backend)?",
        "are (you|we) connected to a (server|cloud)?",
        "will (anyone|somebody|my boss) (see|read|know) (this|what I type|what I write)?",
        "I do not want (you|anyone) to (see|read|share) my (data|messages|text)",
        "I am worried about my (privacy|data)", "tell me about (privacy|data protection|my data)",
        "(privacy?|what about privacy?)", "is anyone (listening|watching|reading)?",
        "do you (track|watch|record|spy on) (me|us|users)?",
        "does (the|this) (app|page) (track|watch|record) me?",
        "is (everything|all) (local|computed here|on my device)?",
        "are my (secrets|words) safe (here|with you)?", "does the (model|chat) run on a server?",
        "is (everything|all of it) (done|processed|handled|kept) (locally|here|on my device)?",
        "(do|does) (everything|it all|all of this) (happen|run|stay) (locally|on my device|here)?",
        "(everything|all) (stays|runs|happens) (on my device|local|here), right?",
        "is it all (local|on-device|private|kept here)?",
        "(is|are) (all the|the) (computation|computing|work) done (on my device|locally)?",
        "(is|was) anything (computed|processed|stored|saved) (on a server|in the cloud|elsewhere)?",
        "(is|are) (my words|my chats|this conversation) (private|local|confidential)?",
        "who (else|) (is reading|can read|can see) (my chat|this conversation|my words)?",
        "(can|could|does) (Google|OpenAI|Microsoft|the government) (see|read) (this|my chat)?",
        "(are|is) you (local|online|a cloud service|hosted on a server)?",
        "(will|does) my (conversation|chat|input) (leave|stay on) (my computer|my device)?",
        "(tell me|explain) how (private|safe|secure) (this|this chat|the app|my data) is",
        "(tell me|say|explain) where my (data|words|text|input|information) (goes|ends up|is sent)",
        "(I am afraid|I worry) that (you|someone|somebody) (reads|sees) my (data|messages|text)",
        "(do|does) (you|this app|it) have (a server|a backend|a privacy policy|my data)?",
        "what is (your|the) privacy policy?",
        "do you (use|keep|take|need|want) (my|any) (personal|private|) (data|information|info)?",
        "is my (personal|private) (data|information|info) (safe|protected|kept private)?",
        "(can|may|could) I (write|type|say|tell you) (private|personal|secret) things?",
        "(no server|server or no server|any server)?",
        "(anything|something) (sent|uploaded|leaked|shared) (to a server|out|online)?",
        "does (this|it|the app|the page) (leak|transmit|upload|report) (anything|my data|my text)?",
        "(are there|do you have) (logs|any logs) of (my chat|my data|what I type)?",
        "(do|does) (you|the page|the site) (keep|send|make) (logs|a log) of my (chat|text|words)?",
        "is my (input|prompt|conversation|information|chat) (logged|tracked|recorded|monitored)?",
        "(do|are) you (monitor|monitoring|log|logging|record|recording) (this|my chat|what I say)?",
        "(are|is) (we|this|this chat|it) (alone|just between us|between us)?",
        "how do you (protect|handle|treat|process) my (data|information|messages|text)?",
        "(private|local|safe|secure), (is it|or not|is this)?",
        "(is|are) (you|this app|the model) (running|computed|hosted) (remotely|on a server)?",
        "(do|does) (my prompts|my input|my words) (go|travel) (to the cloud|over the internet)?",
        "(please|) (keep|do not share) (my data|this|my words) (private|secret|with anyone)",
        "is (the processing|the computing|the chat) (local|on my device|on my own computer)?",
        "can (my boss|my teacher|hackers|other people) (spy on|read|see) (me|this chat|my chat)?",
        "I (care|think) about (privacy|my privacy), is (this|it) (safe|private|ok)?",
        "(does|is) (nothing|something) (leave|sent from) (my computer|this browser|my device)?",
        "(privacy|data|security) (question|policy), (what do you keep|where does it go)?",
        "(on my device|locally), where is (everything|it all|my chat) (processed|kept)?",
        "how is my (data|text) (protected|handled|treated|processed)?",
        "who (has access to|can process) (my data|my text|my messages)?",
        "(everything|it all) (stays|runs) (here|on my own computer|on my own device)?",
        "tell me (where my text goes|about data protection|who handles my data)",
        "does (this|the page|the site) need (a remote server|a backend|the cloud|servers)?",
        "do you need a (server|backend|cloud|data centre) (for this|to answer|at all|)?",
        "(does|do) (this|the app|it|you) (need|use|require|have) (a backend|servers|a remote "
            "machine|a cloud service|a data centre)?",
        "(is there|do you have) (a backend|a remote server|somebody) (behind|on the other side "
            "of) (this|this chat|this page|it)?",
        "(what|which) (server|backend|cloud|company) (gets|receives|handles|processes|holds) (my "
            "data|my text|my messages)?",
        "will my (personal|private) information (be safe|leak|be shared|be sold|stay here)?",
        "(no backend|no cloud|without a server), (really|is that right|how is that safe)?",
        "will my (personal|private|confidential|sensitive) (information|info|details|data|stuff) "
            "(leave|get out|be sent|leak)?",
        "(is|are) my (personal|private|sensitive|confidential) "
            "(details|information|documents|notes|secrets) (secure|safe|protected) (with "
            "you|here|in this app)?",
        "(can|could|may) I (share|enter|paste|put in) (personal|private|confidential|sensitive) "
            "(information|details|data|text|documents)?",
        "(is there|are there) (any|) (trackers|cookies|telemetry|a leak|spyware) (here|in the "
            "app|on this site)?",
        "(I have|here is|this is) (a secret|something private|something personal|something "
            "confidential), (is it safe|can I tell you|will you share it)?",
        "what (happens|is done) (to|with) my (personal|private|) "
            "(information|details|info|conversations|prompts|input)?",
        "(will|would|can) (you|this app|the site) (give|sell|hand|pass) my "
            "(information|data|details|messages) (to others|to third parties|away|to a company)?",
        "(do|are) (third parties|other companies|advertisers|strangers) (get|see|receive|given) "
            "(my data|my information|my chat|anything)?",
        "(can|may) I (enter|paste|type) (confidential|sensitive|personal) "
            "(documents|details|things) (here|safely)?",
        "(does|can) a third party (get|see|read|receive) (my text|my data|this chat)?",
        "(do|does) (the app|this site|this page|it) (use|have|set) "
            "(cookies|trackers|tracking|analytics|telemetry|spyware)?",
        "(any|no) (tracking|cookies|trackers|analytics|telemetry|spying) (here|in this app|on "
            "this page|)?",
        "(am I|are we|are users) (being|) (tracked|spied on|watched|monitored|recorded|listened "
            "to)?",
        "(do you|will you) (sell|give|pass) (my information|my details|my chats) to (a third "
            "party|third parties|advertisers|others)?",
        "(who|is somebody|is someone) (listening|listening in|watching|spying) (here|on us|to "
            "this conversation|)?",
        "(is|does) (someone|somebody|anybody) else (reading|listening|able to read this|have "
            "access)?",
        "who else (gets|has|knows|learns) (my messages|my text|what I say|what I write)?",
        "(explain|describe|say) (what happens with|how you protect|how you handle|how you treat) "
            "my (data|information|text|messages)",
        "(will|is) my (chat|text) (be used|used) to train (you|models)?",
        "(how|where) (are|do) my (messages|words|prompts|chats) (processed|handled|treated|get "
            "processed)?",
        "(do you|does it|does the app) (protect|handle|treat|process) (personal|private|my) "
            "(data|information|info) (well|safely|locally)?",
        "(where|in what place) (do|will) my (words|chats|messages|prompts) end up?",
        "(my data|my text|what I type) goes (where|to whom|up to the cloud|up to a server)?",
        "what (information|personal data) (is|gets) (collected|stored|sent|kept) (about me|from "
            "me|)?",
        "does what I (type|write|say|enter) (go|end) up (on a server|in the cloud|on the "
            "internet)?",
        "(does|will) (my text|my chat|this|what I type) go (out|away) (on|to|over) the internet?",
        "(are|do) (my messages|my words|my prompts) (sent|travel|go) (over|across|through) the "
            "(internet|network|web)?",
        "(data|privacy|information) protection, (how|is there any|what about it)?",
        "(are|is) (somebody|strangers|third parties|no one) (listening|watching|reading this)?",
        "(is|are) there (any|) (data protection|privacy protection|privacy risk|risk for my "
            "data|danger of a leak)?",
        "(can|could|will) (my secrets|my chat|this conversation|my data) (leak|leak out|be "
            "stolen|get hacked|become public)?",
        "(are you|is this|is the app) (safe to use|trustworthy|to be trusted) (with|for) "
            "(private|personal|confidential|secret) (things|data|information)?",
        "(it|all of this|everything) is (private|local|on my own machine), (right|is it "
            "not|correct|true)?",
        "I (do not|don't) want my (information|secrets|details|personal data) to (leak|go up to "
            "the cloud|leave|be public)",
        "so (nothing|no data|no text) (leaves|is sent|goes out|is uploaded), "
            "(right|correct|true|really)?",
        "(is it|is this) on my own (computer|machine|device|laptop) (only|), (right|or on a "
            "server|or in the cloud)?",
        "(does|is) (it|this|the model|everything) (stay|run|work|kept) on my own "
            "(machine|laptop|phone|hardware)?",
        "(do|does|will) (you|the model|this app) (learn|train) (from|on|with) (my data|my "
            "messages|what I write|my text)?",
        "(how|is) (confidential|trustworthy|private|protected) (is it|is this chat|are my "
            "messages)?",
        "is my (data|chat|text|input) used (for|to) (training|train you|train "
            "models|ads|advertising)?",
        "(will|do|does) (you|the page) (use|need|take) my (messages|text|personal "
            "data|information) (for|to) (training|ads|anything)?",
        "(are|is) (my messages|my chats|the chat|our conversation) (encrypted|deleted|erased|kept "
            "secret)?",
        "(can|could) (you|anyone) (steal|misuse|abuse|expose|publish) my "
            "(data|information|messages|secrets)?",
        "(do|does) (anything|my words|my details) (get out|go out|leak out|end up on the "
            "internet)?",
        "(I|we) (work with|have) (confidential|sensitive|secret) "
            "(documents|data|information|files), is this (safe|ok|secure|allowed)?",
        "(tell me|explain) (about|) your (privacy|privacy rules|data policy|data protection)",
        "(does|do) (this|it|you) (phone home|call home|talk to a server|contact a server|report "
            "back)?",
        "(what|how much) (information|data) (do you|does this app|does it) "
            "(collect|gather|send out|upload) (about|on|from) (me|us|users)?",
        "is this (conversation|app) (encrypted|spying on me|tracked|confidential)?",
        "(do you have|are there) (logs|records|copies|a history) of (our|this|my) "
            "(conversation|chat|messages) (somewhere|on a server)?",
        "(is|will) (anything|something|what I say) be (stored|kept|saved|recorded|logged) (about "
            "me|somewhere|on a server|forever)?",
        "I (hope|guess|think) (nobody|no one|none of your people) (reads|sees|gets|stores) "
            "(this|my text|my messages)",
        "(does|can) (anybody|nobody|no one|someone) (see|read|find out) (what I|the things I|the "
            "words I) (type|write|say|enter)?",
        "(who gets|who sees|does anybody see|does anybody sell) (my personal data|my details|my "
            "chats) (here|)?",
        "(is|are|will) (my data|my details|my information|my chats) (be|) (sold|given away|passed "
            "on|handed over) (to anyone|to advertisers|to strangers|)?",
        "(nobody|no one) (sold|stole|leaked) my (data|information|details), (right|I hope|is that "
            "so)?",
        "I (don't|do not) want (strangers|advertisers|third parties|a company|anybody) to "
            "(get|have|see|use) (my data|this|my text|my information)",
        "I (don't|do not) (trust|like) (the cloud|servers|online services|trackers|spyware), "
            "(what about this|is this safe)?",
        "(are|is) (my documents|a password|my mail|medical data) safe (here|with this app|to "
            "paste)?",
        "(make|keep|leave) (nothing|none of this|my text|my chat) public, (please|ok|can you do "
            "that)",
        "(is|will) (my chat|my text|this conversation|what I type) (be|become|) "
            "(public|published|on the web|visible to others)?",
        "can I (paste|drop|copy) (a contract|a private mail|my documents|medical data|company "
            "data|my password) (here|in here|into this chat)?",
        "(I|we) (pasted|entered|typed) (private data|a password|a secret|personal details) here, "
            "(is that bad|where did it go|who gets it)?",
        "I (don't|do not) (want|like) (to be tracked|spyware|to be watched|my chat to be public)",
        "(is|are) (this chat|my messages|the traffic|the data) (encrypted|end-to-end "
            "encrypted|hidden from others|protected by encryption)?",
        "(encryption|spyware|trackers|cookies|adverts), (is there any|do you use it|what about "
            "it)?",
        "(how|are you) (trustworthy|discreet) (are you|is this app|) (with my data|with secrets|)?",
        "(do|will) (you|they) (pass|hand|give) (anything|my chats|my details|my text) (on|over) "
            "to (advertisers|companies|a third party|the police)?",
        "I would like (this|my mail|my medical records) to (stay private|be safe|be protected)",
        "(my privacy|my data|my secrets) (is|are) (important|dear) to me",
        "(keep|hold) (it|this) (confidential|secret|between us|private), (ok|will you|please)",
        "(is|are) (a mail|my mails|medical records|my medical data) (safe|private|ok to paste) "
            "(with you|in this chat|)?",
        "I (like|would like|want) my privacy, (who sees this|is it private here|is this chat "
            "safe)?",
        "do you (train|teach) (other models|an AI) with (our chat|my messages|my words)?",
        "(do|will) you train (models|AI|a model|other models) (on|with) (my text|my chats|our "
            "chat|this)?",
        "(are|will) (models|new models|other models) (be|) trained (on|with) (my text|my "
            "chats|what I type)?",
        "my (text|chats|messages) (train|trains|teach|teaches) (models|an AI|other models)?",
        "(train|training) (models|an AI) (on|with) my (text|chat|words), (do you|is that done|no)?",
        "(is|are) my (chats|words|data) used to (improve|train) (AI|other models|your models)?",
        "is (this|this chat|our chat|my prompt) (used|taken|kept|collected) to "
            "(train|teach|improve) (models|AI|you)?",
        "(used|taken) (for|as) (training|training data|AI training), my (text|chats|words)?",
        "(no|not a) model (is|gets|will be) trained (on|with) my (words|text|data), right?",
        "(does|will) (someone|anybody|your company) (train|teach|improve) (models|AI) with "
            "(this|my data|my text)?",
        "does (anything|a word|what I write) (leave|get out of) this tab?",
        "(where|anywhere) (do|) my (words|messages|texts) go (anywhere|to|from here|)?",
        "(is|was) (my text|my data|anything|something) (sent|stored|kept|saved) anywhere?",
        "(does|can) (anything|it|my data) (go|get) anywhere (from here|else|)?",
        "(leave|leaves|leaving) (the tab|this tab|my tab|the page), (does anything|do my words|my "
            "data too)?",
        "(is|was) (my data|my chat|personal information) (sold|shared|passed on)?",
        "(nothing|my data|what I type) (leaves|stays in) (the|this|my) tab, (right|is that so)?",
        "(in|outside) (this|the|my) tab, (is my text kept there|who can read along)?",
        "sell my (data|chats|details|information)? (you|never|do you)",
        "(you|they|who) (sell|share|give away|pass on) (my|our) (data|details|words), (no|right|or "
            "not)?",
        "(which|what) third parties (get|see|read) (anything|my data|my details)?",
        "(do|does) (anyone|anybody|somebody) (sell|share|buy|get) (what I type|my data|our chats)?",
        "(third parties|other parties|advertisers|partners|other companies)?, (who gets what|do "
            "they get my data)",
        "(is|will) (it|my data|my chat) (shared|be shared|given|passed) (with|to) (others|a third "
            "party|partners)?",
        "(share|pass|give|send) (my|our) (text|chat|details) to (nobody|no one|a third party), "
            "(ok|please)",
        "(does it|does the page|do you) (encrypt|track|spy on|log) (my messages|my "
            "chat|everything)?",
        "(telemetry|cookies|tracking|analytics)?",
        "is there (tracking|telemetry|spyware|surveillance) (on this page|in it|here|)?",
        "(telemetry|a tracker|trackers|a cookie) in (this|the) (app|page), (yes or no|is there "
            "any|or none)?",
        "(encrypted|encryption|secret|secure|trustworthy), (yes or no|is it|or not)?",
        "(who|what) (processes|handles|protects) (my words|personal data|our chats)?",
        "(can|may|should) I (trust|believe) (you|this|this page|the app)?",
        "(trust|trustworthy|confidential|discreet)?",
        "how (trustworthy|confidential|discreet|safe) is (this site|the app|this page|all this)?",
        "(how|what) (is|are) (my words|our chats|personal things) "
            "(handled|processed|protected|treated) here?",
        "I (don't|do not) like (cookies|being tracked|servers|strangers reading this)",
        "(is|are) (passwords|a password|mail|mails|a diary|bank data|medical records) "
            "(ok|fine|safe) (here|to type|)?",
        "(passwords|my password|medical stuff|my mail|my diary|bank details) here, (safe|is it "
            "ok|better not)?",
        "(may|can|should) I (type|enter|paste|tell you) (a password|my address|my diary|medical "
            "things|secrets)?",
        *MORE,
    ),
    (
        "Nothing you type leaves this tab: the model runs on your own device, with no server.",
        "It is private. There is no server that computes: nothing you type leaves the tab.",
    ),
    (("nothing you type leaves",),),
)  # fmt: skip
