"""One module per place the engine can run: the browser, or numpy as the reference."""
