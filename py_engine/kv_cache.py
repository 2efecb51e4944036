"""Blocks of the paged KV cache: who holds them, and which finished text can be taken up again.

A tree of cached blocks, keyed by the tokens in them, survives the requests that computed it. A
new prompt shares the full blocks of its longest known prefix and copies the matching part of the
next one, so reuse is exact to the token. Bookkeeping only: the caller copies and computes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence as Tokens
from dataclasses import dataclass, field

from py_engine.sequence import Sequence


@dataclass(slots=True, eq=False)
class Node:
    """A cached block: the tokens whose keys and values it holds, after those of its ancestors."""

    tokens: tuple[int, ...]
    block: int
    parent: Node | None
    num_users: int = 0
    children: dict[tuple[int, ...], Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BlockCopy:
    """The caller copies this block's contents, all layers, before the sequence's first step."""

    source: int
    target: int


class KvCache:
    def __init__(self, num_blocks: int, block_size: int) -> None:
        self.num_blocks = num_blocks
        self.block_size = block_size
        self._root = Node((), -1, None)
        self._free = list(range(num_blocks - 1, -1, -1))
        self._nodes: dict[int, Node] = {}  # by block
        self._idle: OrderedDict[int, Node] = OrderedDict()  # nodes nobody uses, oldest first
        self._held: dict[int, list[Node]] = {}  # by seq_id: the cached prefix it stands on

    @property
    def num_available(self) -> int:
        """Blocks that a sequence could get now."""
        return len(self._free) + len(self._idle)

    def admit(self, seq: Sequence) -> BlockCopy | None:
        """Give a waiting sequence, which holds no blocks, those of its longest cached prefix.

        At least one token is left to compute. Sets `blocks`, `num_cached` and `num_submitted`; may
        return a copy to make.
        """
        shared, partial, num_partial = self._match(seq.token_ids, len(seq.token_ids) - 1)
        for node in shared:
            self._use(node)
            seq.blocks.append(node.block)
        self._held[seq.seq_id] = shared
        seq.num_submitted = len(shared) * self.block_size
        copy = None
        if partial is not None:
            self._use(partial)  # so that making room does not evict it
            target = self._take_block()
            self._unuse(partial)
            if target is not None:
                copy = BlockCopy(partial.block, target)
                seq.blocks.append(target)
                seq.num_submitted += num_partial
        seq.num_cached = seq.num_submitted
        return copy

    def grow(self, seq: Sequence, num_tokens: int) -> bool:
        """Make room for `num_tokens` tokens; False (and nothing taken) if there is not enough."""
        missing = -(-num_tokens // self.block_size) - len(seq.blocks)
        if missing > self.num_available:
            return False
        for _ in range(missing):
            block = self._take_block()
            if block is None:
                raise RuntimeError("a block that was counted as available is not")
            seq.blocks.append(block)
        return True

    def register(self, seq: Sequence) -> None:
        """Offer the sequence's full blocks of known tokens to others."""
        held = self._held[seq.seq_id]
        while (len(held) + 1) * self.block_size <= seq.num_valid:
            self._hold(seq, self._block_tokens(seq, len(held)))

    def release(self, seq: Sequence) -> None:
        """Take the sequence's blocks back; what they hold stays cached."""
        self.register(seq)
        self._register_partial(seq)
        self._take_back(seq)

    def discard(self, seq: Sequence) -> list[int]:
        """Take the sequence's blocks back and forget what they hold, as far as no other sequence
        stands on it. Returns the freed blocks, for the caller to clear: kernels read the unused
        part of a block too, and may multiply it by zero."""
        held, free_before = list(self._held[seq.seq_id]), len(self._free)
        self._take_back(seq)
        for node in reversed(held):
            if node.num_users == 0 and not node.children:
                self._evict(node)
        return self._free[free_before:]

    def _take_back(self, seq: Sequence) -> None:
        for node in reversed(self._held.pop(seq.seq_id)):  # children first: evicted first
            self._unuse(node)
        self._free += [block for block in seq.blocks if block not in self._nodes]
        seq.blocks.clear()
        seq.num_submitted = 0

    def _register_partial(self, seq: Sequence) -> None:
        """Cache the tokens of the last, not full, block, unless a sibling already holds them."""
        held = self._held[seq.seq_id]
        siblings = (held[-1] if held else self._root).children
        tokens = self._block_tokens(seq, len(held))[: seq.num_valid % self.block_size]
        if not tokens or any(key[: len(tokens)] == tokens for key in siblings):
            return
        for key, sibling in list(siblings.items()):  # what the new node holds too
            if tokens[: len(key)] == key and sibling.num_users == 0:
                self._evict(sibling)
        self._hold(seq, tokens)

    def _hold(self, seq: Sequence, tokens: tuple[int, ...]) -> None:
        """Extend the prefix that `seq` stands on by the block with these tokens. If they are
        cached already, one of the two blocks is freed, or ours is private while others use it."""
        held = self._held[seq.seq_id]
        parent = held[-1] if held else self._root
        block = seq.blocks[len(held)]
        node = parent.children.get(tokens)
        if node is None:
            node = Node(tokens, block, parent)
            parent.children[tokens] = node
            self._nodes[block] = node
        elif node.num_users == 0:
            self._idle.pop(node.block)
            self._free.append(node.block)
            self._nodes[block] = self._nodes.pop(node.block)
            node.block = block
        self._use(node)
        held.append(node)

    def _block_tokens(self, seq: Sequence, index: int) -> tuple[int, ...]:
        start = index * self.block_size
        return tuple(seq.token_ids[start : start + self.block_size])

    def _match(self, token_ids: Tokens[int], limit: int) -> tuple[list[Node], Node | None, int]:
        """Full blocks of the longest cached prefix of token_ids[:limit], then the child that shares
        most of what follows, and how many tokens it shares."""
        node, shared, size = self._root, [], self.block_size
        start = 0
        while start + size <= limit:
            child = node.children.get(tuple(token_ids[start : start + size]))
            if child is None:
                break
            shared.append(child)
            node = child
            start += size
        rest = tuple(token_ids[start : min(start + size, limit)])
        best, best_length = None, 0
        for key, child in node.children.items():
            length = _common_length(key, rest)
            if length > best_length:
                best, best_length = child, length
        return shared, best, best_length

    def _use(self, node: Node) -> None:
        node.num_users += 1
        self._idle.pop(node.block, None)

    def _unuse(self, node: Node) -> None:
        node.num_users -= 1
        if node.num_users == 0:
            self._idle[node.block] = node

    def _take_block(self) -> int | None:
        if not self._free:
            leaf = next((node for node in self._idle.values() if not node.children), None)
            if leaf is None:
                return None
            self._evict(leaf)
        return self._free.pop()

    def _evict(self, node: Node) -> None:
        assert node.parent is not None and not node.children
        del node.parent.children[node.tokens]
        del self._nodes[node.block]
        self._idle.pop(node.block, None)
        self._free.append(node.block)


def _common_length(a: Tokens[int], b: Tokens[int]) -> int:
    length = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        length += 1
    return length
