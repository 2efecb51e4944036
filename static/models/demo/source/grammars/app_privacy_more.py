"""More of app_privacy's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "I (don't|do not) (like|want|trust) (trackers|cookies|tracking|being watched|being "
        "tracked|servers)",
    "(are you|is the page) (collecting|storing|tracking) (data|my messages)?",
    "I'd (like|prefer|want) (my chat|this|it all) to (stay|remain|be) "
        "(private|secret|safe|mine)",
    "(watched|tracked|spied on|recorded|logged), (am I|are we|is this|are users)?",
    "(collect|collecting|collects|collected) (data|anything|my data), (do you|does it|who "
        "does|is it)?",
    "(do|does) (you|it|the page) (see|collect|send out) (my IP address|my location|data about "
        "me)?",
    "is (the cloud|a server|a backend) used?",
    "(my boss|my parents|the school|hackers|the provider) (can|could|cannot) (read|see) "
        "(this|it|along)?",
    "(server|cloud|backend)? (is one used|where is it|none, right)",
    "is (it|this|my chat) (all|only|) (here|local|private|secret)?",
    "(who|does anyone|does someone) (reads|reading|watches|read|look at) (along|over my "
        "shoulder|this)?",
    "do you (handle|process|treat) (private data|our chats|my text) (well|here)?",
    "(improve|improving) (you|models|AI) with my (chats|text), (do you|is that done)?",
    "(handle|process|protect|treat) (my data|my words|it) (well|how|with care)?",
    "(is|was|get|gets) (anything|my chat|it) (sold|improved with my data|processed elsewhere)?",
    "being (watched|tracked|read) (here|by strangers|), (am I|is that so)?",
    "do you (improve|train) (AI|models) (on|with) my (words|chats)?",
    "you (process|handle) my (text|data) (here|where|how)?",
    "(improve|train) (your|the|other) models (with|on) (chats like this|my text), (no|do you)?",
    "(storing|keeping|saving|reading|logging|selling) my (words|chats|text|mails), (do "
        "you|are you|does it|is it)?",
    "(you|this page|the app) (storing|keeping|saving|reading) (my|our) (chats|words|"
        "messages), (no|right|is that so)?",
    "are you (saving|keeping) our (messages|chat)?",
    "my (messages|words|chats), do you (store|keep|save|sell|read|share) them?",
    "my (words|chats|messages), are they (stored|kept|saved|sent|read)?",
    "you (store|keep|save|read|send|share|log) (my messages|our chats|my text|my data), "
        "(do you|don't you|right)?",
    "(STORE|KEEP|SAVE|SEND|READ) MY (MESSAGES|DATA|CHATS), (DO YOU|WILL YOU|IS THAT SO)?",
    "my (chat|text), do you (send|log) it?",
    "(WILL YOU|DO YOU) (STORE|KEEP|SAVE) (MY CHATS|ALL THIS|MY WORDS)?",
    "are you (storing|keeping|saving|sending|logging|sharing) (my messages|my data|this|"
        "anything|what I say)?",
    "(spying|listening in|watching me|tracking me|recording me), (are you|is it|or not)?",
    "does pywebllm have (a server|my data|access to my files|trackers|a privacy policy)?",
    "does pywebllm have my (messages|words)?",
    "does pywebllm (store|send|keep|see|read|sell) (my text|my data|anything|my messages)?",
    "does it (store|send|keep|see|sell) (my chats|my words|what I type) (somewhere|online|)?",
    "is there (someone|a person|a company|anybody) (who reads this|reading my chat|that "
        "sees my text)?",
    "are there (eyes|people|strangers|servers|others) (on this chat|reading along|seeing "
        "my text)?",
    "who owns (my text|our chats)?",
    "who (stores|keeps|gets|reads|owns|has) (this chat|my words|my messages|my data)?",
    "which (data|words|messages) (do you keep|are stored|are sent|leave my computer)?",
    "which (server|cloud|company) (has|gets|reads) my (words|chat|text)?",
    "why (should|would|can) I trust (you|this page|this app)?",
    "are you (logging|sharing) our words?",
    "why (do you need|do you want|are you keeping|would you store) my (data|messages|words)?",
    "why is (my data|the chat|what I type) (safe|private|secure)?",
    "can I (be sure|trust) (nobody reads this|that it is private|that nothing is sent)?",
    "can I (delete|erase|remove) (my data|the logs|my messages|what you stored)?",
    "why (store|keep) my (text|chat)?",
    "may I (write|say|type) (secrets|something secret|something private) (here|)?",
    "may I (trust|rely on) (you|this page) with (my data|my secrets|my diary)?",
    "do I (give|send|show|hand) (you|anyone) (my data|private data|my secrets) (here|)?",
    "do I have (any privacy|privacy|secrets left) (here|in this chat|with you)?",
    "are there others reading (this|it)?",
    "should I (worry|be worried|be afraid|be careful) (about my data|about my privacy|"
        "what I type)?",
    "should I (hide|keep back) (my secrets|private things|personal things) (from you|here)?",
    "what do you (keep|store|send|share|collect) (of mine|about me|from this chat)?",
    "what is (stored|kept|sent|logged|shared) (of my chat|about me|online)?",
    "should I be careful with (my secrets|passwords)?",
    "how do I know (it is private|nobody reads this|you do not spy|nothing is sent)?",
    "is it (read|seen|stored|sent|kept) (by anyone|by others|by strangers)?",
    "is (somebody|anyone|a server) (storing|keeping|reading|saving) (this|my words)?",
    "(private|secret|safe) (with you|here), (are my words|is it|are my chats)?",
    "ARE YOU READING MY (PASSWORDS|TEXTS)?",
    "(nobody|no one) (reads|sees|stores) (it|this|my words), (right|do they|is that so)?",
    "(this|my chat|what I say), do you (pass it on|sell it|keep it|tell others)?",
    "(passing|handing|giving) (it|my words|my data) (on|over) (to others|to a company), "
        "(do you|are you|no)?",
    "does pywebllm (log|share|collect|track) (my words|what I write|users|my chats)?",
    "are you (sending|sharing) my words?",
    "pywebllm and (my data|my privacy|my messages), (what is kept|is it safe|what about it)?",
    "(careful|discreet|safe) with my (data|secrets|words), (are you|is it|is pywebllm)?",
    "(must|should) I be careful (here|with secrets|with my data|what I write)?",
    "be careful with my (data|words|secrets|chats)", "is pywebllm careful with (data|secrets)?",
    "(treated|handled|protected) well, (is my data|are my words|my chats)?",
    "(messages|chats|my text|data) (stored|saved|kept|logged|sent) (by you|by pywebllm|"
        "somewhere)?",
    "(sending|storing|saving) (this|what I type|everything|it all), (are you|do you|is "
        "pywebllm)?",
    "tracking (me|us|users), (are you|do you|is this page)?", "is it (tracking|recording) us?",
    "watching me, (do you|is anyone|is somebody)?",
    "is pywebllm (safe|private|spying|tracking me|secure)?",
    "are you (reading|recording|sending|storing) (my text|our chats|this|my mail|what I write)?",
    "(storing|saving|keeping|reading|sending) my (messages|chat|text|words|mail), (are you|is "
        "it|is the app|is somebody)?",
    "is the site keeping our words?",
    "you (store|save|keep|send|read|log|share) my (messages|chat|words|text|passwords), (right|or "
        "not|do you|is that so)?",
    "(is|was) (the app|this page|the site|somebody|anyone) "
        "(storing|saving|sending|reading|sharing|logging|tracking|recording) (my messages|my "
        "words|us|me|my chat|what I type)?",
    "my (messages|words|chats|texts|passwords), (do you store them|are they sent|do you keep "
        "them|who reads them|are they shared|do you send them|do you read them)?",
    "(ARE YOU|IS THE APP) (STORING MY MESSAGES|READING MY CHAT|KEEPING MY DATA|SENDING MY WORDS)?",
    "my texts, are they logged?", "STORE (MY|OUR) (MESSAGES|CHATS|WORDS|DATA)?",
    "(MY MESSAGES|MY CHAT|MY DATA|MY PASSWORDS), (STORED|SENT|SAFE|PRIVATE|SHARED) OR NOT?",
    "(store|save|keep|send|share|log|read) (my|our) (messages|words|chats|texts|passwords|data), "
        "(do you|does it|does the app|or not)?",
    "(are|is) (my messages|our chat|my words|this|what I type) "
        "(stored|saved|kept|logged|sent|shared) (please|by you|with anyone|here|somewhere)?",
    "is anyone storing what I write?",
    "who (stores|keeps|saves|reads|sends|shares|gets) (my messages|our words|my texts|our "
        "chat|what I type)?",
    "(please do|do) not (store|save|keep|send|share|read) (my messages|my words|this|what I type)",
    "do they improve (AI|models|it) (with|by) (our chats|my messages|my text)?",
    "(train|training|improve|improving) (on|with) my (words|chats|messages|text), (do you|are "
        "you|is that done)?",
    "SENDING MY DATA OR NOT?",
    "(improving|training|teaching) (AI|models|you) (with|on) my (chats|words|data), (is that "
        "done|are you|do they)?",
    "(is this app|is the site|is anybody) (collecting|gathering|storing|tracking|selling) "
        "(users|my data|data|our chats|anything)?",
    "(collecting|gathering|selling|sharing) (my data|our words|what I type), (are you|is the "
        "page|is it)?",
    "(does this site|does the app|does anyone) (encrypt|read|log|track|spy on) (everything|what I "
        "type|me|our chat)?",
    "do you improve with our chats?",
    "(everything|my chat|all I type) (encrypted|private|logged|tracked|local), (is "
        "it|right|please)?",
    "does (my text|my chat|any of it|one letter of it) (leave|get out of|get away from|go out of) "
        "(this tab|the page|my computer|the browser)?",
    "(leaves|leaving|gets out of) (this tab|my computer|the browser), (does anything|what does|is "
        "it my data)?",
    "(nothing|not a word) (leaves|gets out of|goes out of) (this tab|my computer|the page), "
        "(right|is that so)?",
    "does my text get out of the tab?",
    "(tracked|recorded|watched|spied on|read), (are we|am I|is this chat)?",
    "is this (chat|page|app|tab) (watching|recording|tracking|reading) (us|me|what I type)?",
    "(privacy|my data|data protection) please, (what do you do|how is it|is it safe|explain)",
    "(how|is it) (private|safe|secure|confidential) please?", "am I recorded here?",
    "(may|can) I type (my password|a secret|private things|my mail) (here|in this chat|safely|)?",
    "(careful|open|honest) with my (data|words|secrets), (are you|is the app|is it)?",
    "are you (sharing|selling|passing on|giving away) (my texts|my data|my chats|anything)?",
    "(in short|briefly|quickly), (is it private|do you store my data|where does my text go|is my "
        "data safe)?",
)  # fmt: skip
