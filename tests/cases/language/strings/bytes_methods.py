# case: bytes have the methods of text
# expect: value [[b'GET', b'/index.html', b'HTTP/1.1'], True, 16, b'get /index.html http/1.1', '474554', b'Hel', b'a-b', b'axc', True, True]
b = b"GET /index.html HTTP/1.1"
[b.split(), b.startswith(b"GET"), b.find(b"HTTP"), b.upper().lower(), b.hex()[:6], bytes.fromhex("48 65 6c"), b"-".join([b"a", b"b"]), b"abc".replace(b"b", b"x"), b"a" in b"abc", 97 in b"abc"]
