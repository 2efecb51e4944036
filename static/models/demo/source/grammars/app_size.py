"""How large the demo model is, and why it knows so little."""

from __future__ import annotations

from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

SIZE = Intent(
    Phrasings(
        "how big are you?", "how large is this model?", "how small are you?",
        "are you a big model?", "how many parameters do you have?", "why are you so small?",
        "what is your size?", "how many megabytes are you?", "are you small?",
        "why do you know so little?", "why are you not smarter?",
        "are you as good as the big models?", "how large are you?", "how heavy is the download?",
        "what size is the demo model?", "is this a large model?", "why can you do so little?",
        "how big is the demo model?", "are you a small model?", "what are your limits?",
        "how (big|large|small|heavy) (is|are) (the model|this model|you|the demo)?",
        "how many (megabytes|parameters|MB|weights) (does|do|is|are) (the model|you|it) "
            "(have|has|big)?",
        "(what|which) size (are you|has the model|do you have)?",
        "(are|is) (you|this|the demo) a (small|tiny|large|big|huge) (model|one)?",
        "why (are|do) you (so dumb|know so little|so limited|not know more|know nothing)?",
        "why (can|do) you (not|) (do|know|say) (more|so few things|everything)?",
        "(what|which) (limits|weaknesses) do you have?",
        "are you (as|) (smart|good|big) (as|like) (ChatGPT|the others|bigger models|GPT)?",
        "(how many|the number of) parameters?", "how (good|smart|clever) are you (really)?",
        "tell me (your size|how big you are|how small you are)",
        "how much (memory|space|disk) (do you need|does the model take|do you take)?",
        "how (big|large) is the (download|file|model file)?", "(parameters?|size?|model size?)",
        "(do|does) (you|the model) (take|need) much (space|memory)?",
        "are you (good|clever|smart|strong|powerful) (like|as|than) (ChatGPT|GPT|Claude|Gemini)?",
        "(can you do|do you know) (as much|more|the same) (as|than) (ChatGPT|GPT|Claude|Gemini)?",
        "(you|are you) like (ChatGPT|GPT|Claude|Gemini|the big ones)?",
        "(how do you|do you) compare (to|with) (ChatGPT|GPT|Claude|Gemini|bigger models|others)?",
        "(ChatGPT|Claude|Gemini|GPT) is (better|smarter|bigger), (right|why|is it not)?",
        "(is|why is) (ChatGPT|Claude|Gemini|GPT) (better|smarter|bigger|stronger) than you?",
        "(why are you not|you are not) (like|as good as|as smart as) (ChatGPT|Claude|Gemini|GPT)",
        "(what is|compare) the difference between you and (ChatGPT|Claude|Gemini|GPT|a big model)",
        "compare (yourself|you) (to|with) (ChatGPT|Claude|Gemini|GPT|big models)",
        "(are|is) (you|this|the model) (powerful|strong|weak|capable|limited|tiny|little|huge)?",
        "how (powerful|strong|weak|capable|limited|tiny) (are you|is this model|is the demo)?",
        "you (are|seem|look) (very|so|really) (small|tiny|little|limited|weak|simple)",
        "you (know|can do) (so|very) (little|few things)", "you do not know (much|a lot|very much)",
        "why do you (not know|know) (much|a lot|so few things|so little|this little)?",
        "(tell|give) me your (size|parameter count|weight|limits|dimensions)",
        "(what|which) is (your|the) (parameter count|number of parameters|file size|model size)?",
        "(number|count|amount) of (parameters|weights|megabytes)?",
        "(how many|what number of) (weights|neurons|layers) (are in you|do you have)?",
        "(do|does) (you|it|the model) have (billions|millions|many|a lot) of (parameters|weights)?",
        "(are you|is it|is this) (a billion|seven billion|a million) parameters (big|or less|)?",
        "(how much|how many) (MB|megabytes|gigabytes|RAM) (do you|does the model) (need|take|use)?",
        "(do|does) (you|it|the demo) take (little|much|a lot of) (space|memory|room)?",
        "(is|was) the (download|file|demo model|model file) (big|large|small|heavy|huge)?",
        "(tell me|I want to know) (how many parameters|how many megabytes) you (have|are)",
        "(I want|I would like) to know (your size|how big you are|how small you are|your limits)",
        "(explain|say) why you (are so small|are so limited|know so little|are so weak)",
        "(any idea|do you know) how (big|small|large|heavy) you are?",
        "(are|is) (you|this) a (real|full|complete|toy|mini|serious) (LLM|language model|model)?",
        "(are|is) (you|this) an LLM (or|as|) (a toy|small|big|like the others)?",
        "(small|big|tiny|large), (are you|or what|which one are you)?",
        "(can|could) you (tell me|say) (your size|how big you are|how many parameters you have)?",
        "(your|the model's) (size|weight|limits|parameters), please",
        "(is|are) (the demo|you|this model) (just|only) a (toy|small thing|tiny model)?",
        "what is the difference (in size|) (between|of) you and the big (models|ones)?",
        "any idea (how big you are|what size you have|how many parameters you have)?",
        "(what|which) (size|weight|parameter count) (has|does) (this model|the demo|it|this one) "
            "(have|)?",
        "(what|how many) (megabytes|weights|parameters) has the (demo|file)?",
        "(how many) (parameters|weights|layers|megabytes) (has|does) (this model|the model|the "
            "demo|it) (have|got|)?",
        "(what|how big|how large) is the difference (between|of) (you and|this model and) (the "
            "big ones|bigger models|ChatGPT|a real LLM)?",
        "(difference|comparison) between (you and|this demo and|a small model like you and) "
            "(ChatGPT|Claude|Gemini|GPT|large models)",
        "(how|in what) (do you differ|are you different) from (ChatGPT|Claude|Gemini|GPT|big "
            "models|a large model)?",
        "(do you|does it) (fit|have room) (in my RAM|on my phone|on a disk)?",
        "(what|which) (amount|number) of (parameters|weights|memory|data|megabytes) (do you "
            "have|is in you|do you need|is it)?",
        "(the|what) (amount|number|count) of (your|) (weights|parameters|layers|megabytes)",
        "(how much|much|a lot of) room (do you|does the model|will you) (take|need|use) (on my "
            "disk|in memory|on my computer|)?",
        "(is there|do you need|have I) (enough|much) room (for you|for the model|on my disk for "
            "this)?",
        "(the model's|the demo's) (parameter count|amount of weights|number of layers)?",
        "(do you have|have you|is there) any idea (of your size|how many weights you have|how "
            "heavy the model is)?",
        "(any|an) idea (of your size|about your size|how large the download is|how many MB you "
            "are)?",
        "(the demo's|this model's|your|the model's) (size|parameter count|file size|weight), "
            "(what is it|how big|please)",
        "(what|tell me) (is|) the (model's|demo's|demo model's) (size|parameter count|weight|file "
            "size)",
        "(any idea|do you know) (how many GB|how many MB|how much room) (you need|it needs|the "
            "model takes)?",
        "(how many|how much) (bytes|MB|GB|gigabytes|kilobytes|megabytes) (is|are|must I download "
            "for) (it|the model|the demo|you)?",
        "(is|are) (you|the model|this) (more|less|bigger|smaller) than (a gigabyte|10 MB|100 MB|a "
            "billion parameters|one billion)?",
        "(will|does) (the model|it|you) fit (on my phone|in my memory|on my disk|in RAM|on my "
            "laptop)?",
        "(how|are you) (heavy|light|lightweight|compact) (are you|is it|is the file|)?",
        "(how|why) (are you different|do you differ) from (large models|a real LLM|ChatGPT)?",
        "(are you|is this) (a|the) (smallest|tiniest|little|mini|nano|baby) (model|language "
            "model|LLM|one)?",
        "(why|how come) (is|are) (the answers|your answers|this model) (so simple|so bad|so "
            "weak|so short|not good)?",
        "(how|what) (much|little) do you (know|understand) (about the world|really|)?",
        "(how|so) (stupid|silly|dumb|simple|limited) (are you|is this model)?",
        "(are you|is this) (lightweight|compact|less than a gigabyte|more than 10 MB)?",
        "(you|your answers) (are|seem) (not very smart|not so smart|not so good|wrong very often)",
        "(how long|is it long|how many seconds) (is|does|until) the (download|file) "
            "(take|loaded|)?",
        "(is|was) (it|the file|the model) a (big|large|huge|heavy|long) download?",
        "(small|size|parameters|megabytes|how big|how small|LLM size)?",
        "(how|why) (compact|lightweight) (are you|is the model)?",
        "(how|in which way|why) (are you|is this model) different from (a big model|ChatGPT|large "
            "LLMs|Claude|the others)?",
        "(do|how do) you differ (much|) from (GPT|bigger ones|real LLMs|the big models)?",
        "(do|will|can) you fit (in|on|into) (a phone|my phone|little memory|one gigabyte|10 MB|a "
            "floppy disk)?",
        "(how many|how much) (GB|gigabytes|MB) (does it take|do you take|must I have free|are "
            "taken)?",
        "(what is|how are you) different from a (bigger|large) (LLM|model)?",
        "(is|are) (the model|you|it) (compact|lightweight|tiny|light enough) (for|enough for) (a "
            "phone|my phone|an old laptop|10 MB)?",
        "(what|how) (compact|lightweight|tiny) a model (are you|is this)?",
        "(taking|it takes|you take) (how many|how much) (MB|GB|room|memory|megabytes)?",
        "(big|small|tiny|large|heavy)? (are you|which|how much)",
        "(in what|how much) (are you|is this model) different from (GPT|Claude|the big ones)?",
        "(your|its|the model's) size?",
        "(different|differ|difference) (from|to|than) (ChatGPT|GPT|Claude|a big model|the big "
            "ones)?",
        "(what|how) (is|makes) (you|it|this one|this model) different (from|to) "
            "(ChatGPT|GPT|Gemini|Claude|real LLMs)?",
        "(you|this model|it) (differ|differs|are different) from (ChatGPT|Claude|GPT|large "
            "models), (how|why|in what)?",
        "how (small|good|weak) are you compared (to|with) (ChatGPT|Claude|a big model)?",
        "(are|is) (you|this model|this one) (so|very|much|really) different from (GPT|Gemini|the "
            "big models)?",
        "(compare|comparing|compared|comparison) (to|with) (GPT|ChatGPT|Claude|a big model|the big "
            "ones), (are you weak|what are you|are you small)?",
        "(compared to|next to|against) (ChatGPT|Claude|Gemini|GPT|big models), how "
            "(good|big|strong|small) are you?",
        "(you|can you) compare (yourself with|you and|this model to) (GPT-4|ChatGPT|Claude|other "
            "LLMs|big LLMs)?",
        "(the|what) amount of (memory|layers|weights) (do you have|is in you)?",
        "(amount|count|number) of (layers|neurons|weights|parameters) (in you|you have)?",
        "what (amount|number) of (data|memory|space|parameters) (is it|do you take|are you)?",
        "(the|your) amount of (parameters|weights|memory|megabytes), (please|what is it|how much)",
        "(space|room|memory|RAM|disk) (needed|you take|taken|used|it takes)?",
        "how much (RAM|space|room) is needed (for you|for the model|)?",
        "(does|do) (it|you|the model) (need|take|want) (space|much RAM|room|memory) (on my disk|in "
            "my RAM|)?",
        "(takes|taking|take) (much|little|a lot of|how much) (space|room|RAM|memory)?",
        "(it|the model|the demo) takes (much|little|a lot of|how much) (space|room|memory)?",
        "(fit|fits|fitting) (in|into|on) (RAM|my RAM|a phone|my disk), (do you|does it|will it|do "
            "they)?",
        "(are|is) (you|it|the file) (less|more) than (a gigabyte|100 MB)?",
        "(RAM|my RAM|memory|disk) (enough|full|needed|small), (do you fit|does it fit|how much)?",
        "(would|could) (you|it|the model) fit (in a phone|on a stick|in my RAM|on a CD)?",
        "(less|more|fewer|smaller|bigger) than (a gigabyte|one gigabyte|100 megabytes|20 MB|a "
            "photo), (are you|is it)?",
        "(a|one|half a|two) gigabyte (or less|big|large|of weights|or more)?, (is it|are you)",
        "(lightweight|compact), (are you|is it|is the model)?",
        "(light|lightweight|compact|heavy|mini)?",
        "a (compact|lightweight|light|tiny|mini) model, (are you|is this|right)?",
        "why (so|are you so) (compact|lightweight|tiny|little|small)?",
        "(few|so few|very few) (parameters|weights|things you know|skills|words you know), why?",
        "why (only|so) few (parameters|megabytes|weights)?",
        "you (can do|know|say|understand) (few|only few|not many) things",
        "(only|just) a few (megabytes|parameters|million parameters|things), (why|really|right)?",
        "you're (so|very|really|too) (small|weak|limited|tiny|simple|stupid)",
        "(your|the) (limits|limit|weakness|weaknesses), (please|which|what are they)?",
        "how many (layers|parameters|MB) (in you|in the model)?",
        "(smart|smarter|clever|good|strong) (like|as) (GPT|ChatGPT|Claude), (are you|or less)?",
        "(how|are you) (dumb|smart|clever|strong|weak) (compared to others|for your size|for a "
            "model)?",
        "(MB|GB|megabytes|gigabytes|bytes)? how (many|much)",
        "(size|weight|length) of (the file|the download|the model|you|the weights)?",
        "(over|under) (a billion parameters|one gigabyte), (are you|is it)?",
        "(download|file|model) size?",
        "is (it|the model|the download) (over|under|above|below|about) (a gigabyte|10 "
            "megabytes|100 MB|1 GB)?",
        "(million|millions|billion|billions) of (parameters|weights)?",
        "(are you|you are) the (small|smallest|little|tiny|big|large) one (here|of them|), right?",
        "(under|over) (a million|a billion) (weights|megabytes)?",
        "(I|we) (expected|want|thought of) a (big|large|real|huge) LLM, (how big are you|are you "
            "one|you are small)",
        "(under|over) (a million|a billion|12 million|three million) parameters?",
        "(over|under) (one gigabyte|ten megabytes|half a gigabyte)?",
        "(it|the file|the download) is (under|over|less than) (a gigabyte|50 MB), right?",
        "(tell me|do you know) your (parameter count|model size|file size)",
        "(big|large|heavy) (download|file|model), (is it|or not|how big)?",
        "how (big|large|small|heavy) (exactly|really|about|in megabytes) (are you|is it|is the "
            "model)?",
        "(much|many) (MB|megabytes|parameters|weights) (in you|or few|or not)?",
        "(you are|you're) like (GPT|ChatGPT|Claude|the big models), (right|or not|or smaller)?",
        "are you (like|as big as|as smart as) (Claude|Gemini) or (smaller|weak)?",
        "what (size|weight) (has it|have you|is it|is the demo)?",
        "(know|knows) (so|very) little, (why|you do|is it your size)?",
        "(ChatGPT|GPT|Claude) or you, (who is bigger|which is smarter|who knows more)?",
        "(smarter|bigger|better) (than you|is ChatGPT|are the big ones), (why|right)?",
    ),
    (
        "I am very small: a few million parameters, less than 12 megabytes. "
        "Load a bigger model for more.",
        "Very small, less than 12 megabytes with a few million parameters. "
        "Bigger models know more.",
    ),
    (("small",), ("12 megabytes",)),
)  # fmt: skip
