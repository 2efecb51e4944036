"""How to use another model."""

from __future__ import annotations

from static.models.demo.source.grammars.app_other_models_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

OTHER_MODEL = Intent(
    Phrasings(
        "how do I load another model?", "can I use a different model?",
        "how do I change the model?", "which models can I load?", "how can I use a bigger model?",
        "can I load my own model?", "how do I switch models?", "are there other models?",
        "how do I get a better model?", "can I run Llama here?", "how do I choose another model?",
        "what other models are there?", "can this app run Qwen?",
        "how do I load a model from a URL?", "where can I pick a model?",
        "what files does a model need?", "I want a smarter model", "how can I load a larger model?",
        "is it possible to use another model?", "can I bring my own model?",
        "can I try other models?", "how do I use my own model?", "which models are supported?",
        "how to switch to another model?", "do you have bigger models?",
        "how (do|can|could) I (load|use|get|try|pick|run|select) (another|a different|a "
            "bigger|a better|a larger|my own) model?",
        "(can|may|could) I (load|use|get|try|pick|run) (another|a bigger|a better|a "
            "larger|one more) model?",
        "(which|what) (bigger|better|more) models (are there|do you have|can I use|can I "
            "try|work here|does it support)?",
        "(is|are) there (any|) (other|bigger|better|larger|smarter) (model|models)?",
        "I (want|need|would like) (to load|to use|to try|) (another|a bigger|a better|a "
            "different|a larger) model",
        "(how|where) (do|can) I (change|switch|replace|choose) (the|to another|to a bigger) model?",
        "(can|could) (I|this app|it|pywebllm) (run|load|use) "
            "(Llama|Qwen|Mistral|SmolLM|another model)?",
        "(does|will) (this app|it|pywebllm) (support|run|load) (Llama|Qwen|Mistral|other "
            "models|bigger models)?",
        "how (do|can) I (load|use|add|open) (Llama|Qwen|Mistral|SmolLM|my model)?",
        "(show|give|tell) me (how to load|how to use|how to change to) (another model|a "
            "bigger model|other models)",
        "(can|may|how do) I (give|type|enter|use) (a|the) (URL|address|link) of a model?",
        "(which|what) files (are needed|must the folder have|do I need) (for a model|to load "
            "a model)?",
        "(change|switch) (the model|models)", "load (another|a different|a bigger) model",
        "you are too small, (is there something bigger|what else is there)?",
        "where (are|do I find) (the|) (other|more|bigger) models?",
        "(where|how) do I (find|get) more models?",
        "I have my own model, (how do I use it|can I load it|what now)?",
        "what if I want a (bigger|better|smarter|different) (one|model)?",
        "(explain|describe) how to load (models|other models|a model)",
        "(other models?|bigger models?|and other models?)",
        "is (Llama|Qwen|Mistral) (possible|supported|available)?",
        "(any|some) (other|bigger|better|different) (model|models) (here|available|)?",
        "(is|are) (a bigger model|other models|more models) (available|possible|here)?",
        "(I am looking for|I prefer|give me|get me) (a stronger|a bigger|another|a smarter) model",
        "(can|could|may) I (upgrade|change|replace|swap|exchange) (you|the model|this model)?",
        "how (do|can) I (upgrade|swap|replace|exchange) (you|the model|this model)?",
        "(upgrade|swap|replace|exchange) (the model|this model|models)",
        "(what|which) models (do you|does it|does this app) (have|offer|support|run|know)?",
        "(list|show|name) (the|all|your) (models|other models|available models|supported models)",
        "(where|how) do I (see|find|open) the (list of models|model list|models)?",
        "(tell me|I want to know) (which|what) models (I can use|I can load|are supported|work)",
        "(tell me|explain) how (I can|to) (switch|change|replace|swap) (the model|models)",
        "(is|would) it (possible|ok|allowed) to (load|use|run|take) (a bigger|another) model?",
        "(does|can|will) (this|it|pywebllm) (work|run) with (other|bigger|different) models?",
        "(Gemma|Phi|Llama|Qwen|Mistral|SmolLM) (instead|too|possible|supported|ok)?",
        "(can|does|will) (this|it|the app) (run|load|support|handle) (Gemma|Phi|Llama|Qwen)?",
        "(I want|I would like) (to use|to run|to try|to load) (Gemma|Phi|Llama|Qwen|Mistral)",
        "(load|use|open|add) (my own|a custom|another) model, (how|please|is that possible)?",
        "(can|may|how do) I (load|use|add) (a custom|a fine-tuned|a trained|my own|a local) model?",
        "I (trained|made|have) (a|my own) model, (how do I load it|can it run here|can I use it)?",
        "(what|which) (format|files) (does|must|should) (a|the|my) (custom model|model) have?",
        "(what|which) (format|formats) (of model|for models|do you support|is supported)?",
        "(where|how) (do|can) I (enter|paste|type|give) (the URL|a URL|the link) of (my|a) model?",
        "(from|with) a (URL|link|folder), how do I load (a model|my model|another model)?",
        "(does|is) (Hugging Face|a URL|a link) (work|possible|ok) (for models|for a model|)?",
        "(can|how do) I (load|get|use) models from (Hugging Face|a folder|a link|the web)?",
        "(any idea|do you know) how to (load|get|choose|select) (another|a bigger) model?",
        "(who|what) else (is there|can I talk to|can I load|can I run) (here|in this app|)?",
        "(you are|this model is) (too weak|too dumb), (is there a better one|what else)?",
        "(another|a different|a bigger|a stronger|a better) model, (please|how)",
        "(do|must|can) I (choose|select|pick) (the model|a model|another model|one of the models)?",
        "any idea (where to get|how to load) some (other|bigger) models?",
        "any idea (where to find|how to add) some (other|bigger|better) models now?",
        "(explain|say|describe) (how I|how to|how we) (load|use|get|pick|choose|run) (another|a "
            "bigger|a different|my own) model",
        "(explain|show) (the model list|model loading|the choice of models|how models are chosen) "
            "(to me|)",
        "(I|we) have (a|another|our own) model, (how can we load it|what do I do now|where do I "
            "put it|how does it get in here)",
        "(explain|say) where (models are|the model is) (chosen|switched|selected)",
        "(now|and now|ok now) (a|I want a|give me a) (bigger|better|smarter|stronger|different) "
            "(model|one)",
        "(are there|do you have|show me|I need) some (other|more|better|bigger|smarter) models",
        "some (bigger|other|better|smarter|stronger) (model|models), (please|is that "
            "possible|where)?",
        "(what|which) (model format|file format|formats) (do I need|must it be|can it read|does "
            "it take|work here)?",
        "(I have|we have) (GGUF|safetensors|ONNX) files, (what now|is that format ok|can it read "
            "them)?",
        "(is|are) (GGUF|safetensors|ONNX|PyTorch|GPTQ) (supported|ok|the right format|possible|a "
            "supported format) (for models|)?",
        "(can|does|will) (it|this|the app) (read|load|take|support) (GGUF|safetensors|ONNX) "
            "(models|files|format|)?",
        "(is there|do you have|have you) any idea (how I get|where I find|how to use|where to "
            "load) (a bigger|a better|another) model?",
        "(some|any) ideas (how to|where to) (change|switch|get|find) (the model|models|a model)?",
        "(do|does) (you|the app) (include|ship) some (LLMs|bigger models|other models)?",
        "I would like (a bigger one|some other model|something smarter|a stronger model|to change "
            "the model|to switch models)",
        "I like (bigger|smarter|better) models more, (are there any|how do I get one|can I "
            "switch)?",
        "(is|would) something like (Llama|Qwen|Gemma|Mistral|Phi|DeepSeek) (be|) "
            "(possible|available|supported|loadable)?",
        "(can|could) you (become|turn into|be replaced by|be exchanged for) (a bigger|a "
            "better|another|a smarter) model?",
        "(how do I|where can I) (download|install|import) (something like Llama|a smarter "
            "one|some LLM)?",
        "(where|how) is the (model|models) (chosen|selected|changed|switched|picked)?",
        "(where|what) is the (model menu|model picker|list of models|model selector|model choice)?",
        "(does|do) (you|it|the app) (come with|include|ship|have) (other|more|several|many|some) "
            "models?",
        "(am I|are we) (stuck|limited) (with|to) (this|this one|the demo|this small) model "
            "(only|)?",
        "I would like something (bigger|smarter|stronger) (now|please|than this model)",
        "(only|just) (this|one|the demo) model, or (are there others|can I have others|other "
            "models too)?",
        "(download|fetch|import|install) (another|a bigger|some other|a better|my own) model",
        "(can|how do|may) I (download|import|install|upload|drag in) (another|my|a bigger|some "
            "other) (model|model file|model folder)?",
        "(DeepSeek|Falcon|TinyLlama|Llama 3|Qwen 3|a Llama), (can I load it|does it run here|is "
            "it possible|how)?",
        "(any ideas|some idea) (where to find|how to switch to) (a stronger|a better|another) "
            "(LLM|model)?",
        "(what|which) (other|) (AI|AIs|LLM|LLMs|language models) (can I run|can I load|are "
            "there|work here) (in this app|)?",
        "(my own|a fine-tuned|a local|our) (LLM|model|network), (where does it go|which files|how "
            "do I bring it in)?",
        "(say|tell me) (how|where) (models|other models|bigger models) are "
            "(chosen|loaded|selected|switched)",
        "(there are|I found|I have) (model files|models|GGUF files) on my disk, how do I load "
            "them (here|)?",
        "(where|how) do I (load|choose) one of the (bigger|other) models?",
        "(other models|bigger models|smarter ones), where do I (find|get|pick|choose) them?",
        "(a model|something|one) (bigger|better|smarter) than (you|this|this one|the demo), (is "
            "there one|how do I load it|please)",
        "(can I have|is there) (something|a model) (stronger|smarter|bigger|better) than "
            "(you|this one|the demo model)?",
        "(does|which models does) (the app|it|pywebllm) (include|ship with|come with) (more "
            "models|bigger ones|other LLMs|)?",
        "(can|may) I (swap|exchange|upgrade) (this|it|you) (for a better model|for another one)?",
        "(swapping|upgrading|exchanging) (the model|models), is that possible?",
        "(swap|exchange|upgrade|switch) to (a bigger model|another one|Llama|a better model)",
        "how (is|does one|do I) (swap|exchange|upgrade|replace) (it|one model for another|this for "
            "a bigger model)?",
        "is (an upgrade|a swap|an exchange|a replacement) (of the model|to a better model) "
            "possible?",
        "(say|do you know) how I (choose|load|swap) a (stronger|different|bigger) model",
        "(swap|replace|switch) (you|this one|the demo model) (for|with) (something better|a bigger "
            "one|Qwen|Llama)",
        "do you know (how to load|how to get|where to find|how I load|how I switch to) (a better|a "
            "different|a stronger) model?",
        "do you know (other|better|bigger) models (here|for this app|I could load|)?",
        "(say|tell me) (where|how) (I choose|I pick|I switch|to choose|one selects) (a model|the "
            "model|models)",
        "(does|can) (pywebllm|it) (read|open) (ONNX|my safetensors|GGUF)?",
        "(say|tell) me where the (model list|models|bigger models) (is|are)",
        "(ONNX|GGUF|safetensors|PyTorch) (files|models|format)?",
        "can (it|you|the app) read (ONNX|GGUF|my files|safetensors|my folder|them)?",
        "(read|reads|reading|open) (ONNX|GGUF|safetensors), (can it|does it|can you)?",
        "(how|where) can I (try|load|get) the (better|other|smarter) models?",
        "my (ONNX|safetensors|GGUF) (files|file|model), (can I load them|can you read it|does it "
            "work)?",
        "(I have|there are) (other models|some models|model files), can (I load|it read|you open) "
            "them?",
        "(them|those|these) models, (how do I load them|can I switch to them|where are they)?",
        "can I load them, (the others|the bigger ones|other models|my own models)?",
        "(are|is) (bigger models|a better LLM) (included|shipped|in the list)?",
        "(include|includes|including|included|ship|shipped) (models|other models|bigger "
            "models|LLMs), (does it|are they|which)?",
        "which (LLMs|models) (are included|do you ship|come with it|does it include|are shipped)?",
        "(more|other|bigger) (LLMs|models) (included|shipped|in the app|inside)?",
        "(LLMs|models)? (which|more|any others|where)",
        "(how|where) can (I|we) (install|import|download) (Gemma|another LLM|more models)?",
        "(download|downloading|import|importing|install|installing) (models|Llama|Qwen|LLMs|a "
            "bigger one)",
        "where (could|do) I (download|import|install) (models|bigger ones|a smarter model|Llama)?",
        "can I (download|import|install) (Llama|Gemma|an LLM|something smarter|more models)?",
        "I want to (download|import|install|load|add) (Llama|some LLM|a smarter one|my LLM)",
        "(is there|I want) something (better|smarter) than (this model|the demo)",
        "(bigger|smarter|stronger|better) than (this|you|this model|the demo), (please|which "
            "models|is there any)",
        "(something|anything|a model) (better|smarter|stronger) than this model?",
        "I need (something|a model|one) (smarter|bigger|stronger|better) (than you|than "
            "this|here|now)",
        "give me something (better|bigger|smarter|stronger) (than this one|to chat with|)",
        "(Qwen|Llama|Gemma) here, (how|can I run it)?",
        "(Llama|Qwen|Mistral|Gemma|Phi)? (how|can I|is it in the list|does it run)",
        "(run|try|load|use) (Qwen|Llama|Mistral|Phi|Gemma) (here|in this app|in this tab|)",
        "(other|another|different|more) (model|models|one)",
        "(change|choose|pick|select) (model|another|the bigger one)",
        "which models (does it support|are included), (Llama|Qwen)?",
        "(supports|support|supported) (which|what|other) models?",
        "(what|which) (format|files|folder) for (my model|a model|my own LLM)?",
        "(own|custom|local) models (too|possible|supported|how)?",
        "(a smarter|a better|a different|one more) (model|LLM|one), (where|how do I get it|can I "
            "have it)?",
        "can (you|it) (load|run) (larger ones|other LLMs|Gemma)?",
        "(load|loading) (a larger|a bigger|a smarter|another) one",
        "(larger|bigger|other|better) (ones|models), (can I load them|which are there|where)?",
        "(is|are) (Qwen|Llama|larger models|other LLMs) (supported|included|in the list|loadable)?",
        "(which|what) (else|others|other ones|LLMs) can (I|it|the app) (load|run|use)?",
        "(swapping|exchanging|upgrading) models, how?",
        "(change|changing|switch|switching) (it|you|models), (how|can I|is that possible)?",
        "(how|where) (to|do I) (change|switch|upgrade|swap) (it|models|this one)?",
        "(give me|I want|show me) (the list|a list|all) of (models|other models|LLMs)",
        "my own (model|LLM), (how|can I use it|which files|what format)?",
        "does pywebllm have (Gemma|smarter models)?",
        "is there (a bigger model|a smarter model|another model|a model list|a list of "
            "models|a menu of models) (here|)?",
        "are there (Llama models|bigger ones|smarter ones|other LLMs) (in the list|to load|"
            "to choose from)?",
        "does pywebllm have (Llama|Qwen|a bigger model|other models|more models|a model list|"
            "larger models)?",
        "does pywebllm (support|load|run) (Gemma|Phi|bigger models|other LLMs|GGUF)?",
        "may I try (Gemma|another LLM)?",
        "does it have (Llama|Qwen|a smarter model|bigger models|a list of models)?",
        "does it (take|load|accept) (my own model|any model|GGUF|other LLMs|Llama)?",
        "may I (load|use|pick|have) (another model|my own model|Llama|Qwen|a bigger one)?",
        "may I (choose|switch|change) (the model|models|to Llama|to a bigger one)?",
        "why only the demo model?",
        "do I (have|need|get) (another choice|other models|a choice of models|more models)?",
        "do I (load|choose|pick|change) (the model|models|another model) (in a menu|from a "
            "list|by URL|by a link)?",
        "should I (load|use|take|pick) (a bigger model|Llama|Qwen|another one|a better one)?",
        "should I (switch|change|upgrade) (to Llama|the model|to a bigger one|models)?",
        "should I try (Gemma|my own model)?",
        "why (only|just) (this|one|this one|this small) model?",
        "why (can't I|not) (load|use|try|have) (Llama|a bigger model|another model|Qwen)?",
        "why (no|not) (Llama|Qwen|other models|a bigger model) here?",
        "who (can load|may load|can use) (a bigger model|other models|their own model)?",
        "are there Qwen models (here|to choose from)?",
        "which (model|LLM) (is better|is bigger|should I take|should I load|do you recommend)?",
        "which (Llama|Qwen|models|LLMs) (can it run|are in the list|can be loaded)?",
        "what (is|would be) (a better|a smarter|the best|a bigger) (model|LLM) (here|to load|)?",
        "what (Llama|Qwen|LLM|model) (can I load|can I have|could I try|fits here)?",
        "can you load (Phi|Mistral)?",
        "what do I (need|give|type|upload) (to load a model|for my own model|for Llama)?",
        "is it only (this model|the demo|one model) (here|or others too)?",
        "is it (easy|hard) to (switch|change|swap) (models|the model|to Llama)?",
        "are you the only (model|LLM) (here|in the list|in this app)?",
        "which LLM is (smarter|best) here?",
        "(replaceable|swappable|exchangeable), (are you|is the model|is it)?",
        "do you (run|take|support) (Llama|GGUF|Qwen|my own model|other LLMs)?",
        "do you have (a bigger brother|Llama|Qwen|a smarter model|another model)?",
        "can I (talk|chat) (to|with) (Llama|Qwen|a smarter model|another model|Gemma)?",
        "what LLM could I (get|choose)?",
        "can I (have|get|see) (Llama|a smarter one|the model list|a bigger one)?",
        "how do I (get|run|open|try) (Llama|Qwen|Gemma|Phi) here?",
        "(put|bring|get) (Llama|Qwen|my model|another model) (in here|into this app|here), "
            "(how|can I)?",
        "(Llama|Qwen|another model|a bigger model), (can I|may I|should I|is there one|why not)?",
        "can the model be (swapped|changed) or not?",
        "possible, (an upgrade|an exchange|swapping|exchanging|upgrading) (of|) the model?",
        "is (exchanging|swapping|upgrading|switching) (you|the model|models) (possible|easy|"
            "allowed)?",
        "(exchange|exchanging|swapping|upgrading) (you|it) (for Llama|for a bigger model|for "
            "something smarter)?",
        "(another|a second|a new) model (in the list|from a URL|from my disk|here), (is "
            "there one|how)?",
        "is the model (swappable|fixed)?",
        "(the best|the better|the smartest|the right) model (here|in the list|to load), which?",
        "what is the best (model|LLM|one in the list)?",
        "(best|better|smartest|biggest) (model|LLM) (here|to load|in the list)?",
        "(swappable|exchangeable|replaceable) (model|models|or fixed)?",
        "the best LLM (here|to load)?",
        "(swappable|fixed|exchangeable), (the model|this model|are models)?",
        "models are (swappable|exchangeable|fixed), (right|or not)?",
        "may we (load|try|pick) (other models|Gemma|Llama|our own model)?",
        "which models (may|could|should) (I|we) (load|try|take)?",
        *MORE,
    ),
    (
        "Choose a model from the list, or give the URL of a folder with config.json, "
        "safetensors and tokenizer.json.",
        "Pick one from the list. You can also give the URL of a folder that has config.json, "
        "safetensors and tokenizer.json.",
    ),
    (("list",), ("url",), ("config.json",)),
)  # fmt: skip
