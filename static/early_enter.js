/**
 * Enter in the prompt before Python runs: the page is there within a moment, Python a little later.
 * The prompt stays in its box, marked as sent, and app/main.py sends it as soon as it can. Once
 * Python handles the key itself (app/view.py), the event comes here with its default prevented.
 */
document.addEventListener("keydown", (event) => {
  const { target: box, key, shiftKey, isComposing } = event;
  if (event.defaultPrevented || box.id !== "prompt") return;
  if (key !== "Enter" || shiftKey || isComposing) return;
  event.preventDefault();
  if (!box.value.trim()) return;
  box.dataset.sent = "";
  document.getElementById("status").textContent = "Starting the page. Your prompt will be sent.";
});
