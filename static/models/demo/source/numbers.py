"""Sums and differences up to 100, comparisons, counting. The answer restates the task in one form,
so that how it was asked and how it is computed are learned apart, and does larger sums in two
steps, tens and ones: `47 + 38 = 70 + 15 = 85.`"""

from __future__ import annotations

from random import Random

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.phrasing import Phrasings

LARGEST = 100
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()


def _which(more: str, most: str) -> tuple[str, ...]:
    """Asks for one of two numbers."""
    return (
        f"(I want to know|do you know) which is ({more}), {{a}} or {{b}}?",
        f"({more}): {{a}} or {{b}}?",
        f"(compare|look at) {{a}} (and|with) {{b}}: which is ({more})?",
        f"is ({more}) {{a}} or {{b}}?", f"(which|what) is (the|) ({most}) of {{a}} and {{b}}?",
        f"the ({most}) of {{a}} and {{b}}", f"is {{a}} or {{b}} (the|) ({more}) (one|number|)?",
        f"is it {{a}} or {{b}} that is ({more})?", f"{{a}} or {{b}}, (what|which one) is ({more})?",
        f"I have {{a}} and {{b}}. Which is ({more})?",
        f"(what|which) of {{a}} and {{b}} is ({more})?", f"which is the ({most}), {{a}} or {{b}}?",
        f"({more}) number: {{a}} or {{b}}?", f"{{a}} or {{b}}: (which is|what is|) ({more})?",
        f"which one, {{a}} or {{b}}, is ({more})?", f"what's ({more}), {{a}} or {{b}}?",
        f"(tell|show) me (what|which one) is ({more}): {{a}} or {{b}}",
        f"(do you know|say) (what|which number) is ({more}), {{a}} or {{b}}",
        f"(I want to know|say) the ({most}) of {{a}} and {{b}}",
        f"(here are|given|take) {{a}} and {{b}}. (Which|What) is ({more})?",
        f"the ({more}) (one|number), {{a}} or {{b}}?", f"({most}) of {{a}} and {{b}}?",
        f"what's the ({most}) of {{a}} and {{b}}?", f"show me the ({more}) of {{a}} and {{b}}",
        f"{{a}}, {{b}}: (say|tell me) which is ({more})", f"({more}) of {{a}} and {{b}}?",
        f"(look at|compare) {{a}} and {{b}} and (say|tell me) the ({more}) one",
        f"what's ({more}): {{a}} or {{b}}?", f"(show|tell) me the ({most}) of {{a}} and {{b}}",
        f"I want to know the ({more}) one of {{a}} and {{b}}",
        f"what's the ({more}) one, {{a}} or {{b}}?",
        f"look at {{a}} and {{b}}, (which|what) is ({more})?",
        f"I want the ({more}) of {{a}} and {{b}}",
        f"show me which (one|number) is ({more}), {{a}} or {{b}}",
    )  # fmt: skip


def _whether(more: str, sign: str) -> tuple[str, ...]:
    """Asks whether a number is the one of two."""
    return (
        f"{{a}} is ({more}) than {{b}} - (yes or no|true or false|right or wrong|is that so)?",
        f"{{a}} is ({more}) than {{b}}, (yes|yes or no|is that right|is that true|is it)?",
        f"(I think|I say|I believe) {{a}} is ({more}) than {{b}}, (right|correct)?",
        f"(do you know|I want to know) (if|whether) {{a}} is ({more}) than {{b}}",
        f"is {{a}} ({more}) than {{b}}, (yes or no|true or false|or not)?",
        f"(if I compare|comparing) {{a}} and {{b}}, is {{a}} ({more})?",
        f"{{a}} ({more}) than {{b}}, (yes or no|right|true|correct)?",
        f"(yes or no|true or false), is {{a}} ({more}) than {{b}}?",
        f"(is|so) {{a}} {sign} {{b}}, (yes or no|right|true)?",
        f"when I compare {{a}} (and|with) {{b}}, is {{a}} ({more})?",
        f"(comparing|looking at) {{a}} and {{b}}, (is {{a}} the|would {{a}} be the) ({more}) one?",
        f"right or wrong: {{a}} is ({more}) than {{b}}",
        f"{{a}} is ({more}) than {{b}} - (true|right|wrong|correct)?",
        f"compare {{a}} with {{b}}: is {{a}} ({more})?", f"right or wrong, {{a}} {sign} {{b}}?",
        f"(compared to|next to) {{b}}, is {{a}} ({more})?",
        f"is {{a}} (the|a) ({more}) number (compared to|next to) {{b}}?",
        f"{{a}} {sign} {{b}} - (right or wrong|yes or no)?", f"{{a}} {sign} {{b}}?",
        f"can it be that {{a}} is ({more}) than {{b}}?", f"so {{a}} is ({more}), and not {{b}}?",
        f"next to {{b}}, (would|is) {{a}} (be|) the ({more}) one?",
        f"is {{a}} ({more}) compared to {{b}}?",
        f"comparing {{a}} to {{b}}, {{a}} is the ({more}) one, right?",
        f"is {{a}} the ({more}) one next to {{b}}?",
        f"if I look at {{a}} and {{b}}, is {{a}} the ({more}) one?",
        f"looking at {{a}} and {{b}}: is {{a}} ({more})?",
        f"when comparing {{a}} (and|with) {{b}}, is {{a}} the ({more}) one?",
    )  # fmt: skip


