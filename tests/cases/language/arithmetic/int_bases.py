# case: literals and texts in other bases
# expect: value [11, 15, 255, 1000000, 255, 5, 511, 35, '0b1010', '0o100', '0xff', '-0x2a']
[0b1011, 0o17, 0xFF, 1_000_000, int("ff", 16), int("0b101", 0), int("777", 8), int("z", 36), bin(10), oct(64), hex(255), hex(-42)]
