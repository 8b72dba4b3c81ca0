# case: binary data by hand: a header packed and parsed, Base64, CRC-32, Adler, hex dump and a UTF-8 decoder
# expect: value [7, 'Grüße €\n', ["bad magic b'XX'", 'bad checksum', ('utf-8', 0, 1, 'invalid start byte')], '0xcbf43926', '0x11e60398', ['', 'Zg==', 'Zm8=', 'Zm9v', '//79/A=='], True, [b'a', b'b', b'c'], b'k=007', b'\xde\xad\x00\x00', True, 3, b'cba', True, True, 99, b'hELLO', 'café', b'na?ve', 255, b'\x00\x00\x01,']
# output: '0000  46 47 07 00 0c 47 72 c3  FG...Gr.\n0008  bc c3 9f 65 20 e2 82 ac  ...e ...\n0010  0a 2a 2d f4 01           .*-..\n'
class Packet:
    MAGIC = b"FG"

    def __init__(self, kind, payload):
        self.kind, self.payload = kind, payload

    def __bytes__(self):
        body = bytes([self.kind]) + len(self.payload).to_bytes(2, "big") + self.payload
        return self.MAGIC + body + crc32(body).to_bytes(4, "little")

    @classmethod
    def parse(cls, data):
        if data[:2] != cls.MAGIC:
            raise ValueError(f"bad magic {data[:2]!r}")
        size = int.from_bytes(data[3:5], "big")
        body, check = data[2 : 5 + size], data[5 + size :]
        if crc32(body) != int.from_bytes(check, "little"):
            raise ValueError("bad checksum")
        return cls(data[2], data[5 : 5 + size])


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64(data):
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i : i + 3]
        bits = int.from_bytes(chunk.ljust(3, b"\0"), "big")
        out += "".join(CHARS[bits >> shift & 63] for shift in (18, 12, 6, 0))[: len(chunk) + 1].ljust(4, "=")
    return out


def unbase64(text):
    bits = "".join(f"{CHARS.index(c):06b}" for c in text.rstrip("="))
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits) // 8 * 8, 8))


def hexdump(data, width=8):
    for at in range(0, len(data), width):
        row = data[at : at + width]
        print(f"{at:04x}  {row.hex(' '):<{3 * width}} {''.join(chr(b) if 32 <= b < 127 else '.' for b in row)}")


data = bytes(Packet(7, "Grüße €\n".encode()))
hexdump(data)
back = Packet.parse(data)
errors = []
broken = bytearray(data)
broken[6] ^= 1
for bad in (b"XX" + data[2:], bytes(broken)):
    try:
        Packet.parse(bad)
    except ValueError as e:
        errors.append(str(e))
try:
    data[5:7].decode("ascii") + b"\xff".decode("utf-8")
except UnicodeDecodeError as e:
    errors.append((e.encoding, e.start, e.end, e.reason))
samples = [b"", b"f", b"fo", b"foo", b"\xff\xfe\xfd\xfc"]
[back.kind, back.payload.decode(), errors, hex(crc32(b"123456789")), hex(adler(b"Wikipedia")), [base64(s) for s in samples], all(unbase64(base64(s)) == s for s in samples), b"a,b;c".replace(b";", b",").split(b","), b"%s=%03d" % (b"k", 7), bytes.fromhex("DE AD") + bytes(2), b"ab" < b"b", sum(b"\x01\x02"), bytes(reversed(b"abc")), b"x" in b"xyz", 120 in b"xyz", bytearray(b"abc").pop(), b"Hello".swapcase(), b"caf\xe9".decode("latin-1"), "naïve".encode("ascii", "replace"), int.from_bytes(b"\xff\x00", "little", signed=True), (300).to_bytes(4, "big")]
