"""Whether a model fits this device and this browser's storage, in words.

Estimates, for display: WebGPU tells no page how much memory there is. Knows no page and no engine.
"""

from words import bytes_text

BUFFERS_OF_MEMORY = 2
"""How much may fit, in buffers of the largest size: drivers allow one about half of the memory."""

SOFTWARE_SUBGROUP_SIZE = 4
SLOW_PARAMETERS = 50_000_000
"""From here on a processor in a GPU's place is felt to be slow."""


def is_software(adapter: dict) -> bool:
    """Whether the processor computes in a GPU's place."""
    subgroup_size = adapter.get("subgroup_max_size") or 0
    return bool(adapter.get("is_fallback")) or 0 < subgroup_size <= SOFTWARE_SUBGROUP_SIZE


def fit(record: dict, adapter) -> dict:
    """`fits` (False: better not tried) and `text` for a record of models.json on an adapter, as in
    the worker's `ready` event (None: not known yet)."""
    needed = record.get("gpu_bytes")
    if not needed:
        return {"fits": True, "text": "What it needs is known once it is loaded."}
    text = f"Takes about {bytes_text(needed)} on the GPU"
    largest = (adapter or {}).get("max_buffer_size_bytes")
    if not largest:
        return {"fits": True, "text": text + "."}
    if needed > BUFFERS_OF_MEMORY * largest:
        text += f": probably too large here, where one buffer may have {bytes_text(largest)}."
        return {"fits": False, "text": text}
    if is_software(adapter) and (record.get("num_parameters") or 0) >= SLOW_PARAMETERS:
        text += ". Slow here: the browser computes it on the processor."
        return {"fits": True, "text": text}
    return {"fits": True, "text": text + ": fits this device."}


def kept_text(state: str, kept_bytes: int, download_bytes) -> str:
    """How much of a model is in this browser, or "" while a load says it; `download_bytes` of all
    its files, None: unknown."""
    if state == "loading":
        return ""
    if state == "partial":
        if download_bytes:
            return f"{bytes_text(kept_bytes)} of {bytes_text(download_bytes)} downloaded"
        return f"{bytes_text(kept_bytes)} downloaded"
    if kept_bytes:
        return f"{bytes_text(kept_bytes)} in this browser"
    return f"{bytes_text(download_bytes)} to download" if download_bytes else ""


def storage_problem(kept_bytes: int, download_bytes, free_bytes) -> str:
    """What stands against a download, or ""; None: unknown."""
    if download_bytes is None or free_bytes is None:
        return ""
    missing = download_bytes - kept_bytes
    if missing <= free_bytes:
        return ""
    return (
        f"Its download needs {bytes_text(missing)}, but only {bytes_text(free_bytes)} are free: "
        "delete another model first."
    )
