# case: bytes that are not UTF-8 raise, and the error tells where
# expect: value [[2, 3, 'invalid start byte', 'utf-8'], 'ab�cd', 'abcd']
try:
    b"ab\xffcd".decode("utf-8")
except UnicodeDecodeError as e:
    r = [e.start, e.end, e.reason, e.encoding]
[r, b"ab\xffcd".decode("utf-8", errors="replace"), b"ab\xffcd".decode("utf-8", errors="ignore")]
