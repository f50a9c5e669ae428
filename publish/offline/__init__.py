"""The site as a folder that opens from a disk or a USB stick: no server, no network."""

from .copying import write_copy

__all__ = ["write_copy"]
