"""More of app_size's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "how (lightweight|light|compact|small|slim) are you (today|please|as an AI|for an "
        "AI|now|overall)?",
    "how lightweight is the demo, please?",
    "(so|and|then|but) how (lightweight|light|heavy|compact|tiny) (are you|is it|is the model|is "
        "the download)?",
    "how lightweight (is it|is the model|is this|is the file|is your network|a model are you)?",
    "how (light|compact|slim|tiny) (are you|is this|is this AI)?",
    "(you are|the model is|it is) how (lightweight|light|heavy|compact|big)?",
    "how heavy or light is it?", "(lightweight|compact|light) how, in (MB|megabytes|parameters)?",
    "(very|really|so|quite|rather) (lightweight|light|compact|slim), (are you|is it|right)?",
    "(your|the model's|its) (size|weight|footprint|parameters|limits) (please|in MB|in short)",
    "how (lightweight|big|heavy|small) (in MB|in megabytes|on disk), please?",
    "are you simpler than (Claude|Gemini)?",
    "(in short|briefly|quickly), how (big|small|lightweight|heavy) (are you|is the model)?",
    "are you (small|lightweight|tiny) or (heavy|big|large|huge)?",
    "(big or small|light or heavy|small or large|heavy or light), (are you|is it|which)?",
    "is (it|the model|the file|this AI) (light|small|tiny) or (heavy|big|huge|large)?",
    "so how compact is the file?",
    "in what way (are you|is it) different from (Gemini|larger models|bigger LLMs|other models|a "
        "large model)?",
    "what way are you different from (ChatGPT|Gemini|a real LLM|larger models)?",
    "who is (weaker|smaller|dumber|lighter|simpler), (you or Claude|ChatGPT or you|Gemini or "
        "you|GPT or you)?",
    "(weaker|smaller|simpler|lighter) than (GPT|Claude|Gemini|ChatGPT), (are you|right|by how "
        "much|how much)?",
    "how light is this AI in MB?",
    "are you (weaker|smaller|worse|lighter) than (ChatGPT|Gemini|the others|Claude|big models)?",
    "how much (weaker|smaller|simpler|lighter|worse) (are you|is this model) than "
        "(GPT|Claude|ChatGPT)?",
    "how many (MB|megabytes|parameters|weights), please?",
    "how (compact|lightweight) (is the demo|is the demo model|are your weights|are your files)?",
    "your size in megabytes, please",
    "what (does|would) (the model|it|the demo) weigh (in MB|on disk|please|)?",
    "(how big|how small|what size) is (this AI|your brain|your network|your file)?",
    "how many (bytes|megabytes|MB) (is the demo|is the model|are the weights|is the download)?",
    "I (want|would like) to know (your size|how big you are|how lightweight you are|how many "
        "parameters you have)",
    "how lightweight are you on disk?",
    "(the|a) (small|tiny|lightweight|little) model like you, how (big|small|many MB) is it?",
    "can (a|such a small|this little) model (know|do|be) (much|a lot|as good as GPT)?",
    "how (clever|smart|limited|good) (are you|is this model), please?",
)  # fmt: skip
