"""Draws static/icons/*.png from icon.svg: `python -m tests.support.icons` after a change of it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.support.chromium import launch

FOLDER = Path(__file__).parents[2] / "static" / "icons"
SIZES = (192, 512)
# A maskable icon fills its square; what matters lies within the circle of 4/5 of its width.
BACKGROUNDS = {"icon": "transparent", "maskable": "#3b5bdb"}


def draw(browser: Browser) -> dict[str, bytes]:
    """The icons by file name."""
    svg = (FOLDER / "icon.svg").read_text("utf-8")
    icons = {}
    for name, background in BACKGROUNDS.items():
        rules = f"body {{ margin: 0; background: {background} }} svg {{ display: block }}"
        for size in SIZES:
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(f"<style>{rules}</style>{svg}")
            icons[f"{name}-{size}.png"] = page.screenshot(omit_background=True)
            page.close()
    return icons


def main() -> None:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, data in draw(browser).items():
            (FOLDER / name).write_bytes(data)
            print(f"{name}: {len(data)} bytes")
        browser.close()


if __name__ == "__main__":
    main()
