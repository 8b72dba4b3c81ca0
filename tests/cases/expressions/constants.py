# case: True, False, None and `...`-free constants come back as they are
# policy: expression
# expect: value [True, False, None, "", b"", (), [], {}]
[True, False, None, "", b"", (), [], {}]
