# case: a frame of bytes with a checksum
# policy: script {"modules": {"binascii": null}}
# expect: value ['000568656c6c6f3610a686', b'hello', 'checksum']
import binascii


def pack(body):
    return len(body).to_bytes(2, "big") + body + binascii.crc32(body).to_bytes(4, "big")


def unpack(frame):
    n = int.from_bytes(frame[:2], "big")
    body, check = frame[2:2 + n], int.from_bytes(frame[2 + n:], "big")
    if binascii.crc32(body) != check:
        raise ValueError("checksum")
    return body


frame = pack(b"hello")
try:
    unpack(frame[:3] + b"E" + frame[4:])
except ValueError as e:
    r = str(e)
[frame.hex(), unpack(frame), r]
