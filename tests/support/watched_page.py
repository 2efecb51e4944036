"""What no page may do while a test uses it: break its policy, throw, complain, ask others."""

from __future__ import annotations

from playwright.sync_api import ConsoleMessage, Page, Request

# Before any script of the page: what its Content Security Policy refuses is told to the console.
TELL_REFUSED = """addEventListener("securitypolicyviolation", (event) => {
  console.error(`Content Security Policy: ${event.effectiveDirective} ${event.blockedURI}`);
})"""


def watch(page: Page, site: str) -> list[str]:
    """From now on what is wrong with the page is added to this list."""
    problems: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            problems.append(f"console: {message.text} ({message.location['url']})")

    def on_request(request: Request) -> None:
        if not request.url.startswith((f"{site}/", "blob:")):
            problems.append(f"another origin: {request.url}")

    page.add_init_script(TELL_REFUSED)
    page.on("console", on_console)
    page.on("pageerror", lambda error: problems.append(f"thrown: {error}"))
    page.on("request", on_request)
    return problems
