"""Says what the engine reports in words for people: sizes, progress, statistics, errors."""

STAGES = {
    "boot": "Starting the engine",
    "config": "Reading the configuration",
    "tokenizer": "Reading the tokenizer",
    "weights": "Loading the weights",
    "compile": "Compiling the kernels",
    "tune": "Measuring which kernels are fastest here",
    "ready": "Ready",
}

FORMATS = {"none": "unquantized", "q8": "8-bit", "q4": "4-bit"}

DEFECT = "This is a defect of the engine: please report it."

# What happened, and what this page offers against it. Mostly the engine's message says what to do.
ERRORS = {
    "invalid_request": ("The engine did not accept the request", ""),
    "context_length_exceeded": (
        "The conversation is too long for this model",
        "A new chat starts with an empty context.",
    ),
    "model_not_loaded": ("The model is not loaded", ""),
    "unsupported_model": ("The engine cannot run this kind of model", "Choose another model."),
    "file_missing": (
        "A file of the model is missing",
        "Its URL must be that of a folder with config.json, safetensors and tokenizer.json.",
    ),
    "file_corrupt": ("A file of the model is damaged", ""),
    "network_error": ("The network failed", ""),
    "storage_full": ("The browser's storage is full", ""),
    "gpu_unavailable": ("WebGPU is not available", ""),
    "gpu_out_of_memory": ("The GPU has not enough memory", "4-bit weights take the least."),
    "gpu_validation": ("The GPU refused the engine's work", DEFECT),
    "device_lost": (
        "The GPU was lost",
        "It happens when the system sleeps, runs out of memory or gets a new driver.",
    ),
    "nan_in_logits": (
        "The model computed something that is not a number",
        "Try again, or load the model with other weights.",
    ),
    "internal_error": ("Something broke in the engine", DEFECT),
}


OFFLINE = {
    None: "",
    True: " This page works offline.",
    False: " This page is not kept for offline use.",
}

IDEAS = [
    "What can you do?",
    "Does what I write leave this tab?",
    "Tell me a story about a lighthouse",
    "What is 47 + 38?",
]


def bytes_text(num_bytes) -> str:
    """In decimal units, three digits at most where they matter."""
    if num_bytes < 999_500:
        return f"{round(num_bytes / 1e3)} kB"
    if num_bytes < 9_950_000:
        return f"{num_bytes / 1e6:.1f} MB"
    if num_bytes < 999_500_000:
        return f"{round(num_bytes / 1e6)} MB"
    if num_bytes < 99_500_000_000:
        return f"{num_bytes / 1e9:.1f} GB"
    return f"{round(num_bytes / 1e9)} GB"


def progress_text(progress: dict) -> str:
    """`progress`: data of a progress event (docs/protocol.md)."""
    words = STAGES.get(progress["stage"], progress["stage"])
    if progress["total_bytes"]:
        loaded, total = bytes_text(progress["loaded_bytes"]), bytes_text(progress["total_bytes"])
        words += f": {loaded} of {total}"
    if progress.get("from_cache"):
        words += ", from this browser's storage"
    return words


def loaded_text(loaded: dict) -> str:
    """`loaded`: the result of a load."""
    quantization = FORMATS.get(loaded["quantization"], loaded["quantization"])
    return (
        f"{loaded['model_id']} is ready: {quantization}, "
        f"{loaded['context_window_size']} tokens of context, "
        f"{bytes_text(loaded['gpu_bytes'])} on the GPU."
    )


def status_text(loader, waits: bool, is_kept) -> str:
    """What the engine does now. `loader`: a Loader; `waits`: a prompt was sent, not asked yet;
    `is_kept`: the page, for offline use; None as long as that is not known."""
    then = ". Your prompt will be sent then." if waits else ""
    if not loader.engine:
        return "The engine is not running. A prompt starts it again."
    if not loader.chosen:
        return "Add a model by its URL."
    if loader.is_loading:
        return f"Loading {loader.chosen['model_id']}{then}"
    if not loader.is_loaded:
        return "Send a prompt to load the model."
    return loaded_text(loader.loaded) + OFFLINE[is_kept]


def source_text(record: dict) -> str:
    """What the weights become on the GPU, and where a model of the list comes from."""
    quantization = record.get("quantization") or "none"
    place = "this site"
    if "://" in record["model"]:
        place = record["model"].split("://")[1].split("?")[0].rstrip("/")
    if place.endswith("/resolve/main"):
        place = place[: -len("/resolve/main")]
    return f"{FORMATS.get(quantization, quantization)}, from {place}"


def statistics(usage: dict, finish_reason: str) -> str:
    """One line under an answer."""
    extra = usage["extra"]
    parts = []
    if extra["decode_tokens_per_s"]:
        parts.append(f"{extra['decode_tokens_per_s']:.1f} tokens/s")
    if extra["time_to_first_token_s"] is not None:
        parts.append(f"first token after {extra['time_to_first_token_s']:.2f} s")
    parts.append(f"{usage['completion_tokens']} tokens")
    reused = usage["prompt_tokens_details"]["cached_tokens"]
    parts.append(f"prompt of {usage['prompt_tokens']}, {reused} reused")
    if finish_reason == "length":
        parts.append("ended at the limit of tokens")
    if finish_reason == "abort":
        parts.append("stopped")
    return " · ".join(parts)


def node_statistics(node: dict) -> str:
    """The same for a node of a chat; nothing while its answer comes."""
    kept = node["statistics"]
    if kept is None:
        return "" if node["role"] == "user" else "not complete"
    if kept["usage"] is None:
        return "broken off"
    return statistics(kept["usage"], kept["finish_reason"])


def unreadable_text(number: int) -> str:
    """Of kept chats that this version of the page does not understand."""
    chats, they = ("chat", "It stays") if number == 1 else ("chats", "They stay")
    return f"{number} kept {chats} cannot be read by this page. {they} in this browser unchanged."


def error_text(error: dict) -> dict:
    """`title`, `message` and `advice` (may be empty) for an error body."""
    title, advice = ERRORS.get(error["code"], ERRORS["internal_error"])
    message = error["message"]
    url = error["param"] or ""
    if "://" in url and url not in message:
        message += f" ({url})"
    return {"title": title, "message": message, "advice": advice}
