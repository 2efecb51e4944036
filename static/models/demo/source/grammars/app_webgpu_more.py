"""More of app_webgpu's templates: the end of its list."""

from __future__ import annotations

MORE = (
    "is there WGSL code at work?",
    "are you (on the GPU|on my GPU|using my GPU|run by kernels)?",
    "are you (computed|calculated) (on|by) (my GPU|the CPU|my graphics card|kernels)?",
    "do you (live|compute|calculate) on (my graphics card|the GPU|the CPU|my GPU)?",
    "do you (touch|heat|want|need) my (GPU|graphics card|graphics chip)?",
    "why is the graphics card (hot|busy)?", "how busy is my (GPU|graphics card|graphics chip)?",
    "how much (GPU|GPU power) (is needed|do you use|does it use)?",
    "(GPU|WebGPU|kernels|shaders), (why|what for|do I need that|is there one)?",
    "(use|using|needs|needing) (WebGPU|the GPU|kernels), (why|does it|do you|must it)?",
    "do you use my (video card|processor)?",
    "may (this page|it|the tab|a page) (use|touch) my (GPU|graphics card)?",
    "(may|can) I (switch off|turn off|change) (the GPU|the graphics card|my graphics "
        "card|WebGPU)?",
    "should (it|this|my laptop) (use|have) (a GPU|the GPU|WebGPU|a graphics card)?",
    "should I (care about|worry about|see) (my GPU|WebGPU|the graphics card)?",
    "is my GPU used by this page?",
    "(who|what) is (busy|at work|computing) (here|on my GPU|on my graphics card)?",
    "does (this app|the page|your code) (touch|heat|load) (my GPU|the graphics card)?",
    "which (processor|chip|GPU) (is busy|is at work|does it touch)?",
    "why (touch|heat|need) (my GPU|a GPU|my graphics card)?",
    "should it use the graphics card?",
    "is (the graphics chip|the GPU|a video card|my graphics card) used (by this page|by "
        "you|here|by the app|)?",
    "is my (GPU|graphics card|video card) (in use|at work|used|doing the work) (here|for the "
        "model|by this tab|)?",
    "do you use (the CPU|my graphics chip|graphics hardware|the processor)?",
    "(use|using|uses) my (processor|video card|graphics chip), (do you|does the page|are you)?",
    "what is my video card used for here?",
    "my (video card|processor|graphics chip), (is it used|do you use it|what for|why)?",
    "(video card|processor|graphics chip|hardware) (used|needed|required|busy), (please|is "
        "it|why)?",
    "how can (the web|a web app|a web page|a tab) (use|reach|access|talk to) (hardware|a graphics "
        "card|my video card|my GPU)?",
    "(a web app|the web|a website) (reaching|accessing|using) (my hardware|the GPU|my graphics "
        "card), (how|is that possible)?",
    "can a web app reach the GPU?",
    "is (my laptop's GPU|an integrated GPU|my old graphics card|the GPU|my graphics card) "
        "(used|enough|needed) for (it|this|the math|the layers)?",
    "(the math|the layers|all of it) on (an integrated GPU|my laptop's GPU|my graphics card), (is "
        "it|how)?",
    "(WebGPU|WGSL|the kernels|the GPU) please, (what is it|explain|what for|how does it work)",
    "(a short|a quick|a brief) (introduction|explanation|summary|overview) (of|to|about) "
        "(WebGPU|the kernels|the GPU part|WGSL), please",
    "in short, what does WGSL do?",
    "(briefly|in short|quickly), what (is WebGPU|are kernels|does the GPU do|is WGSL)?",
    "is (any|some|the) (WGSL|GPU code|WGSL code|shader code) (here|in this app|used|running|at "
        "work)?",
    "is (WGSL|GPU code|shader code) (used|needed|running|at work) (here|in this tab|in the app|)?",
    "(what|who) (uses|needs|runs) (WGSL|my GPU|the kernels|the graphics card) (here|in this app|)?",
    "does the model use my graphics chip?",
    "(should|must|can|will) (it|the app|this page|the model) (use|need|run on) (my GPU|the "
        "graphics chip|a GPU|the CPU)?",
    "which (processor|chip|card|hardware) (does it use|is used|computes it|is needed|do you use) "
        "(please|here|)?",
    "(the CPU|the GPU|the processor|WebGPU) or (the GPU|the CPU|WebGL), (please|which one|what is "
        "used)?",
    "how (fast|slow) is it (on the CPU|on my GPU|on an old graphics card|without WebGPU)?",
    "must it run on the GPU?",
    "what (is|are) (WebGPU|WGSL|the kernels|shaders) (doing|good|used) (here|for|in this page)?",
    "(explain|describe) (briefly|in short|quickly) (what WebGPU is|what the GPU does|how the "
        "kernels work|how it computes)",
    "(do|does|will) (my GPU|the graphics card|my laptop) (get hot|have to work|compute a lot|do it "
        "all)?",
    "(who|what) computes (each word|a word|the next word|each layer|all that) (here|)?",
    "which card computes the layers?",
    "does the (app|page|model|engine) (need|use|want) (WebGPU|a graphics card|my GPU|the GPU)?",
    "(can|could) (a web app|the app|a website|this tab) (use|reach|touch) (my GPU|graphics "
        "hardware|my video card)?",
    "which (card|GPU|hardware) (computes|calculates|does) (the answers|the model|it all)?",
    "(the kernels|the shaders|WGSL), (in short|briefly|explained|for a beginner)?",
    "the kernels, in short please?",
    "(in short|please), what does (WebGPU|the GPU|a kernel|my graphics card) do?",
)  # fmt: skip
