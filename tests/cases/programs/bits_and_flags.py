# case: permissions as bit flags in a class with set operators, and bit tricks with big integers
# expect: value ['read|write|execute', 'none', 'execute|delete', 'write|execute', 'read', 2, True, True, False, [5, 4, 1, 0], [47, 53, 59], ['000', '001', '011', '010', '110', '111', '101', '100'], '0xdeadbeef0000000012345678', 96, (-3, 251, -8), '68_915_718_0', 104]
class Flags:
    NAMES = ("read", "write", "execute", "delete")

    def __init__(self, bits=0):
        self.bits = bits & (1 << len(self.NAMES)) - 1

    @classmethod
    def of(cls, *names):
        return cls(sum(1 << cls.NAMES.index(n) for n in set(names)))

    def __or__(self, other):
        return Flags(self.bits | other.bits)

    def __and__(self, other):
        return Flags(self.bits & other.bits)

    def __xor__(self, other):
        return Flags(self.bits ^ other.bits)

    def __invert__(self):
        return Flags(~self.bits)

    def __sub__(self, other):
        return self & ~other

    def __le__(self, other):
        return self.bits & ~other.bits == 0

    def __contains__(self, name):
        return bool(self.bits >> self.NAMES.index(name) & 1)

    def __iter__(self):
        return (n for n in self.NAMES if n in self)

    def __len__(self):
        return self.bits.bit_count()

    def __eq__(self, other):
        return self.bits == other.bits

    def __repr__(self):
        return "|".join(self) or "none"


rw, x = Flags.of("read", "write"), Flags.of("execute", "execute")
sets = [rw | x, rw & x, ~rw, (rw | x) ^ Flags.of("read"), rw - Flags.of("write")]


def subsets(mask):
    sub = mask
    while True:
        yield sub
        if not sub:
            return
        sub = (sub - 1) & mask


def sieve(n):
    bits = (1 << n) - 1 & ~3
    for i in range(2, int(n**0.5) + 1):
        if bits >> i & 1:
            for j in range(i * i, n, i):
                bits &= ~(1 << j)
    return [i for i in range(n) if bits >> i & 1]


gray = [f"{n ^ n >> 1:03b}" for n in range(8)]
big = 0xDEADBEEF << 64 | 0x12345678
[*map(repr, sets), len(rw), "write" in rw, rw <= (rw | x), bool(Flags()), list(subsets(0b101)), sieve(60)[-3:], gray, f"{big:#x}", big.bit_length(), (-5 >> 1, -5 & 0xFF, ~7), f"{big:_d}"[:12], int("".join(reversed(f"{22:08b}")), 2)]
