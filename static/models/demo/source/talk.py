"""Small talk: greetings, who is speaking, thanks, goodbyes."""

from __future__ import annotations

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.intent import Intent, ask
from static.models.demo.source.moods import BLAME, HAPPY, PRAISE, SAD
from static.models.demo.source.phrasing import Phrasings

GREET = Intent(
    Phrasings(
        "hello", "hi", "hi there", "hey", "good morning", "good evening", "hello there",
        "hello, hello", "greetings", "hello my friend", "hey there", "hiya", "good day",
        "good afternoon", "hi bot", "hello computer", "hello, is anyone there?", "hey you", "howdy",
        "hi, nice to meet you", "hello, nice to meet you", "hi, good to see you",
        "well hello there", "morning", "hello again", "hi, are you there?", "a good morning to you",
        "yo", "hi, I am new here", "hello, I just got here", "hi, can we talk?", "can we chat?",
        "hello, can we chat a bit?", "hello (bot|model|assistant|robot)",
        "hi (model|assistant|robot)", "(good|lovely) (morning|evening|day) to you",
        "hey (bot|model|assistant)", "hello (dear|my) (model|bot)", "(hello|hi) to you",
        "(hi|hello), how nice to (meet|see) you", "oh hello", "oh, hi there", "hi again",
        "hey, good (morning|evening|afternoon)", "hi, good (morning|evening|afternoon)",
        "hello and good (morning|evening)", "hi, (I just arrived|I just came in)",
        "(knock knock|anybody home?)", "hello, (are you awake|can you hear me)?",
        "hi, (are you awake|can you hear me)?", "greetings, (friend|robot|model)",
        "I want to (talk|chat)", "(let's|let us) (talk|chat)",
        "I would like to (talk|chat) (a bit|with you)",
        "is (anybody|anyone|somebody) (there|here)?", kind="",
    ),
    (
        "Hello! What can I do for you?",
        "Hi there! Ask me something.",
        "Hello! Nice to meet you. What would you like to try?",
    ),
    (("hello", "hi"),),
)  # fmt: skip
HOW_ARE_YOU = Intent(
    Phrasings(
        "how are you?", "how are you doing?", "how are you today?", "how is it going?",
        "are you well?", "how do you feel?", "how do you do?", "how are things with you?",
        "hello, how are you?", "hi, how is it going?", "how have you been?", "are you ok?",
        "hi, how are you today?", "what's up?", "are you doing well?", "how is your day?",
        "are you happy?", "hey, how do you feel today?", "hello, are you well?",
        "how are you feeling?", "is everything fine with you?", "how's life?",
        "good morning, how are you?", "and how are you?", "all good with you?",
        "how are you (now|this morning|this evening)?", "are you (fine|doing ok|doing fine)?",
        "how (goes it|is life|are things)?", "are you feeling (well|good|fine)?",
        "how is everything (going|with you)?", "and you, how are you?",
        "(hi|hello), how are you doing?", "(hi|hello), how do you feel?",
        "(hi|hey), are you (ok|well|fine)?", "I hope you are (well|fine|ok)?",
        "how do you feel (now|right now|this morning)?",
        "is (everything|all) (ok|good|well) (with you|there)?", "are you having a (good|nice) day?",
        "did you (sleep well|have a good day)?", "how was your (day|morning|night)?",
        "what is your mood?", "in what mood are you?", "are you in a good mood?",
        "(hey|hello), what's up?", "how are you my friend?",
    ),
    (
        "I am fine, thank you. How can I help?",
        "All is well in this tab, thank you! What shall we do?",
        "I am well, thanks for asking. What would you like to try?",
    ),
    (("fine", "well"), ("thank you", "thanks")),
)  # fmt: skip
WHO = Intent(
    Phrasings(
        "who are you?", "what are you?", "what is your name?", "what's your name?",
        "who am I talking to?", "are you a robot?", "are you human?", "are you a person?",
        "introduce yourself", "tell me about yourself", "what should I call you?",
        "do you have a name?", "what kind of model are you?", "are you a language model?",
        "are you an AI?", "what sort of thing are you?", "which model are you?",
        "am I talking to a human?", "what do people call you?", "say who you are", "who is this?",
        "who is speaking?", "what model is this?", "are you ChatGPT?",
        "am I speaking with a machine?", "how may I call you?", "are you real?",
        "what are you called?", "describe yourself", "who is answering me?",
        "what type of program are you?", "is this a bot?", "what is the name of this model?",
        "explain who you are", "are you a machine?", "(tell me|say) (who|what) you are",
        "what (kind|sort|type) of (bot|program|assistant|machine|AI) (are you|is this)?",
        "are you (a|an) (program|computer|assistant|bot|AI model)?",
        "who (is|am I) (talking|speaking|writing) (to me|to|with)?",
        "what is (this|your) (model|bot) called?",
        "what is the name of (this|your) (bot|assistant|program)?",
        "(can|may|could) I (ask|know) your name?", "(can|could|would) you introduce yourself?",
        "are you (GPT|Llama|Siri|Alexa|Claude|Gemini)?", "is your name (Bob|Siri|Alexa|Max)?",
        "are you (alive|a living thing|a human being|a man|a woman)?",
        "what (exactly|really) are you?", "who (exactly|really) are you?",
        "(which|what) (language model|LLM|AI) (is this|are you)?", "your name?", "your name please",
        "how (should|can|do) I call you?", "do (you|they) call you (something|by a name)?",
        "I want to know who you are", "I do not know who you are",
        "I would like to know (your name|who you are|what you are)", "and who are you?",
        "and what is your name?", "what do you call yourself?",
        "am I (chatting|talking) with a (robot|bot|person|machine|model)?",
        "is there a (human|person|man) (typing|writing|behind this)?",
        "(explain|say|describe) what you are", "what is a demo model?", "are you the demo model?",
        "what (are|is) the demo model?",
    ),
    (
        "I am the pywebllm demo model, a small language model that runs in this browser tab.",
        "I am the pywebllm demo model: small, and running right here in your browser.",
        "You are talking to the pywebllm demo model, a small program that runs in this tab.",
    ),
    (("pywebllm demo model",),),
)  # fmt: skip
MAKER = Intent(
    Phrasings(
        "who made you?", "who built you?", "who created you?", "who trained you?",
        "where do you come from?", "who is your maker?", "were you made by a big company?",
        "who wrote you?", "who are your creators?", "who developed you?", "how were you made?",
        "how were you trained?", "who is behind you?", "what were you trained on?",
        "where were you trained?", "who is your creator?", "which company made you?",
        "who programmed you?", "what is your training data?", "where did you learn to speak?",
        "by whom were you made?", "did a company build you?", "what text did you learn from?",
        "who (is|are) your (developer|author|programmer|inventor|parents)?",
        "(which|what) (people|team|person) (made|built|trained) you?",
        "who (invented|designed|coded) you?",
        "how (did|do) you learn (to talk|to speak|things|all this)?",
        "what (did you learn|have you learned) from?",
        "on what (data|text|texts) were you trained?",
        "(which|what) (data|texts|books) did they train you on?",
        "where does your (knowledge|training data|text) come from?", "who (taught|teaches) you?",
        "are you made by (Google|OpenAI|Meta|Microsoft)?",
        "(did|has) (Google|OpenAI|Meta|Microsoft) (make|made|build|train) you?",
        "tell me (who made you|how you were made|who built you)",
        "I want to know who (made|built|created|trained) you",
        "do you have a (maker|creator|father|mother)?", "who do you belong to?", "who owns you?",
        "by whom were you (trained|built|written)?",
        "were you trained on (the internet|books|the web)?",
        "how (did|have) they (train|make|build|made) you?", "what company is behind you?",
    ),
    (
        "The pywebllm project made me, from text that its own scripts write.",
        "I was made by the pywebllm project: its scripts wrote my training text and trained me.",
    ),
    (("pywebllm project",),),
)  # fmt: skip
ABILITIES = Intent(
    Phrasings(
        "what can you do?", "what are you able to do?", "how can you help me?", "help",
        "what are you good at?", "what can I ask you?", "what do you know?",
        "show me what you can do", "what are your skills?", "what can I do here?",
        "what should I ask you?", "can you help me?", "what else can you do?",
        "list what you can do", "what are your abilities?", "give me some ideas what to ask",
        "what can we do together?", "what could I try?", "what things can you do?",
        "what are you for?", "I need help", "can you do anything useful?",
        "what are you capable of?", "which tasks can you do?", "what may I ask?",
        "tell me what you can do", "what do you do?", "how can I use you?",
        "in what can you help me?", "what (tasks|skills|tricks|things) do you (know|have|master)?",
        "(which|what) (questions|things) can I ask (you|here)?",
        "(tell|show) me (your skills|your abilities|your tricks|what you know)",
        "what (are|is) (your|the) (features|talents|use of you)?",
        "(say|explain|describe) what you can do",
        "can you do (something|anything|more|other things)?",
        "what (can|could|should|shall) we (do|try|talk about)?",
        "what (can|could|might|should) I (do|try|say|type) (here|now|with you)?",
        "how (can|could|may) you (help|be useful|serve me)?", "what help can you give?",
        "(please help|help me|I need some help|I am lost)",
        "what are you (made|built|good|useful) for?", "how do you help people?", "are you useful?",
        "give me (an example|examples|ideas|a hint)", "what is possible here?",
        "what do you offer?", "I do not know what to (ask|say|type|do)",
        "list your (skills|abilities|features)", "what (all|else) (are you able to|can you) do?",
        "which (skills|abilities|talents) do you have?", "what can a (model|bot) like you do?",
    ),
    (
        "I can chat, remember what you tell me, add and subtract, count, sort and reverse words, "
        "tell short stories, write JSON, and explain this app.",
        "Small things: sums, counting, sorting and reversing words, short stories, JSON, "
        "remembering your name, and telling you about this app.",
    ),
    (("stories",), ("json",), ("app",)),
)  # fmt: skip
THANKS = Intent(
    Phrasings(
        "thanks", "thank you", "thank you very much", "thanks a lot", "many thanks", "thanks!",
        "great, thanks", "thank you so much", "ok, thank you", "thx", "cool, thanks",
        "that helps, thank you", "thanks for your help", "perfect, thank you", "nice, thanks",
        "thank you for the help", "cheers, thanks", "thanks, that was useful", "I thank you",
        "thanks again", "thank you for that", "good, thank you", "thanks for the answer",
        "thank you kindly", "very kind of you, thanks",
        "(ok|great|good|nice|cool), thank you (very|so) much",
        "thanks (so much|very much|a bunch|a million)",
        "thank you (a lot|my friend|dear bot|model)", "(wow|oh|ah), (thanks|thank you)",
        "(thanks|thank you), (that is nice|that is great|great|perfect)",
        "(thanks|thank you) for (helping|helping me|answering|your time|everything|all)",
        "I (want|would like) to thank you", "many thanks (to you|for that|for the help)",
        "thank you, (you helped me|that helped|well done)", "(big thanks|ty|thanks mate|thank u)",
        "much obliged", "I am (grateful|thankful)",
        "(thanks|thank you), that (is|was) (helpful|good|kind|enough)",
        "(super|fine|wonderful|lovely), (thanks|thank you)",
        "(my thanks|a thousand thanks|thanks indeed)", "(thanks|thank you) (once more|once again)",
        "how kind, (thanks|thank you)", "that is (kind|nice) of you, thank you",
        "(thanks|thank you) for your (answer|kindness|patience)", "accept my thanks", kind="say",
    ),
    ("You are welcome!", "You are welcome. Anything else?", "Gladly! You are welcome."),
    (("welcome",),),
)  # fmt: skip
BYE = Intent(
    Phrasings(
        "bye", "goodbye", "good bye", "see you", "see you later", "good night", "I have to go",
        "bye bye", "farewell", "that is all, bye", "see you soon", "I am leaving now",
        "have a nice day, bye", "ok, bye", "until next time", "I must go now", "talk to you later",
        "so long", "time to go, goodbye", "bye for now", "I will go now, bye", "cu", "ciao",
        "see you tomorrow", "got to go", "that is it for today, goodbye", "I am off, bye",
        "let us stop here, goodbye", "good night, see you", "catch you later",
        "(ok|well|so|right), goodbye", "(ok|well|so|right), see you (later|soon)",
        "goodbye (my friend|for now|bot|model)", "bye (my friend|bot|model|then)",
        "(I have|I need) to (leave|go home|sleep|stop)",
        "I (must|have to|should) (leave|stop|sleep) now",
        "see you (around|next time|again|next week)", "good night (bot|my friend|and bye)",
        "(have a|a) (good|nice) (day|evening|night|weekend)",
        "(thanks|thank you) and (bye|goodbye)", "(thanks|thank you), (bye|goodbye|see you)",
        "I am (going|going home|done|finished) now, bye",
        "(bye|goodbye), (see you|take care|be well)", "take care", "I say goodbye",
        "(that's|that is) (it|all) for (now|today)", "(let's|let us) end (this|here|the chat)",
        "farewell my friend", "I will (leave|be back|come back) (now|tomorrow|later)",
        "talk to you (tomorrow|soon|next time)", kind="say",
    ),
    ("Goodbye! Come back soon.", "Goodbye, it was nice to talk to you.", "See you! Goodbye."),
    (("goodbye",),),
)  # fmt: skip
INTENTS = {
    "greet": GREET, "how_are_you": HOW_ARE_YOU, "who": WHO, "maker": MAKER, "abilities": ABILITIES,
    "thanks": THANKS, "bye": BYE, "praise": PRAISE, "blame": BLAME, "happy": HAPPY, "sad": SAD,
}  # fmt: skip

_WEIGHTS = {"greet": 2, "who": 3, "abilities": 2}


def social(chat: Chat) -> Check:
    """A turn of small talk; greetings and goodbyes have their place at the ends of a chat."""
    names = list(INTENTS)
    weights = [_WEIGHTS.get(name, 1) for name in names]
    return ask(chat, INTENTS[chat.rng.choices(names, weights)[0]])


def greeting(chat: Chat) -> Check:
    """How chats begin."""
    return ask(chat, chat.rng.choices((GREET, HOW_ARE_YOU), (3, 1))[0])


def farewell(chat: Chat) -> Check:
    """How chats end."""
    return ask(chat, chat.rng.choice((THANKS, BYE)))
