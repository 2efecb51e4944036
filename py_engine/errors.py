"""Every error the engine raises on purpose, and the one form in which it crosses the worker.

Each class has a stable `code`, the OpenAI error `type` and an HTTP-like `status`; messages say
what to do next. Nothing here knows who catches it.
"""

from __future__ import annotations

from typing import ClassVar


class EngineError(Exception):
    """Base of all typed errors; `param` names the request field or file at fault."""

    code: ClassVar[str] = "internal_error"
    type: ClassVar[str] = "server_error"
    status: ClassVar[int] = 500

    def __init__(self, message: str, *, param: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param

    def to_dict(self) -> dict[str, str | int | None]:
        """The body of an OpenAI error, plus the HTTP status it would have."""
        return {
            "message": self.message,
            "type": self.type,
            "param": self.param,
            "code": self.code,
            "status": self.status,
        }


class InvalidRequestError(EngineError):
    """A request field is missing, unknown, of the wrong type or out of range."""

    code = "invalid_request"
    type = "invalid_request_error"
    status = 400


class ContextLengthError(InvalidRequestError):
    """The prompt does not fit in the context window."""

    code = "context_length_exceeded"


class ModelNotLoadedError(InvalidRequestError):
    """The request names a model that is not loaded, or none is."""

    code = "model_not_loaded"
    status = 404


class UnsupportedModelError(EngineError):
    """config.json describes something this engine has no plan for."""

    code = "unsupported_model"
    type = "invalid_request_error"
    status = 422


class FileError(EngineError):
    """A model file could not be used; `param` is its URL."""

    code = "file_error"
    status = 502


class FileMissingError(FileError):
    """The server answered that the file does not exist."""

    code = "file_missing"
    status = 404


class FileCorruptError(FileError):
    """A file is truncated or its content contradicts its header."""

    code = "file_corrupt"


class NetworkError(FileError):
    """The server could not be reached, or broke off and did not resume."""

    code = "network_error"


class StorageFullError(FileError):
    """The browser refused to keep more data."""

    code = "storage_full"
    status = 507


class GpuUnavailableError(EngineError):
    """No WebGPU, no adapter, or an adapter that lacks what the engine needs."""

    code = "gpu_unavailable"
    status = 503


class GpuOutOfMemoryError(EngineError):
    """A buffer could not be allocated."""

    code = "gpu_out_of_memory"
    status = 507


class GpuValidationError(EngineError):
    """WebGPU rejected a shader, a binding or a dispatch: a defect of the engine."""

    code = "gpu_validation"


class DeviceLostError(EngineError):
    """The GPU device is gone; models must be loaded again."""

    code = "device_lost"
    status = 503


class NumericsError(EngineError):
    """The model produced NaN where numbers were needed."""

    code = "nan_in_logits"


class AbortedError(EngineError):
    """The caller cancelled a load (a cancelled generation finishes cleanly instead)."""

    code = "aborted"
    status = 499


ERRORS_BY_CODE: dict[str, type[EngineError]] = {
    cls.code: cls
    for cls in (
        EngineError,
        InvalidRequestError,
        ContextLengthError,
        ModelNotLoadedError,
        UnsupportedModelError,
        FileError,
        FileMissingError,
        FileCorruptError,
        NetworkError,
        StorageFullError,
        GpuUnavailableError,
        GpuOutOfMemoryError,
        GpuValidationError,
        DeviceLostError,
        NumericsError,
        AbortedError,
    )
}


def error_from_code(code: str, message: str, param: str | None = None) -> EngineError:
    """Rebuild a typed error from the `code` that a backend reports."""
    return ERRORS_BY_CODE.get(code, EngineError)(message, param=param)
