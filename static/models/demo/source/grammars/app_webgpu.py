"""What WebGPU is and does here."""

from __future__ import annotations

from static.models.demo.source.grammars.app_webgpu_more import MORE
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings

WEBGPU = Intent(
    Phrasings(
        "what is WebGPU?", "what does WebGPU do here?", "why do you need WebGPU?",
        "what is WebGPU for?", "how do you use the GPU?", "explain WebGPU", "what is WGSL?",
        "does this use my graphics card?", "what computes the answers?", "what does the GPU do?",
        "tell me about WebGPU", "why is WebGPU needed?", "do you run on the GPU?",
        "what are the kernels written in?", "is the graphics card used?",
        "what role does WebGPU play?", "where are the numbers computed?", "do I need a GPU?",
        "how is WebGPU used in this app?", "what is the job of WebGPU?",
        "what does the graphics card do here?", "what is WGSL used for?",
        "explain what WebGPU does here", "how does the app use WebGPU?", "is the GPU used here?",
        "what (role|part) does the (GPU|graphics card) (play|have)?",
        "(what|how) (is|does) (the|) WebGPU (good for|used for|used|work|do)?",
        "(why|where) (do|does) (you|it|this app|pywebllm) use (WebGPU|the GPU|my GPU|the "
            "graphics card)?",
        "(tell me|say|explain) (what|how|why) (WebGPU|the GPU) (does|is|works) (here)?",
        "(does|do) (you|it|this app|pywebllm) (need|use|have) (a GPU|WebGPU|my graphics "
            "card|the GPU)?",
        "(is|are) (WebGPU|a GPU|a graphics card) (needed|required|used|necessary)?",
        "(what|which) (language|code) (are the kernels|do the kernels use|runs on the GPU)?",
        "what are (kernels|the kernels|WGSL kernels)?",
        "what (does|do) (WGSL|the kernels) (do|mean) (here)?",
        "how (are|is) (the answers|the model|the layers|the numbers) computed?",
        "(who|what) (does|do) the (computing|work|math|calculations)?",
        "where (is|are) (the model|the layers|the answers|your layers) computed?",
        "(does|do) (the model|you) run on (my graphics card|my GPU|the graphics card)?",
        "(is|are) (the model|you|the answers) computed (on|by) (the GPU|my GPU|my graphics "
            "card|the CPU)?",
        "(WebGPU?|WGSL?|and WebGPU?)", "what is (the WebGPU|the GPU) (part|side) of this?",
        "(explain|describe) (WGSL|the kernels|the GPU part)",
        "I do not know WebGPU, (what is it|explain it)", "what is (WebGPU|WGSL) good for?",
        "(can|could) you (explain|describe) (WebGPU|WGSL)?",
        "I (never heard of|do not understand|am new to|know nothing about) (WebGPU|WGSL)",
        "I (do not|don't) (know|get|understand) (WebGPU|WGSL), (please|) (help|describe it)",
        "(WebGPU|WGSL), (explain|describe|what is that|please explain it)",
        "(please|) (explain|describe) (it, |) (what WebGPU is|how WebGPU works|the use of WebGPU)",
        "(what|how) (does|is) (WebGPU|WGSL) (mean|stand for|meant for)?",
        "(WebGPU|WGSL) (means|is) what (exactly|)?",
        "what is the (meaning|purpose|role|point|use) of (WebGPU|WGSL|the kernels|the GPU)?",
        "(teach|tell) me (something|more|) (about|on) (WebGPU|WGSL|the kernels|the GPU part)",
        "(help me|I want to) (understand|know|learn about) (WebGPU|WGSL|the kernels)",
        "(is|does) (the graphics card|my graphics card) (busy|working|work|compute) (here|)?",
        "(do|does|will) (this|it|you) (run|work) on (the graphics processor|the video card)?",
        "(is|are) (my|the) (video card|graphics processor|GPU) (used|needed|involved)?",
        "(what|which) (hardware|processor|chip) (computes|runs) (the layers|the answers)?",
        "(GPU or CPU|CPU or GPU), (which|what) (is used|computes|do you use)?",
        "(CPU|GPU) or (GPU|CPU)?", "how do the (kernels|shaders) work?",
        "(what|where) are the (shaders|compute shaders|GPU kernels) (for|used|written in)?",
        "(do|does) (you|the app|it) (have|use|contain) (shaders|kernels|compute shaders|WGSL)?",
        "(show|tell) me how (the GPU|WebGPU|the graphics card) is used",
        "(any idea|do you know) what (WebGPU|WGSL) (is|does|means)?",
        "(in simple words|in short|briefly), what (is|does) WebGPU (do|)?",
        "what (makes|lets) (the page|you|this app) (use the graphics card|use the GPU)?",
        "how (can|does) a (page|browser|tab) use (the graphics card|a GPU|my GPU|the GPU)?",
        "(what|how) does the (browser|page|app) (do with|need|use) (the GPU|WebGPU) for?",
        "(how|where) are (the matrices|the multiplications|the calculations) computed?",
        "(what|who) (calculates|computes) (the layers|the model's layers|the tokens|the numbers)?",
        "how do you (compute|calculate) (the layers|the tokens|your answers|the model)?",
        "(explain|describe) how (the layers|the answers|the model) (are|is) (computed|calculated)",
        "(without|with no) (WebGPU|a GPU|graphics card), what (then|is missing)?",
        "(what is|explain) a (kernel|WGSL kernel|GPU kernel|shader) (here|)",
        "(I wonder|I ask myself) (what|why) WebGPU (is|is needed|is used)",
        "(could|can) you (tell|teach) me what (WebGPU|WGSL|a kernel) (is|does|means)?",
        "why (not|) (use|need) (WebGPU|the GPU|a graphics card) (at all|here|for this)?",
        "is it (WebGPU|the GPU|the graphics card) that (computes|does the work|runs you)?",
        "(tell|teach) me (more|something) about (WebGPU|WGSL|the kernels)",
        "(which|what) hardware (computes|calculated) (the answers|this|it all)?",
        "(does|is|are) (the app|this|pywebllm|this page) (use|using|run|running) (shaders|compute "
            "shaders|kernels|WGSL|GPU code)?",
        "does (pywebllm|this|the engine) (have|use|run) (shaders|GPU programs|a graphics "
            "chip|kernels)?",
        "(are|is) there (shaders|kernels|a shader|WGSL code|GPU code|compute shaders) (here|in "
            "it|in this app|in pywebllm)?",
        "(what|which) (shaders|kernels) (do you have|are there|are used|does this app use|does it "
            "contain)?",
        "(how|where) are (the shaders|your shaders|the kernels|your kernels) "
            "(used|run|written|executed)?",
        "(do|does) (the code|pywebllm|this page) contain (WGSL|GPU code|a shader|any kernels|GPU "
            "programs)?",
        "(is|are) (shaders|kernels|graphics hardware|a strong GPU) (needed|required|used) "
            "(here|at all|)?",
        "(shaders|kernels|compute shaders|a shader), (what are they|what for|do you use them|are "
            "there any)?",
        "(tell me|explain) (something|more|) about (the shaders|shaders|your kernels|GPU "
            "computing|the graphics card)",
        "(I want|I would like) to (know|hear|learn) (more|something) (about|on) (WebGPU|the "
            "shaders|the kernels|the GPU)",
        "(which|what) (chip|processor|hardware|device) (does|do) (the work|the math|the "
            "computing|you run on|you use)?",
        "(which|what) (chip|graphics card) (does|do) (pywebllm|you|the tab) (run|compute|work) on?",
        "(on|by) (which|what) (chip|hardware|processor) (do you run|is it computed|are you "
            "computed|does it run)?",
        "(is|does) (the graphics chip|a graphics chip|the video chip|my GPU chip) "
            "(used|needed|work|do the work) (here|)?",
        "(do|does) (you|this|it|pywebllm) (need|use|require) (special hardware|a good graphics "
            "card|a strong GPU|a graphics chip|an Nvidia card|a gaming PC)?",
        "(is|are) (an Nvidia card|a dedicated GPU|a strong graphics card|special hardware|a "
            "graphics chip) (needed|required|necessary)?",
        "(CUDA|WebGL|WGSL|Vulkan), (or what|do you use it|which one)?",
        "(do|does) (pywebllm|this app|the engine) (run|compute|work) (on|with) (WebGPU|the GPU|my "
            "graphics chip|my graphics card)?",
        "(why|how) (does|can) (pywebllm|the engine|this app) (use|need|run on) (WebGPU|a GPU|the "
            "graphics card|graphics hardware)?",
        "(how|can) (can|does|) (my browser|the browser|a browser tab|this tab|a web page) "
            "(reach|access|use|get to) (the graphics card|my GPU|the GPU|the graphics chip)?",
        "(how|why) (can|does) (this tab|a tab|Chrome|the browser) (compute|calculate|run code) on "
            "(the GPU|my graphics card|the graphics chip)?",
        "(how can|can|how does) (this tab|a web page|Chrome) (reach|access) (my graphics "
            "chip|graphics hardware|the GPU)?",
        "(why|what for) (a|the|my) (GPU|graphics card|graphics chip|shaders|kernels)?",
        "(is|are) (all|all the|all of the) (math|layers|computing|numbers) "
            "(done|computed|calculated) on the (GPU|graphics card|graphics chip)?",
        "(why|is it) (WebGPU|the GPU) (at all|of all things|and not WebGL|and not the CPU|instead "
            "of the CPU)?",
        "(do you|does it|is it) (use|using|with) (WebGL|CUDA|WebGPU|OpenGL|Vulkan) (or WebGPU|or "
            "CUDA|or WGSL|)?",
        "why (are there|does it contain) (kernels|shaders|GPU code) (in this app|here)?",
        "(what|which) (graphics API|GPU API|graphics interface|GPU technology|shader language) "
            "(do you use|is used|does it use|is this)?",
        "(what|which) (makes|does) (you|it|the answers|the model) (fast|faster|quick|run fast) "
            "(here|in a browser|)?",
        "(how|what) does (GPU|graphics card|hardware) acceleration (do|work|mean) (here|)?",
        "(is|are) (you|this|it|the model) (hardware accelerated|GPU accelerated|accelerated by "
            "the GPU|accelerated)?",
        "is (my laptop's GPU|my graphics card|an integrated GPU) (busy|used for all of it)?",
        "(my|the) (GPU|graphics card|fan|graphics chip) (is busy|is working|is hot|gets warm), "
            "(why|what does it do|what is it for)?",
        "(matrix|matrices|multiplications|tensor math|attention), (where is it computed|what "
            "computes it|how is it computed)?",
        "(what|which) (part|code|job) (runs|is done|is computed) (on|by) (the GPU|the graphics "
            "card|the shaders|the kernels)?",
        "(GPU|shader|kernel|graphics card|graphics|compute) (part|code|programs|work), (what is "
            "it|explain|how does it work)",
        "what (accelerates|computes|calculates) (the tensor math|all the layers|the matrix math)?",
        "(I see|I read|it says) (WebGPU|WGSL|kernels|shaders) here, (what is that|what does it "
            "mean|why)?",
        "(is|does) (my laptop's|my phone's|an integrated|an old) (GPU|graphics card|graphics "
            "chip) (used|enough|needed|do)?",
        "(CUDA|Vulkan|Metal|DirectX|WebGPU) or (WGSL|Vulkan|CUDA|WebGPU|WebGL), which (one|one is "
            "it|one do you use)?",
        "(which|what) one (of them|) (computes|does the math|is used), (the CPU or the GPU|CPU or "
            "graphics card|WebGPU or WebGL)?",
        "how can (the web|a web app) (reach|access) (my graphics card|graphics hardware)?",
        "(how|can) (can|does|) (a web page|a website|the web|Chrome|Edge) (get access "
            "to|reach|access|talk to) (the graphics card|my graphics chip|the GPU|the hardware)?",
        "(does|has) (Chrome|a web page|the tab) (have|get|need) access to my (GPU|graphics "
            "card|graphics chip|hardware)?",
        "(who|what) accelerates (you|the model|the math|the matrix math|it)?",
        "(tensor|matrix|vector) (math|operations|multiplications|work), (who does it|on the GPU "
            "or the CPU|what accelerates it|where)?",
        "(which one|what) accelerates the (tensor|matrix) (operations|products)?",
        "(are|is) (the tensor operations|tensor math|matrix products) (done|run|accelerated) (on "
            "the GPU|by shaders|by the graphics card)?",
        "(my laptop has|I have) (an integrated|no dedicated|only an integrated|no) (GPU|graphics "
            "card|graphics chip), (is it used|does it matter|what computes then)?",
        "how is the model (calculated|calculating|worked out), (please explain|describe it|by the "
            "GPU)?",
        "(describe|explain) (the calculation|the computation|the computing|the math) (of the "
            "model|of the layers|here)",
        "describe (how|where) (the model|a token|a layer) is (computed|calculated), please",
        "(describe|explain) how (you|the GPU|the kernels|the graphics card) "
            "(calculate|calculates|compute|computes) (the model|the layers|a token|answers)",
        "(the model|a model|a layer|an answer) is (calculated|computed) (how|where|by what|by "
            "whom)?",
        "(tell me|I want to know|show me) how (the model|a layer|the answer|an answer) is "
            "(computed|calculated|worked out)",
        "(describe|explain) (what|which chip|who) (calculates|computes) (the model|the layers|the "
            "answers)",
        "(how|where) does (the model|a layer) get (calculated|computed)?",
        "(calculate|calculating|calculated|compute|computing|computed)? (where|on what|by the "
            "GPU|how)",
        "(explain|describe) (how|where) (a token|a word|the math|one layer|the multiplication) is "
            "(computed|calculated|done)",
        "(teach|tell) (me|us) (WebGPU|WGSL|the GPU side|about kernels|about shaders)",
        "(contain|contains|containing) (shaders|WGSL|kernels|GPU code), (does it|does the "
            "page|why)?",
        "(does|do) (the page|the engine|your code) contain (GPU programs|a kernel|shaders)?",
        "(does|do) (the engine|this|your files) contain (shaders|kernels|WGSL|a compute shader)?",
        "(kernels|shaders|WGSL|GPU code)? (where|how many|what for|why here)",
        "(the engine|this engine|pywebllm) (uses|has|runs) (shaders|GPU programs|kernels|the GPU), "
            "(right|why|how)?",
        "(program|programs|programming) (for|on) the (GPU|graphics card|graphics chip), (which|are "
            "there some|in which language)?",
        "a (strong|good) (GPU|graphics card) (needed|required|used)?",
        "(strong|weak|old|good) (GPU|graphics card|graphics chip) (required|needed|enough|ok)?",
        "(GPU|graphics card|graphics hardware|WebGPU) (required|needed|necessary|used)?",
        "(CUDA|Vulkan|WebGL|Metal), (is it one of those|do you need it|yes or no|is one used)?",
        "(which|what) one (is it|do you use): (CUDA|Vulkan|WebGL|WebGPU) (or WebGL|or Metal|or "
            "OpenGL)?",
        "(CUDA|OpenGL|Metal), (is that used|which one is used|or WebGPU)?",
        "(do|does) (you|it) use (CUDA|Vulkan|OpenGL|Metal|DirectX|WebGL)?",
        "(reach|reaching|access|accessing) (the GPU|the graphics card|my hardware), (how|can a "
            "page|can you|is that possible)?",
        "(the web|the browser|a tab|this page) (reaches|can reach|gets to|accesses) (the GPU|my "
            "graphics card|hardware), (how|right|really)?",
        "(can|could) (the web|a website|this page) reach (hardware|my GPU|the graphics card)?",
        "(will|does) my (laptop's GPU|integrated graphics|graphics chip) (get busy|do the work)?",
        "(busy|working|hot), my (GPU|graphics card|laptop's fan|graphics chip), (why|what does it "
            "compute)?",
        "(my laptop's|the laptop's|an integrated|my integrated) (GPU|graphics|graphics "
            "chip|graphics card) (too|only|works|computes|is used)?",
        "(integrated|dedicated|external) (GPU|graphics), (which one|does it matter|is it used)?",
        "(operations|products|multiplications) of (matrices|tensors), (who computes them|what "
            "accelerates them|where are they done)?",
        "(who|what) (does|runs) the (matrix operations|tensor products)?",
        "(matrix|tensor) (operations|products) (run|are done|are computed) (where|how|on what)?",
        "(accelerate|accelerates|accelerated|acceleration)? (by what|by the GPU|how|is there one)",
        "(which|what) one accelerates (it|things here|you): the (GPU or the CPU|graphics card or "
            "the CPU)?",
        "(my|the) (GPU|graphics card) (does|computes|calculates) what?",
        "(GPU|graphics card) (does|computes) (the layers|the model), right?",
        "(WebGPU|WGSL)? (what|never heard of it|means what)",
        "so (WebGPU|the GPU|the graphics card) (computes|does|runs) (it all|the model|the layers), "
            "right?",
        "(run|runs|running) on (the GPU|my GPU|a graphics card|the graphics processor)?, (are "
            "you|does it)",
        "(use|uses|using) (my|the) (GPU|graphics card|video card)?",
        "explain how (a model|a layer|it all) is (calculated|computed) here",
        "(an old|my old|any) (GPU|graphics card) (enough|will do|is enough|works)?",
        "model (calculated|computed) (by|on) (what|which chip|the GPU)?",
        "how (it|a model|this model) is (calculated|computed), (explain|describe it|tell me)",
        "(calculation|computation) of (the model|the layers|answers|tokens)?",
        "the layers, (how are they calculated|where are they computed)?",
        "describe how the (layers|kernels|numbers|math) (work|works|are done|run)",
        "describe (the kernels|the computing|the GPU's work|how it computes|how it calculates)",
        "the model, (how is it calculated|how is it computed|what computes it|where is it "
            "calculated)?",
        "how are they (computed|calculated), the (layers|numbers|answers)?",
        "(is|are) (the model|tokens) (computed|calculated) by (kernels|shaders)?",
        "(on|by) (the GPU|the CPU|WebGPU|shaders)?, (is the model computed so|what is used|which)",
        "(does|do) (kernels|shaders|WGSL code) (calculate|compute|do) (the model|the layers|it)?",
        "(what|which) kernels (calculate|compute) (the model|the layers|the answers)?",
        "(my GPU|my graphics card|the GPU), (do you use it|do you need it|what for|is it used)?",
        "(why|how) do you (use|need) (kernels|shaders|my GPU)?",
        "(need|needs) (a GPU|WebGPU|a graphics card|graphics hardware), (do I|does it|do you|why)?",
        "(explain|describe) (to me|for a beginner|in short) (WebGPU|the kernels|what the GPU "
            "does|how the model is computed)",
        "(hardware|chip|processor)? (which|what is used|which one do you run on)",
        "(Chrome|a tab|the page) and (the GPU|my graphics card|graphics hardware), how (does that "
            "go together|does it work)?",
        "(a tab|a page) and (the GPU|graphics hardware), how does it (work|reach it)?",
        "does pywebllm have (GPU code|GPU support|WebGPU|GPU kernels|WGSL code)?",
        "does pywebllm (use|need|like|touch) (my GPU|my graphics card|the GPU|shaders)?",
        "does it have (GPU support|WebGPU support|kernels|GPU acceleration|WGSL code)?",
        "does it (touch|use|heat) (my GPU|my graphics card|the video card)?",
        "does pywebllm have GPU (programs|acceleration)?",
        "can I (use|run) (it|this|you) (without a GPU|without WebGPU|on the CPU|without a "
            "graphics card|on my GPU)?",
        "can I (see|look at) (a kernel|the kernels|the shaders|a shader|the WGSL)?",
        "may I (use|run it on) (my GPU|the CPU|my graphics card|an old GPU)?",
        "may I (ask|know) (what WebGPU is|what kernels are|why the GPU|what WGSL means)?",
        "may I run this on the (CPU|graphics chip)?",
        "do I (have|need|use) (WebGPU|the right GPU|a good graphics card|shaders)?",
        "do I have to (buy|get|install) a (GPU|graphics card|better GPU)?",
        "should I (have|buy|get|use) (a GPU|a graphics card|a better GPU|a strong GPU)?",
        "should my (GPU|graphics card|fan) (be busy|run|work|get hot)?",
        "should I get a good (GPU|graphics card)?",
        "is there (a GPU part|a kernel|GPU work|a shader|WGSL) (in it|here|)?",
        "is there a GPU (behind this|at work|in use|needed)?",
        "are there (GPU kernels|WGSL files|shaders|GPU programs) (at work|in use|running)?",
        "which (GPU|graphics card) (do I need|is used|works|do you use|is best|is enough)?",
        "which GPU is (good|fast enough)?",
        "which (GPUs|graphics cards|chips) (work|are fast enough|can it use)?",
        "which (layers|parts) (run on the GPU|does the GPU do|are kernels|use WebGPU)?",
        "who (computes|does the math|does the computing|calculates) (here|for you|all day)?",
        "who needs (WebGPU|a GPU|shaders|kernels|a graphics card)?",
        "who computes (this|the answers)?", "why (WebGPU|kernels|WGSL|my GPU|shaders)?",
        "why is (my GPU|the fan|my graphics card) (busy|on|hot|loud)?",
        "why are (kernels|shaders|GPUs) (used|needed|good for this)?",
        "what (runs|happens|goes on) on (the GPU|my GPU|the graphics card|my graphics chip)?",
        "are you calculated by (shaders|the GPU)?",
        "what does (a kernel|a shader|my GPU) do (in there|for you|all day|)?",
        "what is (done|running) on (the GPU|my graphics card|my GPU)?",
        "is it (the GPU|my GPU|WebGPU|my graphics card) (or the CPU|that works|at work)?",
        "is it (fast|slow) (without a GPU|on the CPU|on my GPU|because of WebGPU)?",
        *MORE,
    ),
    (
        "WebGPU lets a page use the graphics card. Here its kernels, written in WGSL, compute the "
        "model's layers.",
        "The model's layers are computed on the graphics card by kernels in WGSL, through WebGPU.",
    ),
    (("webgpu",), ("wgsl",), ("kernels",)),
)  # fmt: skip
