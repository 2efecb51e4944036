"""What a browser without WebGPU is told: what is missing and what to do, in its own words.

Sources: the browsers' release notes on WebGPU (Chrome and Edge 113, Safari 26, Firefox 141 on
Windows and 145 on macOS with Apple silicon).
"""

CHROMIUM_SETTINGS = (
    "Open the browser's settings, search for “graphics acceleration”, switch it on and restart "
    "the browser."
)


def browser_of(user_agent: str) -> str:
    """ "edge", "chrome", "firefox", "safari" or "other"."""
    for sign, name in (
        ("Edg/", "edge"),
        ("Firefox/", "firefox"),
        ("Chrome/", "chrome"),
        ("Safari/", "safari"),
    ):
        if sign in user_agent:
            return name
    return "other"


def advice(user_agent: str, is_secure: bool, has_gpu: bool) -> dict:
    """`title`, `what` is missing, and `steps` that may help, for a browser in which the engine
    cannot run. `has_gpu`: navigator.gpu is there, but it gives no adapter."""
    name = browser_of(user_agent)
    if not is_secure:
        return {
            "title": "This address is not secure",
            "what": "Browsers give WebGPU, with which the model is computed, to secure pages only.",
            "steps": ["Open this site over https, or from localhost."],
        }
    if has_gpu:
        return {
            "title": "No graphics card answers",
            "what": "This browser has WebGPU, but finds no graphics adapter that it may use.",
            "steps": _adapter_steps(name, "Linux" in user_agent and "Android" not in user_agent),
        }
    return {
        "title": "This browser has no WebGPU",
        "what": "The model is computed on the graphics card through WebGPU, which this browser "
        "does not offer to this page.",
        "steps": _missing_steps(name, user_agent),
    }


def _adapter_steps(name: str, is_linux: bool) -> list:
    if name == "firefox":
        return [
            "Open about:support and look whether WebGPU is listed as blocked, and why.",
            "Update the graphics driver, then restart Firefox.",
            "Or open this page in Chrome or Edge.",
        ]
    if name == "safari":
        return ["Update macOS or iOS, then restart the device.", "Or use Chrome on a computer."]
    steps = [CHROMIUM_SETTINGS, "Update the graphics driver, then restart the computer."]
    scheme = "edge" if name == "edge" else "chrome"
    if is_linux:
        steps.append(f"On Linux, open {scheme}://flags and switch on “Unsafe WebGPU Support”.")
    steps.append(f"{scheme}://gpu says in the line “WebGPU” why it is off.")
    return steps


def _missing_steps(name: str, user_agent: str) -> list:
    if name == "firefox":
        return [
            "Update Firefox: WebGPU came with version 141 on Windows and 145 on newer Macs.",
            "Elsewhere, open about:config and set dom.webgpu.enabled to true.",
            "Or open this page in Chrome or Edge.",
        ]
    if name == "safari":
        return [
            "Update to Safari 26: it comes with macOS 26, iOS 26 and iPadOS 26.",
            "Or open this page in Chrome or Edge on a computer.",
        ]
    if name in ("chrome", "edge"):
        steps = [f"Update {'Edge' if name == 'edge' else 'Chrome'} to version 113 or newer."]
        if "Android" in user_agent:
            return steps + ["On Android, version 121 and Android 12 are needed."]
        return steps + [CHROMIUM_SETTINGS]
    return ["Open this page in a recent Chrome, Edge, Firefox or Safari."]
