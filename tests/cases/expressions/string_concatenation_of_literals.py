# case: adjacent literals join, raw and bytes literals keep their kind
# policy: expression
# expect: value ['ab1c', '\\n', b'\x00\xff', 'ée', b'ab']
["a" "b" f"{1}" "c", r"\n", b"\x00\xff", "\u00e9\N{LATIN SMALL LETTER E}", b"a" b"b"]