_ADD = Phrasings(
    "what is {a} + {b}?", "{a} + {b}", "{a} plus {b}", "what is {a} plus {b}?", "add {a} and {b}",
    "{a}+{b}?", "how much is {a} + {b}?", "what's {a} plus {b}?", "calculate {a} + {b}",
    "the sum of {a} and {b}?", "add {b} to {a}", "how much is {a} plus {b}?", "compute {a} + {b}",
    "what is the sum of {a} and {b}?", "{a} + {b} = ?", "{a}+{b}",
    "what do {a} and {b} make together?", "if I add {b} to {a}, what do I get?",
    "what does {a} plus {b} make?", "sum {a} and {b}", "what do you get for {a} + {b}?",
    "I have {a} apples and get {b} more, how many do I have?", "what is {a} and {b} together?",
    "give me {a} plus {b}", "{a} + {b} is what?", "solve {a} + {b}",
    "I had {a} coins and found {b} more. How many are there?", "how many is {a} plus {b}?",
    "work out {a} + {b}", "what is {a}+{b}?", "{a} + {b} equals what?",
    "there are {a} birds and {b} more come, how many are there?", "find the sum of {a} and {b}",
    "(what is|what's|how much is|calculate|compute|give me) the (sum|total) of {a} and {b}",
    "(what is|what's|tell me|how much makes) {a} (plus|+|and|added to) {b}",
    "(add|sum|put together) (the numbers|) {a} (and|+) {b}",
    "(if you|when I|when you) add {a} (and|to) {b}, what (do you get|comes out|is it)?",
    "what (is|makes) {a} added to {b}?", "{a} (and|added to) {b} (is|makes|gives|make)?",
    "I have {a} (coins|books|eggs) and (buy|find|get|win) {b} more. How many (do I have|are "
        "there|in total)?",
    "there are {a} (men|dogs|cars) and {b} (women|cats|boats), how many (in all|together|in "
        "total)?",
    "(can|could) you (add|sum) {a} and {b}?", "{a} plus {b} (equals|gives|makes|is)?",
    "(what|how much) (does|is) {a} + {b} (make|give|equal)?",
    "(what|how much) is {a} and {b} (in total|all together|altogether|combined)?",
    "(please add|please sum|add up|sum up|total up) {a} and {b}", "(increase|raise) {a} by {b}",
    "(what|how much) do I get for {a} (plus|and) {b} together?",
    "(what is|find|tell me) {a} (increased by|more than) {b}?", "(combine|total|join) {a} and {b}",
    "if I (add|put) {a} (to|and) {b}, what do I (get|have)?",
    "what do I get if I (add|sum|put together) {a} and {b}?",
    "{a} and {b} together (is|are|make) (what|how much)?",
    "I (need|want) (the sum of|the total of) {a} and {b}",
    "(what|how many) are {a} (plus|and) {b}?", "(compute|sum) {a} plus {b}", "{a} plus {b} gives?",
    "{a} + {b} (gives|is|makes) (what|how much)?", "what's {a} + {b}?", "{a} added to {b}",
    "(compute|find|tell me) {a} and {b} together", "(the|a) sum: {a} + {b}", "{a} with {b} added?",
    "(compute|work out|find) the (total|sum): {a} and {b}", "to {a} add {b}", kind="ask",
)  # fmt: skip
_SUBTRACT = Phrasings(
    "what is {a} - {b}?", "{a} - {b}", "{a} minus {b}", "what is {a} minus {b}?",
    "subtract {b} from {a}", "{a}-{b}?", "how much is {a} - {b}?", "what's {a} minus {b}?",
    "calculate {a} - {b}", "take {b} from {a}", "take {b} away from {a}",
    "how much is {a} minus {b}?", "what is left of {a} minus {b}?", "compute {a} - {b}",
    "{a} - {b} = ?", "{a}-{b}", "what is the difference {a} - {b}?",
    "if I subtract {b} from {a}, what do I get?", "what does {a} minus {b} make?",
    "{a} take away {b}", "what do you get for {a} - {b}?",
    "I have {a} apples and give away {b}, how many are left?", "give me {a} minus {b}",
    "{a} - {b} is what?", "solve {a} - {b}", "I had {a} coins and lost {b}. How many are left?",
    "how many is {a} minus {b}?", "work out {a} - {b}", "what is {a}-{b}?",
    "{a} - {b} equals what?", "(what is|what's|tell me) {a} (minus|-|less|take away) {b}",
    "(subtract|remove|deduct) {b} (from|out of) {a}",
    "(what|how much) (remains|is left) if I (take|subtract) {b} from {a}?",
    "(if you|when I|when you) (subtract|take) {b} from {a}, what (do you get|comes out|is it)?",
    "{a} (less|take away) {b} (is|makes|gives)?",
    "I have {a} (coins|books|eggs) and (lose|sell|eat|lend) {b}. How many (are left|do I "
        "have|remain)?",
    "there are {a} birds and {b} fly away, how many (are left|stay)?",
    "(can|could) you (subtract|take) {b} from {a}?", "{a} minus {b} (equals|gives|makes|is)?",
    "(what|how much) (does|is) {a} - {b} (make|give|equal)?",
    "(calculate|compute|find|give me) {a} (minus|-) {b}",
    "(subtracting|taking) {b} from {a} (gives|makes|leaves|equals) what?",
    "if I (take|subtract|remove) {b} from {a}, what do I (get|have)?", "(take|knock) {b} off {a}",
    "what do I get if I (subtract|take|remove|deduct) {b} from {a}?", "{a} (subtract|without) {b}",
    "(please subtract|please take|please deduct) {b} from {a}",
    "(do|can you do|solve) the subtraction: {a} - {b}", "from {a} (take|subtract|remove) {b}",
    "what is {a} (reduced|decreased|lowered) by {b}?", "(reduce|decrease|lower) {a} by {b}",
    "what is {a} (without|subtract|take away) {b}?", "(what's|work out) {a} (less|without) {b}?",
    "{a} - {b} (gives|is|makes) (what|how much)?", "what's {a} - {b}?",
    "(work out|solve) {a} - {b}",
    "what remains of {a} (minus|without|less) {b}?", "(solve|do) the subtraction of {b} from {a}",
    "how much remains when I (take|subtract) {b} from {a}?", "a subtraction: {a} minus {b}",
    "(solve|work out): {a} minus {b}", "{b} (less than|taken from|subtracted from) {a} is what?",
    kind="ask",
)  # fmt: skip
_ADD_MORE = Phrasings(
    "add {b} to that", "and plus {b}?", "plus {b}", "now add {b}", "add {b} more", "and {b} more?",
    "add {b} to the result", "what if you add {b}?", "and if I add {b}?", "add another {b}",
    "(then|and then|also) add {b}", "(add|put) {b} (to it|to this|on top)",
    "(what is|how much is) (it|this) plus {b}?", "(what is|how much is) that plus {b}?",
    "(that|it) plus {b}", "(and|now) {b} more",
    "(please add|can you add|could you add) {b} (to that|to it|more)", "(and|then) {b} on top?",
    "(what|how much) is (it|that|the result) with {b} more?", "what do you get if you add {b}?",
    "(take|use) (that|it|the result) and add {b}", "(what if|and if) I put {b} (on top|more)?",
    "(increase|raise) (it|that|this) by {b}", "add {b} (again|too|as well)",
    "(the result|this) plus {b}", "(next|then), (raise|increase) it by {b}",
    "(now|please) (increase|raise) (that|the result) by {b}", "raise it by {b}",
    "and (increase|raise) by {b}?", "(it|this) with {b} added?", kind="",
)  # fmt: skip
_TAKE_MORE = Phrasings(
    "subtract {b} from that", "and minus {b}?", "minus {b}", "now subtract {b}", "take away {b}",
    "subtract {b} from the result", "and {b} less?", "what if you take {b} away?",
    "and if I subtract {b}?", "now take {b} from it",
    "(then|and then|also) (subtract|take away) {b}", "(take|subtract) {b} from (it|this)",
    "(what is|how much is) (it|this) minus {b}?", "(what is|how much is) that minus {b}?",
    "(that|it) minus {b}", "(and|now) {b} less",
    "(please subtract|can you subtract|could you take away) {b} (from that|from it|now)",
    "(what|how much) is (it|that|the result) with {b} less?", "(the result|this) minus {b}",
    "(subtract|take away|remove) {b} (again|too|as well)", "(and|then) without {b}?",
    "(what if|and if) I (take away|remove|deduct) {b}?", "(now|and now) minus {b}",
    "what do you get if you (subtract|take away) {b}?",
    "(take|use) (that|it|the result) and subtract {b}",
    "(decrease|reduce|lower) (it|that|this) by {b}", "(next|after that), (subtract|take away) {b}",
    "how much is (that|the result) without {b}?", "how much is left (minus|without) {b}?",
    "(now|please) (lower|reduce) (that|the result) by {b}", "how much is it minus {b}?", kind="",
)  # fmt: skip
_BIGGER = Phrasings(
    "which is bigger, {a} or {b}?", "what is larger, {a} or {b}?",
    "which number is bigger: {a} or {b}?", "is {a} or {b} bigger?",
    "which one is greater, {a} or {b}?", "what is more, {a} or {b}?",
    "compare {a} and {b}, which is bigger?", "{a} or {b}, which is larger?",
    "tell me the larger of {a} and {b}", "which is the bigger number, {a} or {b}?",
    "of {a} and {b}, which is greater?", "which number is larger, {a} or {b}?",
    "what is the bigger one of {a} and {b}?", "which is higher, {a} or {b}?",
    "the bigger number of {a} and {b}?", "what is greater, {a} or {b}?",
    "(which|what) (one|number|) (is|of these is) (bigger|larger|greater|higher|more)(:|,) {a} "
        "or {b}?",
    "(is|what's) (bigger|larger|greater|higher)(:|,) {a} or {b}?",
    "(tell me|say) which is (bigger|larger|greater|higher): {a} or {b}",
    "(the|which is the) (bigger|larger|greater|higher) (one|number|) of {a} and {b}?",
    "between {a} and {b}, (which|what) is (bigger|larger|greater|higher|more)?",
    "(pick|choose|give me|say) the (bigger|larger|greater|higher) (one|number|) of {a} "
        "(and|or) {b}",
    *_which("bigger|larger|greater|higher|more", "biggest|largest|greatest|highest"),
)  # fmt: skip
_SMALLER = Phrasings(
    "which is smaller, {a} or {b}?", "what is less, {a} or {b}?",
    "which number is smaller: {a} or {b}?", "is {a} or {b} smaller?",
    "which one is less, {a} or {b}?", "what is smaller, {a} or {b}?",
    "compare {a} and {b}, which is smaller?", "{a} or {b}, which is smaller?",
    "tell me the smaller of {a} and {b}", "which is the smaller number, {a} or {b}?",
    "of {a} and {b}, which is less?", "which number is lower, {a} or {b}?",
    "what is the smaller one of {a} and {b}?", "which is lower, {a} or {b}?",
    "the smaller number of {a} and {b}?",
    "(which|what) (one|number|) (is|of these is) (smaller|lower|less|fewer)(:|,) {a} or {b}?",
    "(is|what is) (smaller|lower)(:|,) {a} or {b}?",
    "(show me|say) which is (smaller|lower): {a} or {b}",
    "(the|which is the) (smaller|lower) (one|number|) of {a} and {b}?",
    "between {a} and {b}, (which|what) is (smaller|lower|less|fewer)?",
    "(pick|choose|give me|say) the (smaller|lower) (one|number|) of {a} (and|or) {b}",
    *_which("smaller|lower|less|lesser", "smallest|lowest|least"),
)  # fmt: skip
_IS_BIGGER = Phrasings(
    "is {a} bigger than {b}?", "is {a} larger than {b}?", "is {a} more than {b}?",
    "is {a} greater than {b}?", "{a} is bigger than {b}, right?", "is {a} > {b}?",
    "is it true that {a} is bigger than {b}?", "would you say {a} is more than {b}?",
    "is the number {a} bigger than {b}?", "true or false: {a} is larger than {b}?",
    "(is|would) {a} (be|) (bigger|larger|greater|higher|more) than {b}?",
    "(do you think|am I right that|is it right that|is it correct that|can we say that) {a} "
        "is (bigger|larger|greater|higher|more) than {b}?",
    "{a} is (bigger|larger|greater|higher|more) than {b}, (yes or no|correct|true)?",
    "(yes or no|true or false|right or wrong): {a} is (bigger|larger|greater|higher|more) than {b}",
    "(so|and) {a} is (bigger|larger|greater|higher|more) than {b}?",
    "is the number {a} (really|) (bigger|larger|greater|higher|more) than {b}?",
    "(tell me if|say whether) {a} is (bigger|larger|greater|higher|more) than {b}",
    *_whether("bigger|larger|greater|higher|more", ">"),
)  # fmt: skip
_IS_SMALLER = Phrasings(
    "is {a} smaller than {b}?", "is {a} less than {b}?", "is {a} lower than {b}?",
    "{a} is smaller than {b}, right?", "{a} is less than {b}, is it?", "is {a} < {b}?",
    "is it true that {a} is smaller than {b}?", "is {a} fewer than {b}?",
    "is the number {a} smaller than {b}?", "true or false: {a} is less than {b}?",
    "(is|would) {a} (be|) (smaller|lower|less|fewer) than {b}?",
    "(do you think|am I right that|is it right that|is it correct that|can we say that) {a} "
        "is (smaller|lower|less|fewer) than {b}?",
    "{a} is (smaller|lower|less|fewer) than {b}, (yes or no|correct|true)?",
    "(yes or no|true or false|right or wrong): {a} is (smaller|lower|less|fewer) than {b}",
    "(so|and) {a} is (smaller|lower|less|fewer) than {b}?",
    "is the number {a} (really|) (smaller|lower|less|fewer) than {b}?",
    "(tell me if|say whether) {a} is (smaller|lower|less|fewer) than {b}",
    *_whether("smaller|lower|less|fewer", "<"),
)  # fmt: skip
_COUNT_UP = Phrasings(
    "count from {a} to {b}", "count up from {a} to {b}", "list the numbers from {a} to {b}",
    "write the numbers from {a} to {b}", "say the numbers {a} to {b}",
    "give me the numbers {a} to {b}", "start at {a} and count to {b}", "count {a} to {b}",
    "what are the numbers from {a} to {b}?", "count from {a} up to {b}",
    "name all numbers from {a} to {b}", "show the numbers from {a} to {b}",
    "let me see you count from {a} to {b}",
    "(say|write|give me|tell me|show) (all|) the numbers from {a} (up to|until|till) {b}",
    "(count|go) (up|on) from {a} (until|till) {b}",
    "(count|list|say) {a} (through|until|up to) {b}",
    "(starting|beginning) (at|with|from) {a}, count (up|) to {b}",
    "(tell|show) me how to count from {a} to {b}", "(all|the) numbers from {a} (to|until) {b}",
    "from {a} (count|go) (up|on) to {b}",
    "(recite|print|enumerate) (all|) (the|) numbers {a} (to|through|until|till) {b}",
    "(list|print|enumerate|show) the numbers (between|from) {a} (and|to) {b}",
    "count (starting|beginning) (at|from|with) {a} and (stop|end) at {b}",
    "(give me|write|list) every number from {a} (to|up to|through) {b}",
    "(I want|I need|I would like) (the|all) numbers from {a} to {b}",
    "(write down|write out|type) the numbers from {a} to {b}", "(count|go|number) {a} to {b}",
    "(which|what) numbers (are|come) from {a} to {b}?", "(count|go) upwards from {a} to {b}",
    "numbers (from|) {a} (to|up to|through|till) {b}", "let us count from {a} to {b}",
    "(let me see|let us see) the numbers from {a} to {b}", "(tell|show) me the numbers {a} to {b}",
    "which numbers come from {a} (till|until|up to) {b}?", "begin at {a} and stop at {b}",
    "begin at {a}, end at {b}: count",
    "(beginning|starting) at {a}, (ending|stopping) at {b}, count",
    "tell me (all|every) number from {a} to {b}", "let me (see|hear) the numbers {a} to {b}",
    "what comes from {a} to {b}? (count|list) it", kind="do",
)  # fmt: skip
_COUNT_TO = Phrasings(
    "count to {b}", "count up to {b}", "how do you count to {b}?", "count until {b}",
    "count till {b}", "let me hear you count to {b}", "count for me to {b}",
    "now let us count to {b}", "(count|go) from (one|1) (to|until|till|up to) {b}",
    "(say|write|list|give me) (the|all) numbers (to|up to|until) {b}",
    "(let's|let us) count (up to|until) {b}", "(can|could|would) you count (till|until) {b}?",
    "(say|list) the numbers till {b}", "(I want|I would like) you to count to {b}",
    "(start|begin) at (one|1) and count to {b}",
    "(please list|could you please list|write down) the numbers (till|up to|until) {b}",
    "(list|print|show|recite) (the|all|all the) numbers (till|to|until|up to) {b}",
    "(I want to see|I need|I would like) the numbers (till|to|up to|until) {b}",
    "(count|go|count up) (all the way|as far as|up) to {b}", "numbers (till|to|until|up to) {b}",
    "(give|show|tell) me the numbers (till|to|up to) {b}",
    "(what|which) numbers come (up to|till|until) {b}?",
    "(count|list) from the start (to|till|up to) {b}",
    "count (the numbers|numbers) (to|till|until) {b}",
    "(can|could|will) you count to {b} (for me|)?", "now (count|list) up to {b}",
    "let us (go|count|say the numbers) (to|up to) {b}", "say (all|every) number (to|till) {b}",
    "(say|list|count) from the start to {b}", "(I want|I need) to see all numbers up to {b}",
    "I would like to see you count to {b}", "(start|begin) from one and (go|count) (to|till) {b}",
    "now let me (see|hear) the numbers (to|up to) {b}", "(I need|I want) a count (to|up to) {b}",
    kind="do",
)  # fmt: skip
_COUNT_DOWN = Phrasings(
    "count down from {b} to {a}", "count backwards from {b} to {a}", "count down from {b} till {a}",
    "count from {b} down to {a}", "list the numbers from {b} down to {a}",
    "count back from {b} to {a}", "start at {b} and count down to {a}", "go down from {b} to {a}",
    "(count|go|list) (down|back|backwards) starting at {b} (to|until|till) {a}",
    "(say|write|give me|list) the numbers (backwards|down) from {b} (to|until|till) {a}",
    "(countdown|a countdown) from {b} (to|until) {a}", "from {b} (down|back|backwards) to {a}",
    "(do|give me|start) a countdown from {b} to {a}",
    "(count|go) (backwards|back) from {b} (until|till) {a}",
    "(can|could|would) you count (down|backwards) from {b} (to|till) {a}?",
    "(list|print|show|write) the numbers from {b} (down|back|backwards) to {a}",
    "begin (at|with) {b} and (count|go) (down|backwards|back) (to|until) {a}",
    "start (at|with|from) {b} and go (down|back|backwards|downwards) to {a}",
    "(I want|I need|I would like) a countdown from {b} (to|till|until) {a}",
    "(go|count|run) (down|downwards) from {b} (to|until|till) {a}",
    "(count|go) (downwards|in reverse|backward) from {b} to {a}",
    "(countdown|count down): {b} to {a}", "(say|recite|print) {b} down to {a}",
    "(descend|go lower) from {b} to {a}", "{b} (down|downwards|back) to {a}",
    "(say|recite) the numbers (backwards|down) from {b} to {a}",
    "(print|give me) {b} to {a} downwards",
    "(give me|print|recite) the numbers from {b} back to {a}",
    "(recite|print) {b} backwards to {a}",
    kind="do",
)  # fmt: skip
_LETTERS = Phrasings(
    "how many letters are in {w}?", "how many letters does {w} have?", "count the letters in {w}",
    "how many letters has {w}?", "how many letters are there in {w}?", "how long is the word {w}?",
    "count the letters of {w}", "what is the number of letters in {w}?",
    "the word {w} has how many letters?", "number of letters in {w}?",
    "how many letters does the word {w} have?", "can you count the letters of {w}?",
    "tell me how many letters {w} has", "how many characters has {w}?",
    "(how many|count the|number of) (letters|characters) (in|of) (the word|the name) {w}",
    "(how many letters|how many characters) (are|do you count) in the word {w}?",
    "(what is the|tell me the) (length|number of letters|letter count) of (the word|) {w}",
    "what (length|number of letters) has {w}?", "how (long|big) is (the|this) (name|text) {w}?",
    "(letters|characters) in {w}?", "{w} has how many (letters|characters)?",
    "(can|could) you (count|tell me) the (letters|characters) in {w}?",
    "how many letters (do I need|does one need) to write {w}?",
    "how many (letters|characters|signs) (make up|form|are needed for) {w}?",
    "(give|tell|show) me the number of (letters|characters) (in|of) {w}",
    "(I want to know|do you know) how many (letters|characters) {w} has",
    "(how long|of what length) is the (name|word|text|string) {w}?",
    "(what|which) length does (the word|the name|) {w} have?", "(how long|what length) is {w}?",
    "(what is|how big is) the letter count (of|in|for) {w}?",
    "(what is|what's|tell me|give me) the length of {w}?", "what length (has|does) {w} (have|)?",
    "(length|letter count) of (the word|the name|) {w}",
    "{w} has (what|which) (length|number of letters)?",
    "to write {w}, how many letters does one need?", "how many letters must I write for {w}?",
    "(one needs|I need|you need) how many letters for {w}?",
    "(what|which) number of letters has {w}?",
)  # fmt: skip
_ITEMS = Phrasings(
    "how many words are these: {w}", "count these words: {w}",
    "how many things are in this list: {w}", "how many things are there: {w}",
    "count the words: {w}", "how many do you see: {w}", "how many words do I list here: {w}",
    "how many items are these: {w}", "count these things: {w}",
    "count the things in this list: {w}",
    "(how many|count the) (words|things|items) (are|do you see|are there) (here|in my list): {w}",
    "(count|number of) (the|) items: {w}",
    "(count|tell me the number of) the (words|things) (here|listed): {w}",
    "how many (words|things|items) (did I write|do I name|have I listed|are listed): {w}",
    "what is the (number|count) of (words|things|items) in: {w}",
    "how (long|big) is this list: {w}", "{w} - how many (words|things|items) is that",
    "(tell me|give me|say) the (number|count) of (the|) (words|things|items) (listed|here|given): "
        "{w}",
    "(what|how many) is the (number|count) of the (words|things) (here|listed|in this list): {w}",
    "(tell me|say|find out) how many (words|things|items) (are listed|are given|follow): {w}",
    "I (have|see|bought|wrote) {w} - how many (words|things|items) are (they|these|those)",
    "(count|number) (up|) the (words|things|items) (given|that follow|in this list): {w}",
    "how many (words|items) (can you see|do you count|do you find): {w}",
    "how many (words|things|items) (are in|has|does this have): {w}",
    "(what|tell me) is the length of (this|the|my) list: {w}",
    "the (number|count) of these (words|things|items): {w}",
    "(the length|length) of (this|my|the) list: {w}",
    "(say|give me) the number of words: {w}", "(find|tell me) the number of things: {w}",
    "how many (words|things) do you find here: {w}", "(find|give me) the length of this list: {w}",
    "(can you say|say) how many things these are: {w}", kind="ask", bare=True,
)  # fmt: skip


