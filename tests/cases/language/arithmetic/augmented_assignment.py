# case: every augmented operator
# expect: value [15, 12, 48, 9, 81, 3, 24, 25, 26, 13, 4, 1.0]
x = 10
log = []
x += 5; log.append(x)
x -= 3; log.append(x)
x *= 4; log.append(x)
x //= 5; log.append(x)
x **= 2; log.append(x)
x %= 13; log.append(x)
x <<= 3; log.append(x)
x |= 1; log.append(x)
x ^= 3; log.append(x)
x >>= 1; log.append(x)
x &= 6; log.append(x)
x /= 4; log.append(x)
log
