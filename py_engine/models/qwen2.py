"""Qwen2 and Qwen2.5: q, k and v have biases; later layers may attend to a window."""

from py_engine.errors import UnsupportedModelError
from py_engine.models.config import Differences, Family, Fields

WINDOW_DEFAULTS = {"sliding_window": 4096, "max_window_layers": 28}


def layer_windows(fields: Fields, num_layers: int) -> tuple[int, ...]:
    """The window of each layer by `layer_types` (transformers 5), else by `max_window_layers`:
    the layers from that one on have it."""
    if not fields.boolean("use_sliding_window") or fields.get("sliding_window") is None:
        return ()
    window = fields.integer("sliding_window")
    types = fields.get("layer_types")
    if types is None:
        first = fields.integer("max_window_layers", minimum=0)
        types = ["full_attention" if i < first else "sliding_attention" for i in range(num_layers)]
    known = {"full_attention": 0, "sliding_attention": window}
    if len(types) != num_layers or not known.keys() >= set(types):
        raise UnsupportedModelError(
            f"config.json: layer_types is {types!r}: {num_layers} of full_attention and "
            "sliding_attention are needed.",
            param="layer_types",
        )
    return tuple(known[kind] for kind in types)


def _differences(fields: Fields, num_layers: int) -> Differences:
    return Differences(qkv_bias=True, layer_windows=layer_windows(fields, num_layers))


QWEN2 = Family(
    model_type="qwen2",
    architecture="Qwen2ForCausalLM",
    defaults={"max_position_embeddings": 32768, **WINDOW_DEFAULTS},
    differences=_differences,
)
