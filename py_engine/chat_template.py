"""A model's chat template: messages to the text of a prompt, by Jinja2 as transformers sets it up.

Runs in Jinja2's immutable sandbox, as templates come with downloaded models. Knows no tokenizer;
the text holds the special tokens that the template writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NoReturn

from jinja2 import Template, nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from py_engine.errors import InvalidRequestError, UnsupportedModelError

_SPECIAL_TOKENS = (
    "bos_token",
    "eos_token",
    "unk_token",
    "sep_token",
    "pad_token",
    "cls_token",
    "mask_token",
)
_OWN = ("messages", "tools", "documents", "add_generation_prompt")


class _Generation(Extension):
    """`{% generation %}` marks the assistant's part for training; here it is its content."""

    tags = {"generation"}

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _raise_exception(message: str) -> NoReturn:
    raise TemplateError(message)


def _tojson(
    value: object,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Jinja2's own escapes HTML, which a prompt must not have."""
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def _environment(now: Callable[[], datetime]) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, loopcontrols]
    )
    environment.filters["tojson"] = _tojson
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = lambda form: now().strftime(form)
    return environment


@lru_cache(maxsize=8)
def _compiled(source: str, now: Callable[[], datetime]) -> Template:
    """Kept, since each compilation by Jinja2 leaves some strings behind for good."""
    return _environment(now).from_string(source)


class ChatTemplate:
    """Compiled once; a model without a (valid) template still loads, and fails to `render` only.

    `template_text` is the content of chat_template.jinja, which goes before the one in
    `tokenizer_config`.
    """

    def __init__(
        self,
        tokenizer_config: Mapping[str, Any],
        template_text: str | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._special_tokens = _special_tokens(tokenizer_config)
        self._template: Template | None = None
        self._problem = "This model has no chat template: use completions, or another model."
        source = template_text or _default(tokenizer_config.get("chat_template"))
        self._knows_developer = source is not None and "developer" in source
        if source is None:
            return
        try:
            self._template = _compiled(source, now)
        except Exception as error:  # Jinja2's own, and Python's for what Jinja2 made of it
            self._problem = f"This model's chat template is not valid ({error}): use completions."

    def render(
        self,
        messages: Iterable[Mapping[str, Any]],
        kwargs: Mapping[str, Any] | None = None,
        *,
        tools: Sequence[Mapping[str, Any]] = (),
        add_generation_prompt: bool = True,
    ) -> str:
        """The prompt's text; `kwargs` are the request's `chat_template_kwargs`, `tools` its
        functions.

        Raises UnsupportedModelError if there is no template that can be used, InvalidRequestError
        if it rejects the messages.
        """
        if self._template is None:
            raise UnsupportedModelError(self._problem)
        kwargs = kwargs or {}
        for name in _OWN:
            if name in kwargs:
                param = f"chat_template_kwargs.{name}"
                raise InvalidRequestError(f"`{param}` is set by the engine.", param=param)
        try:
            return self._template.render(
                {
                    **self._special_tokens,
                    **kwargs,
                    "messages": [self._message(message) for message in messages],
                    "tools": [dict(tool) for tool in tools] or None,
                    "documents": None,
                    "add_generation_prompt": add_generation_prompt,
                }
            )
        except SecurityError as error:
            raise UnsupportedModelError(
                f"This model's chat template does what is not allowed ({error}): use completions."
            ) from error
        except TemplateError as error:
            raise InvalidRequestError(
                f"The model's chat template rejects these messages: {error}", param="messages"
            ) from error
        except Exception as error:  # whatever the template's expressions raise
            raise InvalidRequestError(
                "The model's chat template fails for these messages "
                f"({type(error).__name__}: {error}).",
                param="messages",
            ) from error

    def _message(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """A developer's message is a system message to templates older than that role."""
        if message["role"] == "developer" and not self._knows_developer:
            return {**message, "role": "system"}
        return dict(message)


def _default(template: object) -> str | None:
    """The template of tokenizer_config.json: a text, or a list of named ones."""
    if isinstance(template, str):
        return template
    if not isinstance(template, list):
        return None
    named = {one["name"]: str(one["template"]) for one in template}
    return named.get("default")


def _special_tokens(tokenizer_config: Mapping[str, Any]) -> dict[str, Any]:
    """The tokens that templates name; each is a string, or an object with `content`."""
    tokens = {}
    for name in _SPECIAL_TOKENS:
        token = tokenizer_config.get(name)
        if token is not None:
            tokens[name] = token["content"] if isinstance(token, Mapping) else token
    return tokens
