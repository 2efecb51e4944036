from tests.browser.chat_page import *
from tests.browser.test_page_streaming import LONG
import pytest
@pytest.mark.parametrize("scheme,width", [("light", 1440), ("dark", 360)])
def test_shots(open_page, scheme, width):
    texts = {"tell": [LONG, LONG]}
    page = open_page(script={"texts": texts}, color_scheme=scheme, viewport={"width": width, "height": 900},
        prepare=lambda page: page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))"))
    shot = lambda name: page.screenshot(path=f"/tmp/shots-flow/{name}-{scheme}-{width}.png")
    send(page, "tell")
    for i, word in enumerate(("another item", "Hello", "many more", "to do")):
        expect(answers(page).last).to_contain_text(word); shot(f"stream{i}")
    expect(page.locator(".statistics")).to_have_count(1); shot("done")
    answers(page).get_by_role("button", name="Regenerate").click()
    expect(page.locator(".message.assistant")).to_contain_text("2 of 2")
    expect(page.locator(".statistics")).to_have_count(1)
    page.get_by_role("button", name="Version before").focus()
    page.keyboard.press("Enter"); shot("version")
    answers(page).locator(".under .copy").click()
    expect(answers(page).locator(".under .copy")).to_contain_text("Not"); shot("refused")
    prompt(page).fill("one\ntwo\nthree"); shot("prompt")
def test_wait(open_page):
    page = open_page("?model=endless", ready=False, reduced_motion="reduce")
    expect(status(page)).to_have_text("Loading endless")
    send(page, "hello"); page.screenshot(path="/tmp/shots-flow/waiting.png")
