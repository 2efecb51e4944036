"""JavaScript objects of a page, held and called from CPython through Playwright's sync API.

Bytes cross as base64, errors as the typed errors of py_engine/errors.py.
"""

from __future__ import annotations

import base64
from collections.abc import Coroutine
from typing import Any, TypeVar

from playwright.sync_api import Page

from py_engine.errors import error_from_code

_INSTALL = """
() => {
  const objects = [];
  const decode = (value) => {
    if (value?.object !== undefined) return objects[value.object];
    if (value?.base64 === undefined) return value;
    return Uint8Array.from(atob(value.base64), (char) => char.charCodeAt(0));
  };
  const encode = (value) => {
    if (!(value instanceof Uint8Array)) return value;
    let text = "";
    for (let i = 0; i < value.length; i += 32768) {
      text += String.fromCharCode(...value.subarray(i, i + 32768));
    }
    return { base64: btoa(text) };
  };
  const guard = async (work) => {
    try {
      return { value: await work() };
    } catch (error) {
      const { code, param, message } = error;
      return { error: { code: typeof code === "string" ? code : null, param, message } };
    }
  };
  globalThis.remote = (code, args, keep) =>
    guard(async () => {
      const result = await (0, eval)(code)(...args.map(decode));
      return keep ? objects.push(result) - 1 : encode(result);
    });
}
"""

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never suspends, as those of objects in a page."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    coroutine.close()
    raise RuntimeError("The coroutine suspended: it awaits more than objects in a page.")


class Remote:
    """One JavaScript object of the page. Functions are given as JavaScript's text; arguments may be
    bytes and other Remotes."""

    def __init__(self, page: Page, function: str, *args: object) -> None:
        """What `function(...args)` returns."""
        page.evaluate(f"() => {{ if (!globalThis.remote) ({_INSTALL})(); }}")
        self.page = page
        self.object_id = _evaluate(page, function, args, keep=True)

    def call(self, name: str, *args: object) -> Any:
        """`object.name(...args)`, awaited."""
        return self.apply(f"(object, ...args) => object.{name}(...args)", *args)

    def apply(self, function: str, *args: object) -> Any:
        """`function(object, ...args)`, awaited."""
        return _evaluate(self.page, function, (self, *args), keep=False)


def _encode(value: object) -> object:
    if isinstance(value, Remote):
        return {"object": value.object_id}
    if isinstance(value, bytes | bytearray | memoryview):
        return {"base64": base64.b64encode(value).decode()}
    return value


def _evaluate(page: Page, function: str, args: tuple[object, ...], *, keep: bool) -> Any:
    call = [function, [_encode(arg) for arg in args], keep]
    answer = page.evaluate("([code, args, keep]) => globalThis.remote(code, args, keep)", call)
    error = answer.get("error")
    if error is None:
        value = answer.get("value")
        if isinstance(value, dict) and "base64" in value:
            return base64.b64decode(value["base64"])
        return value
    if error["code"] is None:
        raise RuntimeError(error["message"])
    raise error_from_code(error["code"], error["message"], error.get("param"))
