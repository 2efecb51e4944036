"""A story about a thing, and the parts that stories are put together from."""

from __future__ import annotations

from static.models.demo.source.phrasing import Phrasings

ASK = Phrasings(
    "tell me a story about {t}", "tell me a short story about {t}", "write a story about {t}",
    "a story about {t}", "make up a story about {t}", "I want a story about {t}",
    "write a short story about {t}", "give me a story about {t}", "do you know a story about {t}?",
    "story about {t}", "tell a tale about {t}", "can you tell me a story about {t}?",
    "I would like to hear a story about {t}", "invent a story about {t}",
    "tell me something about {t} in a story", "write me a little story about {t}",
    "another story about {t}", "please tell a little tale of {t}", "let me hear a story about {t}",
    "tell me a tale about {t}",
    "(tell|write|give|make) me (one|another) (short|little|nice|funny|long) (story|tale) "
        "(about|of|with) {t}",
    "(can|could|would|will) you (tell|write|invent|make up) (a|me a) (short|nice|little|) "
        "(tale|story) (of|with) {t}?",
    "(I|we) (need|would like|wish) a (short|nice|little|funny) (story|tale) (about|of|with) {t}",
    "(a|one) (short|nice|little|funny|bedtime) (story|tale) (about|of|with) {t}",
    "(tale|fairy tale|bedtime story) (of|with|about) {t}",
    "(do you have|have you got|is there) a (story|tale) about {t}?", "(and now|now) one about {t}",
    "another (tale|one), about {t}",
    "(tell|write|invent) a (nice|funny|long|new) (story|tale) (about|with) {t}",
    "(give|tell) us a (story|tale) about {t}", "(can|could) you give me a story (with|of) {t}?",
    "I (would like|want) to (hear|read) a (short|nice|new|little) (tale|story) of {t}",
    "(give|read) (us|me) a (bedtime story|tale) with {t}",
    "(we|my children) would like to hear (a tale|something nice) about {t}",
    "I (wish for|need|want) a (tale|bedtime story) about {t}",
    "we (want|need|wish) to (hear|read) a story (with|about) {t}",
    "(I'd|we'd) (like|love) a (story|tale) (about|with) {t}",
    "we (wish|need|want) a tale where {t} is the hero",
    "(once upon a time|imagine) there was {t}, (go on|tell the story|what happened?)",
    "(narrate|compose|create|imagine|spin) a (story|tale|short story) (about|with|of) {t}",
    "let {t} be the hero of (a|your) (story|tale)", "a story (where|in which) {t} is the hero",
    "how about (something nice|a little tale|a short story) of {t}?",
    "(tell|write) (a story|a tale) (in which|where) {t} (plays a part|is the hero|appears)",
    "(what|which) (stories|tales) do you know about {t}? (Tell|Give) me one",
    "(read|tell) me a (bedtime|good night|goodnight) story (about|with) {t}",
    "(entertain|amuse) me with a (story|tale) (about|of) {t}",
    "(create|compose|imagine) a tale in which {t} (appears|is the hero)",
    "(how about|what about) a (story|tale) (about|with) {t}?", "(story|tale), (please|short): {t}",
    "(a story|tale|story time): {t}",
    "{t}: (tell|write|make) (a|me a) (story|tale) (about it|with it|of it)",
    "compose us a story where {t} appears",
    "(read|give|write) us a (bedtime story|story|tale) (about|of) {t}",
    "tell us (about|the story of) {t}, a tale please",
    "(create|compose) a (tale|story) (about|of|with) {t} for us",
    "compose (something|a short tale) in which {t} appears",
    kind="do",
)  # fmt: skip
ADJECTIVES = (
    "red", "old", "little", "brave", "blue", "lazy", "golden", "sad", "quiet", "hungry", "tiny",
    "clever",
    "lost", "green", "happy", "lonely", "wooden", "shy", "silver", "wild",
)  # fmt: skip
OPENINGS = (
    "Once there was a {t} {place}.", "Long ago a {t} lived {place}.",
    "One {time} {name} found a {t} {place}.", "There once was a {t} that {trait}.",
    "{name} had a {t} that {trait}.", "Nobody knew that a {t} lived {place}.",
    "On a {weather} {time} a {t} sat {place}.", "{name} wanted nothing more than a {t}.",
)  # fmt: skip
WISHES = (
    "The {t} wanted to {wish}.", "Every {time} the {t} tried to {wish}.",
    "But the {t} was {mood}, for it could not {wish}.", "{name} asked the {t} to {wish}.",
    "All the {t} ever dreamed of was to {wish}.", "It was {mood} and wished to {wish}.",
)  # fmt: skip
TURNS = (
    "One {weather} {time} {helper} came by and {deed}.", "Then {helper} {deed}.",
    "Suddenly {helper} {deed}.", "So it went {way} and met {helper}.",
    "On the way {way} they met {helper}, who {deed}.", "Far {way} it found {helper}.",
    "The next {time} {helper} knocked and {deed}.",
)  # fmt: skip
STEPS = (
    '"{speech}" said {helper2}.', "They {together} until {time2}.",
    "It took all its courage, but it went on.",
    "The {t} was {mood2} and {together2}.", "Nobody had ever seen such a {t}.",
    "First it was afraid, then it laughed.",
    '"{speech2}" called the {t}.', "They {together} together.",
)  # fmt: skip
ENDS = (
    "From that day on the {t} was never alone.", "And so the {t} learned to {wish}.",
    "In the end the {t} came home, {mood2} and proud.",
    "Since then everyone {place2} knows the {t}.",
    "And if you listen at night, you can hear the {t} laugh.", "That {time} the {t} slept well.",
    "{name} and the {t} stayed friends for ever.", "And the {t} never forgot that {time}.",
)  # fmt: skip
PARTS = {
    "place": ("in a small village", "by the sea", "on a high hill", "in a dark forest",
              "under an old bridge",
              "in a quiet garden", "at the end of the road", "behind the mill", "in a tall tower"),
    "place2": ("in the village", "in the valley", "by the river", "in the forest", "on the island"),
    "time": ("morning", "evening", "night", "day", "summer", "winter"),
    "time2": ("sunset", "midnight", "the stars came out", "the rain stopped", "the moon rose"),
    "weather": ("sunny", "rainy", "cold", "windy", "warm", "foggy"),
    "trait": ("could sing", "never slept", "loved the rain", "was afraid of the dark",
              "glowed at night",
              "could not keep a secret", "told bad jokes", "liked to hide"),
    "wish": ("fly", "see the sea", "find a friend", "dance in the snow", "learn to read",
             "cross the river",
             "touch the moon", "sing a song", "bake a cake", "climb the hill"),
    "mood": ("sad", "lonely", "tired", "bored", "shy"),
    "mood2": ("happy", "glad", "merry", "calm", "full of joy"),
    "helper": ("a kind owl", "an old sailor", "a small mouse", "a clever fox", "a friendly giant",
               "a girl with a lamp", "a lost cloud", "a singing frog", "the wind"),
    "helper2": ("the owl", "a small voice", "someone in the dark", "the wind", "an old woman"),
    "deed": ("gave it a map", "showed it the way", "told it a secret", "asked it to dance",
             "opened a hidden door", "lent it a boat", "sang a strange song"),
    "way": ("over the hills", "across the sea", "through the rain", "down the river",
            "along the road"),
    "together": ("walked", "danced", "talked", "sailed", "played", "laughed"),
    "together2": ("danced all night", "sang aloud", "jumped for joy", "thanked everyone"),
    "speech": ("Do not be afraid!", "Come with me!", "Look up!", "You can do it!"),
    "speech2": ("What a day!", "Here I am!", "At last!", "I am not afraid!"),
}  # fmt: skip
