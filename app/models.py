"""The models that the page offers: records of models.json, and folders given by their URL."""

HUB = "https://huggingface.co/"

DISPLAY_FIELDS = ("num_parameters", "download_bytes", "gpu_bytes")
"""Of the records of models.json: for people, not for the worker."""


def with_scheme(url: str) -> str:
    """`url` as a browser's address bar would take it: what begins with the name of a host, and goes
    on, is not a folder of this site."""
    host, slash, _ = url.partition("/")
    labels = host.split(":")[0].split(".")
    ending = labels[-1]  # A version, as in Qwen2.5-0.5B, is none.
    is_host = len(labels) > 1 and all(labels) and len(ending) > 1 and ending.isalpha()
    return f"https://{url}" if slash and is_host else url


def hub_folder(url: str) -> str:
    """The folder of files behind a model's page on the Hugging Face hub; other URLs as they are."""
    if not url.startswith(HUB):
        return url
    parts = url[len(HUB) :].split("?")[0].split("#")[0].strip("/").split("/")
    if len(parts) == 2:
        parts += ["resolve", "main"]
    elif len(parts) > 3 and parts[2] in ("tree", "blob"):
        parts[2] = "resolve"
    else:
        return url
    return HUB + "/".join(parts) + "/"


def record_of(url: str, quantization: str) -> dict:
    """A record for the model in the folder `url`, named after it."""
    url = hub_folder(with_scheme(url.strip()))
    parts = [part for part in url.split("?")[0].split("/") if part]
    if "resolve" in parts[:-1]:
        parts = parts[: parts.index("resolve")]
    return {"model_id": parts[-1], "model": url, "quantization": quantization}


class Models:
    """The list behind the chooser; no two records have one `model_id`. `added` are those of
    `records` that were given by their URL."""

    def __init__(self, records: list):
        self.records = list(records)
        self.added = []

    def first(self):
        """The record to begin with, or None."""
        return self.records[0] if self.records else None

    def find(self, model_id: str):
        """The record, or None."""
        for record in self.records:
            if record["model_id"] == model_id:
                return record
        return None

    def add(self, url: str, quantization: str) -> dict:
        """A new record for the folder at `url`; another folder of the same name is numbered."""
        record = record_of(url, quantization)
        name, number = record["model_id"], 1
        while True:
            known = self.find(record["model_id"])
            if known is None:
                self.records.append(record)
                self.added.append(record)
                return record
            if known == record:
                return known
            number += 1
            record["model_id"] = f"{name} ({number})"

    def remove(self, record: dict):
        """Does nothing unless it is one of `added`."""
        if record in self.added:
            self.added.remove(record)
            self.records.remove(record)

    def choose(self, wanted: str):
        """What `?model=` asks for: a model_id of the list, or the URL of a folder, which is added;
        None if it is neither."""
        known = self.find(wanted)
        if known is None and "/" in wanted.strip("/"):
            known = self.add(wanted, "none")
        return known
