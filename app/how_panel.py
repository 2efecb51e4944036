"""The panel "How this works": the way of a request, with the last one's numbers beside its steps.

Every sentence is true of the engine (docs/protocol.md, py_engine/). Knows no engine.
"""

from dom import make, show
from measures import step_figures

# Key of measures.step_figures, name, one sentence.
STEPS = (
    (
        "page",
        "The page",
        "Your question and the chat so far go to a worker of this page as a message in OpenAI's "
        "format; nothing is sent to a server.",
    ),
    (
        "worker",
        "The worker",
        "Python, compiled for browsers, takes the request in a thread of its own, so that the "
        "page stays free.",
    ),
    (
        "tokenizer",
        "The tokenizer",
        "The model's own template writes the chat as one text, which is cut into the pieces of "
        "words that the model knows.",
    ),
    (
        "scheduler",
        "The scheduler",
        "What an earlier request has computed of the same beginning is reused, and the rest is "
        "computed in steps together with other open requests.",
    ),
    (
        "plan",
        "The plan",
        "The list of kernels that a step runs was recorded once, so that a token takes no new "
        "planning.",
    ),
    (
        "gpu",
        "The GPU",
        "WebGPU runs the kernels on the model's weights and draws the next token; only its "
        "number and a few more come back.",
    ),
    (
        "text",
        "The text",
        "Each token becomes text again and comes to the page at once, while the GPU is at work on "
        "the next one.",
    ),
)


class HowPanel:
    def __init__(self, mount):
        self._numbers = {}
        steps = make("ol", "measures-how", attributes={"role": "list"})
        for key, name, sentence in STEPS:
            number = self._numbers[key] = make("p", "measures-how-number")
            show(number, False)
            step = make("li", "measures-how-step")
            step.append(make("h3", "measures-how-name", name), make("p", text=sentence), number)
            steps.append(step)
        self._note = make(
            "p", "measures-how-note", "Ask something: the numbers of that request appear here."
        )
        panel = make("div", "measures-panel")
        panel.append(self._note, steps)
        mount.append(panel)

    def show_request(self, usage):
        """`usage`: of the last answer (docs/protocol.md); None: it was broken off, and what is
        shown stays that of the one before."""
        if usage is None:
            return
        self._note.textContent = "The numbers are those of your last request."
        for key, text in step_figures(usage).items():
            self._numbers[key].textContent = text
            show(self._numbers[key], bool(text))
