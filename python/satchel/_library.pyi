from typing import Any

class Error(RuntimeError):
    code: str
    argument: str
    bag: int
    position: int
    value: int
    limit: int
    def __init__(
        self,
        message: str,
        code: str = ...,
        argument: str = ...,
        bag: int = ...,
        position: int = ...,
        value: int = ...,
        limit: int = ...,
    ) -> None: ...

def engine_stats() -> dict[str, Any]: ...
def targets() -> list[tuple[str, bool]]: ...
def library_path(name: str) -> str: ...
