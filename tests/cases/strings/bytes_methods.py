# case: bytes have the methods of text and index to ints
# expect: value [97, b'bc', [b'a', b'b'], b'a-b', '6162', b'ab', b'abc', 2, [97, 98], b'\x01\x02', b'\x00\x00', b'abc', b'abab', True, True, b'x..', '01:02']
[b"abc"[0], b"abc"[1:], b"a,b".split(b","), b"-".join([b"a", b"b"]), b"ab".hex(), bytes.fromhex("61 62"), b"ABC".lower(), b"abc".find(b"c"), list(b"ab"), bytes([1, 2]), bytes(2), b"ab" + b"c", b"ab" * 2, 97 in b"a", b"a" in b"ba", b"x".ljust(3, b"."), b"\x01\x02".hex(":")]
