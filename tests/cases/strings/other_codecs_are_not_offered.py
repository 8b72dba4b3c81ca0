# case: codecs other than utf-8, ascii and latin-1 are not there, and that is told
# expect: raises LookupError: utf_16
# cpython: skip CPython has more codecs
"abc".encode("utf-16")
