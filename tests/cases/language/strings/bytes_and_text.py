# case: encode and decode
# expect: value [b'na\xc3\xafve \xe2\x82\xac', 7, 10, 'naïve €', 97, b'bc', b'Hi', b'\xe9', 'ÿ', b'??', b'']
data = "naïve €".encode()
[data, len("naïve €"), len(data), data.decode("utf-8"), b"abc"[0], b"abc"[1:], bytes([72, 105]), "é".encode("latin-1"), b"\xff".decode("latin-1"), "é?".encode("ascii", "replace"), "é".encode("ascii", "ignore")]
