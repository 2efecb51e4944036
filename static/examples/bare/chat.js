import { createEngine } from "../../pywebllm.mjs";

const [form, output] = document.querySelectorAll("form, output");
const show = (text) => (output.textContent = text);
const engine = createEngine("demo", { onProgress: ({ text }) => show(text) });
engine.then(() => show("Ready"), show);

form.onsubmit = async (event) => {
  event.preventDefault();
  const messages = [{ role: "user", content: form.elements.prompt.value }];
  try {
    const { chat } = await engine;
    let answer = "";
    for await (const chunk of await chat.completions.create({ messages, stream: true }))
      show((answer += chunk.choices[0].delta.content ?? ""));
  } catch (error) {
    show(error);
  }
};
