"""Packed data that is much larger than it looks, made without ever being large here."""

import zlib

MIB = 1024 * 1024
_HEADER = b"\x78\x9c"


def packed_blanks(size: int) -> bytes:
    """Return *size* blanks, whole mebibytes, as a zlib stream."""
    checksum = 1
    for _ in range(size // MIB):
        checksum = zlib.adler32(b" " * MIB, checksum)
    end = zlib.compressobj(wbits=-15).flush()
    return _HEADER + _block() * (size // MIB) + end + checksum.to_bytes(4, "big")


def _block() -> bytes:
    """A mebibyte of blanks as a piece of a stream that knows nothing of the piece before."""
    packer = zlib.compressobj(9, wbits=-15)
    return packer.compress(b" " * MIB) + packer.flush(zlib.Z_FULL_FLUSH)
