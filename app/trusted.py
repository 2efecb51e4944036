"""The addresses of the page's own scripts as its Content Security Policy wants them: Trusted Types.

The page has no other policy but that of static/early_worker.js, which knows one address, so nothing
in it can start another script, or make markup of text.
"""

import js

OWN_SCRIPTS = ("./worker/boot.js", "./service-worker.js")


def _own(url, *args):
    if url not in OWN_SCRIPTS:
        raise ValueError(f"{url} is not a script of this page.")
    return url


def _policy():
    """None in a browser that has no Trusted Types and takes plain strings."""
    if not js.Reflect.has(js.globalThis, "trustedTypes"):
        return None
    rules = js.Object.new()
    rules.createScriptURL = _own
    return js.trustedTypes.createPolicy("pywebllm", rules)


_POLICY = _policy()


def script_url(url: str):
    """What `Worker` and `register` take; ValueError for any script but the page's own."""
    return _POLICY.createScriptURL(url) if _POLICY else _own(url)
