"""Nothing jumps while an answer comes: what stands stays where it stands, the end of the answer is
followed, and what somebody has scrolled up to read does not move."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.chat_page import Open, answers, ask, open_page, questions, send

__all__ = ["open_page"]

LONG = """# A title

Some words that begin the answer, with *emphasis*, `code` and **more of it**, which go on for some \
lines on a narrow screen.

- one item
- another item that goes on for a while, so that it needs more than a line on a narrow screen
  - deeper

1. first

2. second

```python
def greet(name: str) -> str:
    return f"Hello, {name}, in a line that is longer than the screen of a telephone is wide"
```

| Name | What it is | Number |
|------|------------|-------:|
| one | short | 1 |
| another one | a cell with many more words than the others, which would make its column wide | 22 |
| three | short | 333 |

> A quotation that follows.

- [ ] to do
- [x] done

Words after all of it, and an end.
"""

# What the browser itself calls a layout shift, in the transcript; with how far each part moved.
WATCH = """globalThis.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    for (const { node, previousRect: from, currentRect: to } of entry.sources) {
      const part = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (!part?.closest("main")) continue;
      const name = `${part.tagName}.${part.className} ${part.textContent.slice(0, 40)}`;
      shifts.push({ name, x: to.x - from.x, y: to.y - from.y });
    }
  }
}).observe({ type: "layout-shift" });"""

# Where the parts of the last answer stand, from its start on, in every frame until it is whole;
# what of them has moved.
MOVED = """async () => {
  const places = new Map();
  const moved = [];
  const answer = [...document.querySelectorAll(".message.assistant")].at(-1);
  while (!answer.querySelector(".statistics")) {
    await new Promise(requestAnimationFrame);
    const start = answer.getBoundingClientRect();
    for (const part of answer.querySelectorAll(".text > *, li, tr, th, td")) {
      const { x, y } = part.getBoundingClientRect();
      const place = [x - start.x, y - start.y];
      const before = places.get(part) ?? place;
      places.set(part, place);
      if (Math.hypot(place[0] - before[0], place[1] - before[1]) > 1)
        moved.push([part.tagName, part.textContent.slice(0, 40), before, place]);
    }
  }
  return [places.size, moved];
}"""


def shifts(page: Page) -> list[tuple[str, float, float]]:
    """Of the frames that are drawn by now: what, how far to the right, how far down."""
    found: list[dict[str, Any]] = page.evaluate(
        """async () => {
          for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          return shifts;
        }"""
    )
    return [(shift["name"], shift["x"], shift["y"]) for shift in found]


def watch(page: Page) -> None:
    page.evaluate(WATCH)


def place(item: Locator) -> dict[str, float]:
    found: dict[str, float] = item.evaluate("item => item.getBoundingClientRect().toJSON()")
    return found


@pytest.mark.parametrize("width", [360, 1440])
def test_an_answer_that_fits_moves_nothing(open_page: Open, width: int) -> None:
    page = open_page(script={"texts": {"tell": [LONG]}}, viewport={"width": width, "height": 2500})
    ask(page, "hello")
    watch(page)
    ask(page, "tell")
    assert shifts(page) == []


def test_the_watch_sees_what_moves(open_page: Open) -> None:
    page = open_page()
    ask(page, "hello")
    page.wait_for_timeout(600)  # Later than half a second after a key, it counts.
    watch(page)
    page.evaluate("document.querySelector('.message').style.borderTop = '50px solid'")
    assert {down for _, _, down in shifts(page)} == {50}


@pytest.mark.parametrize("width", [360, 1440])
def test_an_answer_longer_than_the_screen_keeps_its_own_order(open_page: Open, width: int) -> None:
    page = open_page(script={"texts": {"tell": [LONG]}}, viewport={"width": width, "height": 500})
    ask(page, "hello")
    watch(page)
    send(page, "tell")
    expect(answers(page)).to_have_count(2)
    number, moved = page.evaluate(MOVED)
    assert number > 30
    assert moved == []
    # It goes up as a whole, and never down again.
    assert [(what, x, y) for what, x, y in shifts(page) if x or y > 0] == []
    expect(answers(page).last.locator(".under")).to_be_in_viewport()


def without_anchoring(page: Page) -> None:
    """As in browsers that keep no place by themselves."""

    def add(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text() + "* { overflow-anchor: none }")

    page.add_init_script(
        """const supports = CSS.supports.bind(CSS);
        CSS.supports = (name, ...rest) => name !== "overflow-anchor" && supports(name, ...rest);"""
    )
    page.route("**/style.css", add)


@pytest.mark.parametrize("is_native", [True, False])
def test_what_is_read_further_up_stays_in_its_place(open_page: Open, is_native: bool) -> None:
    texts = {"tell": [LONG], "more": [LONG * 3]}
    page = open_page(
        prepare=(lambda page: None) if is_native else without_anchoring,
        script={"texts": texts},
        viewport={"width": 360, "height": 500},
    )
    ask(page, "tell")
    send(page, "more")
    expect(answers(page).last).to_contain_text("another item")
    page.locator("main").evaluate("main => main.scrollBy(0, -400)")
    read = questions(page).last
    where = place(read)
    watch(page)
    for text in ("deeper", "many more words", "to do"):
        expect(answers(page).last).to_contain_text(text)
        assert place(read) == pytest.approx(where, abs=1)  # Scrolling is in whole pixels.
    expect(answers(page).last.locator(".statistics")).to_have_count(1)
    assert place(read) == pytest.approx(where, abs=1)
    assert shifts(page) == []


# Everything that is shown, with its pseudo-elements, and what of it moves by itself.
MOVING = """() => {
  const found = [];
  for (const node of document.querySelectorAll("*"))
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(node, pseudo);
      const durations = `${style.transitionDuration}, ${style.animationDuration}`;
      const longest = Math.max(...durations.split(", ").map(parseFloat));
      const moves = style.animationName !== "none" || longest > 0.01;
      if (moves || style.scrollBehavior !== "auto")
        found.push(`${node.tagName}${pseudo ?? ""} ${style.animationName} ${durations}`);
    }
  return [found, document.getAnimations().length];
}"""


def test_nothing_moves_by_itself_where_less_motion_is_wanted(open_page: Open) -> None:
    page = open_page(reduced_motion="reduce")
    send(page, "endless")
    expect(answers(page)).to_contain_text("word3 ")
    assert page.evaluate(MOVING) == [[], 0]
    page.emulate_media(reduced_motion="no-preference")
    found, number = page.evaluate(MOVING)
    assert found and number


def test_a_bar_without_an_end_stands_still_where_less_motion_is_wanted(open_page: Open) -> None:
    page = open_page(ready=False, script={"boot_ms": 60_000}, reduced_motion="reduce")
    bar = page.get_by_role("progressbar")
    expect(bar).to_be_visible()
    first = bar.screenshot()
    for _ in range(3):
        page.wait_for_timeout(100)
        assert bar.screenshot() == first
