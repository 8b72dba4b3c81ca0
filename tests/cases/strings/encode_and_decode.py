# case: utf-8, ascii and latin-1 with error handlers
# expect: value [b'\xc3\xa9\xe2\x82\xac', b'\xe9', 'é', '�', b'', b'\\xe9', b'&#233;', 'ab', b'\xc3\xa9', 'é']
["é€".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), b"\xff".decode("utf-8", "replace"), "é".encode("ascii", "ignore"), "é".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"), b"ab".decode("ascii"), bytes("é", "utf-8"), str(b"\xe9", "latin-1")]
