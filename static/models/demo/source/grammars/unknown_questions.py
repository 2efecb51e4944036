"""Questions beyond the model's reach, of many kinds, and its ways to say that it does not know.

They are one list in six files: joined in another order, other templates would be held out.
"""

from __future__ import annotations

from static.models.demo.source.grammars.unknown_arithmetic import ARITHMETIC
from static.models.demo.source.grammars.unknown_further import FURTHER
from static.models.demo.source.grammars.unknown_general import GENERAL
from static.models.demo.source.grammars.unknown_more import MORE
from static.models.demo.source.grammars.unknown_today import TODAY
from static.models.demo.source.grammars.unknown_topics import TOPICS
from static.models.demo.source.phrasing import Phrasings

ASK = Phrasings(*GENERAL, *TOPICS, *FURTHER, *ARITHMETIC, *TODAY, *MORE)
ANSWERS = (
    "I do not know that.",
    "I do not know. I am a small model and know little of the world.",
    "Sorry, I do not know. A bigger model may.",
    "That I do not know, sorry.",
    "I do not know the answer to that.",
    "I am too small to know that, so I do not know.",
    "Sorry, that is beyond me: I do not know.",
    "I do not know. Ask me about this app, or for a sum or a story.",
    "No idea, sorry: I do not know such things.",
    "I never learned that. I do not know.",
    "I cannot help with that, I do not know enough.",
    "I do not know, and I will not guess.",
)