def is_held_out_pair(a: int, b: int) -> bool:
    """One pair in ten beyond 20 is for the evaluation only."""
    return max(a, b) > 20 and (7 * a + 3 * b) % 10 == 1


def _pair(rng: Random, held: bool) -> tuple[int, int]:
    while True:
        top = rng.choice((10, 20, 50, LARGEST, LARGEST))
        a, b = rng.randint(0, top), rng.randint(0, top)
        if max(a, b) <= 20 or is_held_out_pair(a, b) == held:
            return a, b


def _shown(chat: Chat, number: int) -> str:
    """In digits, seldom in words."""
    if number <= 20 and chat.chance(0.2):
        return _NUMBER_WORDS[number]
    return str(number)


def arithmetic(chat: Chat) -> Check:
    """A sum or a difference, or one more step from the last result."""
    if chat.result is not None and 0 <= chat.result <= LARGEST and chat.chance(0.3):
        return _next_step(chat, chat.result)
    a, b = _pair(chat.rng, chat.held)
    return sum_or_difference(chat, a, b, chat.chance(0.5))


def sum_or_difference(chat: Chat, a: int, b: int, adds: bool) -> Check:
    """The turn for these numbers."""
    chat.user(_ADD if adds else _SUBTRACT, a=_shown(chat, a), b=_shown(chat, b))
    return _computed(chat, a, b, adds)


