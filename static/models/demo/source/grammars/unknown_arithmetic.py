"""Questions beyond the model: the last run of their list, arithmetic other than sums."""

from __future__ import annotations

ARITHMETIC = (
    "what is {number} times {number2}?", "{number} multiplied by {number2} equals what?",
    "(how much|what) is {number} (multiplied with|divided by) {number2}?",
    "{number} (times|over|divided by|x) {number2}", "(multiply|divide) {number} by {number2}",
    "what do I get if I (multiply|divide) {n} by {m}?", "can you take the cube root of {n}?",
    "(multiplying|dividing) {n} by {m} (gives|makes|is) what?",
    "(calculate|compute|what's) {n} (*|/|times|multiplied by) {m}",
    "the (square|cube|third) root of {number}?",
    "(find|take|give me) the (square|cube|fourth) root of (the number|) {n}",
    "how much is {n} percent off {m}?", "root of {n}?", "(square|cube) root {n}",
    "{n} percent of {m}", "how many percent of {m} (is|are) {n}?",
    "what do I get for {n} to the power of {m}?",
    "(add {n} percent to {m}|subtract {n} percent from {m}|take {n} percent off {m}, what is "
        "left?)",
    "(raise|increase|lower|reduce) {m} by {n} percent",
    "{n} (squared|cubed) (is|makes) (what|how much)?",
    "(what is|how much is|compute) (two|three|ten) to the power of {n}?",
    "if I double {n}, what is it?", "{n} to the (second|third|fourth) power",
    "raise {n} to the power (of|) {m}", "(double|triple|halve|square) (the number|) {n}",
    "(what|how much) is (double|triple|ten times) {n}?",
    "divide {n} apples between {number} friends",
    "how (often|many times) does {n} (go|fit) into {m}?",
    "(split|share) {n} (euros|apples|coins) between {number} (people|friends), how many does "
        "each (get|have)?",
    "{n} boxes with {m} (eggs|apples|books) each, how many (is that|are there)?",
    "the (average|product|quotient) of {number} and {number2}?",
    "{number} and {number2}, what is the product?", "can {n} be divided by {m}?",
    "{n} over {m} as (a decimal|a fraction|percent)",
    "(what is|tell me|compute) {n} times {m} (plus|minus) {number}",
    "{n} apples between {m} friends, how many each?", "how many times is {n} in {m}?",
    "what is the double of {n}?",
    "{n} books with {m} pages each, how many pages (is that|are there)?",
    "(the {number} times table|the multiplication table of {n})",
)  # fmt: skip
