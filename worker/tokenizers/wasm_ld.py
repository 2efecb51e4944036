#!/usr/bin/env python3
"""The linker that rustc calls for wasm32-unknown-emscripten, in emcc's place.

Makes an emscripten side module with plain wasm-ld: code and data at any address, and everything
that is not in the objects (the C library, Python's C interface, the tag of C++ exceptions) left for
Pyodide's loader. Of emcc's options only the inputs and the output matter to it.
"""

import os
import sys

OPTIONS = [
    "-shared",
    "--experimental-pic",
    "--unresolved-symbols=import-dynamic",
    "--export=PyInit_tokenizers",
    "--gc-sections",
    "--strip-all",
    "-O3",
]


def main() -> None:
    arguments = iter(sys.argv[1:])
    kept = []
    for argument in arguments:
        if argument == "-o":
            kept += [argument, next(arguments)]
        elif argument == "-s":
            next(arguments)  # emcc's settings, such as EXPORTED_FUNCTIONS
        elif argument.endswith((".o", ".rlib", ".a")):
            kept.append(argument)
    os.execvp("wasm-ld-19", ["wasm-ld-19", *OPTIONS, *kept])


if __name__ == "__main__":
    main()
