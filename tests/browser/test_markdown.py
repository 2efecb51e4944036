"""An answer's Markdown as elements: what is shown, that a model can do nothing by it, and that it
makes no difference in which pieces it came."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

# In place of the page's own Python: only the Markdown, for the tests to drive.
MAIN = """
import js
from dom import make
from markdown import Markdown

class Driver:
    def start(self):
        announcer = make("div", "", "", {"id": "announcer"})
        js.document.body.replaceChildren(make("main", "", "", {"id": "mount"}), announcer)
        self.markdown = Markdown(js.document.getElementById("mount"))

    def draw(self, text):
        self.markdown.append(text)
        self.markdown.finish()

    def pieces(self, text, size):
        for start in range(0, len(text), size):
            self.draw(text[start:start + size])

driver = Driver()
js.window.start = driver.start
js.window.append = lambda text: driver.markdown.append(text)
js.window.draw = driver.draw
js.window.pieces = driver.pieces
js.window.shown_text = lambda: driver.markdown.text
link = make("link", "", "", {"rel": "stylesheet", "href": "./styles/markdown.css"})
js.document.head.append(link)
js.document.body.dataset.ready = ""
"""


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 360, "height": 640})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.route("**/app/main.py", lambda route: route.fulfill(body=MAIN))
    page.goto(f"{site}/index.html")
    expect(page.locator("body[data-ready]")).to_be_attached(timeout=60_000)
    yield page
    context.close()


def html(page: Page) -> str:
    """With the attributes in the order of their names."""
    return page.locator("#mount").evaluate(
        """mount => {
          const copy = mount.cloneNode(true);
          for (const node of copy.querySelectorAll("*")) {
            const attributes = [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
            for (const { name } of attributes) node.removeAttribute(name);
            for (const { name, value } of attributes) node.setAttribute(name, value);
          }
          return copy.innerHTML;
        }"""
    )


def show(page: Page, text: str, size: int = 0) -> str:
    """The HTML of the elements for a text that comes in pieces of `size`, or at once."""
    page.evaluate("start()")
    page.evaluate("([text, size]) => pieces(text, size)", [text, size or max(len(text), 1)])
    return html(page)


def table(head: str, *rows: str) -> str:
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return (
        '<div aria-label="Table" class="markdown-table" role="group" tabindex="0"><table>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def code(lang: str, text: str) -> str:
    return (
        f'<div class="markdown-code"><div class="markdown-code-bar">'
        f'<span class="markdown-language">{lang}</span>'
        '<button class="copy" type="button">Copy</button></div>'
        f'<pre aria-label="Code" role="group" tabindex="0"><code>{text}</code></pre></div>'
    )


def box(label: str) -> str:
    return f'<input aria-label="{label}" disabled="" type="checkbox">'


def math(text: str) -> str:
    return f'<span class="markdown-math">{text}</span>'


def url(text: str) -> str:
    return f'<span class="markdown-url">{text}</span>'


def link(text: str, address: str) -> str:
    return f'<span class="markdown-link">{text} {url(f"[{address}]")}</span>'


SHOWN = {
    "Plain words.": "<p>Plain words.</p>",
    "One\ntwo\n\nthree": "<p>One<br>two</p><p>three</p>",
    "# A\n## B *c*\n####### d": "<h3>A</h3><h4>B <em>c</em></h4><p>####### d</p>",
    "# A\n#### D\n###### F": "<h3>A</h3><h6>D</h6><h6>F</h6>",
    "**a** *b* ~~c~~ `d*e*` \\*f\\*": (
        "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d*e*</code> *f*</p>"
    ),
    "- a\n- b\n  1. c\n  2. d": (
        "<ul><li><p>a</p></li><li><p>b</p><ol><li><p>c</p></li><li><p>d</p></li></ol></li></ul>"
    ),
    "3. a\n\n4. b": '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>',
    "- [ ] a\n- [x] b": (
        f'<ul><li class="markdown-task">{box("To do")}<p>a</p></li>'
        f'<li class="markdown-task">{box("Done")}<p>b</p></li></ul>'
    ),
    "> a\n> - b": "<blockquote><p>a</p><ul><li><p>b</p></li></ul></blockquote>",
    "a\n\n---\n\nb": "<p>a</p><hr><p>b</p>",
    "```python\nx = 1\n\n  y\n```\nz": code("python", "x = 1\n\n  y") + "<p>z</p>",
    "````\n```\na\n```\n````": code("", "```\na\n```"),
    "- a\n  ```js\n  b\n  ```": f"<ul><li><p>a</p>{code('js', 'b')}</li></ul>",
    "|a|b|\n|-|-:|\n|*c*|d|\n|e|": table(
        '<th scope="col">a</th><th class="markdown-right" scope="col">b</th>',
        '<td><em>c</em></td><td class="markdown-right">d</td>',
        "<td>e</td>",
    ),
    "Unclosed **a": "<p>Unclosed **a</p>",
    "```sh\nls": code("sh", "ls"),
    '[a *b*](https://a.test/ "t")': f"<p>{link('a <em>b</em>', 'https://a.test/')}</p>",
    "https://a.test/b_c_d <https://e.test>": (
        f"<p>{url('https://a.test/b_c_d')} {url('https://e.test')}</p>"
    ),
    "[a]: https://a.test\n\n[a]": f"<p>[a]: {url('https://a.test')}</p><p>[a]</p>",
    "![a cat](cat.png)": f"<p>{link('a cat', 'cat.png')}</p>",
    "$a*b*c$ and $5 or $6 *x $y*z$*": (
        f"<p>{math('$a*b*c$')} and $5 or $6 <em>x {math('$y*z$')}</em></p>"
    ),
    "\\(a_b_c*d*\\) \\\\": "<p>" + math("\\(a_b_c*d*\\)") + " \\</p>",
    "So\n$$\na\n= b\n=\n- c\n$$\n*end*": (
        "<p>So<br>" + math("$$\na\n= b\n=\n- c\n$$") + "<br><em>end</em></p>"
    ),
    "\\[\nx *y* z\n": "<p>" + math("\\[\nx *y* z") + "</p>",
    "`$a` and `b$`": "<p><code>$a</code> and <code>b$</code></p>",
    "&lt;b&gt; &amp; &#38; &#x41;": "<p>&amp;lt;b&amp;gt; &amp;amp; &amp;#38; &amp;#x41;</p>",
    "<b>a *b*</b>": "<p>&lt;b&gt;a <em>b</em>&lt;/b&gt;</p>",
    "a\r\nb": "<p>a<br>b</p>",
    "": "",
}


@pytest.mark.parametrize("text", SHOWN)
def test_markdown_is_shown(page: Page, text: str) -> None:
    assert show(page, text) == SHOWN[text]
    assert show(page, text, size=1) == SHOWN[text]


HOSTILE = {
    "script": "<script>window.hit = 1</script>",
    "script in lines": "<script>\nwindow.hit = 1\n\n</script>",
    "img": '<img src="https://evil.test/a.png" onerror="window.hit = 1">',
    "img of the site": "<img src=x onerror=window.hit=1>",
    "markdown image": "![a](https://evil.test/a.png)",
    "image in a link": "[![a](https://evil.test/a.png)](https://evil.test/)",
    "image by reference": "![a][b]\n\n[b]: https://evil.test/a.png",
    "javascript link": "[a](javascript:window.hit=1)",
    "javascript autolink": "<javascript:window.hit=1>",
    "spelled javascript": "[a](java&#115;cript:window.hit=1) [b](\tjavascript:window.hit=1)",
    "data url": "[a](data:text/html,<script>parent.hit=1</script>) ![b](data:image/png;base64,AA)",
    "autolinks": "https://evil.test/a www.evil.test a@evil.test <https://evil.test>",
    "anchor": '<a href="https://evil.test" onclick="window.hit = 1">a</a>',
    "style": "<style>@import 'https://evil.test/a.css'; body { display: none }</style>",
    "style attribute": '<p style="background: url(https://evil.test/a.png)">a</p>',
    "link element": '<link rel="stylesheet" href="https://evil.test/a.css">',
    "iframe": '<iframe src="https://evil.test" srcdoc="<script>parent.hit=1</script>"></iframe>',
    "svg": '<svg onload="window.hit = 1"><image href="https://evil.test/a.svg"/></svg>',
    "mathml": '<math><mtext><img src="https://evil.test/a" onerror="window.hit = 1"></math>',
    "meta": '<meta http-equiv="refresh" content="0; url=https://evil.test">',
    "base": '<base href="https://evil.test/">',
    "form": '<form action="https://evil.test"><button>a</button></form>',
    "comment": "<!-- a --><!--\n\n<img src=x onerror=window.hit=1> -->",
    "unclosed comment": "<!-- <b>a\n\n# b",
    "cdata": "<![CDATA[ <script>window.hit = 1</script> ]]>",
    "in a table": "|a|\n|-|\n|<img src=x onerror=window.hit=1>|",
    "in a list": "- <script>window.hit = 1</script>\n- ![a](https://evil.test/a.png)",
    "in a heading": "# <img src=x onerror=window.hit=1>",
    "language": "```<img/src=x/onerror=window.hit=1>\"'\na\n```",
    "in code": "```html\n<script>window.hit = 1</script>\n```\n`<img src=x onerror=window.hit=1>`",
    "in math": "$<img src=x onerror=window.hit=1>$ \\[<script>window.hit = 1</script>",
    "alt": '![<img src=x onerror=window.hit=1>](x "\\" onload=window.hit=1")',
    "link title": '[a](https://evil.test "><img src=x onerror=window.hit=1>")',
    "unclosed tag": '<img src="https://evil.test/a.png" onerror="window.hit = 1"',
    "unclosed everything": "# **a *b ~~c `d [e](f ![g](h\n> - 1. ```x\n<div <b> $$ \\[ \\( | - |",
    "nested fences": "````\n```html\n<script>window.hit = 1</script>\n```\n~~~\n````\n~~~\n```",
    "named like the page": '<div id="mount" class="markdown" role="log" autofocus>a</div>',
}

TAGS = set(
    "P H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE CODE SPAN DIV BUTTON TABLE THEAD TBODY TR TH TD EM "
    "STRONG DEL BR HR INPUT".split()
)
ATTRIBUTES = set("class type tabindex role aria-label scope start disabled".split())


def made(page: Page) -> Any:
    return page.locator("#mount").evaluate(
        """mount => {
          const nodes = [...mount.querySelectorAll("*")];
          return {
            tags: nodes.map((node) => node.tagName),
            attributes: nodes.flatMap((node) => node.getAttributeNames()),
            text: mount.textContent,
          };
        }"""
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_a_model_can_do_nothing(page: Page, name: str) -> None:
    asked: list[str] = []

    def on_request(request: Any) -> None:
        asked.append(request.url)

    page.on("request", on_request)
    address = page.url
    for size in (0, 7):
        show(page, HOSTILE[name], size)
        found = made(page)
        assert set(found["tags"]) <= TAGS
        assert set(found["attributes"]) <= ATTRIBUTES
        page.evaluate("() => document.querySelectorAll('#mount *').forEach((node) => node.click())")
    page.evaluate("() => new Promise((done) => setTimeout(done, 50))")
    page.remove_listener("request", on_request)
    assert asked == []
    assert page.url == address
    assert page.evaluate("window.hit") is None


def test_html_is_shown_as_written(page: Page) -> None:
    for name in ("script", "img", "iframe", "svg", "style attribute", "anchor", "meta"):
        show(page, f"{HOSTILE[name]} and **more**")
        assert made(page)["text"].startswith(HOSTILE[name]), name
        assert page.locator("#mount strong").inner_text() == "more"


ANSWER = """Here is **how** to do it:

1. Install *it*:
   ```sh
   pip install "a_b*c"
   ```
2. Then run
   - this `x` ~~or~~
   - [that](https://a.test/x_y)

     with $a_1 * b_1 * c$

| Name | Value |
|:-----|------:|
| a    | **1** |
| b    | `2|3` |

> Quoted
> > deeper
lazy

$$
\\sum_{i=0}^n x_i
= y
$$

Setext
------

- [x] done
- [ ] not

```python
def f(a):
    return "```" + a
```

***

    indented code

Last <b>line</b> \\(z*z*z\\) &amp; www.a.test.
Then more | text
"""

FRAGMENTS = [*"a\n\n\n-*_|$`=>:\\", " ", "    ", "word ", "- ", "1. ", "> ", "## ", "---", "```",
             "```py\n", "a|b\n-|-\n", "-|-", "**", "~~", "$$", "\\[", "\\]", "\\(", "[x](y)",
             "<div>", "<!--", "- [ ] ", "![i](u)", "http://a.b", "- item\n", "  - sub\n",
             "| a | b |\n", "|---|---|\n", "$x*y$", "\n\n", "é😀", "<a href='x'>"]  # fmt: skip


def test_it_makes_no_difference_in_which_pieces_a_text_comes(page: Page) -> None:
    at_once = show(page, ANSWER)
    for size in (1, 2, 5, 64):
        assert show(page, ANSWER, size) == at_once
    tags = set(made(page)["tags"])
    assert {"OL", "UL", "PRE", "TABLE", "BLOCKQUOTE", "H4", "HR", "INPUT"} <= tags


@pytest.mark.parametrize("seed", range(4))
def test_nor_for_any_text(page: Page, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(12):
        text = "".join(chance.choices(FRAGMENTS, k=30))
        assert show(page, text, 1) == show(page, text), repr(text)


def test_what_is_shown_stays_and_grows(page: Page) -> None:
    page.evaluate("start()")
    page.evaluate("draw('# Title\\n\\n- one\\n- two **bold** mo\\n\\n```py\\nx = 1')")
    page.evaluate(
        """() => {
          window.kept = ["h3", "li", "strong", "pre code"].map((name) =>
            document.querySelector("#mount " + name));
          window.data = window.kept[3].firstChild;
        }"""
    )
    page.evaluate("draw('23\\ny')")
    page.evaluate("draw(' = 2\\n```\\n\\nEnd')")
    assert page.evaluate("kept.every((node) => node.isConnected) && data.isConnected")
    assert page.evaluate("data.data") == "x = 123\ny = 2"


def test_it_is_drawn_once_in_a_frame(page: Page) -> None:
    page.evaluate("start()")
    drawn = page.evaluate(
        """async () => {
          const mount = document.getElementById("mount");
          let changes = 0;
          const observer = new MutationObserver(() => { changes += 1; });
          observer.observe(mount, { childList: true, subtree: true, characterData: true });
          for (let i = 0; i < 500; i++) append("word" + i + " ");
          const before = mount.textContent;
          while (!mount.textContent.includes("word499")) {
            await new Promise((done) => requestAnimationFrame(done));
          }
          observer.disconnect();
          return [before, changes];
        }"""
    )
    assert drawn == ["", 1]
    assert page.evaluate("shown_text()") == "".join(f"word{i} " for i in range(500))


def test_code_is_copied(page: Page) -> None:
    show(page, "```py\na  = '<b>'\n\nb\n```")
    button = page.get_by_role("button", name="Copy")
    button.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "a  = '<b>'\n\nb"
    expect(button).to_be_visible(timeout=20_000)


LONG = 100_000

HUGE = {
    "prose": "Some *words* that go on and `on`.\n\n",
    "code": "```\n" + "x = 1\n" * 20_000,
    "list": "- an item of **it**\n",
    "table": "|a|b|\n|-|-|\n" + "|c|d|\n" * 16_000,
    "one paragraph": "word ",
    "one word": "a",
    "emphasis": "*a_",
    "strong": "**a",
    "underlines": "_a",
    "brackets": "[",
    "images": "![",
    "backticks": "`a``",
    "quotes": ">",
    "numbers": "1. ",
    "bullets": "- ",
    "tags": "<b x='",
    "comments": "<!--",
    "dollars": "$a ",
    "brackets of math": "\\(",
    "titles": "a\n=\n",
    "wide table": "|a" * 3_000 + "\n" + "|-" * 3_000 + "\n" + "|b\n" * 28_000,
    "rules": "- - - a",
    "deep list": "\n".join(" " * depth + "- a" for depth in range(440)),
}


@pytest.mark.parametrize("name", HUGE)
def test_long_answers_are_shown(page: Page, name: str) -> None:
    text = (HUGE[name] * (LONG // len(HUGE[name]) + 1))[:LONG]
    page.evaluate("start()")
    page.evaluate("text => pieces(text, 10000)", text)
    found = made(page)
    assert set(found["tags"]) <= TAGS
    kept = "".join(c for c in text if c.isalnum())
    if name != "numbers":  # Those of the first lists are list markers.
        assert "".join(c for c in found["text"] if c.isalnum()).endswith(kept[-30:])


def test_nothing_is_wider_than_a_narrow_screen(page: Page) -> None:
    wide = "x" * 300
    show(
        page,
        f"{wide}\n\n`{wide}`\n\n```\n{wide}\n```\n\n|{'a|' * 12}\n|{'-|' * 12}\n|{'word|' * 12}\n\n"
        f"- {wide}\n\n> {wide}\n\n[a](https://a.test/{wide})\n\n${wide}$",
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    for selector in ("pre", ".markdown-table"):
        box = page.locator(selector)
        assert box.evaluate("node => node.scrollWidth > node.clientWidth")
        assert box.evaluate("node => node.tabIndex") == 0
