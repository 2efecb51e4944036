"""Questions beyond the model: the last run of their list, of all kinds."""

from __future__ import annotations

MORE = (
    "is there fog outside today?", "somebody stole my {noun}, what now?", "play me a video, please",
    "is there (fog|a storm) (today|tonight)?", "are {animal}s (clever|happy|thirsty)?",
    "is {place} a nice place?",
    "how do I (compare|join|empty) these (tables|strings) in {language}?",
    "fog, where does it come from?", "are people (happy|rich) in {place}?",
    "is (coffee|tea) bad for (a {animal}|children)?", "what makes people in {place} so happy?",
    "(is it|why is it) a sin to (lie|steal|cheat)?",
    "is {place} a (good|safe|nice) place for children?", "how clever is {person}?",
    "can you correct (a|the|my) sentence?", "is coffee expensive in {place}?",
    "split these (tables|strings) (in|with) {language}", "is there a better place than {place}?",
    "a nurse or a doctor, who helps with {illness}?", "they stole my {noun}, what do I do?",
    "what should I do if somebody stole my {noun}?", "I want to become a nurse, how?",
    "two {language} tables, how do I join them?", "is it bad to be thirsty (at night|)?",
)  # fmt: skip