def _next_step(chat: Chat, a: int) -> Check:
    b, adds = chat.rng.randint(0, 50), chat.chance(0.5)
    chat.user(_ADD_MORE if adds else _TAKE_MORE, b=b)
    return _computed(chat, a, b, adds)


def _computed(chat: Chat, a: int, b: int, adds: bool) -> Check:
    chat.result = a + b if adds else a - b
    sign = 1 if adds else -1
    tens, ones = (a // 10 + sign * (b // 10)) * 10, a % 10 + sign * (b % 10)
    steps = [f"{a} {'+' if adds else '-'} {b}", f"{tens} {'-' if ones < 0 else '+'} {abs(ones)}"]
    if max(a, b) < 10 or steps[0] == steps[1]:
        steps.pop()
    chat.answer(f"{' = '.join(steps)} = {chat.result}.")
    return {"kind": "number", "value": chat.result}


def compare(chat: Chat) -> Check:
    """The bigger or smaller of two numbers, or whether one is: how the two compare comes first, in
    the question's order, so that it is learned apart from what is asked."""
    a, b = _pair(chat.rng, chat.held)
    if a == b:
        b = a + 1
    relation = "bigger" if a > b else "smaller"
    asks_bigger = chat.chance(0.5)
    if chat.chance(0.5):
        chat.user(_BIGGER if asks_bigger else _SMALLER, a=a, b=b)
        wanted, asked = (max(a, b), "bigger") if asks_bigger else (min(a, b), "smaller")
        chat.answer(f"{a} is {relation} than {b}, so the {asked} one is {wanted}.")
        return {"kind": "number", "value": wanted}
    chat.user(_IS_BIGGER if asks_bigger else _IS_SMALLER, a=a, b=b)
    right = (a > b) == asks_bigger
    chat.answer(f"{a} is {relation} than {b}, so {'yes' if right else 'no'}.")
    return {"kind": "says", "groups": [["yes" if right else "no"], [relation]]}


def count(chat: Chat) -> Check:
    """Numbers in a row, letters of a word, words of a list."""
    chance = chat.rng.random()
    if chance < 0.4:
        return _count_numbers(chat)
    return _count_letters(chat) if chance < 0.75 else _count_items(chat)


def _count_numbers(chat: Chat) -> Check:
    way = chat.choose((_COUNT_UP, _COUNT_UP, _COUNT_TO, _COUNT_DOWN))
    a = 1 if way is _COUNT_TO else chat.rng.randint(0, chat.choose((5, 20, 90)))
    b = a + chat.rng.randint(3, 14 if way is _COUNT_TO else 10)
    chat.user(way, a=a, b=b)
    numbers = list(range(a, b + 1))
    if way is _COUNT_DOWN:
        numbers.reverse()
    chat.answer(", ".join(map(str, numbers)) + ".")
    return {"kind": "sequence", "values": numbers}


def _count_letters(chat: Chat) -> Check:
    word = values.word(chat.rng, chat.held)
    chat.user(_LETTERS, w=f'"{word}"' if chat.chance(0.65) else word)
    chat.answer(f'"{word}" has {len(word)} letters.')
    return {"kind": "number", "value": len(word)}


def _count_items(chat: Chat) -> Check:
    words = [values.pick(values.NOUNS, chat.rng) for _ in range(chat.rng.randint(2, 8))]
    last = chat.choose((", ", " and "))
    chat.user(_ITEMS, w=", ".join(words[:-1]) + last + words[-1])
    listed = ", ".join(f"{number} {word}" for number, word in enumerate(words, 1))
    chat.answer(f"{listed}: that makes {len(words)} words.")
    return {"kind": "number", "value": len(words)}
