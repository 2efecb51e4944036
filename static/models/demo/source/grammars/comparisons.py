"""Which of two numbers is the bigger or smaller one, or whether one is."""

from __future__ import annotations

from static.models.demo.source.phrasing import Phrasings


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


BIGGER = Phrasings(
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
SMALLER = Phrasings(
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
IS_BIGGER = Phrasings(
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
IS_SMALLER = Phrasings(
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
