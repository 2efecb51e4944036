// The engine's site. It has to stand in the page's Content-Security-Policy as well.
import { createEngine } from "http://localhost:8000/pywebllm.mjs";

const [status, conversation, form, button] = document.querySelectorAll("#status, ol, form, button");
const messages = [];

/** Add a line to the conversation. */
function addLine(role, text) {
  const line = document.createElement("li");
  line.className = role;
  line.textContent = text;
  conversation.append(line);
  return line;
}

/** Ask with all that was said before, and show the answer while it grows. */
async function ask(engine, content) {
  messages.push({ role: "user", content });
  addLine("user", content);
  const line = addLine("assistant", "");
  for await (const chunk of await engine.chat.completions.create({ messages, stream: true }))
    line.textContent += chunk.choices[0].delta.content ?? "";
  messages.push({ role: "assistant", content: line.textContent });
}

try {
  const onProgress = ({ text }) => (status.textContent = text);
  const engine = await createEngine("demo", { onProgress });
  status.textContent = "Ready";
  button.disabled = false;
  form.onsubmit = async (event) => {
    event.preventDefault();
    const content = form.elements.prompt.value;
    form.reset();
    button.disabled = true;
    await ask(engine, content).catch((error) => (status.textContent = error));
    button.disabled = false;
  };
} catch (error) {
  status.textContent = error;
}
