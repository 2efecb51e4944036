"""The sampling settings of a chat: OpenAI's names, their ranges, and the words shown for them.

docs/protocol.md has the ranges. A setting that is not given is the model's own. Knows no page.
"""

MAX_STOPS = 4

# `default` is what holds when nothing is set, in words; `maximum` None: no limit but the engine's.
# `above`: the minimum itself is not allowed.
FIELDS = (
    {
        "name": "temperature",
        "label": "Temperature",
        "kind": "number",
        "minimum": 0,
        "maximum": 2,
        "step": 0.1,
        "default": "the model's, else 1",
        "help": "How freely words are chosen: 0 always takes the likeliest.",
    },
    {
        "name": "top_p",
        "label": "Top p",
        "kind": "number",
        "minimum": 0,
        "above": True,
        "maximum": 1,
        "step": 0.05,
        "default": "the model's, else 1",
        "help": "Only the likeliest words that make up this share of the probability.",
    },
    {
        "name": "top_k",
        "label": "Top k",
        "kind": "integer",
        "minimum": 0,
        "maximum": 2**31 - 1,
        "step": 1,
        "default": "the model's, else 0",
        "help": "Only this many of the likeliest words; 0 takes all.",
    },
    {
        "name": "min_p",
        "label": "Min p",
        "kind": "number",
        "minimum": 0,
        "maximum": 1,
        "step": 0.01,
        "default": "the model's, else 0",
        "help": "Only words with at least this share of the likeliest one's probability.",
    },
    {
        "name": "max_tokens",
        "label": "Max tokens",
        "kind": "integer",
        "minimum": 1,
        "maximum": 2**31 - 1,
        "step": 1,
        "default": "all that fits",
        "help": "The answer ends after this many tokens.",
    },
    {
        "name": "seed",
        "label": "Seed",
        "kind": "integer",
        "minimum": -(2**53 - 1),  # The integers that JavaScript has exactly.
        "maximum": 2**53 - 1,
        "step": 1,
        "default": "a new one each time",
        "help": "The same seed gives the same answer to the same request.",
    },
    {
        "name": "stop",
        "label": "Stop",
        "kind": "lines",
        "minimum": None,
        "maximum": MAX_STOPS,
        "step": None,
        "default": "none",
        "help": r"The answer ends before any of these texts, one a line; \n is a line break.",
    },
)


def find(name: str) -> dict:
    """The field of that name. Raises ValueError."""
    for field in FIELDS:
        if field["name"] == name:
            return field
    raise ValueError(f"There is no setting called {name}.")


def parse(name: str, text: str):
    """The value that a person wrote, None if nothing. Raises ValueError that names the range."""
    field = find(name)
    if field["kind"] == "lines":
        # Spaces count in a stop text.
        return check(name, [_unescaped(line) for line in text.split("\n") if line.strip()] or None)
    text = text.strip()
    if not text:
        return None
    try:
        if not all(sign in "0123456789+-.eE" for sign in text):
            raise ValueError
        value = int(text) if field["kind"] == "integer" else float(text)
    except ValueError:
        raise ValueError(_range(field)) from None
    return check(name, value)


def check(name: str, value):
    """`value`, which may come from anywhere, if it is one for the setting; None is no setting.
    Raises ValueError that names the range."""
    field = find(name)
    if value is None:
        return None
    if field["kind"] == "lines":
        value = [value] if isinstance(value, str) else value
        right = isinstance(value, list) and 0 < len(value) <= field["maximum"]
        right = right and all(isinstance(stop, str) and stop for stop in value)
    else:
        right = isinstance(value, (int, float)) and not isinstance(value, bool)  # noqa: UP038
        # Written so that NaN is refused.
        right = right and field["minimum"] <= value <= field["maximum"]
        right = right and not (field.get("above") and value == field["minimum"])
        if right and value == int(value):
            value = int(value)
        elif field["kind"] == "integer":
            right = False
    if not right:
        raise ValueError(_range(field))
    return value


def text_of(name: str, value) -> str:
    """What `parse` reads as `value`."""
    if value is None:
        return ""
    if find(name)["kind"] == "lines":
        return "\n".join(_escaped(stop) for stop in value)
    return str(value)


def request_fields(settings: dict) -> dict:
    """The fields of a request; what is not set is left to the model."""
    fields = {}
    for field in FIELDS:
        value = check(field["name"], settings.get(field["name"]))
        if value is not None:
            fields[field["name"]] = value
    return fields


def _range(field: dict) -> str:
    label, low, high = field["label"], field["minimum"], field["maximum"]
    if field["kind"] == "lines":
        return f"{label} takes up to {high} lines of text."
    noun = "a whole number" if field["kind"] == "integer" else "a number"
    if field.get("above"):
        return f"{label} must be {noun} above {low} and at most {high}."
    return f"{label} must be {noun} from {low} to {high}."


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(line: str) -> str:
    parts = line.replace("\r", "").split("\\\\")
    return "\\".join(part.replace("\\n", "\n").replace("\\t", "\t") for part in parts)
