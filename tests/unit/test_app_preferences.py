"""What two tabs remember of the models, over one store."""

from __future__ import annotations

import asyncio
from typing import Any

from app.memory_store import MemoryStore
from app.models import Models
from app.preferences import Preferences, StoreError

LISTED = {"model_id": "tiny", "model": "models/tiny/", "quantization": "q4"}


def preferences_of(store: MemoryStore) -> tuple[Preferences, Models]:
    return listening(store, [])


def listening(store: MemoryStore, told: list[str]) -> tuple[Preferences, Models]:
    models = Models([LISTED])
    on = {"is_folder": lambda url: url != "bad", "failed": lambda *text: told.extend(text)}
    preferences = Preferences(models, on)
    asyncio.run(preferences.open(store))
    return preferences, models


def add(preferences: Preferences, models: Models, url: str) -> dict[str, Any]:
    record = models.add(url, "q8")
    asyncio.run(preferences.add(record))
    return record


def folders(models: Models) -> list[str]:
    return [record["model"] for record in models.added]


def test_models_that_two_tabs_add_are_both_kept() -> None:
    store = MemoryStore()
    here, models_here = preferences_of(store)
    there, models_there = preferences_of(store)
    add(here, models_here, "models/one")
    add(there, models_there, "models/two")
    assert folders(preferences_of(store)[1]) == ["models/one", "models/two"]
    asyncio.run(here.read())
    assert folders(models_here) == ["models/one", "models/two"]
    record = models_there.find("two")
    asyncio.run(there.remove(record))
    assert folders(preferences_of(store)[1]) == ["models/one"]
    asyncio.run(here.read(in_use=models_here.find("two")))
    assert folders(models_here) == ["models/one", "models/two"], "One in use stays."


def test_a_model_removed_elsewhere_leaves_the_list() -> None:
    store = MemoryStore()
    here, models_here = preferences_of(store)
    add(here, models_here, "models/one")
    models_here.add("models/from-the-address", "none")
    there, models_there = preferences_of(store)
    asyncio.run(there.remove(models_there.added[0]))
    asyncio.run(here.read())
    assert folders(models_here) == ["models/from-the-address"]
    assert models_here.records[0] == LISTED


def test_what_is_no_folder_is_left_out_but_kept() -> None:
    store = MemoryStore()
    bad = {"model_id": "bad", "model": "bad", "quantization": "none"}
    asyncio.run(store.put("preferences", {"name": "models", "value": [bad]}))
    preferences, models = preferences_of(store)
    assert folders(models) == []
    add(preferences, models, "models/one")
    (kept,) = asyncio.run(store.get_all("preferences"))
    assert [record["model"] for record in kept["value"]] == ["bad", "models/one"]


def test_the_model_used_last_is_that_of_any_tab() -> None:
    store = MemoryStore()
    here, _ = preferences_of(store)
    there, models_there = preferences_of(store)
    other = add(there, models_there, "models/other")
    asyncio.run(here.use(LISTED))
    asyncio.run(there.use(other))
    asyncio.run(here.read())
    assert here.used_last() == other
    asyncio.run(here.use(LISTED))
    assert preferences_of(store)[0].used_last() == LISTED


def test_a_model_of_the_same_name_is_not_the_one_used_last() -> None:
    store = MemoryStore()
    here, models = preferences_of(store)
    asyncio.run(here.use(models.choose("https://a.test/mine/")))
    again, models_again = preferences_of(store)
    assert [record["model"] for record in models_again.added] == ["https://a.test/mine/"]
    assert again.used_last() == models_again.added[0]
    elsewhere = Models([]).choose("https://b.test/mine/")
    assert elsewhere["model_id"] == "mine" and not again.is_used_last(elsewhere)
    requantized = {**models_again.added[0], "quantization": "q4"}
    assert not again.is_used_last(requantized)


def test_nothing_is_used_last_at_first_or_by_an_older_page() -> None:
    store = MemoryStore()
    assert preferences_of(store)[0].used_last() is None
    asyncio.run(store.put("preferences", {"name": "model", "value": "tiny"}))
    assert preferences_of(store)[0].used_last() is None


class FullStore(MemoryStore):
    async def update(self, table: str, key: str, change: Any) -> None:
        raise StoreError("full")


def test_what_could_not_be_kept_is_told() -> None:
    told: list[str] = []
    preferences, _ = listening(FullStore(), told)
    asyncio.run(preferences.use(LISTED))
    asyncio.run(preferences.use(LISTED))
    assert (preferences.used_last(), told) == (LISTED, ["The choice could not be kept", "full"])
