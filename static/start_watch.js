/**
 * Says that the page could not start, where Python could not come to say anything: a file of it is
 * missing, or does not arrive. app/main.py removes the notice once it runs; then it is Python's to
 * tell what goes wrong.
 */
const LIMIT_MS = 30_000; // A slow network may take longer: the notice then goes by itself.

const notice = document.getElementById("not-started");

function tell() {
  if (!notice.isConnected) return;
  notice.hidden = false;
  document.getElementById("status").textContent = "The page has not started.";
}

notice.querySelector("button").addEventListener("click", () => location.reload());
// Of what cannot be had, only a script matters: its event comes by its element, and does not bubble.
addEventListener(
  "error",
  ({ target }) => [undefined, "SCRIPT"].includes(target.tagName) && tell(),
  true,
);
addEventListener("unhandledrejection", tell);
// What PyScript itself finds wrong it appends to the page, in words for programmers.
new MutationObserver(() => {
  const complaint = notice.isConnected && document.querySelector("body > .py-error");
  if (!complaint) return;
  complaint.remove();
  tell();
}).observe(document.body, { childList: true });
setTimeout(tell, LIMIT_MS);
