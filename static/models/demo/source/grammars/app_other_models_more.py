"""More of app_other_models's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "may I load a second model?",
    "load (a|another|some other) model (in here|in this tab|in the browser|in my browser), "
        "(how|can I)?",
    "(may|can|could) I load (another model|other models|a bigger model|my own model) (in this "
        "tab|in the browser|with this app|into it)?",
    "how do I load (a second model|the next model|some other model|a model of my own) (here|in "
        "this tab|)?",
    "(load|open|run|start) (another|a second|a bigger|my) model (in|with) (this app|the "
        "app|pywebllm|this page)?",
    "how is another model loaded (here|)?",
    "(another|a second|a bigger) model in (this tab|my browser|this page), (may I|can I|how)?",
    "load another model, (may I|can I|please|how)?",
    "(start|run) (with|) (another|a different|a bigger) model (please|here|), (how|can I|may I)?",
    "is the model (changeable|replaceable|exchangeable|the only one|built in)?",
    "can you be swapped for (Llama|a bigger model)?",
    "can the model be (changed|replaced|exchanged|upgraded) (here|by me|in this app|)?",
    "the model can be (changed|swapped|replaced), (right|can it|or not)?",
    "(swapped|changed|replaced|exchanged), (can the model be|how is the model)?",
    "(one|which) of the (bigger|other|better) models (please|should I load|can I choose|to load)?",
    "is there a menu to choose the model?",
    "how do I choose one of the (models|other LLMs|smarter models|larger models)?",
    "(choose|load|try) one of (the bigger models|your models|the others)?",
    "can (you|it|this app) load (Gemma|Llama|a Qwen model|bigger models|a model file)?",
    "load (Qwen|Llama|Gemma|Phi|Mistral) (please|for me|instead of you|instead|here)?",
    "which of the models is (bigger|better)?",
    "(Phi|Mistral|Gemma|SmolLM) (please|to load|in this tab|instead of you)?",
    "I want (the bigger model|the better models|another LLM|Llama or Qwen) (loaded|in this "
        "tab|please|here)",
    "(may|can) I get (the other models|the smarter models|a larger model|another one of the "
        "models)?",
    "(where|how) (may|should) I (load|try|get|pick) (the larger|the smarter|the better|a stronger) "
        "model?",
    "load some other LLM in this tab?",
    "which model (can I load|is next|else can I load|could I try|to load) (instead|here|in this "
        "tab|)?",
    "(is this|are you) the only model (I can load|in the app|that works here|there is)?",
    "(a model|models) from (my disk|a folder|the web|Hugging Face), (may I load it|can I load "
        "one|how)?",
    "what model (else|other than you|besides this) (can I load|is there|do you have|could I use)?",
    "(a larger|another) model please, which one?",
    "(drop|give|hand) (the app|it) (a|my|another) model (file|folder|URL), (how|can I)?",
    "(please|now) (load|give me|get|bring) (another|a bigger|a smarter|the next) model",
    "(get|give) me (Qwen|Llama|the bigger model|something larger) (please|instead|now)",
    "(may|can|could) I (swap|exchange|replace) (the demo|you|this small one|the model) "
        "(for|with|by) (Llama|a larger model|another model|my own)?",
    "could my own LLM be loaded in it?",
    "how (is|are) (the bigger model|other models|my own model) (loaded|chosen|started|added) "
        "(here|in this app|)?",
    "can you be (exchanged|replaced|changed) (for|by|with) (another model|Qwen|a smarter LLM|a "
        "larger model)?",
    "(a|the|which) menu (to choose|for the model|with models|of models), (is there one|where is "
        "it)?",
    "is there (a menu|a list|a button) (to load models|to switch the model|for other models|with "
        "the models)?",
)  # fmt: skip
