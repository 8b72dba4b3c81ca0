# case: abs, divmod, pow, round
# expect: value [3.5, 5.0, (3, 2), 1024, 24, 2.6, '0b101', '0xff', '0o10', 2.5, True]
[abs(-3.5), abs(3 + 4j), divmod(17, 5), pow(2, 10), pow(2, 10, 1000), round(2.567, 1), bin(5), hex(255), oct(8), max(1, 2.5), hash(1) == hash(1.0)]
