KERNELS: dict = {}  # type: ignore
