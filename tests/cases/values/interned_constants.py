# case: small values that Python caches come back equal and independent
# expect: value [(), (), "", "", b"", frozenset(), 256, 257, True]
[(), (), "", "", b"", frozenset(), 256, 257, True]
