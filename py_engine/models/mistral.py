"""Mistral 7B and its kin: Llama whose layers all attend to a window, where the config has one."""

from py_engine.models.config import Differences, Family, Fields


def _differences(fields: Fields, num_layers: int) -> Differences:
    if fields.get("sliding_window") is None:  # null, from version 0.2 on
        return Differences()
    return Differences(layer_windows=(fields.integer("sliding_window"),) * num_layers)


MISTRAL = Family(
    model_type="mistral",
    architecture="MistralForCausalLM",
    defaults={
        "max_position_embeddings": 131072,
        "sliding_window": 4096,
        "eos_token_id": 2,
    },
    differences=_differences,
)
