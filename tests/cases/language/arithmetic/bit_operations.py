# case: bitwise operators and masks
# expect: value [['r', 'w'], 1, -4, 1024, 127, -3, 255, 8, 8]
READ, WRITE, EXECUTE = 1, 2, 4
mode = READ | WRITE
granted = [name for name, bit in (("r", READ), ("w", WRITE), ("x", EXECUTE)) if mode & bit]
[granted, mode ^ WRITE, ~mode, 1 << 10, 1023 >> 3, -5 >> 1, -1 & 0xFF, (255).bit_length(), (255).bit_count()]
