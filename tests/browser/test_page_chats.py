"""The list of chats: kept over reloads, opened, searched, renamed, deleted, exported, imported."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.chat_page import (
    READY,
    Open,
    answers,
    ask,
    error,
    open_page,
    questions,
    requests,
    said,
    send,
    status,
)

__all__ = ["open_page"]


def chats(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Chats").get_by_role("listitem")


def act(page: Page, title: str, action: str) -> None:
    page.get_by_role("button", name=f"Actions: {title}").click()
    chats(page).filter(has_text=title).get_by_role("button", name=action, exact=True).click()


def new_chat(page: Page) -> None:
    page.get_by_role("button", name="New chat").click()
    expect(page.get_by_role("article")).to_have_count(0)


def test_chats_are_kept_over_a_reload_with_their_branches(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    page.get_by_role("button", name="Regenerate").click()
    expect(answers(page)).to_contain_text("2 of 2")
    expect(answers(page).locator(".statistics")).to_have_count(1)
    new_chat(page)
    ask(page, "pears")
    expect(chats(page)).to_have_count(2)
    page.reload()
    expect(status(page)).to_have_text(READY)
    expect(chats(page)).to_have_text(["pears⋯", "apples⋯"])
    page.get_by_role("button", name="apples", exact=True).click()
    expect(answers(page)).to_contain_text("2 of 2")
    ask(page, "more")
    assert said(requests(page)[-1])[:2] == [("user", "apples"), ("assistant", "You said: apples")]
    expect(chats(page)).to_have_text(["apples⋯", "pears⋯"])


def test_a_chat_is_renamed_and_found(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples are red")
    new_chat(page)
    ask(page, "pears are green")
    act(page, "apples are red", "Rename")
    box = page.get_by_role("textbox", name="Title of the chat")
    expect(box).to_be_focused()
    box.fill("Fruit")
    box.press("Enter")
    expect(chats(page).filter(has_text="Fruit")).to_have_count(1)
    expect(page.get_by_role("button", name="Actions: Fruit")).to_be_focused()
    search = page.get_by_role("searchbox", name="Search chats")
    search.fill("RED said")
    expect(chats(page)).to_have_text(["Fruit⋯"])
    search.fill("nothing like it")
    expect(chats(page)).to_have_count(0)
    search.fill("")
    expect(chats(page)).to_have_count(2)


def test_a_deleted_chat_can_be_had_back(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    act(page, "apples", "Delete")
    expect(chats(page)).to_have_count(0)
    expect(page.get_by_role("article")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(chats(page)).to_have_count(1)
    page.get_by_role("button", name="apples", exact=True).click()
    expect(questions(page)).to_contain_text("apples")
    act(page, "apples", "Delete")
    expect(chats(page)).to_have_count(0)
    page.reload()
    expect(status(page)).to_have_text(READY)
    expect(chats(page)).to_have_count(0)


def test_the_open_chat_is_deleted_for_good_while_it_is_answered(open_page: Open) -> None:
    page = open_page()
    send(page, "endless")
    expect(answers(page)).to_contain_text("word3 ")
    act(page, "endless", "Delete")
    expect(page.get_by_text("is deleted")).to_be_visible()
    expect(chats(page)).to_have_count(0)
    page.reload()
    expect(status(page)).to_have_text(READY)
    expect(chats(page)).to_have_count(0)


def test_a_rename_is_given_up_by_escape(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    act(page, "apples", "Rename")
    page.get_by_role("textbox", name="Title of the chat").fill("pears")
    page.keyboard.press("Escape")
    expect(chats(page)).to_have_text(["apples⋯"])
    expect(page.get_by_role("button", name="Actions: apples")).to_be_focused()


def test_an_unchanged_title_ends_a_rename_too(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    act(page, "apples", "Rename")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Actions: apples")).to_be_focused()
    expect(page.get_by_role("button", name="Rename")).to_have_count(0)


def test_another_action_ends_a_rename(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    new_chat(page)
    ask(page, "pears")
    act(page, "pears", "Rename")
    page.get_by_role("textbox", name="Title of the chat").fill("Fruit")
    page.get_by_role("button", name="Delete", exact=True).focus()
    expect(chats(page)).to_have_text(["Fruit⋯", "apples⋯"])
    expect(error(page)).to_be_hidden()


def test_chats_are_exported_and_imported(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    ask(page, "apples")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export all").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert "apples" in json.dumps(json.loads(path.read_text("utf-8")))
    other = open_page()
    other.get_by_label("Chats to import").set_input_files(path)
    expect(other.get_by_text("1 chat imported.")).to_be_visible()
    other.get_by_role("button", name="apples", exact=True).click()
    expect(answers(other)).to_contain_text("You said: apples")


def test_a_kept_chat_that_cannot_be_read_is_told(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    page.evaluate(
        """() => new Promise((resolve, reject) => {
          const opening = indexedDB.open("pywebllm");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("chats", "readwrite");
            transaction.objectStore("chats").put({ id: "of another page", nodes: 3 });
            transaction.oncomplete = () => { opening.result.close(); resolve(); };
            transaction.onabort = reject;
          };
        })"""
    )
    page.reload()
    expect(page.get_by_text("1 kept chat cannot be read")).to_be_visible()
    expect(chats(page)).to_have_text(["apples⋯"])


def test_a_file_that_is_no_export_changes_nothing(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    ask(page, "apples")
    path = tmp_path / "other.json"
    damaged = '{"format": "pywebllm chats", "version": 1, "chats": [{}]}'
    told = {
        "{": "The file is not JSON.",
        "[]": "The file has no chats exported from this page.",
        damaged: "Chat 1 of the file is damaged.",
    }
    for text, message in told.items():
        path.write_text(text)
        page.get_by_label("Chats to import").set_input_files(path)
        expect(error(page)).to_contain_text("The file could not be imported")
        expect(error(page)).to_contain_text(message)
        page.get_by_role("button", name="Dismiss").click()
    expect(chats(page)).to_have_count(1)


def test_another_chat_is_opened_while_an_answer_comes(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    new_chat(page)
    send(page, "endless")
    expect(answers(page)).to_contain_text("word3 ")
    page.get_by_role("button", name="apples", exact=True).click()
    expect(answers(page)).to_contain_text("You said: apples")
    page.get_by_role("button", name="endless", exact=True).click()
    expect(answers(page)).to_contain_text("word3 ")
    expect(answers(page).locator(".statistics")).to_contain_text("stopped")


def test_a_reload_in_the_middle_of_an_answer_loses_no_question(open_page: Open) -> None:
    page = open_page()
    send(page, "endless")
    expect(answers(page)).to_contain_text("word20 ")
    expect(chats(page)).to_have_count(1)
    page.reload()
    expect(status(page)).to_have_text(READY)
    page.get_by_role("button", name="endless", exact=True).click()
    expect(questions(page)).to_contain_text("endless")


def test_a_chat_of_500_messages_opens_and_goes_on(open_page: Open, tmp_path: Path) -> None:
    nodes = [
        {
            "id": number,
            "parent": number - 1 if number > 1 else None,
            "role": "user" if number % 2 else "assistant",
            "content": f"message **{number}** {'and so on ' * 100}",
            "statistics": None,
            "model_id": None if number % 2 else "tiny",
        }
        for number in range(1, 501)
    ]
    chat = {"id": "long", "title": "Long", "created_ms": 1, "changed_ms": 2, "model_id": None}
    chat |= {"system": "", "settings": {}, "nodes": nodes, "leaf": 500}
    path = tmp_path / "long.json"
    path.write_text(json.dumps({"format": "pywebllm chats", "version": 1, "chats": [chat]}))
    page = open_page()
    page.get_by_label("Chats to import").set_input_files(path)
    page.get_by_role("button", name="Long", exact=True).click()
    expect(page.get_by_role("article")).to_have_count(500)
    expect(answers(page).last.locator("strong")).to_have_text("500")
    expect(answers(page).last).to_be_in_viewport()
    expect(answers(page).first.locator("strong")).to_have_count(0)
    answers(page).first.scroll_into_view_if_needed()
    expect(answers(page).first.locator("strong")).to_have_text("2")
    send(page, "more")
    expect(answers(page).last).to_contain_text("You said: more")
    assert len(requests(page)[-1]["messages"]) == 501
