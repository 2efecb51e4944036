"""Markdown that still grows, cut into blocks: what no later text can change is lexed no more.

Knows no Markdown and no page: `lex(text)` gives the tokens, `find_deep(text)` the nesting that is
too much for it. How the text came in pieces makes no difference to the blocks.
"""

# The last blocks may still join or turn into another: a line can make the one before it a table or
# a heading, and the next line can undo that.
NUM_OPEN = 3
LONGEST = 20_000  # Characters lexed at once: what a model writes may cost their square.


def is_shown(token: dict) -> bool:
    return token["type"] != "space"


class Blocks:
    def __init__(self, lex, find_deep):
        self._lex = lex
        self._find_deep = find_deep
        self._rest = ""  # Of the open blocks and what follows them.

    def take(self, text: str):
        """Add text; the tokens of the blocks that are final now, and of those still open."""
        self._rest += text.replace("\r", "")
        final = []
        while True:
            tokens, length, is_end = self._next()
            if is_end:
                num_final = self._num_final(tokens)
                length = sum(len(token["raw"]) for token in tokens[:num_final])
            else:
                num_final = len(tokens)
            final += filter(is_shown, tokens[:num_final])
            self._rest = self._rest[length:]
            if is_end:
                return final, list(filter(is_shown, tokens[num_final:]))

    def _next(self):
        """Tokens from the start of the rest, the length they stand for, whether it is all."""
        deep = self._find_deep(self._rest[:LONGEST])
        if deep == 0:
            return self._plain_line()
        if deep is not None:
            return self._lex(self._rest[:deep]), deep, False
        size = LONGEST
        while len(self._rest) > size:
            tokens = self._lex(self._rest[:size])
            num_final = self._num_final(tokens)
            if num_final:
                length = sum(len(token["raw"]) for token in tokens[:num_final])
                return tokens[:num_final], length, False
            if tokens[-1]["type"] != "code":
                size = self._line_start(size)
                return self._lex(self._rest[:size]), size, False
            size *= 4  # Long code is one block, and cheap.
        return self._lex(self._rest), len(self._rest), True

    def _num_final(self, tokens: list) -> int:
        places = [place for place, token in enumerate(tokens) if is_shown(token)]
        return places[-NUM_OPEN] if len(places) > NUM_OPEN else 0

    def _plain_line(self):
        length = self._rest.find("\n") + 1
        is_end = length == 0
        line = self._rest if is_end else self._rest[:length]
        return [{"type": "plain", "raw": line}], len(line), is_end

    def _line_start(self, size: int) -> int:
        """The last one before `size` that is not indented, or just any place."""
        end = self._rest.rfind("\n", 0, size)
        while end > 0 and self._rest[end + 1] in " \t\n":
            end = self._rest.rfind("\n", 0, end)
        return end + 1 if end > 0 else size
